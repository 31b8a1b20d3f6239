import { add, luminanceOf } from './colour.ts';
import type { Light, Rgb } from './light.ts';
import { isDark } from './daylight.ts';

/** How bright a white surface that half faces the light should look on the subject, by day and at night. */
const DAY_LEVEL = 0.92;
const NIGHT_LEVEL = 0.62;

/**
 * The fill that a cinematographer sets for the subject: as much soft light as is missing for it to be read, in the colour
 * of the place. `lamps` is the light that lamps already give it.
 */
export function subjectLight(light: Light, lamps: Rgb | undefined): Rgb | undefined {
  const there = add(add(light.ambient, light.key, 0.5), lamps ?? [0, 0, 0]);
  const level = isDark(light.hour) ? NIGHT_LEVEL : DAY_LEVEL;
  const missing = level - luminanceOf(there);
  if (missing <= 0) return lamps;
  // Half of the place's own tint, half white: skin and cloth keep their colours.
  const strongest = Math.max(...there, 1e-6);
  const tint: Rgb = [0.5 + there[0] / strongest / 2, 0.5 + there[1] / strongest / 2, 0.5 + there[2] / strongest / 2];
  return add(lamps ?? [0, 0, 0], tint, missing / luminanceOf(tint));
}
