import type { VerbForm } from './inflect.ts';
import type { ConnectorOrder, Sense } from './lexicon/entry.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople, isThing, namesKind } from './senses.ts';

/** Whether one of the readings of a piece is such. */
export function mayBe({ readings }: Piece, is: Sense['is']): boolean {
  return readings.some(({ sense }) => sense.is === is);
}

/** Whether one of the readings of a piece is a thing. */
export function mayBeThing({ readings }: Pick<Piece, 'readings'>): boolean {
  return readings.some(({ sense }) => isThing(sense));
}

/** How a connector orders what it joins; undefined for what is none. */
export function orderOf({ readings }: Piece): ConnectorOrder | undefined {
  const sense = readings.find((reading) => reading.sense.is === 'connector')?.sense;
  return sense?.is === 'connector' ? sense.order : undefined;
}

/** A comma, a stop, a quote or a connector: a clause ends before it. An `and` does not: it may join two nouns. */
export function endsClause(piece: Piece): boolean {
  return (piece.kind !== 'known' && piece.kind !== 'unknown') || !['and', undefined].includes(orderOf(piece));
}

/** Index at which the clause begins that a piece stands in. */
export function clauseStart(pieces: readonly Piece[], index: number): number {
  return pieces.slice(0, index).findLastIndex(endsClause) + 1;
}

/** Index right after the clause that begins at one. */
export function clauseEnd(pieces: readonly Piece[], from: number): number {
  const end = pieces.findIndex((piece, at) => at >= from && endsClause(piece));
  return end < 0 ? pieces.length : end;
}

/** What may be a verb with a picture, or one that wants an object. */
export function isVerbal({ kind, readings }: Piece): boolean {
  return (
    kind === 'known' &&
    readings.some(
      ({ sense }) => sense.is === 'action' || sense.is === 'hold' || (sense.is === 'stop' && sense.seen === true),
    )
  );
}

/** Somebody, an animal or a vehicle, or a pronoun for one: whatever can do something to another one. */
export function isAgent({ readings }: Piece): boolean {
  return readings.some(({ sense }) => {
    if (sense.is === 'pronoun') return sense.owns !== true;
    return isOneOfPeople(sense) || isOneOfAnimals(sense) || (namesKind(sense) && MOVES.has(sense.kind));
  });
}

const MOVES: ReadonlySet<string> = new Set(['car', 'truck', 'bus', 'police-car', 'helicopter', 'drone', 'boat']);

/** Whether a piece is there and may name somebody. */
export function isSomebody(piece: Piece | undefined): boolean {
  return piece?.kind === 'known' && piece.readings.some(({ sense }) => isOneOfPeople(sense));
}

/** What stands before a noun, and after an article. */
export function describesNoun(piece: Piece): boolean {
  return piece.kind === 'known' && (hasOwner(piece) || piece.readings.some(({ sense }) => DESCRIBES.has(sense.is)));
}

/** Whether a piece may say whose the noun after it is: her, its. */
export function hasOwner({ readings }: Piece): boolean {
  return readings.some(({ sense }) => sense.is === 'pronoun' && sense.owns === true);
}

const DESCRIBES: ReadonlySet<Sense['is']> = new Set<Sense['is']>([
  'determiner',
  'number',
  'colour',
  'size',
  'age',
  'taste',
  'mood',
  'state',
  'length',
]);

/** A verb as its sentence would have it in another form. */
export function inForm(piece: Piece, form: VerbForm): Piece {
  return {
    ...piece,
    readings: piece.readings
      .filter((reading) => reading.form !== undefined || reading.sense.is === 'stop')
      .map((reading) => (reading.form === undefined ? reading : { ...reading, form })),
  };
}
