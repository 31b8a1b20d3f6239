import { colourTable, tableIndex } from './colour-table.ts';
import { createOutlines } from './outlines.ts';
import { stepped } from './tone-steps.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Steps of light on a surface, as cels are painted. */
const STEPS = 9;

/** A drawn cartoon: clean outlines in the shade's own colour, few steps of light, clear colours. */
export const animated: TreatmentMaker = (frame) => {
  const outlines = createOutlines(frame, { from: 62, full: 190, reachPixels: markScale(frame) });
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.03 + stepped(lightness, STEPS, 0.34) * 0.98,
    chroma: Math.min(0.26, chroma * 1.28 + (chroma > 0.02 ? 0.008 : 0)),
    hue,
  }));
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      outlines.trace(words);
      for (let pixel = 0; pixel < words.length; pixel++) {
        const colour = table[tableIndex(words[pixel]!)]!;
        // Lines are the colour that they bound, at a fifth of its light.
        const light = 1 - (outlines.ink[pixel]! / 255) * 0.8;
        const at = pixel * 4;
        out[at] = (colour & 255) * light;
        out[at + 1] = ((colour >>> 8) & 255) * light;
        out[at + 2] = ((colour >>> 16) & 255) * light;
      }
    },
  };
};
