import { reshaped } from './reshape.ts';
import { DOG } from './species-dog.ts';

/** The crocodile: flat on short spread legs, a long toothed snout, a heavy tail as long as the rest. */
export const CROCODILE = reshaped(DOG, {
  heightMetres: 0.262,
  widthMetres: 1.4,
  coat: { base: '#5f7a44', dark: '#38492a', light: '#c9c792', nose: '#2c3a22', eye: '#d8b83a', innerEar: '#38492a' },
  trunk: { long: 1.15, deep: 0.78, wide: 1.15 },
  legs: { long: 0.42, thick: 0.95, apart: 1.7 },
  neck: { long: 0.7, thick: 0.85, angle: 0.06 },
  head: {
    parts: {
      pitch: -0.02,
      profile: [
        [-0.09, 0, 0.03, 0.04, 0.04],
        [-0.06, 0, 0.07, 0.07, 0.07],
        [0, 0.008, 0.075, 0.07, 0.075],
        [0.06, -0.005, 0.048, 0.056, 0.06],
        [0.18, -0.014, 0.034, 0.04, 0.046],
        [0.3, -0.016, 0.032, 0.036, 0.042],
        [0.36, -0.012, 0.034, 0.034, 0.04],
        [0.385, -0.016, 0.015, 0.018, 0.02],
      ],
      eye: { at: { x: 0.02, y: 0.062, z: 0.045 }, radius: 0.015 },
      nose: { at: { x: 0.362, y: 0.016, z: 0.014 }, radius: 0.009 },
      mouth: [
        { x: 0.38, y: -0.03, z: 0.014 },
        { x: 0.18, y: -0.04, z: 0.04 },
        { x: 0.03, y: -0.024, z: 0.06 },
      ],
    },
    ear: {
      front: { x: 0.03, y: 0.07, z: 0.04 },
      back: { x: 0, y: 0.07, z: 0.05 },
      tip: { x: 0.01, y: 0.084, z: 0.045 },
      round: true,
      colour: 'base',
    },
  },
  tail: {
    long: 2.3,
    parts: {
      radii: [0.075, 0.07, 0.062, 0.052, 0.042, 0.03, 0.018, 0.006],
      stand: { angle: -0.25, curl: 0.22 },
      run: { angle: -0.1, curl: 0.1 },
      swing: 0.5,
      tipFrom: 1,
    },
  },
  motion: { gallopArch: 0.01, gallopPitch: 0.04, eatNeck: -0.1, eatHead: -0.1, jumpMetres: 0.15, runNeck: 0 },
  rest: { sitPitch: 0, sitY: 0.09, lieY: 0.09 },
  marks: { bare: true, belly: 0.5, pattern: 'quills' },
});
