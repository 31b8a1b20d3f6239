import type { FrameSize } from '../storyboard/storyboard.ts';
import type { BrushStrokes } from './brush-strokes.ts';
import { apart } from './colour-distance.ts';
import { tableIndex, type ColourTable } from './colour-table.ts';
import { NEUTRAL, type Surface } from './surface.ts';
import { clampedOf, wordsOf, type Treatment } from './treatment.ts';

export interface StrokePaintingOptions {
  /** Broad strokes for what is plain, fine ones for what is not. */
  readonly broad: BrushStrokes;
  readonly fine: BrushStrokes;
  /** A broad stroke that would differ from what is there by more than this (sum over the parts, 0 to 765) gives way to a fine one. */
  readonly detail: number;
  readonly table: ColourTable;
  /** How far single strokes go to warm and to cold, 0 to 255. */
  readonly tintDepth: number;
  readonly surface: Surface;
}

/** Paints frames in strokes over a surface. */
export function strokePainting(frame: FrameSize, options: StrokePaintingOptions): Treatment {
  const { broad, fine, detail, table, surface } = options;
  const source = new Uint32Array(frame.width * frame.height);
  const tints = tintsOf(options.tintDepth);
  return {
    treat(pixels) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      for (let pixel = 0; pixel < source.length; pixel++) {
        const word = source[pixel]!;
        let strokes = broad;
        let seen = source[broad.middle[pixel]!]!;
        if (apart(word, seen) > detail) {
          strokes = fine;
          seen = source[fine.middle[pixel]!]!;
          // Not even a fine brush leaves its shape: what is finer than it is painted as it is.
          if (apart(word, seen) > detail) seen = word;
        }
        const colour = table[tableIndex(seen)]!;
        const light = strokes.ridge[pixel]! * surface[pixel]!;
        const tint = tints[strokes.tint[pixel]!]!;
        const at = pixel * 4;
        out[at] = (((colour & 255) + tint) * light) / (NEUTRAL * NEUTRAL);
        out[at + 1] = (((colour >>> 8) & 255) * light) / (NEUTRAL * NEUTRAL);
        out[at + 2] = (((colour >>> 16) & 255) - tint) * (light / (NEUTRAL * NEUTRAL));
      }
    },
  };
}

/** By stroke: how much redder and less blue it is. */
function tintsOf(depth: number): Int16Array {
  return Int16Array.from({ length: 256 }, (_, stroke) => ((((stroke * 89) & 255) - 127.5) / 127.5) * depth);
}
