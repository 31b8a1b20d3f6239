import { colourTable, tableIndex } from './colour-table.ts';
import { lumaOf } from './luma.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Sheets of paper, one over the other: the darker, the nearer. */
const SHEETS = 6;
/** Sheets lie closer in the dark, or a night would be one of mud. */
const LIFT = 0.86;
/** Lightness of the paper in full light, in OKLab. */
const PAPER = 0.84;
/** How much less the strongest dye leaves of it. */
const DYED = 0.14;
/** How far a sheet throws its shadow, pixels at 1080p, to the right and down; in steps, the farther the fainter. */
const SHADOW_STEPS = 4;
const SHADOW_PIXELS = 15;
/** Tones that part by less than this over the reach of a shadow, of 255, are one sheet: a glow in the sky has no edge to cut. */
const EDGE = 12;

/** How much of what a sheet has on it is drawn there: eyes, a mouth, folds; what differs less from round it, of 255, is not. */
const DRAWN = { share: 0.85, from: 13 } as const;

/** Cut paper: flat sheets in a light box, each with a shadow on those behind it and a bright cut edge. */
export const paperCut: TreatmentMaker = (frame, seed) => {
  const { width, height } = frame;
  const sheet = new Uint8Array(width * height);
  const tone = new Uint8Array(width * height);
  // Scissors cut no hairs: what is smaller than this stays on its sheet.
  const soft = createSoftLuma(frame, 4 * markScale(frame));
  const fibres = reliefOf(frame, { across: 3, along: 5, depth: 0.05, octaves: 3, seed });
  // Dyed paper: a colour of its own wherever it lies; how light it is, its sheet says alone, so that all within one is flat.
  const table = colourTable(({ lightness, chroma, hue }) => ({
    // Strong dyes are darker: a light red is a pink.
    lightness: PAPER - DYED * Math.min(1, chroma / 0.2),
    chroma: Math.min(0.165, (chroma * 1.2) / (0.35 + 0.65 * lightness)),
    hue,
  }));
  const sheetOf = Uint8Array.from({ length: 256 }, (_, luma) => SHEETS * (luma / 256) ** LIFT);
  const levels = Float32Array.from({ length: SHEETS }, (_, own) => 0.5 + (0.62 * own) / (SHEETS - 1));
  const step = Math.max(1, Math.round((SHADOW_PIXELS * markScale(frame)) / SHADOW_STEPS));
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      soft.read(words);
      for (let y = 0, pixel = 0; y < height; y++) {
        const row = soft.row(y);
        for (let x = 0; x < width; x++, pixel++) {
          tone[pixel] = row[x]!;
          sheet[pixel] = sheetOf[Math.round(row[x]!)]!;
        }
      }
      for (let y = 0, pixel = 0; y < height; y++) {
        for (let x = 0; x < width; x++, pixel++) {
          const own = sheet[pixel]!;
          let shadow = 0;
          for (let away = 1; away <= SHADOW_STEPS; away++) {
            const reach = away * step;
            if (x < reach || y < reach) break;
            // Something darker up there to the left lies nearer and stands in the light.
            const other = pixel - reach * width - reach;
            if (sheet[other]! < own && tone[pixel]! - tone[other]! > EDGE)
              shadow = Math.max(shadow, 1 - (away - 1) / SHADOW_STEPS);
          }
          const before = pixel - width - 1;
          const wide = pixel - (width + 1) * step;
          const cut = wide >= 0 && sheet[before]! > own && tone[wide]! - tone[pixel]! > EDGE ? 0.42 : 0;
          const colour = table[tableIndex(words[pixel]!)]!;
          const inked = lumaOf(words[pixel]!) - tone[pixel]!;
          const drawn = Math.abs(inked) > DRAWN.from ? (DRAWN.share * inked) / 255 : 0;
          const light = (levels[own]! * (1 - 0.42 * shadow + cut + drawn) * fibres[pixel]!) / NEUTRAL;
          const at = pixel * 4;
          out[at] = (colour & 255) * light;
          out[at + 1] = ((colour >>> 8) & 255) * light;
          out[at + 2] = ((colour >>> 16) & 255) * light;
        }
      }
    },
  };
};
