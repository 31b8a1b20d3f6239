import type { Hour } from '../script/screenplay.ts';
import { add, cssOf } from './colour.ts';
import { isDark } from './daylight.ts';
import type { Light, Rgb } from './light.ts';

/** How much of the light of an hour comes from behind, over the shoulder of whom we see: a low sun rims most. */
const FROM_BEHIND: Readonly<Record<Hour, number>> = {
  dawn: 0.75,
  morning: 0.5,
  day: 0.34,
  noon: 0.3,
  golden: 1,
  sunset: 1,
  dusk: 0.5,
  night: 0.55,
};

/** So much of the light of lamps is behind one, against that of the sun or moon. */
const OF_LAMPS = 1.1;
/** Light as strong as this (its strongest part, linear) draws a full edge, weaker light less; eyes are used to the dark by night. */
const FULL = 0.7;
const FULL_IN_DARK = 0.2;
/** Two edges alike would be the outline of a sticker: that of the key is stronger. */
const KEYED_MOST = 0.74;
const OTHER_MOST = 0.36;
const NONE: Rgb = [0, 0, 0];
/** Weaker than this is not seen. */
const LEAST = 0.1;

/** What lamps throw on one from its left and its right side. */
export interface LampSides {
  readonly left: Rgb;
  readonly right: Rgb;
}

/** The colours of the edges of one, CSS with the strength as alpha; absent where there is none. */
export interface EdgeColours {
  readonly left?: string;
  readonly right?: string;
}

/**
 * The backlight that a cinematographer sets to part one from the ground behind: sun or moon draw the edge on the side that
 * `lightSide` (-1 left to 1) tells, lamps each on their own.
 */
export function edgeLight(light: Light, lamps: LampSides | undefined, lightSide: number): EdgeColours {
  const full = isDark(light.hour) ? FULL_IN_DARK : FULL;
  const edge = (side: 'left' | 'right') => {
    const keyed = lightSide >= 0 === (side === 'right');
    const sky: Rgb = keyed ? add(NONE, light.key, FROM_BEHIND[light.hour]) : NONE;
    const there = lamps === undefined ? sky : add(sky, lamps[side], OF_LAMPS);
    return edgeColour(there, full, keyed ? KEYED_MOST : OTHER_MOST);
  };
  const [left, right] = [edge('left'), edge('right')];
  return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

function edgeColour(there: Rgb, full: number, most: number): string | undefined {
  const strongest = Math.max(...there);
  const strength = Math.min(1, strongest / full) * most;
  if (strength < LEAST) return undefined;
  return cssOf([there[0] / strongest, there[1] / strongest, there[2] / strongest], strength);
}
