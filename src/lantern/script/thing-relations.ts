import { HAN_PARTS, THING_RELATIONS } from './lexicon/thing-relations.ts';
import { clauseEnd, mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';

/** How many pieces the longest of the relations is cut into. */
const PIECES_MAX = 6;
const SIDE = /^(?:上|里|中|下|边|上面|里面|下面)$/u;

/**
 * In a still life, where nobody is who would do anything, `draped over the back of`, 缠在 and 搭着 tell how one thing is to another: the
 * pieces with one piece for each such phrase.
 */
export function withThingsFastened(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((_, at) => isAlive(pieces, at)) || !pieces.some(mayBeThing)) return pieces;
  const told: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const length = lengthAt(pieces, at);
    if (length === 0) {
      told.push(pieces[at]!);
      at++;
      continue;
    }
    const relation = joined(pieces.slice(at, at + length));
    // 椅背上搭着: what a part bears the whole bears.
    if (senseOf(relation.text)?.opens === true) leavePart(told);
    told.push(relation);
    at += length;
  }
  return told;
}

/** Somebody or an animal, or a word that only stands for such: a swan of porcelain and 石狮子摆件 are things. */
function isAlive(pieces: readonly Piece[], at: number): boolean {
  const { readings } = pieces[at]!;
  const animal = readings.some(({ sense }) => isOneOfAnimals(sense));
  if (animal && (MADE.test(pieces[at - 1]?.text ?? '') || LIKENESS.test(pieces[at + 1]?.text ?? ''))) return false;
  return (
    animal || readings.some(({ sense }) => isOneOfPeople(sense) || (sense.is === 'pronoun' && OF_PEOPLE.has(sense.who)))
  );
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['she', 'he']);
const MADE =
  /^(?:porcelain|ceramic|stone|marble|bronze|brass|wooden|glass|jade|clay|plaster|paper|crystal|toy|plush|golden|石|石头|陶瓷|瓷|铜|青铜|木|木头|玉|泥|水晶|布|纸)$/u;
const LIKENESS = /^(?:figurine|statuette|ornament|statue|sculpture|摆件|雕像|玩偶|模型|塑像|公仔)$/u;

function senseOf(text: string) {
  return THING_RELATIONS.get(text);
}

function lengthAt(pieces: readonly Piece[], at: number): number {
  for (let length = PIECES_MAX; length > 0; length--) {
    const span = pieces.slice(at, at + length);
    if (span.length < length || span.some(({ kind }) => kind !== 'known' && kind !== 'unknown')) continue;
    const sense = senseOf(textOf(span));
    if (sense === undefined) continue;
    // Then inside, a sofa: of nothing that comes.
    const next = pieces[at + length]?.kind;
    const told = sense.its === true || next === 'known' || next === 'unknown';
    // 立在镜子前面, 压在书下面: what comes after it says where.
    if (sense.how === undefined && sense.opens !== true && isElsewhere(pieces, at + length)) continue;
    // On a wall it hangs as it always did.
    if (sense.how === 'draped' && isOnGround(pieces, at + length)) continue;
    if (sense.opens === true ? bears(pieces, at, at + length) : told) return length;
  }
  return 0;
}

/** Whether the noun that comes names a part of the place. */
function isOnGround(pieces: readonly Piece[], from: number): boolean {
  const ahead = pieces.slice(from, from + BEFORE_NOUN_MAX);
  const noun = ahead.findIndex((piece) => mayBeThing(piece) || mayBe(piece, 'ground'));
  return noun >= 0 && mayBe(ahead[noun]!, 'ground');
}

/** In Chinese a word after the noun says where, and it is not on it. */
function isElsewhere(pieces: readonly Piece[], from: number): boolean {
  const clause = pieces.slice(from, clauseEnd(pieces, from));
  return clause.some(({ han, readings }) =>
    readings.some(({ sense }) => han && sense.is === 'relation' && sense.after === true && sense.relation !== 'on'),
  );
}

/** Something comes after it, and what bears that was named before it. */
function bears(pieces: readonly Piece[], at: number, end: number): boolean {
  const before = pieces[at - 1];
  const next = pieces.slice(end, end + BEFORE_NOUN_MAX);
  const stop = next.findIndex(({ kind }) => kind === 'comma' || kind === 'stop');
  const there =
    before !== undefined &&
    (SIDE.test(before.text) || HAN_PARTS.has(before.text) || mayBeThing(before) || mayBe(before, 'relation'));
  return there && next.length > 0 && stop !== 0;
}

const BEFORE_NOUN_MAX = 6;

function leavePart(told: Piece[]): void {
  const side = SIDE.test(told.at(-1)?.text ?? '') ? 1 : 0;
  const part = told.at(-1 - side);
  if (part !== undefined && HAN_PARTS.has(part.text) && !mayBeThing(part)) told.splice(told.length - 1 - side, 1);
}

function textOf(span: readonly Piece[]): string {
  return span.map(({ text }) => text).join(span[0]?.han === true ? '' : ' ');
}

function joined(span: readonly Piece[]): Piece {
  const [first] = span;
  const text = textOf(span);
  const sense = senseOf(text)!;
  return { ...first!, kind: 'known', text, end: span.at(-1)!.end, readings: [{ sense, also: [], plural: false }] };
}
