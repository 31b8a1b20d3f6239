import { reshaped } from './reshape.ts';
import { DEER } from './species-deer.ts';

/** The goat: a level back on sturdy legs, swept horns, a beard, hanging ears and a short raised tail. */
export const GOAT = reshaped(DEER, {
  heightMetres: 1.09,
  widthMetres: 1.2,
  coat: { base: '#e6ddcc', dark: '#5c4a3a', light: '#faf5ea', nose: '#3a2e2a', eye: '#c49a3a', innerEar: '#d9ab98' },
  trunk: { long: 0.98, deep: 1.16, wide: 1.2 },
  legs: { long: 0.7, thick: 1.1, apart: 1.1 },
  neck: { long: 0.78, thick: 1.05, angle: 0.86 },
  head: {
    size: 1.1,
    parts: {
      horns: [
        {
          path: [
            { x: 0.0, y: 0.05, z: 0.028 },
            { x: -0.04, y: 0.15, z: 0.045 },
            { x: -0.13, y: 0.2, z: 0.075 },
            { x: -0.21, y: 0.17, z: 0.1 },
          ],
          radius: 0.026,
          colours: ['#7a6a58', '#3d342c'],
        },
        {
          path: [
            { x: 0.14, y: -0.05, z: 0 },
            { x: 0.12, y: -0.11, z: 0 },
            { x: 0.09, y: -0.18, z: 0 },
          ],
          radius: 0.028,
          colours: ['#faf5ea', '#e6ddcc'],
        },
      ],
    },
    ear: {
      front: { x: -0.02, y: 0.02, z: 0.055 },
      back: { x: -0.07, y: 0.0, z: 0.06 },
      tip: { x: -0.1, y: -0.06, z: 0.17 },
      colour: 'dark',
    },
  },
  tail: { long: 0.6, parts: { stand: { angle: 0.9, curl: 0.3 }, tipFrom: 1 } },
  motion: { eatNeck: -0.75 },
  marks: { socks: 0.4 },
});
