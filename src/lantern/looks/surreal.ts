import { colourTable, tableIndex } from './colour-table.ts';
import { createSoftLuma } from './soft-luma.ts';
import { clampedOf, wordsOf, type TreatmentMaker } from './treatment.ts';

/** How far the world bends, as a share of its height, and how many seconds a bend takes to come round. */
const BEND = 0.04;
const BEND_SECONDS = 9;
const FRAME_RATE = 24;

/** A dream: the world bends slowly like cloth, skies turn to rose and sea green, light lies over everything. */
export const surreal: TreatmentMaker = (frame, seed) => {
  const { width, height } = frame;
  const source = new Uint32Array(width * height);
  const glow = createSoftLuma(frame, height * 0.05);
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.1 + lightness * 0.9,
    chroma: Math.min(0.24, chroma * 1.15 + 0.03),
    // Blue skies turn to rose, greens to sea green, warm colours stay: a world with another sun.
    hue:
      hue +
      105 * bump(hue, 250, 55) * airy(lightness, chroma) +
      60 * bump(hue, 120, 50) -
      75 * bump(hue, 40, 50) * airy(lightness, chroma * 2),
  }));
  return {
    treat(pixels, index) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      glow.read(source);
      const phase = (2 * Math.PI * index) / (BEND_SECONDS * FRAME_RATE) + seed;
      const columns = bends(width, phase, height * BEND, 3.1);
      const rows = bends(height, phase * 1.3, height * BEND * 0.7, 2.3);
      for (let y = 0, pixel = 0; y < height; y++) {
        const near = glow.row(y);
        for (let x = 0; x < width; x++, pixel++) {
          const column = Math.min(width - 1, Math.max(0, x + rows[y]!));
          const row = Math.min(height - 1, Math.max(0, y + columns[x]!));
          const colour = table[tableIndex(source[row * width + column]!)]!;
          const veil = Math.max(0, near[column]! - 96) * 0.26;
          const at = pixel * 4;
          out[at] = (colour & 255) + veil;
          out[at + 1] = ((colour >>> 8) & 255) + veil * 0.82;
          out[at + 2] = ((colour >>> 16) & 255) + veil * 0.95;
        }
      }
    },
  };
};

/** Whole pixels by which each column or row is moved. */
function bends(length: number, phase: number, reach: number, waves: number): Int32Array {
  return Int32Array.from({ length }, (_, at) => Math.round(reach * Math.sin((waves * Math.PI * at) / length + phase)));
}

/** 1 for what is light and not too strong, as skies are: a blue umbrella stays blue. */
function airy(lightness: number, chroma: number): number {
  return Math.min(1, Math.max(0, (lightness - 0.55) / 0.1)) * Math.min(1, Math.max(0, (0.17 - chroma) / 0.03));
}

/** 1 at a hue, falling to 0 at `reach` degrees from it. */
function bump(hue: number, middle: number, reach: number): number {
  const away = Math.abs(((hue - middle + 540) % 360) - 180) / reach;
  return away >= 1 ? 0 : (1 - away * away) ** 2;
}
