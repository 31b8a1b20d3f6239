import { reshaped } from './reshape.ts';
import { DEER } from './species-deer.ts';

/** The giraffe: neck and legs beyond all others, sloping back, brown tiles on cream, two knobbed horns. */
export const GIRAFFE = reshaped(DEER, {
  heightMetres: 2.63,
  widthMetres: 1.6,
  coat: { base: '#f0d8a6', dark: '#a9652c', light: '#fbefd6', nose: '#4a3226', eye: '#2a1a12', innerEar: '#c99f77' },
  trunk: {
    long: 1,
    deep: 1.08,
    wide: 1.05,
    profile: [
      [0, -0.03, 0.02, 0.025, 0.025],
      [0.05, -0.03, 0.085, 0.1, 0.09],
      [0.17, -0.02, 0.13, 0.13, 0.13],
      [0.42, 0, 0.13, 0.13, 0.13],
      [0.68, 0.03, 0.14, 0.175, 0.14],
      [0.86, 0.05, 0.145, 0.2, 0.13],
      [0.96, 0.03, 0.1, 0.13, 0.09],
      [1, 0, 0.04, 0.05, 0.035],
    ],
  },
  legs: { long: 1.5, thick: 1.1 },
  neck: {
    long: 3.3,
    angle: 1.12,
    sag: -0.02,
    raised: 0.05,
    profile: [
      [0, 0, 0.13, 0.16, 0.1],
      [0.2, 0, 0.1, 0.115, 0.085],
      [0.6, 0, 0.072, 0.08, 0.066],
      [1, 0, 0.055, 0.058, 0.05],
    ],
  },
  head: {
    size: 1.18,
    parts: {
      horns: [
        {
          path: [
            { x: -0.02, y: 0.06, z: 0.03 },
            { x: -0.04, y: 0.12, z: 0.036 },
            { x: -0.05, y: 0.17, z: 0.04 },
          ],
          radius: 0.02,
          colours: ['#c79a63', '#4a3020'],
        },
      ],
    },
    ear: {
      front: { x: -0.02, y: 0.035, z: 0.055 },
      back: { x: -0.07, y: 0.02, z: 0.06 },
      tip: { x: -0.12, y: 0.07, z: 0.17 },
    },
  },
  tail: {
    long: 3.4,
    parts: {
      radii: [0.028, 0.02, 0.017, 0.015, 0.014, 0.02, 0.042, 0.01],
      stand: { angle: -1.2, curl: -0.2 },
      run: { angle: -0.2, curl: 0.4 },
      tipFrom: 0.72,
      tipColour: 'dark',
    },
  },
  motion: { eatNeck: 0.9, eatHead: -0.15, runNeck: -0.25, jumpMetres: 0.2 },
  marks: { muzzle: 0.3, pattern: 'giraffe' },
});
