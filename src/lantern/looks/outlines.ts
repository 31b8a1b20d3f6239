import type { FrameSize } from '../storyboard/storyboard.ts';
import { apart } from './colour-distance.ts';

/** Finds the outlines of what is in a frame. */
export interface Outlines {
  /** Ink for each pixel of the last frame that was traced, 0 (none) to 255. */
  readonly ink: Uint8Array;
  trace(words: Uint32Array): void;
}

export interface OutlineOptions {
  /** Differences of colour (0 to 765, summed over the parts) where ink begins and where it is full. */
  readonly from: number;
  readonly full: number;
  /** Distance of the pixels that are compared: about half the breadth of a line. */
  readonly reachPixels: number;
}

/** Makes outlines for frames of a size. */
export function createOutlines({ width, height }: FrameSize, { from, full, reachPixels }: OutlineOptions): Outlines {
  const ink = new Uint8Array(width * height);
  const reach = Math.max(1, Math.round(reachPixels));
  const strength = 255 / (full - from);
  return {
    ink,
    trace(words) {
      for (let y = reach; y < height - reach; y++) {
        const end = (y + 1) * width - reach;
        for (let at = y * width + reach; at < end; at++) {
          const difference =
            apart(words[at - reach]!, words[at + reach]!) +
            apart(words[at - reach * width]!, words[at + reach * width]!);
          ink[at] = difference <= from ? 0 : difference >= full ? 255 : (difference - from) * strength;
        }
      }
    },
  };
}
