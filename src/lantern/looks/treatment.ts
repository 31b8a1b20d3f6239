import type { FrameSize } from '../storyboard/storyboard.ts';

/**
 * Turns painted frames into a look: an oil painting, a print, a comic. It works on the finished pixels, so that drawings,
 * photographs and films are treated alike.
 */
export interface Treatment {
  /** Treats an opaque frame in place: RGBA, 4 bytes a pixel, rows without a gap. Depends on the pixels and `frame` alone. */
  treat(pixels: Uint8Array, frame: number): void;
}

/** Makes the treatment of frames of a size; what does not change from frame to frame is prepared here. */
export type TreatmentMaker = (frame: FrameSize, seed: number) => Treatment;

/** Pixels as whole words, `0xAABBGGRR`: one read instead of four. A view, not a copy; every machine we run on is little-endian. */
export function wordsOf(pixels: Uint8Array): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
}

/** The same bytes, rounded and clamped as they are written. */
export function clampedOf(pixels: Uint8Array): Uint8ClampedArray {
  return new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
}

/** How many pixels of this frame are as long as one pixel of a 1080p frame: marks keep their size in the picture. */
export function markScale({ width, height }: FrameSize): number {
  return Math.sqrt((width * height) / (1920 * 1080));
}
