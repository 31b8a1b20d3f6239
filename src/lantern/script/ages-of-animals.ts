import type { Piece } from './recognise.ts';
import { isOneOfAnimals } from './senses.ts';
import { writtenAs } from './written-as.ts';

const PARENT = /^(?:mother|mom|mum|mama|momma|mommy|father|dad|papa|daddy)$/u;
const HAN_PARENT = /^(?:妈妈|母亲|爸爸|父亲)$/u;
/** Words for the young that an animal's own name goes before: a polar bear cub, a zebra foal. */
const YOUNG =
  /^(?:cubs?|calf|calves|pups?|puppy|puppies|foals?|chicks?|kits?|kittens?|hatchlings?|joeys?|幼崽|幼仔|宝宝|崽崽|崽)$/u;

/**
 * The pieces of a prompt where an animal and its age are said in two words, with the age before it: a mother cat and 猫妈妈 are
 * a grown cat, a zebra foal is a young zebra.
 */
export function withAgesOfAnimals(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (PARENT.test(piece.text) && isBeast(after)) return writtenAs('adult', piece);
    // A tiger mother.
    if (PARENT.test(piece.text) && isBeast(before) && piece.start - before!.end <= 1) return [];
    if (isBeast(before) && (HAN_PARENT.test(piece.text) || isYoungOf(before, piece))) return [];
    if (!isBeast(piece) || after === undefined) return [piece];
    if (PARENT.test(after.text) && after.start - piece.end <= 1) return [...writtenAs('adult', after), piece];
    if (HAN_PARENT.test(after.text)) return [...writtenAs('成年', after), piece];
    if (!isYoungOf(piece, after)) return [piece];
    return [...writtenAs(piece.han ? '年幼' : 'young', after), asMany(piece, after)];
  });
}

function isBeast(piece: Piece | undefined): boolean {
  return piece?.readings.some(({ sense }) => isOneOfAnimals(sense)) === true;
}

/** Two nouns that stand side by side with nothing but a space between them. */
function isYoungOf(beast: Piece | undefined, young: Piece): boolean {
  return beast !== undefined && YOUNG.test(young.text) && young.start - beast.end <= 1;
}

/** The animal in the number of the word after it: polar bear cubs are several. */
function asMany(piece: Piece, { readings }: Piece): Piece {
  const plural = readings.some((reading) => reading.plural);
  return { ...piece, readings: piece.readings.map((reading) => ({ ...reading, plural })) };
}
