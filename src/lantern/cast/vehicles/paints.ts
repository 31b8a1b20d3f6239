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
