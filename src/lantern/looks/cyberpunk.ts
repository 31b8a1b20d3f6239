import { smoothstep } from '../../base/interpolation.ts';
import { colourTable, tableIndex } from './colour-table.ts';
import { lumaOf } from './luma.ts';
import { createSoftLuma } from './soft-luma.ts';
import { NEUTRAL, vignetteOf } from './surface.ts';
import { clampedOf, markScale, wordsOf, type TreatmentMaker } from './treatment.ts';

/** How far red and blue part at the edges of the picture, pixels at 1080p. */
const FRINGE_PIXELS = 3;
/** Distance of the display's lines, pixels at 1080p, and how dark they are. */
const LINE_PIXELS = 4;
const LINE_DEPTH = 0.07;

/** It is never broad day there: how much the middle tones lose, from and to which lightness they do, and where lights begin. */
const DAY_LOST = 0.16;
const MIDDLE = { from: 0.3, to: 0.62, lights: 0.88 } as const;
/** How much darker the sky is overhead. */
const OVERHEAD = 0.32;
/** Edges glow like tubes, magenta on one side of things and cyan on the other: over how many pixels at 1080p, from which step of 255, how strongly. */
const TUBE = { pixels: 3, from: 18, glow: 2.2 } as const;

/** Cyberpunk: shadows of teal and violet, lights of magenta and cyan that bleed, edges that glow like tubes, a lens that fringes, the lines of a display. */
export const cyberpunk: TreatmentMaker = (frame) => {
  const { width, height } = frame;
  const scale = markScale(frame);
  const tube = Math.max(1, Math.round(TUBE.pixels * scale));
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
      lightness: 0.02 + 0.94 * nightfall(lightness - 0.09 * Math.sin(lightness * 2 * Math.PI)),
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
        const dusk = 1 - OVERHEAD * Math.max(0, 1 - y / (height * 0.6));
        for (let x = 0; x < width; x++, pixel++) {
          const fringe = Math.round((x / width - 0.5) * 2 * FRINGE_PIXELS * scale);
          const middle = table[tableIndex(source[pixel]!)]!;
          const red = table[tableIndex(source[pixel + inRow(x, fringe, width)]!)]!;
          const violet = table[tableIndex(source[pixel + inRow(x, -fringe, width)]!)]!;
          const bleed = Math.max(0, near[x]! - 70) * 0.34;
          const aside = source[pixel + inRow(x, tube, width)]!;
          const edge = lumaOf(source[pixel]!) - lumaOf(aside);
          const shine = TUBE.glow * Math.max(0, Math.abs(edge) - TUBE.from);
          const pink = edge > 0 ? shine : 0;
          const cyan = shine - pink;
          const light = (line * dusk * corners[pixel]!) / NEUTRAL;
          const at = pixel * 4;
          out[at] = ((red & 255) + bleed + pink) * light;
          out[at + 1] = (((middle >>> 8) & 255) + bleed * 0.18 + cyan) * light;
          out[at + 2] = (((violet >>> 16) & 255) + bleed * 0.85 + pink * 0.7 + cyan) * light;
        }
      }
    },
  };
};

/** Lightness with the day taken out of it, and the lights left on. */
function nightfall(lightness: number): number {
  const day = smoothstep(MIDDLE.from, MIDDLE.to, lightness) * (1 - smoothstep(MIDDLE.lights, 1, lightness));
  return lightness - DAY_LOST * day;
}

/** A step along a row that does not leave it. */
function inRow(x: number, step: number, width: number): number {
  return Math.min(width - 1, Math.max(0, x + step)) - x;
}
