import type { Light } from '../../light/light.ts';
import type { ColourName } from '../../script/screenplay.ts';

/** Enamels: deep enough that light and shade show on them. */
export const PAINTS: Readonly<Record<ColourName, string>> = {
  red: '#c4342c',
  orange: '#e57f2b',
  yellow: '#efc23c',
  green: '#3f8f5a',
  blue: '#2f6fc0',
  purple: '#74489f',
  pink: '#ea86a8',
  brown: '#7a4f33',
  black: '#26272d',
  white: '#f2efe9',
  grey: '#8b9097',
};

/** What is left of an enamel when it is dark: lit by the street it stays deeper than what shines. */
export function inTheDark(paint: string, hour: Light['hour']): string {
  if (hour !== 'night') return paint;
  const part = (at: number) =>
    Math.round(Number.parseInt(paint.slice(at, at + 2), 16) * 0.82)
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}
