import { describesNoun, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** Of more than so many nobody tells one by one. */
const MEMBERS_MAX = 4;
/** How many words may stand between several and the list of them: three friends at a long wooden table. */
const PLACED_WORDS = 8;

/**
 * Two brothers, one tall with glasses, one small with a red cap; three friends: a redhead in white, a man in a linen shirt, an older
 * woman: the pieces with the list in the place of the number, where it tells of every one of them.
 */
export function withMembersTold(pieces: readonly Piece[]): readonly Piece[] {
  for (let at = 0; at + 1 < pieces.length; at++) {
    const told = membersAt(pieces, at) ?? dressedApart(pieces, at);
    if (told !== undefined)
      return [...pieces.slice(0, at), ...told.members, ...withMembersTold(pieces.slice(told.end))];
  }
  return pieces;
}

/** The list that a number and a noun open, as a list alone, and where the rest of the sentence begins. */
function membersAt(pieces: readonly Piece[], at: number): { members: readonly Piece[]; end: number } | undefined {
  const several = severalAt(pieces, at);
  if (several === undefined) return undefined;
  const { count, noun } = several;
  const opens = pieces.findIndex((piece, index) => index > noun && isMark(piece));
  const placed = pieces.slice(noun + 1, opens);
  if (opens < 0 || placed.length > PLACED_WORDS || placed.some(isFinite)) return undefined;
  const items = itemsFrom(pieces, opens + 1, count);
  if (items === undefined) return undefined;
  const named = items.map(({ from, to }) => withNoun(pieces.slice(from, to), pieces[noun]!));
  const last = items.at(-1)!;
  const mark = pieces[opens]!;
  const listed = named.flatMap((item, index) => {
    const link = index === 0 ? '' : index === named.length - 1 ? 'and' : ',';
    return link === '' ? item : [...writtenAs(link, mark), ...item];
  });
  // What comes after the closing comma is what all of them do.
  const closed = pieces[last.to]?.kind === 'comma' ? last.to + 1 : last.to;
  return { members: [...listed, ...placed], end: closed };
}

/** Two samurai in black and white robes: one in black, one in white, where the robes are several. */
function dressedApart(pieces: readonly Piece[], at: number): { members: readonly Piece[]; end: number } | undefined {
  const several = severalAt(pieces, at);
  if (several?.count !== 2) return undefined;
  const { noun } = several;
  const rest = pieces.slice(noun + 1, noun + 6);
  // Black and white is a look elsewhere.
  const apart = rest.flatMap((piece) =>
    piece.text === 'black and white' ? ['black', 'and', 'white'].flatMap((word) => writtenAs(word, piece)) : [piece],
  );
  const [link, first, and, second, garment] = apart;
  const worn = garment?.readings.some(({ sense, plural }) => sense.is === 'garment' && plural) === true;
  if (link?.text !== 'in' || and?.text !== 'and' || !worn || !mayBe(first!, 'colour') || !mayBe(second!, 'colour'))
    return undefined;
  const one = withNoun(writtenAs('one', pieces[at]!), pieces[noun]!);
  const described = pieces.slice(at + 1, noun);
  const each = (colour: Piece) => [...one.slice(0, -1), ...described, ...one.slice(-1), link, colour, single(garment!)];
  return { members: [...each(first!), and, ...each(second!)], end: noun + 6 - (apart.length - rest.length) };
}

/** A plural as one of them. */
function single(noun: Piece): Piece {
  return {
    ...noun,
    readings: noun.readings.map((reading) => ({ ...reading, plural: false, sense: alone(reading.sense) })),
  };
}

/** Three friends, two old fishermen: a small number and a noun for people or animals. */
function severalAt(pieces: readonly Piece[], at: number): { count: number; noun: number } | undefined {
  const number = pieces[at]?.readings.find(({ sense }) => sense.is === 'number')?.sense;
  if (number?.is !== 'number' || number.count < 2 || number.count > MEMBERS_MAX || pieces[at]?.han === true)
    return undefined;
  const noun = pieces.findIndex((piece, index) => index > at && !describesNoun(piece));
  const named = pieces[noun]?.readings.some(({ sense }) => isOneOfPeople(sense) || isOneOfAnimals(sense)) === true;
  return named ? { count: number.count, noun } : undefined;
}

interface Item {
  readonly from: number;
  readonly to: number;
}

/** As many phrases as there are members, each of one: `one tall with glasses`, `a man in a linen shirt`. */
function itemsFrom(pieces: readonly Piece[], start: number, count: number): readonly Item[] | undefined {
  const items: Item[] = [];
  let from = start;
  while (items.length < count) {
    if (pieces[from]?.text === 'and') from += 1;
    if (!opensItem(pieces, from)) return undefined;
    let to = from + 1;
    while (to < pieces.length && !isMark(pieces[to]!) && !(pieces[to]?.text === 'and' && opensItem(pieces, to + 1)))
      to++;
    if (pieces.slice(from, to).some(isFinite)) return undefined;
    items.push({ from, to });
    const more = items.length < count;
    from = more && pieces[to]?.kind === 'comma' ? to + 1 : to;
  }
  return items;
}

/** A new one: `one …`, `a man …`, `another in red`. */
function opensItem(pieces: readonly Piece[], at: number): boolean {
  return /^(?:one|an?|another|the other|the third)$/u.test(pieces[at]?.text ?? '');
}

function isMark({ kind, text }: Piece): boolean {
  return kind === 'comma' || kind === 'stop' || text === ':';
}

/** A verb that somebody does now: the phrase is a clause. */
function isFinite({ readings }: Piece): boolean {
  return (
    readings.length > 0 &&
    readings.every(({ sense, form }) => (sense.is === 'action' && form !== 'past') || sense.is === 'be')
  );
}

/** `One tall with glasses` is a tall brother with glasses. */
function withNoun(item: readonly Piece[], noun: Piece): readonly Piece[] {
  const at = item.findIndex(({ text }) => text === 'one');
  if (at < 0) return item;
  const [one] = item.slice(at, at + 1);
  const before = item.slice(0, at);
  const after = item.slice(at + 1);
  const described = after.findIndex((piece) => !describesNoun(piece) || mayBe(piece, 'being'));
  const adjectives = before.length > 0 ? [] : described < 0 ? after : after.slice(0, described);
  const article = before.length > 0 || one === undefined ? before : writtenAs('a', one);
  return [...article, ...adjectives, single(noun), ...after.slice(adjectives.length)];
}

/** `Brothers` are two; each of them is one. */
function alone(sense: Piece['readings'][number]['sense']): Piece['readings'][number]['sense'] {
  if (sense.is !== 'being') return sense;
  const { count: _count, ...one } = sense;
  return one;
}
