import type { Pixels } from '../../paint/canvas.ts';

/** A `Segment` that learns the colours of subject and ground once and parts frames by them, so that all are parted alike. */
export interface FilmSegment {
  /** Learns from a picture and parts it; codes are those of `KNOWN`. Returns 1 for the subject, 0 for the rest. */
  learn(pixels: Pixels, known: Uint8Array): Uint8Array;
  /** Parts a picture by the colours that were learnt. */
  part(pixels: Pixels, known: Uint8Array): Uint8Array;
}

/** Where what a picture shows at each pixel is in another one: steps to the right and down, two numbers a pixel. Ports: who runs Lantern brings them. */
export type Flow = (from: Pixels, to: Pixels) => Float32Array;
