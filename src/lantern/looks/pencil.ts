import type { FrameSize } from '../storyboard/storyboard.ts';
import { lumaOf } from './luma.ts';
import { noiseAt } from './noise.ts';
import { createOutlines } from './outlines.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Layers of hatching: the brightness (0 to 255) below which each begins, its direction and its distance of lines. */
const HATCHES = [
  { below: 190, degrees: 38, pitchPixels: 5.5 },
  { below: 150, degrees: 52, pitchPixels: 4.6 },
  { below: 98, degrees: -36, pitchPixels: 5 },
  { below: 52, degrees: 88, pitchPixels: 4.2 },
] as const;
/** Over how much brightness a layer comes in. */
const SOFTNESS = 80;
/** How dark rubbed graphite is where the picture is black, 0 to 1. */
const RUBBED = 0.42;
const PAPER = [249, 246, 239] as const;
const GRAPHITE = [52, 52, 58] as const;

/** A pencil sketch: outlines with an unsteady hand, hatching in the shade, the tooth of the paper. */
export const pencil: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const outlines = createOutlines(frame, { from: 22, full: 110, reachPixels: scale });
  const layers = HATCHES.map((hatch, layer) => ({ ...hatch, lines: hatchLines(frame, hatch, seed + layer) }));
  const tooth = reliefOf(frame, { across: 3, along: 3, depth: 0.42, octaves: 2, seed: seed + 9 });
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      outlines.trace(words);
      for (let pixel = 0; pixel < words.length; pixel++) {
        const luma = lumaOf(words[pixel]!);
        // Rubbed graphite in soft greys under the strokes: strokes alone would be an engraving.
        let light = 1 - (outlines.ink[pixel]! / 255) * 0.78 - (RUBBED * (255 - luma)) / 255;
        for (const { below, lines } of layers) {
          if (luma < below) light *= 1 - (lines[pixel]! / 255) * Math.min(1, (below - luma) / SOFTNESS) * 0.42;
        }
        // Graphite stays on the hills of the paper.
        const grip = tooth[pixel]! / NEUTRAL;
        const dark = Math.min(1, (1 - light) * (0.45 + 0.6 * grip));
        const at = pixel * 4;
        for (let part = 0; part < 3; part++) out[at + part] = PAPER[part]! + (GRAPHITE[part]! - PAPER[part]!) * dark;
      }
    },
  };
};

/** Hatching all over a frame: by pixel, how much graphite a line leaves there, 0 to 255. */
function hatchLines(
  frame: FrameSize,
  { degrees, pitchPixels }: { readonly degrees: number; readonly pitchPixels: number },
  seed: number,
): Uint8Array {
  const scale = markScale(frame);
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const lines = new Uint8Array(frame.width * frame.height);
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      const along = (x * cosine + y * sine) / scale;
      const across = (y * cosine - x * sine) / scale;
      // No line is straight, and none has the same weight all along.
      const bent = across + 5 * noiseAt(along / 46, across / 30, seed);
      const wave = 0.5 + 0.5 * Math.cos((2 * Math.PI * bent) / pitchPixels);
      const weight = Math.max(0, 0.4 + 0.8 * noiseAt(along / 26, across / 7, seed + 5));
      lines[y * frame.width + x] = 255 * wave ** 1.6 * weight;
    }
  }
  return lines;
}
