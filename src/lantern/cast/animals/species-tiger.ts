import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';

/** The tiger: a long heavy cat, orange with black stripes, white below. */
export const TIGER = reshaped(CAT, {
  heightMetres: 0.28,
  widthMetres: 0.52,
  coat: { base: '#e07f2c', dark: '#231815', light: '#fbf1e2', nose: '#b86a66', eye: '#d9b24a', innerEar: '#e9cdb8' },
  trunk: { long: 1.08, deep: 1.12, wide: 1.1 },
  legs: { long: 1, thick: 1.22, apart: 1.05 },
  neck: { thick: 1.3, long: 1.1, angle: 0.5 },
  head: {
    size: 1.02,
    long: 1.28,
    eyeSize: 0.62,
    parts: { slitPupil: false },
    ear: {
      front: { x: 0.008, y: 0.04, z: 0.018 },
      back: { x: -0.02, y: 0.03, z: 0.046 },
      tip: { x: -0.008, y: 0.062, z: 0.044 },
      round: true,
      bulge: 0.12,
      colour: 'dark',
    },
  },
  foot: { length: 0.034, height: 0.03, rise: 0.015 },
  tail: { long: 1.05, thick: 0.85, parts: { stand: { angle: -0.9, curl: 1.2 }, tipFrom: 0.88, tipColour: 'dark' } },
  marks: { bib: 0.5, belly: 0.3, muzzle: 0.65, whiskers: true, pattern: 'tiger' },
});
