import type { CameraWord } from '../script/screenplay.ts';
import type { Focus, FocusMark } from './storyboard.ts';

/** One that a lens may be focused on, and how far from it, metres. */
export interface Candidate {
  readonly member: string;
  readonly metres: number;
}

/** A foreground and a background, where nobody is to be focused on. */
const NEAR: FocusMark = { metres: 2.5 };
const FAR: FocusMark = { metres: 30 };
/** What is behind somebody is so many times as far away: the wall of a room, the trees of a park. */
const BEHIND = 3;
/** Two who are nearer to each other in depth than this are sharp together. */
const APART_METRES = 0.8;
/** Made once: `localeCompare` makes one for each question. */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** The order of two members by their ids, which are numbered in the order of the prompt: below 0, 0 or above 0. */
export function byNumber(member: string, other: string): number {
  return BY_NUMBER.compare(member, other);
}

/**
 * What the lens is focused on, as the camera's words ask: pulled from the first that the prompt names to the next that
 * stands at another depth; with one alone from what is behind it to it; in an empty place from its foreground into the
 * distance. Undefined when everything is to be sharp.
 */
export function focusFor(words: readonly CameraWord[], candidates: readonly Candidate[]): Focus | undefined {
  if (!words.includes('rack-focus') && !words.includes('shallow-focus')) return undefined;
  const inOrder = candidates.toSorted((a, b) => byNumber(a.member, b.member));
  const [first] = inOrder;
  if (words.includes('rack-focus')) {
    if (first === undefined) return { from: NEAR, to: FAR };
    const next = inOrder.find(({ metres }) => Math.abs(metres - first.metres) > APART_METRES);
    return next === undefined
      ? { from: { metres: Math.round(first.metres * BEHIND) }, to: { member: first.member } }
      : { from: { member: first.member }, to: { member: next.member } };
  }
  const mark = first === undefined ? NEAR : { member: first.member };
  return { from: mark, to: mark };
}
