import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The camel: two humps, a neck that hangs low and rises again, long legs on broad pads. */
export const CAMEL = reshaped(HORSE, {
  heightMetres: 1.83,
  widthMetres: 2.4,
  coat: { base: '#c99a5c', dark: '#7a5430', light: '#ead0a0', nose: '#5a4030', eye: '#2c1c12', innerEar: '#a87c50' },
  trunk: {
    profile: [
      [0, 0.02, 0.03, 0.04, 0.04],
      [0.05, 0.02, 0.14, 0.17, 0.16],
      [0.17, 0.01, 0.22, 0.24, 0.24],
      [0.3, 0, 0.42, 0.24, 0.25],
      [0.36, 0, 0.44, 0.24, 0.25],
      [0.48, 0, 0.23, 0.25, 0.25],
      [0.62, 0, 0.44, 0.27, 0.25],
      [0.68, 0, 0.44, 0.28, 0.25],
      [0.82, 0.015, 0.22, 0.29, 0.22],
      [0.95, -0.01, 0.15, 0.2, 0.16],
      [1, -0.03, 0.05, 0.07, 0.06],
    ],
  },
  legs: { long: 1.08, thick: 0.9 },
  neck: { long: 1.25, thick: 0.78, angle: 0.62, sag: 0.24 },
  head: {
    size: 0.88,
    parts: { pitch: -0.15 },
    ear: {
      front: { x: 0.0, y: 0.05, z: 0.03 },
      back: { x: -0.05, y: 0.04, z: 0.06 },
      tip: { x: -0.08, y: 0.12, z: 0.07 },
    },
  },
  foot: { kind: 'paw', length: 0.15, height: 0.11, rise: 0.055, back: 0 },
  tail: {
    long: 0.7,
    parts: {
      radii: [0.035, 0.028, 0.024, 0.02, 0.02, 0.032, 0.05, 0.015],
      hair: false,
      tipFrom: 0.7,
      tipColour: 'dark',
      stand: { angle: -1.25, curl: -0.1 },
      run: { angle: -0.2, curl: -0.5 },
    },
  },
  motion: { runNeck: -0.15, eatNeck: -0.8 },
  marks: {},
});
