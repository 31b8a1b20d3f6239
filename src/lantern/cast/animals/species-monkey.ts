import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';

/** The monkey: long limbs, a round head with a bare pale face and ears at its sides, a tail in a question mark. */
export const MONKEY = reshaped(CAT, {
  heightMetres: 0.402,
  widthMetres: 0.42,
  coat: { base: '#84583a', dark: '#4a2f20', light: '#eac39c', nose: '#5a3526', eye: '#3a2216', innerEar: '#e0aa88' },
  trunk: { long: 0.82, deep: 1, wide: 1.05 },
  legs: { long: 1.12, thick: 0.82, apart: 1.1 },
  neck: { long: 1.05, thick: 0.95, angle: 0.95 },
  head: {
    size: 1.12,
    long: 0.98,
    eyeSize: 0.8,
    parts: { slitPupil: false },
    ear: {
      front: { x: 0.004, y: 0.012, z: 0.058 },
      back: { x: -0.016, y: -0.02, z: 0.058 },
      tip: { x: -0.02, y: 0.006, z: 0.104 },
      round: true,
      bulge: 0.2,
    },
  },
  tail: {
    long: 1.45,
    thick: 0.75,
    parts: { stand: { angle: 0.5, curl: 3.4 }, run: { angle: 0.6, curl: 2 }, tipFrom: 1, swing: 0.3 },
  },
  rest: { sitPitch: 1.15 },
  marks: { muzzle: 1, belly: 0.4, bib: 0.2 },
});
