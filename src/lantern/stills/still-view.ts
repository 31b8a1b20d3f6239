import type { CameraWord } from '../script/screenplay.ts';

/** How one picture of several looks at its subject. */
export interface StillView {
  /** Added to the prompt's own words, where it names no shot size; absent: as large as suits the scene. */
  readonly size?: CameraWord;
  /** Focal length as a factor, at the same size of the subject: below 1 shows more of the place behind, above 1 less. */
  readonly lens: number;
  /** The eye is so much higher (or lower), as a share of the subject's height. */
  readonly rise: number;
  /** Where a subject stands that goes or looks to no side: -1 on the left third, 0 in the middle, 1 on the right third. */
  readonly third: -1 | 0 | 1;
}

/** The views of the pictures of one task, in order: the first is the plainest, neighbours differ most. */
export const STILL_VIEWS: readonly StillView[] = [
  { lens: 1, rise: 0, third: -1 },
  { size: 'medium', lens: 1.15, rise: 0, third: 1 },
  { size: 'wide', lens: 0.9, rise: 0.1, third: 1 },
  { lens: 0.85, rise: -0.35, third: 0 },
  { size: 'close-up', lens: 1.1, rise: 0, third: -1 },
  { size: 'wide', lens: 1.25, rise: -0.2, third: -1 },
  { lens: 1.25, rise: 0.5, third: 1 },
  { size: 'medium', lens: 0.9, rise: -0.2, third: -1 },
  { size: 'wide', lens: 1, rise: 0.9, third: 0 },
];

/** The view of one picture by its place in the task. */
export function viewOf(index: number): StillView {
  return STILL_VIEWS[index % STILL_VIEWS.length]!;
}

/** How far aside of its usual spot the camera of each take stands in a place that is laid behind somebody, metres, and the tangent by which it turns. */
const ASIDE = [
  [0, 0],
  [-2.4, 0.16],
  [2.6, -0.2],
  [-1.2, -0.24],
  [1.3, 0.26],
  [-3.4, 0.3],
  [3.4, 0.1],
  [-2, -0.12],
  [2, 0.34],
] as const;

/** Where the camera of one picture by its place in the task stands, and how it turns, in a place behind somebody who stays. */
export function asideOf(index: number): { readonly metres: number; readonly pan: number } {
  const [metres, pan] = ASIDE[index % ASIDE.length]!;
  return { metres, pan };
}
