import type { FrameSize } from '../storyboard/storyboard.ts';
import { lumaOf } from './luma.ts';
import { createOutlines } from './outlines.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';
import { washOf } from './wash.ts';
import { wobbleOf } from './wobble.ts';

const PAPER = [240, 233, 216] as const;
const INK = [28, 29, 34] as const;
/** What is brighter than this (0 to 255) is left as paper. */
const EMPTY_ABOVE = 168;
/** How much darker than its surroundings a figure is that is inked in full. */
const FIGURE_BELOW = 95;
/** Share of a strong red that stays: a seal, a coat, a plum blossom. */
const RED_KEPT = 0.75;

/** Ink wash (水墨) on rice paper: shades of one ink that run into each other, brush lines, much left empty, a red seal. */
export const inkWash: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const source = new Uint32Array(frame.width * frame.height);
  const wobble = wobbleOf(frame, { reachPixels: 9, wavePixels: 30, seed });
  const soft = createSoftLuma(frame, 70 * scale);
  const outlines = createOutlines(frame, { from: 54, full: 230, reachPixels: 2 * scale });
  const paper = reliefOf(frame, { across: 3, along: 16, depth: 0.1, octaves: 3, seed: seed + 1 });
  const wash = washOf(frame, seed + 2);
  return {
    treat(pixels) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      soft.read(source);
      outlines.trace(source);
      for (let y = 0, pixel = 0; y < frame.height; y++) {
        const around = soft.row(y);
        for (let x = 0; x < frame.width; x++, pixel++) {
          const from = wobble[pixel]!;
          const word = source[from]!;
          const luma = lumaOf(word);
          // What is darker than what is around it is inked; wide dark grounds are only washed over.
          const figure = Math.min(1, Math.max(0, around[x]! - luma - 4) / FIGURE_BELOW);
          const ground = Math.max(0, EMPTY_ABOVE - luma) / EMPTY_ABOVE;
          const line = (outlines.ink[from]! / 255) * 0.8;
          const ink = Math.min(1, Math.max(0.78 * figure + 0.5 * ground * ground, line) * (wash[pixel]! / 225));
          const red = redness(word) * RED_KEPT * Math.min(1, wash[pixel]! / 150);
          const light = 0.6 + (0.4 * paper[pixel]!) / NEUTRAL;
          const at = pixel * 4;
          out[at] = (PAPER[0] + (INK[0] - PAPER[0]) * ink * (1 - red) + (176 - PAPER[0]) * red) * light;
          out[at + 1] = (PAPER[1] + (INK[1] - PAPER[1]) * ink * (1 - red) + (48 - PAPER[1]) * red) * light;
          out[at + 2] = (PAPER[2] + (INK[2] - PAPER[2]) * ink * (1 - red) + (40 - PAPER[2]) * red) * light;
        }
      }
      stampSeal(out, frame);
    },
  };
};

/** How strongly red a word is, 0 to 1. */
function redness(word: number): number {
  const [red, green, blue] = [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];
  return Math.min(1, Math.max(0, (red - Math.max(green, blue) * 1.7 - 10) / 60));
}

/** Strokes of the seal in a grid of 7 × 7, a design of our own: a lantern on its hook. */
const SEAL = ['1111111', '1001001', '1011101', '1010101', '1011101', '1001001', '1111111'];

/** Presses a small red seal into the lower corner on the right. */
function stampSeal(out: Uint8ClampedArray, { width, height }: FrameSize): void {
  const cell = Math.max(2, Math.round(Math.sqrt(width * height) / 240));
  const side = cell * SEAL.length;
  const [left, top] = [width - Math.round(side * 2.2), height - Math.round(side * 2.4)];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const carved = SEAL[Math.floor(y / cell)]?.[Math.floor(x / cell)] === '1';
      const at = ((top + y) * width + left + x) * 4;
      if (carved) continue;
      out[at] = out[at]! * 0.3 + 178 * 0.7;
      out[at + 1] = out[at + 1]! * 0.25 + 38 * 0.75;
      out[at + 2] = out[at + 2]! * 0.25 + 32 * 0.75;
    }
  }
}
