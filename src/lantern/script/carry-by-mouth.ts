import { doesAsAnimal, HOLDS_IN_PAWS } from '../kinds/animal-deeds.ts';
import { INSECTS } from '../kinds/insects.ts';
import { FOUR_LEGGED } from '../kinds/four-legged.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noteUnderstood } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { ActionSense, BeingSense, Sense } from './lexicon/entry.ts';
import { isGiving, isHandling } from './pass-along.ts';
import { pieceOf } from './pieces.ts';
import type { Piece } from './screenplay.ts';
import { isOneOfAnimals, isOneOfPeople, isThing, namesKind } from './senses.ts';

/** What may stand between the verb and what is carried. */
const BETWEEN: ReadonlySet<Sense['is'] | undefined> = new Set([
  'determiner',
  'number',
  'colour',
  'size',
  'taste',
  'of',
  'state',
  'stop',
]);
const REACH_WORDS = 6;
/** "Drinks from a bowl", "pecks at corn". */
const AT_FARE = /^(?:from|at|on|out|down|some|upon|with|its|cheeks|cheek pouches|mouth|full|嘴里|往|里|进)$/u;
/** What an animal gets hold of with its teeth. */
const CATCHES =
  /^(?:(?:leap|jump|run)\w* (?:up )?(?:and|to) )?(?:catch|grab|snatch|retriev|fetch|bring|brought|caught|chew on|steal|stole|drag|haul|lug|scoop|spear|stab|swallow|swoop|pounce)|^(?:扑|抓住|抓到|抓|叼|捉|捉住|接住|接|咬住|捕|衔|抢|偷|抬|搬|运|拖)/u;

/** A dog carries a newspaper, 小狗叼着一只拖鞋: an animal has in its mouth what the verb at `index` is said of. True when it does. */
export function carryByMouth(draft: Draft, words: readonly Word[], index: number): boolean {
  const carriers = animalsHere(draft);
  if (!draft.negated && carryYoung(draft, words, index, carriers)) return true;
  const found = thingAfter(words, index) ?? thingAfter(words, index, isFare);
  if (draft.negated || carriers.length === 0 || found === undefined) return false;
  const { piece } = found;
  consume(draft, words, index, found, `in the mouth: ${piece.kind}`);
  for (const carrier of carriers)
    carrier.mouthful = { kind: piece.kind, ...(piece.colour === undefined ? {} : { colour: piece.colour }) };
  return true;
}

/** A wolf carries her pup by the scruff, 猫妈妈叼着小猫: its young hangs from its mouth. */
function carryYoung(draft: Draft, words: readonly Word[], index: number, carriers: readonly CharacterDraft[]): boolean {
  const verb = words[index]?.text ?? '';
  const [carrier] = carriers;
  if (carrier === undefined || carriers.length > 1 || !BEARS_YOUNG.test(verb)) return false;
  const at = words.findIndex(({ text }, each) => each > index && each <= index + REACH_WORDS && YOUNG.test(text));
  const own = words[at]?.readings.map(({ sense }) => sense).find(isOneOfAnimals);
  const between = words.slice(index + 1, at);
  if (at < 0 || !between.every(({ kind }) => kind === 'known' || kind === 'unknown')) return false;
  const kind =
    namesKind(own) && familyOf(own.kind) === 'animal' && OWN_NAME.test(words[at]?.text ?? '') ? own.kind : carrier.kind;
  if (!(kind in FOUR_LEGGED) || !(carrier.kind in FOUR_LEGGED)) return false;
  carrier.mouthful = { kind, young: true };
  const scruff = words.findIndex(({ text }, each) => each > at && each <= at + 5 && SCRUFF.test(text));
  consume(
    draft,
    words,
    index,
    { piece: pieceOf({ kind, count: 1 }), end: Math.max(at, scruff) },
    `in the mouth: young ${kind}`,
  );
  return true;
}

const BEARS_YOUNG = /^(?:carr|lift|pick|grab|hold|mov|tak|bring|fetch|drag)|^(?:叼|衔|咬|含)/u;
const YOUNG =
  /^(?:cubs?|pups?|puppy|puppies|kittens?|kitty|kits?|bab(?:y|ies)|young|calf|newborns?|小(?:猫|狗|狼|虎|老虎|狮子|豹|狐狸|熊)|幼崽|宝宝|幼仔|崽崽|崽|小猫崽|小崽)$/u;
/** Of these the word itself says whose young it is. */
const OWN_NAME = /^(?:pupp|kitt|小)/u;
const SCRUFF = /^(?:scruff|neck|mouth|teeth|jaws|nape)$/u;

/**
 * What an animal does at a verb of catching: fish are caught in the water, what flies with a leap, what is heavy is dragged
 * along, what is fetched comes at a run.
 */
export function actAtCatch(draft: Draft, said: string): Pick<ActionSense, 'action' | 'deed'> {
  const animals = animalsHere(draft);
  const fishes = animals.every(
    ({ kind, mouthful }) =>
      doesAsAnimal(kind, 'catch-fish') && mouthful !== undefined && familyOf(mouthful.kind) === 'fish',
  );
  if (fishes && GETS.test(said)) return { action: 'stand', deed: 'catch-fish' };
  const dives = animals.every(
    ({ kind, mouthful }) =>
      doesAsAnimal(kind, 'dive-fish') && mouthful !== undefined && familyOf(mouthful.kind) === 'fish',
  );
  // What wades takes its fish where it stands.
  if (dives && GETS.test(said) && animals.every(({ kind }) => cardOf(kind).wades === true))
    return { action: 'stand', deed: 'dip-head' };
  if (dives && GETS.test(said)) return { action: 'fly', deed: 'dive-fish' };
  // A heron spears a frog where it stands, a hawk takes a mouse away.
  if (animals.every(({ kind }) => familyOf(kind) === 'bird') && GETS.test(said))
    return {
      action:
        said.startsWith('swoop') || animals.every(({ kind }) => cardOf(kind).flightMetres !== undefined)
          ? 'fly'
          : 'eat',
    };
  const action = actionAtCatch(said);
  if (!animals.every(({ kind }) => doesAsAnimal(kind, 'pounce-on'))) return { action };
  const preys = animals.some(({ mouthful }) => mouthful !== undefined && familyOf(mouthful.kind) !== 'thing');
  if (preys) return GETS.test(said) ? { action: 'stand', deed: 'pounce-on' } : { action };
  return action === 'jump' ? { action, deed: 'catch-in-air' } : { action };
}

/** Whether an animal is said to catch another one, which is too large for its mouth: it hunts it. */
export function huntsHere(draft: Draft, words: readonly Word[], index: number): boolean {
  if (animalsHere(draft).length === 0 || !GETS.test(words[index]?.text ?? '')) return false;
  const prey = words.slice(index + 1, index + 4).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  return isOneOfAnimals(prey);
}

/** What is got hold of now, and not brought from elsewhere. */
const GETS = /^(?:catch|caught|grab|snatch|scoop|spear|swoop|pounce|抓|捉|捕|咬住|接住|扑|叼起|叼住|叼出)/u;

function actionAtCatch(said: string): 'jump' | 'stand' | 'walk' | 'run' {
  if (/^(?:drag|haul|lug)|^(?:抬|搬|运|拖)/u.test(said)) return 'walk';
  if (/^(?:fetch|retriev|br(?:ing|ought)|steal|stole|snatch)|^(?:抢|偷)/u.test(said)) return 'run';
  return /^(?:catch|caught|接)|\b(?:and|to) catch/u.test(said) ? 'jump' : 'stand';
}

/** Whether at a verb an animal that has something between its teeth takes it somewhere, or takes what it gives. */
export function bearsIt(draft: Draft, words: readonly Word[], index: number): boolean {
  const { text = '' } = words[index] ?? {};
  return (isHandling(text) && hasInMouth(draft)) || (isGiving(text) && carryByMouth(draft, words, index));
}

/** Whether those whom the sentence is about are animals that have something between their teeth. */
function hasInMouth(draft: Draft): boolean {
  return animalsHere(draft).some(({ mouthful }) => mouthful !== undefined);
}

/** A dog catches a frisbee, a bear a salmon: what is caught is in its mouth. True when it is. */
export function catchByMouth(draft: Draft, words: readonly Word[], index: number): boolean {
  return CATCHES.test(words[index]?.text ?? '') && carryByMouth(draft, words, index);
}

/**
 * A rabbit eats a carrot, a cat laps milk from a bowl: what an animal eats, or drinks from, is at its mouth. Undefined when
 * the verb at `index` has no such thing after it, or it is too large to be eaten there.
 */
export function fareOf(draft: Draft, words: readonly Word[], index: number): Piece | undefined {
  const eaters = animalsHere(draft);
  const first = thingAfter(words, index, isFare);
  if (draft.negated || eaters.length === 0 || first === undefined) return undefined;
  // Milk from a bowl: the bowl is seen, with milk in it.
  const second = thingAfter(words, first.end, isFare);
  const found = second !== undefined && cardOf(second.piece.kind).holds !== undefined ? second : first;
  const tallest = Math.max(...eaters.map(({ kind }) => cardOf(kind).size.heightMetres));
  if (cardOf(found.piece.kind).size.heightMetres > tallest) return undefined;
  consume(draft, words, index, found, `eaten: ${found.piece.kind}`);
  return found.piece;
}

/** A squirrel holds a pine cone: what an animal that has hands for it holds is in them; undefined for all others. */
export function heldInPaws(draft: Draft, words: readonly Word[], index: number): Piece | undefined {
  return animalsHere(draft).some(({ kind }) => HOLDS_IN_PAWS.has(kind)) ? fareOf(draft, words, index) : undefined;
}

/** The animals and birds that a sentence is about here. */
export function animalsHere(draft: Draft): readonly CharacterDraft[] {
  const heads = draft.heads.flatMap(({ ids }) => ids);
  const ids = heads.length > 0 ? heads : (draft.subject ?? draft.lastPhrase?.ids ?? []);
  return ids
    .flatMap((id) => characterOf(draft, id) ?? [])
    .filter(({ kind }) => familyOf(kind) === 'animal' || familyOf(kind) === 'bird');
}

/** What is worn, as the thing that an animal gets hold of. */
const WORN: Readonly<Record<string, BeingSense>> = {
  shoes: { is: 'being', kind: 'shoe' },
  hat: { is: 'being', kind: 'hat' },
};

/** A thing that a verb has after it, and the index of its last word. */
export interface Found {
  readonly piece: Piece;
  readonly end: number;
}

/** The thing that is named after a word, with nothing but its own words between. */
export function thingAfter(
  words: readonly Word[],
  index: number,
  may?: (sense: BeingSense) => boolean,
  through: RegExp | undefined = may === undefined ? undefined : AT_FARE,
): Found | undefined {
  const rest = words.slice(index + 1, index + 1 + REACH_WORDS);
  const at = rest.findIndex(
    (word, each) =>
      !(BETWEEN.has(word.reading?.sense.is) && !isNamedByColour(word, rest[each + 1])) &&
      !isOwner(word, rest[each + 1]) &&
      through?.test(word.text) !== true,
  );
  const word = rest[at];
  const thing = thingOf(word, may);
  if (!namesKind(thing)) return undefined;
  const between = rest.slice(0, at).map(({ reading }) => reading?.sense);
  const colour = between.flatMap((sense) => (sense?.is === 'colour' ? [sense.colour] : [])).at(-1) ?? thing.colour;
  const number = between.flatMap((sense) => (sense?.is === 'number' ? [sense.count] : []))[0];
  return {
    piece: pieceOf({ kind: thing.kind, count: number ?? (word?.reading?.plural === true ? 3 : 1), colour }),
    end: index + 1 + at,
  };
}

/** The slipper of its master, 主人的拖鞋: whose it is, of whom nothing else is told. */
function isOwner(word: Word, next: Word | undefined): boolean {
  return isOneOfPeople(word.reading?.sense) && next?.reading?.sense.is === 'of';
}

/** A salmon, an orange: a colour only before what has it. */
function isNamedByColour(word: Word, next: Word | undefined): boolean {
  return word.reading?.sense.is === 'colour' && word.readings.length > 1 && next?.reading?.sense.is !== 'being';
}

/** A thing, what may be eaten besides, or a shoe. */
function thingOf(word: Word | undefined, may?: (sense: BeingSense) => boolean): BeingSense | undefined {
  for (const { sense } of word?.readings ?? []) {
    if (sense.is === 'being' && (isThing(sense) || may?.(sense) === true)) return sense;
    if (sense.is === 'garment' && sense.garment in WORN) return WORN[sense.garment];
  }
  return undefined;
}

/** A fish that is eaten is food, too, and a mouse or a worm that is caught prey. */
function isFare({ kind }: BeingSense): boolean {
  return (
    kind !== 'person' &&
    kind !== 'child' &&
    (familyOf(kind) === 'fish' || kind === 'mouse' || kind === 'frog' || kind in INSECTS)
  );
}

/** A robin pulls a worm out of the lawn: what is alive and small enough to be eaten whole; undefined for all else. */
export function preyPulled(draft: Draft, words: readonly Word[], index: number): Piece | undefined {
  const found = thingAfter(words, index, isFare);
  return found !== undefined && found.piece.kind in INSECTS ? fareOf(draft, words, index) : undefined;
}

/** Notes what a verb and the thing after it are understood as; nothing else reads them. */
export function consume(draft: Draft, words: readonly Word[], index: number, { end }: Found, as: string): void {
  for (let each = index + 1; each <= end; each++) draft.consumed.add(each);
  const [verb, last] = [words[index], words[end]];
  if (verb !== undefined && last !== undefined) noteUnderstood(draft, draft.prompt.slice(verb.start, last.end), as);
}
