import { leaveAside, settleMiddle } from './read-relations.ts';
import type { Word } from './choose-reading.ts';
import { currentBeat, noModifiers, noteUnshown } from './draft.ts';
import type { Draft } from './draft.ts';
import { closeAim, settleAim } from './read-aim.ts';
import { settleQuotes } from './read-speech.ts';
import type { ShotMark } from './shot-marks.ts';

/** A comma or `and`: heads without a verb wait for one; after a verb a new part of the sentence begins. */
export function boundary(draft: Draft, joins = false): void {
  if (draft.verb !== undefined && !(joins && draft.heads.length > 0)) draft.heads = [];
  if (!joins && !draft.negated)
    draft.modifiers = {
      ...noModifiers(),
      ...(draft.modifiers.garments.length > 0 || draft.modifiers.props.length > 0 ? { ...draft.modifiers } : {}),
    };
  leaveAside(draft);
  draft.phraseOpen = false;
  draft.member = undefined;
  draft.hung = undefined;
  draft.preposition = undefined;
  draft.phraseInSegment = false;
  draft.verbOpen = false;
  draft.absent = false;
  closeAim(draft);
  dropCarried(draft);
  if (!joins) draft.wearing = false;
  if (!joins) draft.listing = undefined;
}

/** Nothing came that is carried: who carries a child, a ladder, does not. */
export function dropCarried(draft: Draft): void {
  if (draft.carries !== undefined) noteUnshown(draft, draft.carries);
  draft.carries = undefined;
}

/** Stands behind closed doors, he …: what it is behind is none of the cast; behind a red, rusty car it comes yet. */
export function endsRelation({ relation }: Draft, words: readonly Word[], comma: number): boolean {
  const [before, next] = [words[comma - 1]?.reading?.sense.is, words[comma + 1]];
  if (words[comma]?.text !== ',' || relation?.subject === undefined || relation.object !== undefined) return false;
  return before !== undefined && !DESCRIBES_YET.has(before) && next?.han === false && next.kind !== 'unknown';
}

const DESCRIBES_YET: ReadonlySet<string> = new Set([
  'colour',
  'size',
  'age',
  'taste',
  'state',
  'mood',
  'relation',
  'number',
]);

/** A full stop: nothing waits any longer, and the next sentence starts afresh; only the last subject is remembered. */
export function endSentence(draft: Draft): void {
  settleAim(draft);
  settleQuotes(draft);
  draft.modifiers = noModifiers();
  draft.heads = [];
  draft.verb = undefined;
  draft.subject = undefined;
  for (const { said } of draft.orphans) if (said !== undefined) noteUnshown(draft, said);
  draft.untaken.push(...draft.orphans);
  draft.orphans = [];
  leaveAside(draft);
  settleMiddle(draft);
  draft.relation = undefined;
  draft.lastPhrase = undefined;
  draft.phraseBefore = undefined;
  draft.negated = false;
  draft.narrated = false;
  draft.sawSign = false;
  draft.sentenceStart = draft.boundary.end;
  draft.sameBeat = false;
  boundary(draft);
}

/** A cut that the prompt writes out, by a word or by the heading of a shot: the next beat begins. */
export function cut(draft: Draft, mark?: ShotMark): void {
  endSentence(draft);
  const first = draft.beats.length === 1 ? currentBeat(draft) : undefined;
  // What stands before the first heading is told of that shot.
  if (mark !== undefined && first !== undefined && first.opens === undefined && first.actions.length === 0) {
    first.opens = { ...mark, headed: true, at: draft.boundary };
    first.start = draft.boundary.end;
    return;
  }
  draft.newBeat = true;
  // "2-5s, cut to a cliff": the heading was read already.
  if (mark !== undefined || draft.opens === undefined)
    draft.opens = { ...mark, headed: mark !== undefined, at: draft.boundary };
}
