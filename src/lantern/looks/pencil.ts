import type { FrameSize } from '../storyboard/storyboard.ts';
import { lumaOf } from './luma.ts';
import { noiseAt } from './noise.ts';
import { createOutlines } from './outlines.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';
import { wobbleOf } from './wobble.ts';

/**
 * Layers of hatching: the brightness (0 to 255) below which each begins, its direction and its distance of lines. Wide apart and nearly all one
 * way, as a hand draws: close crossing lines would be an engraving.
 */
const HATCHES = [
  { below: 148, degrees: -52, pitchPixels: 9.5 },
  { below: 104, degrees: -44, pitchPixels: 8 },
  { below: 58, degrees: -66, pitchPixels: 7 },
] as const;
/** Over how much brightness a layer comes in. */
const SOFTNESS = 60;
/** What is lighter than this stays paper: a sketch leaves most of its sheet white. */
const WHITE_ABOVE = 176;
/** How dark rubbed graphite is where the picture is black, 0 to 1. */
const RUBBED = 0.46;
/** A hand draws an outline twice, the second time a little off and fainter. */
const HANDS = [
  { reachPixels: 3.4, wavePixels: 80, weight: 0.86 },
  { reachPixels: 7, wavePixels: 130, weight: 0.4 },
] as const;
/** Towards its edges the sheet is left blank: where that begins and ends, shares of the shorter side. */
const BLANK = { from: 0.13, to: 0.03, ragged: 0.1 } as const;
const PAPER = [251, 249, 243] as const;
const GRAPHITE = [58, 58, 66] as const;

/** A pencil sketch on white paper: outlines searched for twice, strokes of hatching in the shade, the tooth of the paper, edges left blank. */
export const pencil: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const outlines = createOutlines(frame, { from: 26, full: 150, reachPixels: scale });
  const layers = HATCHES.map((hatch, layer) => ({ ...hatch, lines: hatchLines(frame, hatch, seed + layer) }));
  const hands = HANDS.map((hand, turn) => ({
    ...hand,
    from: wobbleOf(frame, { ...hand, seed: seed + 20 + turn * 7 }),
  }));
  const tooth = reliefOf(frame, { across: 3, along: 3, depth: 0.5, octaves: 2, seed: seed + 9 });
  const drawn = drawnPart(frame, seed + 30);
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      outlines.trace(words);
      for (let pixel = 0; pixel < words.length; pixel++) {
        const luma = lumaOf(words[pixel]!);
        let line = 0;
        for (const { from, weight } of hands) line = Math.max(line, (outlines.ink[from[pixel]!]! / 255) * weight);
        // Rubbed graphite in soft greys under the strokes.
        let light = (1 - line) * (1 - (RUBBED * Math.max(0, WHITE_ABOVE - luma)) / WHITE_ABOVE);
        for (const { below, lines } of layers) {
          if (luma < below) light *= 1 - (lines[pixel]! / 255) * Math.min(1, (below - luma) / SOFTNESS) * 0.5;
        }
        // Graphite stays on the hills of the paper.
        const grip = tooth[pixel]! / NEUTRAL;
        const dark = Math.min(1, (1 - light) * (0.4 + 0.64 * grip)) * (drawn[pixel]! / 255);
        const at = pixel * 4;
        for (let part = 0; part < 3; part++) out[at + part] = PAPER[part]! + (GRAPHITE[part]! - PAPER[part]!) * dark;
      }
    },
  };
};

/** By pixel, how much of the drawing is there, 0 to 255: all but for the ragged edges of the sheet. */
function drawnPart({ width, height }: FrameSize, seed: number): Uint8Array {
  const side = Math.min(width, height);
  const part = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = Math.min(x, y, width - 1 - x, height - 1 - y) / side;
      // Strokes end at unlike lengths.
      const end = BLANK.ragged * (noiseAt((x * 0.6 - y * 0.8) / (side * 0.02), (x + y) / (side * 0.3), seed) - 0.5);
      const share = Math.min(1, Math.max(0, (inside + end - BLANK.to) / (BLANK.from - BLANK.to)));
      part[y * width + x] = 255 * share;
    }
  }
  return part;
}

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
      // Strokes begin and end: between them is paper.
      const weight = Math.min(1, Math.max(0, 1.9 * noiseAt(along / 60, across / 8, seed + 5) - 0.3));
      lines[y * frame.width + x] = 255 * wave ** 2.2 * weight;
    }
  }
  return lines;
}
