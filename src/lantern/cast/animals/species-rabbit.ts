import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';

/** The rabbit: round back, long upright ears, long hind feet and a white scut. */
export const RABBIT = reshaped(CAT, {
  heightMetres: 0.336,
  widthMetres: 0.36,
  coat: { base: '#a58a70', dark: '#5e4a3b', light: '#f6efe5', nose: '#c98a86', eye: '#2c1a14', innerEar: '#e3b3a6' },
  trunk: {
    long: 0.72,
    deep: 1.2,
    wide: 1.15,
    profile: [
      [0, -0.004, 0.02, 0.02, 0.02],
      [0.06, 0, 0.046, 0.042, 0.04],
      [0.22, 0.008, 0.064, 0.06, 0.058],
      [0.45, 0.006, 0.06, 0.058, 0.056],
      [0.7, -0.004, 0.046, 0.054, 0.048],
      [0.88, -0.006, 0.038, 0.048, 0.04],
      [0.96, -0.006, 0.028, 0.036, 0.03],
      [1, -0.006, 0.012, 0.014, 0.012],
    ],
  },
  legs: { long: 0.66, thick: 0.95 },
  neck: { long: 0.8, angle: 0.85, thick: 0.95 },
  head: {
    size: 0.94,
    long: 1.12,
    eyeSize: 0.9,
    parts: { slitPupil: false },
    ear: {
      front: { x: 0.002, y: 0.04, z: 0.008 },
      back: { x: -0.026, y: 0.032, z: 0.03 },
      tip: { x: -0.062, y: 0.165, z: 0.034 },
      bulge: 0.42,
    },
  },
  foot: { length: 0.04, height: 0.022, rise: 0.011 },
  tail: { long: 0.17, thick: 1.5, parts: { stand: { angle: 0.7, curl: 0.6 }, tipFrom: 0.2 } },
  motion: { bob: { walk: 0.02, run: 0.03 }, gallopPitch: 0.26, gallopArch: 0.05, runNeck: -0.25, jumpMetres: 0.4 },
  rest: { sitPitch: 0.42, sitY: 0.108, lieY: 0.075 },
  marks: { bib: 0.3, belly: 0.3, muzzle: 0.3, whiskers: true },
});
