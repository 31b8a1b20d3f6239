import { hash2 } from '../../base/random.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { colourTable, tableIndex } from './colour-table.ts';
import { NEUTRAL, vignetteOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** The gate holds the film a little loosely, pixels at 1080p. */
const WEAVE_PIXELS = 1.6;
const SCRATCHES = 2;
const SPECKS = 5;

/** An old print: faded to brown and straw, a lamp that wavers, a gate that weaves, scratches and specks that come and go. */
export const vintage: TreatmentMaker = (frame, seed) => {
  const corners = vignetteOf(frame, 0.4, 0.5);
  const source = new Uint32Array(frame.width * frame.height);
  const table = colourTable(({ lightness, chroma, hue }) => {
    const warm = chroma * 0.45;
    const [a, b] = [warm * Math.cos((hue * Math.PI) / 180) + 0.012, warm * Math.sin((hue * Math.PI) / 180) + 0.045];
    return {
      lightness: 0.17 + lightness * 0.76,
      chroma: Math.hypot(a, b),
      hue: (Math.atan2(b, a) * 180) / Math.PI,
    };
  });
  return {
    treat(pixels, index) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      const lamp = 1 + 0.022 * Math.sin(index * 0.71) + 0.02 * (hash2(seed, index) - 0.5);
      const weave = weaveOf(frame, index);
      for (let pixel = 0; pixel < source.length; pixel++) {
        const from = Math.min(source.length - 1, Math.max(0, pixel + weave));
        const colour = table[tableIndex(source[from]!)]!;
        const light = (lamp * corners[pixel]!) / NEUTRAL;
        const at = pixel * 4;
        out[at] = (colour & 255) * light;
        out[at + 1] = ((colour >>> 8) & 255) * light;
        out[at + 2] = ((colour >>> 16) & 255) * light;
      }
      scratch(out, frame, seed, index);
      speck(out, frame, seed, index);
    },
  };
};

/** By how many pixels the whole frame is moved, as an offset into it. */
function weaveOf(frame: FrameSize, index: number): number {
  const scale = markScale(frame) * WEAVE_PIXELS;
  const aside = Math.round(scale * Math.sin(index * 0.37) * 0.6);
  const down = Math.round(scale * Math.sin(index * 0.53 + 1));
  return down * frame.width + aside;
}

/** Fine bright lines that run down the film for some frames. */
function scratch(out: Uint8ClampedArray, { width, height }: FrameSize, seed: number, index: number): void {
  for (let which = 0; which < SCRATCHES; which++) {
    const run = Math.floor(index / 11) + which * 977;
    if (hash2(seed + which, run) > 0.45) continue;
    const x = Math.floor(width * (0.08 + 0.84 * hash2(seed + 31, run)) + 2 * Math.sin(index * 0.9));
    for (let y = 0; y < height; y++) {
      const at = (y * width + x) * 4;
      const weight = 34 * hash2(run, y >> 5);
      for (let part = at; part < at + 3; part++) out[part] = out[part]! + weight;
    }
  }
}

/** Dust: small dark and bright spots for a single frame. */
function speck(out: Uint8ClampedArray, frame: FrameSize, seed: number, index: number): void {
  for (let which = 0; which < SPECKS; which++) {
    const chance = (what: number) => hash2(seed + which * 131 + what, index);
    if (chance(0) > 0.4) continue;
    const radius = markScale(frame) * (1 + 4 * chance(1) ** 3);
    const [cx, cy] = [chance(2) * frame.width, chance(3) * frame.height];
    const weight = chance(4) > 0.35 ? -90 : 90;
    for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(frame.height, cy + radius); y++) {
      for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(frame.width, cx + radius); x++) {
        if (Math.hypot(x - cx, y - cy) > radius) continue;
        const at = (y * frame.width + x) * 4;
        for (let part = at; part < at + 3; part++) out[part] = out[part]! + weight;
      }
    }
  }
}
