import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';

/** The lion: tawny, deep in the chest, with a dark mane and a tufted tail. */
export const LION = reshaped(CAT, {
  heightMetres: 0.322,
  widthMetres: 0.5,
  coat: { base: '#d8a555', dark: '#7a431f', light: '#f6e6c8', nose: '#4a2c26', eye: '#b9822c', innerEar: '#caa27c' },
  trunk: { long: 1.05, deep: 1.14, wide: 1.1 },
  legs: { long: 1.12, thick: 1.2, apart: 1.05 },
  neck: { thick: 1.2, long: 1.15, angle: 0.7 },
  head: {
    size: 1.04,
    long: 1.2,
    deep: 1.06,
    eyeSize: 0.58,
    parts: { slitPupil: false },
    ear: {
      front: { x: 0.006, y: 0.04, z: 0.02 },
      back: { x: -0.024, y: 0.03, z: 0.05 },
      tip: { x: -0.008, y: 0.064, z: 0.048 },
      round: true,
      bulge: 0.12,
    },
  },
  foot: { length: 0.034, height: 0.03, rise: 0.015 },
  tail: {
    long: 1.0,
    parts: {
      radii: [0.013, 0.011, 0.0095, 0.0085, 0.008, 0.009, 0.022, 0.006],
      stand: { angle: -1, curl: 1.3 },
      tipFrom: 0.78,
      tipColour: 'dark',
    },
  },
  marks: { belly: 0.2, muzzle: 0.6, whiskers: true, ruff: true },
});
