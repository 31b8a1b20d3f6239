import { colourTable, tableIndex } from './colour-table.ts';
import { lumaOf } from './luma.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';
import { washOf } from './wash.ts';
import { wobbleOf } from './wobble.ts';

const PAPER = [252, 249, 242] as const;
/** How much darker a wash is where it dried at its edge, for each step of brightness that it is below what is around it. */
const EDGE_DARKENING = 0.006;

/** Watercolour on rough paper: washes whose pigment settles unevenly and gathers at their edges, a border left white. */
export const watercolour: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const source = new Uint32Array(frame.width * frame.height);
  const wobble = wobbleOf(frame, { reachPixels: 7, wavePixels: 38, seed });
  const around = createSoftLuma(frame, 9 * scale);
  const paper = reliefOf(frame, { across: 5, along: 6, depth: 0.16, octaves: 2, seed: seed + 1 });
  const wash = washOf(frame, seed + 2);
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.3 + 0.7 * lightness ** 0.9,
    chroma: chroma * (1.3 - 0.25 * lightness),
    hue,
  }));
  return {
    treat(pixels) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      around.read(source);
      for (let y = 0, pixel = 0; y < frame.height; y++) {
        const near = around.row(y);
        for (let x = 0; x < frame.width; x++, pixel++) {
          const word = source[wobble[pixel]!]!;
          const colour = table[tableIndex(word)]!;
          const edge = Math.max(0, near[x]! - lumaOf(word)) * EDGE_DARKENING;
          // Pigment: all of it in the wash, none on bare paper, more in the valleys.
          const pigment = (wash[pixel]! / 255) * (1.28 - 0.28 * (paper[pixel]! / NEUTRAL)) * (1 + edge);
          const light = paper[pixel]! / NEUTRAL;
          const at = pixel * 4;
          out[at] = (PAPER[0] - (PAPER[0] - (colour & 255)) * pigment) * (0.7 + 0.3 * light);
          out[at + 1] = (PAPER[1] - (PAPER[1] - ((colour >>> 8) & 255)) * pigment) * (0.7 + 0.3 * light);
          out[at + 2] = (PAPER[2] - (PAPER[2] - ((colour >>> 16) & 255)) * pigment) * (0.7 + 0.3 * light);
        }
      }
    },
  };
};
