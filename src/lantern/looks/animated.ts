import { colourTable, tableIndex } from './colour-table.ts';
import { createOutlines } from './outlines.ts';
import { stepped } from './tone-steps.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Steps of light on a surface, as cels are painted. */
const STEPS = 6;

/** A drawn cartoon: clean outlines in the shade's own colour, few steps of light, clear colours. */
export const animated: TreatmentMaker = (frame) => {
  const outlines = createOutlines(frame, { from: 92, full: 230, reachPixels: markScale(frame), shareMax: 0.2 });
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.09 + stepped(lightness, STEPS, 0.3) * 0.93,
    chroma: Math.min(0.27, chroma * 1.36 + (chroma > 0.02 ? 0.008 : 0)),
    hue,
  }));
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      outlines.trace(words);
      for (let pixel = 0; pixel < words.length; pixel++) {
        const colour = table[tableIndex(words[pixel]!)]!;
        // Lines are the colour that they bound, at less than half of its light: black ones would be a comic's.
        const light = 1 - (outlines.ink[pixel]! / 255) * 0.58;
        const at = pixel * 4;
        out[at] = (colour & 255) * light;
        out[at + 1] = ((colour >>> 8) & 255) * light;
        out[at + 2] = ((colour >>> 16) & 255) * light;
      }
    },
  };
};
