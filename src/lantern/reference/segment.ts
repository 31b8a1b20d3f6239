import type { Pixels } from '../paint/canvas.ts';

/** What is known of a pixel before subject and ground are parted; the numbers are those of GrabCut. */
export const KNOWN = { ground: 0, subject: 1, ratherGround: 2, ratherSubject: 3 } as const;

/**
 * Parts a picture by its colours and edges, given what is known of each pixel: 1 for the subject, 0 for the rest. Where it begins by chance,
 * `start` 0, 1, … are different beginnings, the same each time. A port: who runs Lantern brings the algorithm.
 */
export type Segment = (pixels: Pixels, known: Uint8Array, start: number) => Uint8Array;

/** With more than this share of a picture unsure, its subject could be anywhere. */
const UNSURE_MAX = 0.79;

/** Whether so little is known of a picture that parting it tells nothing, and takes longest: leaves all over, where everything stands out as much. */
export function isAnywhere(known: Uint8Array): boolean {
  let unsure = 0;
  for (const code of known) if (code === KNOWN.ratherGround || code === KNOWN.ratherSubject) unsure++;
  return unsure > known.length * UNSURE_MAX;
}
