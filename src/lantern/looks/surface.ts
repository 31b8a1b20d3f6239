import type { FrameSize } from '../storyboard/storyboard.ts';
import { roughnessAt } from './noise.ts';
import { markScale } from './treatment.ts';

/** What a picture is made on, as light: one value a pixel, `NEUTRAL` leaves it as it is, half of it halves it. */
export type Surface = Uint8Array;
export const NEUTRAL = 128;

export interface SurfaceOptions {
  /** Pixels at 1080p from one bump to the next, across and along. */
  readonly across: number;
  readonly along: number;
  /** How far bumps differ in brightness, 0 to 1. */
  readonly depth: number;
  readonly octaves?: number;
  readonly seed: number;
}

/** The relief of paper, canvas or wood, lit from the top left. */
export function reliefOf(frame: FrameSize, options: SurfaceOptions): Surface {
  const { width, height } = frame;
  const scale = markScale(frame);
  const { across, along, depth, octaves = 2, seed } = options;
  const heights = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      heights[y * width + x] = roughnessAt(x / (along * scale), y / (across * scale), seed, octaves);
    }
  }
  const surface = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const before = heights[Math.max(0, y - 1) * width + Math.max(0, x - 1)]!;
      const slope = (heights[at]! - before) * Math.min(across, along) * scale;
      surface[at] = NEUTRAL * Math.min(1.98, Math.max(0.2, 1 + depth * slope));
    }
  }
  return surface;
}

/** How dark the corners are: `NEUTRAL` in the middle, less towards the corners. */
export function vignetteOf({ width, height }: FrameSize, from: number, strength: number): Surface {
  const surface = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(x / width - 0.5, y / height - 0.5) / Math.SQRT1_2;
      const fall = Math.max(0, (away - from) / (1 - from));
      surface[y * width + x] = NEUTRAL * (1 - strength * fall * fall);
    }
  }
  return surface;
}
