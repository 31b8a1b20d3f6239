import { clauseEnd, clauseStart, isAgent, mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** By these somebody is told of who does it, or it is told of what is handled. */
const HANDLES = /^(?:把|将|被|给|让|用|往|向|朝)$/u;
/** 鱼缸里养着金鱼: what lives is there as well. */
const KEEPS = /^[养关装盛圈困]$/u;
const PUTS = /^[放摆挂插立铺盖垫搁贴停堆]$/u;
/** Work that goes on by itself: 锅里煮着汤. */
const COOKS = /^[煮炖熬烧炒煎蒸烤炸焖]$/u;

/**
 * In Chinese a thing lies, hangs or stands somewhere by the verb of whoever put it there: 苹果压在纸上, 沙发上盖着毛毯. The pieces with one verb
 * for all of these, so that nobody is looked for who does it.
 */
export function withThingsPlaced(pieces: readonly Piece[]): readonly Piece[] {
  const placed = [...pieces];
  for (let at = 1; at < placed.length; at++) {
    const end = placingEnd(placed, at);
    if (end === undefined) continue;
    const [verb] = placed.slice(at, at + 1);
    const [put] = writtenAs(plainly(verb!, placed[end - 1]!), verb!);
    if (put !== undefined) placed.splice(at, end - at, { ...put, end: placed[end - 1]!.end });
  }
  return placed;
}

/** The plain verb for all that are put somewhere, and for those that live there. */
function plainly(verb: Piece, last: Piece): string {
  if (KEEPS.test(verb.text)) return '有';
  return last.text.endsWith('在') ? '放在' : '放着';
}

/** Where 压在 or 盖着 ends that begins at an index and tells where a thing is. */
function placingEnd(pieces: readonly Piece[], at: number): number | undefined {
  const [verb, next, after] = pieces.slice(at, at + 3);
  if (verb === undefined || next === undefined || !verb.han || !mayPlace(verb)) return undefined;
  if (next.text !== '在' && next.text !== '着' && !PUTS.test(verb.text)) return undefined;
  const start = clauseStart(pieces, at);
  const before = pieces.slice(start, at);
  const clause = pieces.slice(start, clauseEnd(pieces, at));
  const kept = KEEPS.test(verb.text) && !before.some(isAgent);
  if ((!kept && clause.some(isAgent)) || before.some((piece) => HANDLES.test(piece.text) || mayBe(piece, 'hold')))
    return undefined;
  if (next.text === '在') return before.some(mayBeThing) ? at + 2 : undefined;
  // 沙发上盖着毛毯: where it is comes first, and what comes last.
  const there = /[上里下中边旁前后面内处]$/u.test(before.at(-1)?.text ?? '');
  // 旁边放一把小勺
  if (there && PUTS.test(verb.text) && mayBe(next, 'number')) return at + 1;
  return next.text === '着' && there && after !== undefined && !COOKS.test(verb.text) ? at + 2 : undefined;
}

/** A verb of one character that says nothing of what happens to things, or one that nobody knows. */
function mayPlace({ kind, text, readings }: Piece): boolean {
  if (text.length > 2) return false;
  if (kind === 'unknown') return text.length === 1;
  return (
    readings.some(({ sense }) => sense.is === 'action' || sense.is === 'hold' || sense.is === 'wear') &&
    readings.every(({ sense }) => sense.is !== 'action' || sense.ofThings === undefined)
  );
}
