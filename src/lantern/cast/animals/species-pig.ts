import { reshaped } from './reshape.ts';
import { DOG } from './species-dog.ts';

/** The pig: a pink barrel on short trotters, a long snout cut off flat, folded ears and a curled tail. */
export const PIG = reshaped(DOG, {
  heightMetres: 0.421,
  widthMetres: 0.78,
  coat: { base: '#ecab9c', dark: '#c47d72', light: '#f6c9bc', nose: '#a85c55', eye: '#3a2320', innerEar: '#d88f84' },
  trunk: {
    long: 1.08,
    profile: [
      [0, 0, 0.03, 0.03, 0.03],
      [0.05, 0.004, 0.085, 0.09, 0.08],
      [0.18, 0.006, 0.108, 0.116, 0.108],
      [0.45, 0, 0.112, 0.128, 0.12],
      [0.7, 0, 0.11, 0.124, 0.115],
      [0.86, 0, 0.1, 0.114, 0.1],
      [0.96, 0, 0.08, 0.09, 0.08],
      [1, 0, 0.045, 0.05, 0.05],
    ],
  },
  legs: { long: 0.66, thick: 1.0, apart: 1.2 },
  neck: { long: 0.6, thick: 1.35, angle: 0.18 },
  head: {
    size: 1.15,
    eyeSize: 0.72,
    parts: {
      profile: [
        [-0.09, 0, 0.03, 0.03, 0.03],
        [-0.06, 0.004, 0.085, 0.085, 0.08],
        [0, 0, 0.094, 0.094, 0.092],
        [0.05, -0.014, 0.074, 0.08, 0.078],
        [0.09, -0.026, 0.054, 0.06, 0.058],
        [0.13, -0.03, 0.046, 0.05, 0.05],
        [0.152, -0.03, 0.054, 0.056, 0.056],
        [0.168, -0.03, 0.05, 0.052, 0.052],
      ],
      nose: { at: { x: 0.17, y: -0.024, z: 0.02 }, radius: 0.013 },
      mouth: [
        { x: 0.15, y: -0.084, z: 0.024 },
        { x: 0.1, y: -0.096, z: 0.046 },
        { x: 0.05, y: -0.076, z: 0.06 },
      ],
    },
    ear: {
      front: { x: 0.03, y: 0.078, z: 0.04 },
      back: { x: -0.05, y: 0.07, z: 0.08 },
      tip: { x: 0.03, y: 0.15, z: 0.08 },
      bulge: 0.3,
      colour: 'base',
    },
  },
  foot: { kind: 'hoof', length: 0.05, height: 0.035, rise: 0.04, back: 0.01 },
  tail: {
    long: 0.8,
    parts: {
      radii: [0.013, 0.012, 0.011, 0.01, 0.009, 0.008, 0.007, 0.004],
      stand: { angle: 0.2, curl: 7.5 },
      run: { angle: 0.2, curl: 7 },
      swing: 0.3,
      tipFrom: 1,
    },
  },
  motion: { eatNeck: -0.5, eatHead: -0.5, runNeck: -0.1, jumpMetres: 0.25 },
  marks: { bare: true, darkParts: ['snout'] },
});
