import { reshaped } from './reshape.ts';
import { RABBIT } from './species-rabbit.ts';

/** The hare: a rabbit on long legs, lean, with a long face and ears longer than its head that are black at the tips. */
export const HARE = reshaped(RABBIT, {
  heightMetres: 0.46,
  widthMetres: 0.46,
  coat: { base: '#b08a58', dark: '#2e2620', light: '#f3e8d4', nose: '#5a4038', eye: '#b9782c', innerEar: '#dcb39a' },
  trunk: { long: 1.25, deep: 0.94, wide: 0.86 },
  legs: { long: 1.62, thick: 0.9 },
  neck: { long: 1.2, thick: 0.84 },
  head: {
    size: 0.96,
    long: 1.16,
    deep: 0.9,
    eyeSize: 1,
    ear: {
      front: { x: 0.002, y: 0.036, z: 0.008 },
      back: { x: -0.03, y: 0.028, z: 0.03 },
      tip: { x: -0.07, y: 0.2, z: 0.04 },
      darkTip: true,
      bulge: 0.34,
    },
  },
  foot: { length: 0.05, height: 0.022 },
  motion: { gallopPitch: 0.3, jumpMetres: 0.6 },
  marks: { bib: 0.3, belly: 0.5, muzzle: 0.2, whiskers: true },
});
