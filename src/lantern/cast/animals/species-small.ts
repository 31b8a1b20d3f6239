import { reshaped } from './reshape.ts';
import { BADGER } from './species-badger.ts';
import { CROCODILE } from './species-crocodile.ts';
import { FOX } from './species-fox.ts';
import { GORILLA } from './species-gorilla.ts';
import { MONKEY } from './species-monkey.ts';
import { OTTER } from './species-otter.ts';
import { PANDA } from './species-panda.ts';
import { RACCOON } from './species-raccoon.ts';
import { SQUIRREL } from './species-squirrel.ts';

/** The beaver: a plump brown loaf with orange teeth and a flat black paddle of a tail. */
export const BEAVER = reshaped(OTTER, {
  heightMetres: 0.345,
  widthMetres: 0.94,
  coat: { base: '#7a5236', dark: '#2e2622', light: '#b08a64', nose: '#1f1816', eye: '#140e0c', innerEar: '#4a3426' },
  trunk: { long: 0.84, deep: 1.42, wide: 1.4 },
  neck: { thick: 1.12, long: 0.7 },
  head: {
    size: 1.1,
    parts: {
      horns: [
        {
          path: [
            { x: 0.112, y: -0.034, z: 0.006 },
            { x: 0.115, y: -0.05, z: 0.006 },
            { x: 0.11, y: -0.068, z: 0.006 },
          ],
          radius: 0.012,
          colours: ['#f0a038', '#e88a20'],
        },
      ],
    },
  },
  tail: {
    long: 0.66,
    parts: {
      radii: [0.03, 0.05, 0.07, 0.08, 0.082, 0.078, 0.066, 0.03],
      stand: { angle: -0.55, curl: 0.5 },
      tipFrom: 0.02,
      tipColour: 'dark',
      swing: 0.05,
    },
  },
  marks: { belly: 0.2, muzzle: 0.5, whiskers: true, shaggy: true },
});

/** The meerkat: slim and sandy with dark rings round the eyes, mostly upright on its hind legs. */
export const MEERKAT = reshaped(OTTER, {
  heightMetres: 0.414,
  widthMetres: 0.98,
  coat: { base: '#c9a06a', dark: '#4a3626', light: '#f4e6cc', nose: '#241a18', eye: '#17100c', innerEar: '#4a3626' },
  trunk: { long: 0.88, deep: 0.86, wide: 0.86 },
  legs: { long: 1.16, thick: 0.8 },
  neck: { thick: 0.82, long: 1.05, angle: 0.8 },
  head: { size: 0.92, long: 1.2, wide: 0.9, eyeSize: 1.15, ear: { colour: 'dark' } },
  tail: {
    long: 1.05,
    parts: {
      radii: [0.024, 0.021, 0.019, 0.017, 0.015, 0.013, 0.012, 0.006],
      stand: { angle: -0.6, curl: 0.5 },
      tipFrom: 0.78,
      tipColour: 'dark',
    },
  },
  marks: { bib: 0.6, belly: 0.4, muzzle: 0.5, darkParts: ['eyes'], stripes: true },
});

/** The weasel: a long thin ribbon of a beast on tiny legs, chestnut over white. */
export const WEASEL = reshaped(OTTER, {
  heightMetres: 0.38,
  widthMetres: 0.95,
  coat: { base: '#a8683a', dark: '#4a2c1c', light: '#fbf4e6', nose: '#3a2420', eye: '#120c0a', innerEar: '#d8a890' },
  trunk: { long: 1.16, deep: 0.72, wide: 0.72 },
  neck: { thick: 0.72, long: 1.3, angle: 0.6 },
  head: { size: 0.86, eyeSize: 1.2 },
  tail: {
    long: 0.62,
    parts: {
      radii: [0.022, 0.022, 0.024, 0.025, 0.024, 0.022, 0.018, 0.008],
      stand: { angle: -0.3, curl: 0.6 },
      tipFrom: 0.7,
      tipColour: 'dark',
    },
  },
  marks: { bib: 1.1, belly: 0.9, muzzle: 0.6, whiskers: true },
});

/** The skunk: black, with a broad white stripe down the back and a white plume of a tail. */
export const SKUNK = reshaped(BADGER, {
  heightMetres: 0.556,
  widthMetres: 0.97,
  coat: {
    base: '#232228',
    dark: '#f6f3ee',
    light: '#f6f3ee',
    nose: '#141216',
    eye: '#0d0a0a',
    innerEar: '#4a4448',
    edge: '#56535c',
  },
  trunk: { wide: 0.84, deep: 0.88, long: 0.9 },
  head: { size: 0.82, long: 1, ear: { colour: 'base' } },
  tail: {
    long: 2.6,
    parts: {
      radii: [0.03, 0.06, 0.085, 0.1, 0.1, 0.09, 0.07, 0.02],
      bushy: true,
      stand: { angle: 1.2, curl: -1.1 },
      tipFrom: 0.1,
    },
  },
  marks: { saddle: true, darkParts: ['blaze'] },
});

/** The red panda: russet over black legs, a white mask, and a thick ringed tail. */
export const RED_PANDA = reshaped(RACCOON, {
  heightMetres: 0.506,
  widthMetres: 1.09,
  coat: { base: '#b8532a', dark: '#2b1a17', light: '#fbf2e6', nose: '#1d1518', eye: '#1a100c', innerEar: '#fbf2e6' },
  head: { size: 1.1, wide: 1.1, eyeSize: 0.95, ear: { bulge: 0.2 } },
  tail: { long: 1.1, thick: 1.2 },
  marks: { socks: 1, muzzle: 0.9, cheekRuff: true, whiskers: true, ringed: true, darkParts: ['legs'], shaggy: true },
});

/** The chipmunk: a small striped squirrel with full cheeks. */
export const CHIPMUNK = reshaped(SQUIRREL, {
  heightMetres: 0.29,
  widthMetres: 0.35,
  coat: { base: '#b8783e', dark: '#33241b', light: '#f8ecd6', nose: '#3a2420', eye: '#120c0a', innerEar: '#c08a60' },
  head: { size: 1.08, wide: 1.12, ear: { tip: { x: -0.012, y: 0.066, z: 0.034 } } },
  tail: { long: 0.72, thick: 0.62 },
  marks: { bib: 0.6, belly: 0.6, muzzle: 0.6, whiskers: true, ribbons: true },
});

/** The lemur: grey, a dark-masked white face with amber eyes, and a tall tail in black and white rings. */
export const LEMUR = reshaped(MONKEY, {
  heightMetres: 0.572,
  widthMetres: 0.37,
  coat: { base: '#97949a', dark: '#26242a', light: '#f6f3ee', nose: '#1a181c', eye: '#e8942a', innerEar: '#f6f3ee' },
  head: {
    size: 0.86,
    long: 1.3,
    eyeSize: 1.5,
    ear: {
      front: { x: 0, y: 0.036, z: 0.03 },
      back: { x: -0.03, y: 0.02, z: 0.055 },
      tip: { x: -0.016, y: 0.08, z: 0.07 },
    },
  },
  tail: { long: 1.15, thick: 1.5, parts: { stand: { angle: 1.1, curl: 1.4 }, tipFrom: 1, bushy: true } },
  marks: { muzzle: 0.9, bib: 0.8, belly: 0.5, ringed: true, darkParts: ['eyes'] },
});

/** The chimpanzee: black hair, a bare tan face with large round ears, long arms, no tail. */
export const CHIMPANZEE = reshaped(GORILLA, {
  heightMetres: 0.315,
  widthMetres: 0.38,
  coat: {
    base: '#2e2a2c',
    dark: '#1c1a1c',
    light: '#c99a78',
    nose: '#6a4a3c',
    eye: '#2a1a12',
    innerEar: '#c99a78',
    edge: '#5c5658',
  },
  trunk: { wide: 0.85, deep: 0.88, long: 0.95 },
  legs: { long: 1.06, thick: 0.78 },
  neck: { thick: 0.8 },
  head: { size: 0.98, eyeSize: 1.15, ear: { tip: { x: -0.02, y: 0.016, z: 0.125 }, bulge: 0.24 } },
  marks: { muzzle: 1, belly: 0, bib: 0 },
});

/** The orangutan: long rust-red hair, a broad dark face, arms longer than its legs. */
export const ORANGUTAN = reshaped(GORILLA, {
  heightMetres: 0.317,
  widthMetres: 0.38,
  coat: { base: '#b5551f', dark: '#7a3414', light: '#8a5a48', nose: '#3a2420', eye: '#2a1a12', innerEar: '#8a5a48' },
  trunk: { wide: 0.98, deep: 0.95 },
  legs: { thick: 0.86 },
  marks: { muzzle: 1, shaggy: true },
});

/** The sloth: shaggy and grey, a flat pale face with a dark band through either eye, that smiles. */
export const SLOTH = reshaped(MONKEY, {
  heightMetres: 0.323,
  widthMetres: 0.38,
  coat: { base: '#9a8a72', dark: '#4a3c30', light: '#e8dcc2', nose: '#2a201c', eye: '#17100c', innerEar: '#9a8a72' },
  trunk: { deep: 1.05, wide: 1.15 },
  legs: { long: 1.06, thick: 1.2 },
  neck: { thick: 1.1 },
  head: { size: 1.02, eyeSize: 0.8, ear: { tip: { x: -0.01, y: 0.0, z: 0.066 }, bulge: 0.1 } },
  tail: { long: 0.05, parts: { stand: { angle: -1, curl: 0 }, tipFrom: 1 } },
  marks: { muzzle: 1, darkParts: ['eyes'], shaggy: true },
});

/** The porcupine: a dark blunt-nosed body under long black and white quills. */
export const PORCUPINE = reshaped(PANDA, {
  heightMetres: 0.482,
  widthMetres: 0.84,
  coat: {
    base: '#4a403a',
    dark: '#f2ead8',
    light: '#7a6a5c',
    nose: '#1a1413',
    eye: '#140e0c',
    innerEar: '#4a403a',
    edge: '#7a6e66',
  },
  trunk: { deep: 1.1, wide: 1.05 },
  legs: { long: 0.6, thick: 0.8 },
  neck: { angle: 0.2, thick: 0.85 },
  head: { size: 0.74, long: 1.1, ear: { tip: { x: -0.03, y: 0.09, z: 0.08 } } },
  tail: { long: 0.5 },
  marks: { pattern: 'quills', spiny: true },
});

/** The hyena: a spotted brute with a sloping back, heavy neck and round ears. */
export const HYENA = reshaped(FOX, {
  heightMetres: 0.652,
  widthMetres: 0.89,
  coat: { base: '#b59a6e', dark: '#4a382a', light: '#d8c6a0', nose: '#1d1716', eye: '#3a2416', innerEar: '#5a4636' },
  trunk: { deep: 1.28, wide: 1.2 },
  legs: { long: 1.08, thick: 1.3 },
  neck: { thick: 1.5, long: 1.1, angle: 0.62 },
  head: {
    size: 1.16,
    long: 0.92,
    deep: 1.12,
    ear: {
      front: { x: 0.0, y: 0.05, z: 0.03 },
      back: { x: -0.05, y: 0.03, z: 0.08 },
      tip: { x: -0.02, y: 0.1, z: 0.075 },
      round: true,
      darkTip: false,
    },
  },
  tail: { long: 0.6, thick: 0.5, parts: { tipFrom: 0.5, tipColour: 'dark', stand: { angle: -1.1, curl: 0.2 } } },
  marks: { pattern: 'dots', socks: 0.6, darkParts: ['muzzle'] },
});

/** The lizard: a small quick green body, a round-snouted head, splayed toes, a whip of a tail. */
export const LIZARD = reshaped(CROCODILE, {
  heightMetres: 0.291,
  widthMetres: 0.69,
  coat: { base: '#74a83a', dark: '#3f6a24', light: '#e6e2a4', nose: '#2c3a22', eye: '#d88a1a', innerEar: '#5a8a30' },
  trunk: { long: 0.86, deep: 0.92, wide: 0.9 },
  legs: { long: 1, thick: 0.72 },
  neck: { long: 1.1, thick: 0.85, angle: 0.3 },
  head: { size: 1.02, long: 0.5, deep: 0.94, wide: 1.05, eyeSize: 1.5, parts: { pitch: 0.05 } },
  tail: { long: 1.12, thick: 0.62, parts: { stand: { angle: -0.35, curl: 0.5 }, tipFrom: 1 } },
  marks: { bare: true, belly: 0.5 },
});

/** The chameleon: a tall leaf of a body, a casque on the head, turret eyes, and a tail rolled up like a watch spring. */
export const CHAMELEON = reshaped(CROCODILE, {
  heightMetres: 0.519,
  widthMetres: 0.72,
  coat: { base: '#4fae5a', dark: '#1f7a6a', light: '#d8e87a', nose: '#2c4a2a', eye: '#e8a83a', innerEar: '#2f8a4a' },
  trunk: { long: 0.72, deep: 1.75, wide: 0.7 },
  legs: { long: 1.9, thick: 0.62 },
  neck: { long: 0.7, thick: 1.1, angle: 0.2 },
  head: {
    size: 1.2,
    long: 0.52,
    deep: 1.15,
    eyeSize: 2.1,
    parts: {
      horns: [
        {
          path: [
            { x: 0.0, y: 0.05, z: 0 },
            { x: -0.05, y: 0.09, z: 0 },
            { x: -0.11, y: 0.11, z: 0 },
          ],
          radius: 0.05,
          colours: ['#4fae5a', '#3a9a6a'],
        },
      ],
    },
  },
  tail: {
    long: 1.05,
    thick: 0.6,
    parts: { stand: { angle: -0.2, curl: 8.5 }, run: { angle: -0.1, curl: 7.5 }, tipFrom: 1, swing: 0.1 },
  },
  motion: { bob: { walk: 0.006, run: 0.01 } },
  marks: { bare: true, belly: 0.4, pattern: 'tiger' },
});
