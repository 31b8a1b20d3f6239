import { smoothstep } from '../../base/interpolation.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';

/** Levels of each part of a colour, and how many bits are dropped for them. */
const LEVELS = 16;
const DROPPED = 4;
/** One pixel in so many along a row tells the colours. */
const EVERY = 3;
/** A colour has all of a band from the second share of it on, none below the first. */
const SHARES = [0.004, 0.014] as const;

/** How much of the band at the upper edge of a picture each colour has. */
export interface BandColours {
  /** Looks at a picture, word by word; `weights` has how strong the band is in each row. */
  read(words: Uint32Array, weights: Float32Array): void;
  /** What a colour has of the band, 0 to 1. */
  shareOf(word: number): number;
}

/**
 * Finds out which colours are those of the sky of a picture, or of what else is at its upper edge: a printer grades the block that is there, and
 * not the face before it.
 */
export function createBandColours({ width, height }: FrameSize): BandColours {
  const found = new Float32Array(LEVELS ** 3);
  const shares = new Float32Array(LEVELS ** 3);
  return {
    read(words, weights) {
      found.fill(0);
      let all = 0;
      for (let y = 0; y < height; y++) {
        const weight = weights[y]!;
        if (weight === 0) continue;
        for (let x = 0; x < width; x += EVERY) found[binOf(words[y * width + x]!)]! += weight;
        all += weight * Math.ceil(width / EVERY);
      }
      spread(found);
      for (let bin = 0; bin < shares.length; bin++) shares[bin] = smoothstep(...SHARES, found[bin]! / Math.max(1, all));
    },
    shareOf: (word) => shares[binOf(word)]!,
  };
}

function binOf(word: number): number {
  const at = DROPPED;
  return ((word & 255) >> at) + LEVELS * (((word >>> 8) & 255) >> at) + LEVELS * LEVELS * (((word >>> 16) & 255) >> at);
}

/** Lets each colour tell of those beside it, part by part: what is a little lighter is of the same sky. */
function spread(found: Float32Array): void {
  for (const step of [1, LEVELS, LEVELS * LEVELS]) {
    const own = found.slice();
    for (let bin = 0; bin < own.length; bin++) {
      const level = Math.floor(bin / step) % LEVELS;
      const [before, after] = [level > 0 ? own[bin - step]! : 0, level < LEVELS - 1 ? own[bin + step]! : 0];
      found[bin] = 0.5 * own[bin]! + 0.25 * (before + after);
    }
  }
}
