import { colourTable, tableIndex } from './colour-table.ts';
import { lumaOf } from './luma.ts';
import { createOutlines } from './outlines.ts';
import { NEUTRAL, reliefOf } from './surface.ts';
import { stepped } from './tone-steps.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** Distance of the printed dots, pixels at 1080p. */
const DOT_PITCH = 9;
/** Brightness, 0 to 255, below which all is ink, and above which there are no dots. */
const INK_BELOW = 26;
const DOTS_BELOW = 122;

/** A printed comic: black ink, flat colours, dots in the shade, cheap warm paper. */
export const comic: TreatmentMaker = (frame, seed) => {
  const scale = markScale(frame);
  const outlines = createOutlines(frame, { from: 70, full: 150, reachPixels: 1.6 * scale, shareMax: 0.2 });
  const dots = dotScreen(frame.width, frame.height, DOT_PITCH * scale);
  const paper = reliefOf(frame, { across: 4, along: 4, depth: 0.05, octaves: 2, seed });
  const table = colourTable(({ lightness, chroma, hue }) => ({
    lightness: 0.1 + stepped(Math.min(1, lightness * 1.08), 5, 0.16) * 0.88,
    chroma: Math.min(0.25, chroma * 1.55),
    hue,
  }));
  return {
    treat(pixels) {
      const words = wordsOf(pixels);
      const out = clampedOf(pixels);
      outlines.trace(words);
      for (let pixel = 0; pixel < words.length; pixel++) {
        const word = words[pixel]!;
        const luma = lumaOf(word);
        const colour = table[tableIndex(word)]!;
        const line = outlines.ink[pixel]! / 255;
        // The darker the shade, the larger its dots.
        const shade = luma < DOTS_BELOW ? (DOTS_BELOW - luma) / DOTS_BELOW : 0;
        const dot = shade > 0 ? Math.min(1, Math.max(0, (shade * 255 - dots[pixel]!) / 24)) * 0.55 : 0;
        const ink = luma < INK_BELOW ? 1 : Math.max(line, dot);
        const light = ((1 - 0.93 * ink) * paper[pixel]!) / NEUTRAL;
        const at = pixel * 4;
        out[at] = (colour & 255) * light + 4;
        out[at + 1] = ((colour >>> 8) & 255) * light * 0.985 + 2;
        out[at + 2] = ((colour >>> 16) & 255) * light * 0.93;
      }
    },
  };
};

/** A screen of round dots at 45°: by pixel, the shade from which on it is inked, 0 to 255. */
function dotScreen(width: number, height: number, pitch: number): Uint8Array {
  const screen = new Uint8Array(width * height);
  const turn = (Math.PI * Math.SQRT2) / pitch;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const wave = Math.cos(((x + y) * turn) / Math.SQRT2) * Math.cos(((x - y) * turn) / Math.SQRT2);
      screen[y * width + x] = 127.5 * (1 - wave);
    }
  }
  return screen;
}
