import { reshaped } from './reshape.ts';
import { DOG } from './species-dog.ts';
import { FOX } from './species-fox.ts';
import { HUSKY } from './species-husky.ts';

/** An ear that stands up in a point, as a shepherd's does. */
const PRICKED = {
  front: { x: 0.02, y: 0.06, z: 0.024 },
  back: { x: -0.05, y: 0.045, z: 0.078 },
  tip: { x: -0.024, y: 0.16, z: 0.07 },
  bulge: 0.16,
  colour: 'base',
} as const;

/** The border collie: black and white, a white collar and blaze, half-pricked ears, a white tip on a low brush. */
export const COLLIE = reshaped(FOX, {
  heightMetres: 0.623,
  widthMetres: 1.04,
  coat: {
    base: '#2b2a2f',
    dark: '#1c1b20',
    light: '#f8f5ee',
    nose: '#151316',
    eye: '#8a5a2a',
    innerEar: '#5a4844',
    edge: '#5a5862',
  },
  trunk: { deep: 1.22, wide: 1.15 },
  legs: { long: 0.96, thick: 1.2 },
  neck: { thick: 1.3, angle: 0.8 },
  head: {
    size: 1.08,
    deep: 1.08,
    ear: {
      front: { x: 0.01, y: 0.056, z: 0.03 },
      back: { x: -0.05, y: 0.04, z: 0.08 },
      tip: { x: 0.006, y: 0.11, z: 0.098 },
      darkTip: false,
    },
  },
  foot: { length: 0.05, height: 0.038 },
  tail: { long: 0.8, thick: 0.78, parts: { tipFrom: 0.72, stand: { angle: -0.8, curl: 1 } } },
  marks: { bib: 1.25, belly: 0.5, muzzle: 0.9, shaggy: true, darkParts: ['blaze'] },
});

/** The golden retriever: broad and gold, hanging ears of the same gold, feathered chest, belly and tail. */
export const RETRIEVER = reshaped(DOG, {
  heightMetres: 0.599,
  widthMetres: 1.02,
  coat: { base: '#dda659', dark: '#b87a36', light: '#f4dcae', nose: '#2a1d1a', eye: '#4a2c18', innerEar: '#c98f58' },
  trunk: { long: 1.04, deep: 1.12, wide: 1.14 },
  legs: { thick: 1.15 },
  neck: { thick: 1.2, angle: 0.9 },
  head: { size: 1.06, deep: 1.05, wide: 1.06 },
  tail: { long: 1.15, thick: 1.35, parts: { bushy: true, stand: { angle: 0.1, curl: 0.5 }, tipFrom: 0.55 } },
  marks: { bib: 0.5, belly: 0.3, muzzle: 0.4, shaggy: true },
});

/** The German shepherd: tan with a black saddle and muzzle, tall pricked ears, a sloping back, a hanging brush. */
export const SHEPHERD = reshaped(HUSKY, {
  heightMetres: 0.693,
  widthMetres: 1.02,
  coat: { base: '#b98248', dark: '#2a2422', light: '#d9ad78', nose: '#151213', eye: '#4a2c16', innerEar: '#6a4a36' },
  legs: { long: 0.98 },
  neck: { angle: 0.85 },
  head: { size: 1.02, long: 1.1, ear: PRICKED },
  tail: { long: 1.02, thick: 0.78, parts: { stand: { angle: -1, curl: 0.5 }, tipFrom: 0.7, tipColour: 'dark' } },
  marks: { bib: 0.2, belly: 0.2, saddle: true, darkParts: ['muzzle'], whiskers: true },
});

/** The dalmatian: lean and white, with black spots all over and black hanging ears. */
export const DALMATIAN = reshaped(DOG, {
  heightMetres: 0.641,
  widthMetres: 0.83,
  coat: { base: '#f4f1ea', dark: '#26242a', light: '#fffdf8', nose: '#17151a', eye: '#4a2c18', innerEar: '#3a3438' },
  trunk: { deep: 0.95 },
  legs: { long: 1.06, thick: 0.92 },
  tail: { long: 1.05, thick: 0.7, parts: { stand: { angle: 0.3, curl: 1.1 }, tipFrom: 1 } },
  marks: { pattern: 'dots', collar: true },
});

/** The poodle: curls on body and crown, a shaven face and shaven legs, a pompom on the tail. */
export const POODLE = reshaped(DOG, {
  heightMetres: 0.658,
  widthMetres: 0.72,
  coat: { base: '#efe6da', dark: '#cdbfae', light: '#fdf8f0', nose: '#2a2022', eye: '#2a1a14', innerEar: '#d9b8a8' },
  trunk: { long: 0.9, deep: 1, wide: 1.05 },
  legs: { long: 1.12, thick: 0.72 },
  neck: { long: 1.15, thick: 0.95, angle: 1.15 },
  head: {
    size: 0.96,
    long: 1.15,
    deep: 0.94,
    ear: { bulge: 0.46 },
    parts: {
      horns: [
        {
          path: [
            { x: 0.0, y: 0.05, z: 0 },
            { x: -0.02, y: 0.09, z: 0 },
            { x: -0.05, y: 0.1, z: 0 },
          ],
          radius: 0.075,
          colours: ['#efe6da', '#fdf8f0'],
        },
      ],
    },
  },
  tail: {
    long: 0.62,
    parts: { radii: [0.014, 0.014, 0.014, 0.014, 0.02, 0.046, 0.05, 0.03], stand: { angle: 1, curl: 0.3 }, tipFrom: 1 },
  },
  marks: { wool: true },
});

/** The dachshund: very long on very short legs, a long muzzle, long hanging ears. */
export const DACHSHUND = reshaped(DOG, {
  heightMetres: 0.395,
  widthMetres: 1.03,
  coat: { base: '#96532c', dark: '#5c2f1a', light: '#c07e4a', nose: '#1a1312', eye: '#2a1a12', innerEar: '#7a4a34' },
  trunk: { long: 1.32, deep: 0.86, wide: 0.9 },
  legs: { long: 0.44, thick: 1.02 },
  neck: { long: 1.05, thick: 0.9, angle: 0.95 },
  head: { size: 0.94, long: 1.24, deep: 0.92, ear: { tip: { x: -0.03, y: -0.11, z: 0.1 }, bulge: 0.36 } },
  tail: { long: 0.95, thick: 0.55, parts: { stand: { angle: 0.25, curl: 0.8 }, tipFrom: 1 } },
  marks: { bib: 0.3, belly: 0.2, muzzle: 0.35, collar: true },
});

/** The bulldog: wide and low on bowed legs, a great flat face with hanging lips, small folded ears, no tail to speak of. */
export const BULLDOG = reshaped(DOG, {
  heightMetres: 0.432,
  widthMetres: 0.73,
  coat: { base: '#d3a878', dark: '#8a5c38', light: '#f6ead8', nose: '#1d1617', eye: '#2a1a14', innerEar: '#b98a6c' },
  trunk: { long: 0.98, deep: 1.12, wide: 1.45 },
  legs: { long: 0.62, thick: 1.55, apart: 1.5 },
  neck: { long: 0.75, thick: 1.5, angle: 0.6 },
  head: {
    size: 1.42,
    long: 0.5,
    deep: 0.94,
    wide: 1.24,
    eyeSize: 0.9,
    ear: {
      front: { x: 0.0, y: 0.08, z: 0.06 },
      back: { x: -0.05, y: 0.07, z: 0.1 },
      tip: { x: 0.03, y: 0.05, z: 0.15 },
      bulge: 0.3,
    },
  },
  foot: { length: 0.064, height: 0.05 },
  tail: { long: 0.26, thick: 0.8, parts: { stand: { angle: 0.4, curl: 1.5 }, tipFrom: 1 } },
  marks: { bib: 1, belly: 0.5, muzzle: 1, collar: true },
});

/** The shiba: a small foxy dog, ginger over white cheeks, pricked ears, its tail rolled over the back. */
export const SHIBA = reshaped(HUSKY, {
  heightMetres: 0.627,
  widthMetres: 0.71,
  coat: { base: '#d98a44', dark: '#a8602a', light: '#fdf4e4', nose: '#1a1414', eye: '#2a1a12', innerEar: '#f2d4ba' },
  trunk: { long: 0.94 },
  legs: { long: 0.88, thick: 1.05 },
  neck: { thick: 1.08 },
  head: { size: 1.08, long: 0.82, wide: 1.12, eyeSize: 0.9, ear: { ...PRICKED, tip: { x: -0.016, y: 0.12, z: 0.07 } } },
  tail: { long: 0.85, thick: 0.82, parts: { stand: { angle: 1.25, curl: 3.4 }, tipFrom: 0.5 } },
  marks: { bib: 1.1, belly: 0.5, muzzle: 1, cheekRuff: true },
});
