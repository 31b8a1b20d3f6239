import type { ColourName } from '../script/screenplay.ts';
import type { Lch } from './oklab.ts';
import { smoothstep } from '../../base/interpolation.ts';
import type { ColourChange } from './season-colours.ts';

/** What things of a colour look like: its hue, its chroma, and the lightness that they have in even light. */
const DYES: Readonly<Record<ColourName, Lch>> = {
  red: { lightness: 0.54, chroma: 0.2, hue: 27 },
  orange: { lightness: 0.68, chroma: 0.17, hue: 55 },
  yellow: { lightness: 0.82, chroma: 0.16, hue: 92 },
  green: { lightness: 0.58, chroma: 0.14, hue: 148 },
  blue: { lightness: 0.52, chroma: 0.15, hue: 258 },
  purple: { lightness: 0.5, chroma: 0.15, hue: 306 },
  pink: { lightness: 0.76, chroma: 0.12, hue: 2 },
  brown: { lightness: 0.44, chroma: 0.07, hue: 58 },
  black: { lightness: 0.24, chroma: 0.008, hue: 270 },
  white: { lightness: 0.93, chroma: 0.008, hue: 90 },
  grey: { lightness: 0.6, chroma: 0.008, hue: 260 },
  beige: { lightness: 0.82, chroma: 0.06, hue: 85 },
  navy: { lightness: 0.34, chroma: 0.09, hue: 265 },
  turquoise: { lightness: 0.7, chroma: 0.11, hue: 192 },
  gold: { lightness: 0.75, chroma: 0.14, hue: 82 },
  silver: { lightness: 0.8, chroma: 0.008, hue: 250 },
  'light-blue': { lightness: 0.78, chroma: 0.08, hue: 246 },
};

/** Chroma below which a thing has no colour of its own: it is white, grey or black. */
export const COLOURLESS = 0.045;
/** Degrees to each side of a thing's own hue, and lightness about its own, that are taken to be the same thing. */
const SAME_HUE = 38;
const SAME_LIGHTNESS = 0.34;

/**
 * Dyes a thing: its main colour becomes another one, with its light and shade kept; what has other colours (skin, windows,
 * trimmings) stays.
 */
export function dyeFrom(main: Lch, colour: ColourName): ColourChange {
  const dye = DYES[colour];
  const shift = dye.lightness - main.lightness;
  return (own) => {
    const share = likeness(own, main);
    return {
      lightness: Math.min(0.98, Math.max(0.02, own.lightness + shift * share)),
      chroma: own.chroma + (dye.chroma * smoothstep(0, 0.35, own.lightness + shift) - own.chroma) * share,
      hue: share > 0.05 ? dye.hue + hueTurn(dye.hue, own.hue) * (1 - share) * 0.5 : own.hue,
    };
  };
}

/** How much a colour is a thing's main colour in whatever light, 0 to 1. */
export function likeness(own: Lch, main: Lch): number {
  if (main.chroma < COLOURLESS) {
    const near = 1 - smoothstep(SAME_LIGHTNESS * 0.7, SAME_LIGHTNESS, Math.abs(own.lightness - main.lightness));
    return near * (1 - smoothstep(COLOURLESS, COLOURLESS * 1.6, own.chroma));
  }
  const away = Math.abs(hueTurn(own.hue, main.hue));
  return (1 - smoothstep(SAME_HUE * 0.6, SAME_HUE, away)) * smoothstep(0.02, COLOURLESS, own.chroma);
}

/** Tones a whole picture: every colour leans toward one, and keeps a little of its own. */
export function toneTo(colour: ColourName): ColourChange {
  const dye = DYES[colour];
  return (own) => {
    const middle = Math.sin(Math.PI * Math.min(1, own.lightness));
    return {
      lightness: own.lightness + (dye.lightness - 0.6) * 0.12 * middle,
      chroma: own.chroma * 0.35 + dye.chroma * 0.55 * middle,
      // Neighbours keep a little of their own; what lies opposite would come out as a third colour.
      hue:
        dye.hue + hueTurn(dye.hue, own.hue) * 0.12 * (1 + Math.cos((hueTurn(dye.hue, own.hue) * Math.PI) / 180)) * 0.5,
    };
  };
}

/** Degrees from one hue to another, the short way round. */
export function hueTurn(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}
