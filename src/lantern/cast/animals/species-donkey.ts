import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The donkey: a small grey horse with very long ears, a pale muzzle and belly, and a tufted tail. */
export const DONKEY = reshaped(HORSE, {
  heightMetres: 1.66,
  widthMetres: 2,
  coat: { base: '#8c8580', dark: '#3a3431', light: '#e6dfd4', nose: '#3a302c', eye: '#2c1c15', innerEar: '#b9a99a' },
  legs: { long: 0.84, thick: 0.95 },
  neck: { long: 0.82, thick: 0.9, angle: 0.75 },
  head: {
    size: 1.1,
    ear: {
      front: { x: 0.03, y: 0.06, z: 0.02 },
      back: { x: -0.05, y: 0.045, z: 0.075 },
      tip: { x: -0.13, y: 0.36, z: 0.1 },
      bulge: 0.3,
      darkTip: true,
    },
  },
  tail: {
    long: 0.8,
    parts: {
      radii: [0.035, 0.028, 0.024, 0.022, 0.024, 0.04, 0.06, 0.02],
      hair: false,
      tipFrom: 0.65,
      tipColour: 'dark',
      stand: { angle: -1.2, curl: -0.2 },
      run: { angle: 0, curl: -0.5 },
    },
  },
  marks: { mane: true, belly: 0.3, muzzle: 0.4 },
});
