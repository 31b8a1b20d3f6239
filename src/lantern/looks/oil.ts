import { brushStrokes } from './brush-strokes.ts';
import { colourTable } from './colour-table.ts';
import { roughnessAt } from './noise.ts';
import { strokePainting } from './stroke-painting.ts';
import { reliefOf } from './surface.ts';
import type { TreatmentMaker } from './treatment.ts';

/** Oil on canvas: broad strokes that follow the forms loosely, full colours, the weave under thin paint. */
export const oil: TreatmentMaker = (frame, seed) => {
  const directionAt = (x: number, y: number) => (roughnessAt(x * 5, y * 4, seed, 2) - 0.5) * 4.4 - 0.5;
  return strokePainting(frame, {
    broad: brushStrokes(frame, { lengthPixels: 64, breadthPixels: 19, directionAt, impasto: 0.34, seed }),
    fine: brushStrokes(frame, { lengthPixels: 20, breadthPixels: 7, directionAt, impasto: 0.2, seed: seed + 1 }),
    detail: 64,
    table: colourTable(({ lightness, chroma, hue }) => ({
      lightness: lightness + 0.05 * Math.sin((lightness - 0.5) * Math.PI) - 0.01,
      chroma: chroma * 1.16,
      hue: hue + (hue > 60 && hue < 160 ? -6 : 0),
    })),
    tintDepth: 9,
    surface: reliefOf(frame, { across: 3, along: 3, depth: 0.16, octaves: 1, seed: seed + 2 }),
  });
};
