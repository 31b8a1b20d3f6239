import type { ColourName } from '../../script/screenplay.ts';

/** Painted wood and dyed cloth of each colour, CSS hex. */
export const PAINTED: Readonly<Record<ColourName, string>> = {
  red: '#b0382f',
  orange: '#d0792f',
  yellow: '#dcb548',
  green: '#4f8560',
  blue: '#3f6ca8',
  purple: '#6c4a8c',
  pink: '#d88ba4',
  brown: '#7a4f33',
  black: '#34343a',
  white: '#e9e5dc',
  grey: '#8f9398',
  beige: '#d2bf9c',
  navy: '#2c3f6b',
  turquoise: '#4aa7a3',
  gold: '#cba048',
  silver: '#b9bec3',
  'light-blue': '#93bbdc',
};
