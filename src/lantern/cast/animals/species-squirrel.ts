import { reshaped } from './reshape.ts';
import { RABBIT } from './species-rabbit.ts';

/** The squirrel: red, with tufted ears and a tail as large as itself, carried over its back. */
export const SQUIRREL = reshaped(RABBIT, {
  heightMetres: 0.37,
  widthMetres: 0.34,
  coat: { base: '#b0592c', dark: '#6a301a', light: '#f7ead8', nose: '#2a1a16', eye: '#17100c', innerEar: '#8a4a30' },
  trunk: { deep: 0.82, long: 0.95 },
  legs: { long: 0.86, thick: 0.85 },
  neck: { long: 0.8, angle: 0.8 },
  head: {
    size: 0.86,
    ear: {
      front: { x: 0.004, y: 0.036, z: 0.012 },
      back: { x: -0.024, y: 0.026, z: 0.038 },
      tip: { x: -0.016, y: 0.1, z: 0.036 },
      bulge: 0.16,
    },
  },
  tail: {
    long: 6,
    parts: {
      radii: [0.014, 0.03, 0.046, 0.055, 0.057, 0.052, 0.044, 0.026],
      stand: { angle: 1.15, curl: 1.35 },
      flick: 2.5,
      bushy: true,
      run: { angle: 0.3, curl: 0.2 },
      tipFrom: 1,
      hair: false,
    },
  },
  marks: { bib: 0.5, belly: 0.4, muzzle: 0.4, whiskers: true },
});
