import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The otter: long, low and sleek, a broad flat head with small ears, and a tail as thick as a leg that thins to its end. */
export const OTTER = reshaped(FOX, {
  heightMetres: 0.372,
  widthMetres: 1.02,
  coat: { base: '#6a4a32', dark: '#3a281c', light: '#d9c3a4', nose: '#241a18', eye: '#140e0c', innerEar: '#4a3426' },
  trunk: { long: 1.08, deep: 1.02, wide: 1.1 },
  legs: { long: 0.46, thick: 1.1 },
  neck: { thick: 1.36, long: 0.95, angle: 0.5 },
  head: {
    size: 1,
    long: 0.72,
    deep: 0.98,
    wide: 1.16,
    eyeSize: 0.72,
    ear: {
      front: { x: -0.01, y: 0.044, z: 0.05 },
      back: { x: -0.036, y: 0.032, z: 0.07 },
      tip: { x: -0.024, y: 0.062, z: 0.07 },
      round: true,
      darkTip: false,
      colour: 'base',
    },
  },
  foot: { length: 0.056, height: 0.03, rise: 0.014 },
  tail: {
    long: 1.1,
    parts: {
      radii: [0.05, 0.046, 0.041, 0.035, 0.029, 0.023, 0.016, 0.009],
      stand: { angle: -0.5, curl: 0.4 },
      tipFrom: 1,
    },
  },
  marks: { bib: 0.8, belly: 0.4, muzzle: 0.6, whiskers: true },
});
