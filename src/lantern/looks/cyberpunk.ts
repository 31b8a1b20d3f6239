import { colourTable, tableIndex } from './colour-table.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, vignetteOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** How far red and blue part at the edges of the picture, pixels at 1080p. */
const FRINGE_PIXELS = 3;
/** Distance of the display's lines, pixels at 1080p, and how dark they are. */
const LINE_PIXELS = 4;
const LINE_DEPTH = 0.07;

/** Cyberpunk: shadows of teal and violet, lights of magenta and cyan that bleed, a lens that fringes, the lines of a display. */
export const cyberpunk: TreatmentMaker = (frame) => {
  const { width, height } = frame;
  const scale = markScale(frame);
  const source = new Uint32Array(width * height);
  const glow = createSoftLuma(frame, 34 * scale);
  const corners = vignetteOf(frame, 0.45, 0.5);
  const table = colourTable(({ lightness, chroma, hue }) => {
    const light = Math.min(1, Math.max(0, (lightness - 0.3) / 0.5));
    const aim =
      hue > 75 && hue < 290 ? (hue < 170 ? 192 : 225) : hue >= 290 || hue < 45 ? 350 : light > 0.6 ? 340 : 290;
    const grey = Math.max(0, 1 - chroma / 0.1);
    const turn = ((aim - hue + 540) % 360) - 180;
    return {
      lightness: 0.02 + 0.94 * (lightness - 0.09 * Math.sin(lightness * 2 * Math.PI)),
      chroma: Math.min(0.27, chroma * 1.3 + 0.075 * grey + 0.02),
      hue: grey > 0.6 ? (light > 0.55 ? 335 : 222) : hue + turn * 0.72,
    };
  });
  return {
    treat(pixels) {
      source.set(wordsOf(pixels));
      const out = clampedOf(pixels);
      glow.read(source);
      for (let y = 0, pixel = 0; y < height; y++) {
        const line = Math.floor(y / (LINE_PIXELS * scale)) % 2 === 0 ? 1 : 1 - LINE_DEPTH;
        const near = glow.row(y);
        for (let x = 0; x < width; x++, pixel++) {
          const fringe = Math.round((x / width - 0.5) * 2 * FRINGE_PIXELS * scale);
          const middle = table[tableIndex(source[pixel]!)]!;
          const red = table[tableIndex(source[pixel + inRow(x, fringe, width)]!)]!;
          const blue = table[tableIndex(source[pixel + inRow(x, -fringe, width)]!)]!;
          const bleed = Math.max(0, near[x]! - 70) * 0.34;
          const light = (line * corners[pixel]!) / NEUTRAL;
          const at = pixel * 4;
          out[at] = ((red & 255) + bleed) * light;
          out[at + 1] = (((middle >>> 8) & 255) + bleed * 0.18) * light;
          out[at + 2] = (((blue >>> 16) & 255) + bleed * 0.85) * light;
        }
      }
    },
  };
};

/** A step along a row that does not leave it. */
function inRow(x: number, step: number, width: number): number {
  return Math.min(width - 1, Math.max(0, x + step)) - x;
}
