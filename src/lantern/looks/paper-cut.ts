import { colourTable, tableIndex } from './colour-table.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { stepped } from './tone-steps.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Sheets of paper, one over the other: the darker, the nearer. */
const SHEETS = 7;
/** How far a sheet throws its shadow, pixels at 1080p, to the right and down; in steps, the farther the fainter. */
const SHADOW_STEPS = 4;
const SHADOW_PIXELS = 13;

/** Cut paper: flat sheets in a light box, each with a shadow on those behind it and a bright cut edge. */
export const paperCut: TreatmentMaker = (frame, seed) => {
  const { width, height } = frame;
  const sheet = new Uint8Array(width * height);
  // Scissors cut no hairs: what is smaller than this stays on its sheet.
  const soft = createSoftLuma(frame, 3 * markScale(frame));
  const fibres = reliefOf(frame, { across: 3, along: 5, depth: 0.09, octaves: 2, seed });
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.14 + 0.82 * stepped(lightness, SHEETS, 0.1),
    chroma: Math.min(0.2, chroma * 1.15),
    hue,
  }));
  const step = Math.max(1, Math.round((SHADOW_PIXELS * markScale(frame)) / SHADOW_STEPS));
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      soft.read(words);
      for (let y = 0, pixel = 0; y < height; y++) {
        const row = soft.row(y);
        for (let x = 0; x < width; x++, pixel++) sheet[pixel] = (row[x]! * SHEETS) / 256;
      }
      for (let y = 0, pixel = 0; y < height; y++) {
        for (let x = 0; x < width; x++, pixel++) {
          const own = sheet[pixel]!;
          let shadow = 0;
          for (let away = 1; away <= SHADOW_STEPS; away++) {
            const reach = away * step;
            if (x < reach || y < reach) break;
            // Something darker up there to the left lies nearer and stands in the light.
            if (sheet[pixel - reach * width - reach]! < own) shadow = Math.max(shadow, 1 - (away - 1) / SHADOW_STEPS);
          }
          const cut = x > 0 && y > 0 && sheet[pixel - width - 1]! > own ? 0.16 : 0;
          const colour = table[tableIndex(words[pixel]!)]!;
          const light = ((1 - 0.36 * shadow + cut) * fibres[pixel]!) / NEUTRAL;
          const at = pixel * 4;
          out[at] = (colour & 255) * light;
          out[at + 1] = ((colour >>> 8) & 255) * light;
          out[at + 2] = ((colour >>> 16) & 255) * light;
        }
      }
    },
  };
};
