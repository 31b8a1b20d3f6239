import type { Pixels } from '../paint/canvas.ts';

/** What is known of a pixel before subject and ground are parted; the numbers are those of GrabCut. */
export const KNOWN = { ground: 0, subject: 1, ratherGround: 2, ratherSubject: 3 } as const;

/**
 * Parts a picture by its colours and edges, given what is known of each pixel: 1 for the subject, 0 for the rest. Where it begins by chance,
 * `start` 0, 1, … are different beginnings, the same each time. A port: who runs Lantern brings the algorithm.
 */
export type Segment = (pixels: Pixels, known: Uint8Array, start: number) => Uint8Array;
