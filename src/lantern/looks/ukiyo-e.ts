import { createBandColours } from './band-colours.ts';
import { colourTable, tableIndex } from './colour-table.ts';
import { createOutlines } from './outlines.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { stepped } from './tone-steps.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';
import { wobbleOf } from './wobble.ts';

/** The line block is printed in Prussian blue-black. */
const LINE = [26, 32, 56] as const;
/** How far down the graded band at the top edge goes, and what it leaves of red, green and blue there. */
const BAND = 0.3;
const BAND_LEFT = [0.1, 0.24, 0.5] as const;
/** The unprinted margin, a share of the frame's shorter side, and its colour. */
const MARGIN = 0.035;
const PAPER = [236, 224, 196] as const;
const SEAL = [188, 44, 34] as const;

/** Ukiyo-e: a woodblock print of few flat, faded colours, a fine dark line, wood grain, a graded blue band in the sky. */
export const ukiyoE: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const source = new Uint32Array(frame.width * frame.height);
  const wobble = wobbleOf(frame, { reachPixels: 2.2, wavePixels: 22, seed });
  const outlines = createOutlines(frame, { from: 74, full: 190, reachPixels: scale, shareMax: 0.16 });
  const grain = reliefOf(frame, { across: 7, along: 260, depth: 0.085, octaves: 3, seed: seed + 1 });
  const washi = reliefOf(frame, { across: 3, along: 4, depth: 0.09, octaves: 2, seed: seed + 2 });
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.28 + 0.62 * stepped(lightness, 5, 0.1),
    chroma: Math.min(0.11, chroma * 0.82 + 0.012),
    hue: printedHue(hue, chroma, lightness),
  }));
  const sheet = sheetOf(frame);
  const bandAt = Float32Array.from(
    { length: frame.height },
    (_, y) => Math.max(0, 1 - Math.max(0, y - sheet.margin) / frame.height / BAND) ** 1.4,
  );
  const bandColours = createBandColours(frame);
  return {
    treat(pixels) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      outlines.trace(source);
      bandColours.read(source, bandAt);
      for (let y = 0, pixel = 0; y < frame.height; y++) {
        const row = bandAt[y]!;
        for (let x = 0; x < frame.width; x++, pixel++) {
          const from = wobble[pixel]!;
          const colour = table[tableIndex(source[from]!)]!;
          const line = outlines.ink[from]! / 255;
          const light = (grain[pixel]! * washi[pixel]!) / (NEUTRAL * NEUTRAL);
          const at = pixel * 4;
          const bare = sheet.at(x, y);
          if (bare !== undefined) {
            for (let part = 0; part < 3; part++) out[at + part] = bare[part]! * light;
            continue;
          }
          const band = row === 0 ? 0 : row * bandColours.shareOf(source[from]!);
          for (let part = 0; part < 3; part++) {
            const flat = ((colour >>> (8 * part)) & 255) * (1 - band * (1 - BAND_LEFT[part]!));
            out[at + part] = (flat + (LINE[part]! - flat) * line) * light;
          }
        }
      }
    },
  };
};

/** What is not printed from the blocks: the margin with a fine line round the picture, and the publisher's red seal in a corner. */
function sheetOf({ width, height }: { readonly width: number; readonly height: number }) {
  const short = Math.min(width, height);
  const margin = Math.round(short * MARGIN);
  const line = Math.max(1, Math.round(short * 0.003));
  const [seal, left, top] = [Math.round(short * 0.06), Math.round(margin * 1.8), Math.round(height - margin * 1.8)];
  return {
    margin,
    /** The colour of a spot that no block prints; undefined within the picture. */
    at(x: number, y: number): readonly number[] | undefined {
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y);
      if (edge < margin) return PAPER;
      if (edge < margin + line) return LINE;
      const [u, v] = [(x - left) / seal, (top - y) / seal];
      if (u < 0 || u > 1 || v < 0 || v > 1.5) return undefined;
      // A gourd in the red, as a mark that is no writing.
      const mark = Math.hypot(u - 0.5, v - 0.5) < 0.26 || Math.hypot(u - 0.5, v - 0.95) < 0.17;
      return mark ? PAPER : SEAL;
    },
  };
}

/** The pigments that printers had: indigo, Prussian blue, madder and bengara red, ochre, a green of two blocks, bare paper. */
const PIGMENT_HUES = [30, 48, 85, 150, 245, 262] as const;

function printedHue(hue: number, chroma: number, lightness: number): number {
  // Nearly grey: paper where it is light, indigo where it is dark.
  if (chroma < 0.03) return lightness > 0.6 ? 85 : 258;
  const nearest = PIGMENT_HUES.reduce((best, each) => (turnBetween(each, hue) < turnBetween(best, hue) ? each : best));
  return nearest + signedTurn(nearest, hue) * 0.12;
}

function turnBetween(a: number, b: number): number {
  return Math.abs(signedTurn(a, b));
}

/** Degrees from one hue to another the short way, -180 to 180. */
function signedTurn(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}
