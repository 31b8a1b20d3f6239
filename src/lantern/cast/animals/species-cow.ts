import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The cow: a deep level box on short legs, low neck, broad pink muzzle, short horns, dark patches on white. */
export const COW = reshaped(HORSE, {
  heightMetres: 1.22,
  widthMetres: 2.25,
  coat: { base: '#f3ede3', dark: '#2f2a2b', light: '#eab8a6', nose: '#8a5a52', eye: '#2a1a16', innerEar: '#e0a99a' },
  trunk: {
    long: 1.05,
    profile: [
      [0, 0.06, 0.05, 0.06, 0.05],
      [0.04, 0.04, 0.17, 0.22, 0.2],
      [0.17, 0.01, 0.235, 0.3, 0.27],
      [0.42, -0.02, 0.24, 0.34, 0.3],
      [0.68, -0.01, 0.24, 0.34, 0.29],
      [0.86, 0.01, 0.235, 0.33, 0.25],
      [0.96, -0.02, 0.17, 0.25, 0.18],
      [1, -0.06, 0.06, 0.1, 0.07],
    ],
  },
  legs: { long: 0.78, thick: 1.02, apart: 1.1 },
  neck: { long: 0.58, thick: 1.2, angle: 0.3, sag: 0.02 },
  head: {
    size: 1.06,
    deep: 1.2,
    wide: 1.3,
    eyeSize: 1.15,
    parts: {
      pitch: -0.62,
      // Broad between the eyes, and hardly narrower at the wet muzzle.
      profile: [
        [-0.1, -0.02, 0.03, 0.05, 0.05],
        [-0.06, -0.02, 0.105, 0.13, 0.12],
        [0.03, -0.03, 0.12, 0.165, 0.145],
        [0.13, -0.045, 0.11, 0.15, 0.13],
        [0.24, -0.06, 0.095, 0.115, 0.105],
        [0.33, -0.065, 0.092, 0.105, 0.105],
        [0.4, -0.068, 0.096, 0.105, 0.112],
        [0.435, -0.07, 0.075, 0.085, 0.09],
        [0.45, -0.07, 0.035, 0.04, 0.045],
      ],
      nose: { at: { x: 0.425, y: -0.03, z: 0.062 }, radius: 0.026 },
      mouth: [
        { x: 0.44, y: -0.125, z: 0.03 },
        { x: 0.37, y: -0.15, z: 0.07 },
        { x: 0.3, y: -0.128, z: 0.085 },
      ],
      horns: [
        {
          path: [
            { x: -0.04, y: 0.06, z: 0.07 },
            { x: -0.03, y: 0.11, z: 0.15 },
            { x: 0.02, y: 0.19, z: 0.15 },
          ],
          radius: 0.034,
          colours: ['#d9c9ae', '#4a3a30'],
        },
      ],
    },
    ear: {
      front: { x: 0.0, y: 0.03, z: 0.09 },
      back: { x: -0.07, y: 0.0, z: 0.09 },
      tip: { x: -0.12, y: 0.0, z: 0.27 },
      bulge: 0.35,
      colour: 'dark',
    },
  },
  tail: {
    long: 0.88,
    parts: {
      radii: [0.035, 0.03, 0.026, 0.022, 0.02, 0.03, 0.06, 0.015],
      hair: false,
      stand: { angle: -1.35, curl: -0.15 },
      run: { angle: -0.3, curl: -0.5 },
      tipFrom: 0.7,
      tipColour: 'dark',
    },
  },
  motion: { eatNeck: -0.62, runNeck: -0.1, jumpMetres: 0.4 },
  marks: { darkParts: ['snout'], pattern: 'patches' },
});
