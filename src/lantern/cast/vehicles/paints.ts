import type { Light } from '../../light/light.ts';
import type { ColourName } from '../../script/screenplay.ts';

/** Enamels: deep enough that light and shade show on them. */
export const PAINTS: Readonly<Record<ColourName, string>> = {
  red: '#c4342c',
  orange: '#ee8a2c',
  yellow: '#f4c93f',
  green: '#3f8f5a',
  blue: '#2f6fc0',
  purple: '#74489f',
  pink: '#f090b2',
  brown: '#7a4f33',
  black: '#26272d',
  white: '#f2efe9',
  grey: '#8b9097',
  beige: '#d8c19a',
  navy: '#22355f',
  turquoise: '#2fb3ae',
  gold: '#d9a62e',
  silver: '#bcc2c8',
  'light-blue': '#8fc1ea',
};

/** What the blue of the night leaves of the red, green and blue of a warm paint, taken back beforehand; others only get darker. */
const NIGHT_WARM = [1.06, 0.93, 0.3] as const;
const NIGHT_OTHER = [0.82, 0.82, 0.82] as const;

/** What is left of an enamel when it is dark: lit by the street it stays deeper than what shines, and a yellow cab stays yellow. */
export function inTheDark(paint: string, hour: Light['hour']): string {
  if (hour !== 'night') return paint;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(paint.slice(at, at + 2), 16));
  const warm = red > 1.6 * blue && green > 0.4 * red;
  const kept = [red, green, blue].map((part, index) =>
    Math.round(Math.min(255, part * ((warm ? NIGHT_WARM : NIGHT_OTHER)[index] ?? 1))),
  );
  return `#${kept.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
