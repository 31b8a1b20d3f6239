import { reshaped } from './reshape.ts';
import { COW } from './species-cow.ts';
import { DEER } from './species-deer.ts';
import { GOAT } from './species-goat.ts';
import { PIG } from './species-pig.ts';
import { SHEEP } from './species-sheep.ts';
import type { Horn } from './species.ts';

/** The doe: a deer without antlers. */
export const DOE = reshaped(DEER, {
  heightMetres: 1.277,
  widthMetres: 1.2,
  coat: DEER.coat,
  neck: { thick: 0.92 },
  marks: { socks: 0.35, bib: 0.45, belly: 0.32, muzzle: 0.4, spots: true, rump: true },
});

/** The antelope: slender and sand-coloured over a white belly, a dark band along the flank, two ringed horns like a lyre. */
export const ANTELOPE = reshaped(DEER, {
  heightMetres: 1.454,
  widthMetres: 1.17,
  coat: { base: '#c98f52', dark: '#4a3020', light: '#fbf2e2', nose: '#2a1c18', eye: '#1a1210', innerEar: '#e6c6a2' },
  trunk: { deep: 0.92, wide: 0.92 },
  legs: { thick: 0.82 },
  neck: { thick: 0.8, long: 0.92 },
  head: {
    size: 0.95,
    parts: {
      horns: [
        {
          path: [
            { x: 0.0, y: 0.05, z: 0.02 },
            { x: -0.03, y: 0.14, z: 0.035 },
            { x: -0.08, y: 0.24, z: 0.07 },
            { x: -0.06, y: 0.36, z: 0.06 },
          ],
          radius: 0.018,
          colours: ['#4a3c32', '#231c19'],
        },
      ],
    },
  },
  tail: { long: 0.9, thick: 0.6, parts: { tipFrom: 0.3, tipColour: 'dark' } },
  marks: { belly: 0.85, bib: 0.35, muzzle: 0.3, rump: true },
});

/** Broad palms with points round their rim. */
const PALMATE: readonly Horn[] = [
  [
    { x: -0.02, y: 0.05, z: 0.04 },
    { x: -0.05, y: 0.07, z: 0.16 },
    { x: -0.06, y: 0.12, z: 0.26 },
  ],
  [
    { x: -0.05, y: 0.08, z: 0.15 },
    { x: -0.09, y: 0.13, z: 0.27 },
    { x: -0.15, y: 0.22, z: 0.36 },
  ],
  [
    { x: -0.05, y: 0.09, z: 0.17 },
    { x: -0.04, y: 0.16, z: 0.28 },
    { x: -0.08, y: 0.27, z: 0.33 },
  ],
  [
    { x: -0.05, y: 0.09, z: 0.18 },
    { x: 0.02, y: 0.16, z: 0.25 },
    { x: 0.02, y: 0.27, z: 0.27 },
  ],
  [
    { x: -0.04, y: 0.08, z: 0.14 },
    { x: 0.06, y: 0.11, z: 0.17 },
    { x: 0.1, y: 0.19, z: 0.19 },
  ],
].map((path, k) => ({ path, radius: k === 0 ? 0.034 : 0.046, colours: ['#6e543a', '#e0cba4'] }));

/** The moose: dark, high on the shoulder, a long drooping nose, palms for antlers. */
export const MOOSE = reshaped(DEER, {
  heightMetres: 1.227,
  widthMetres: 1.46,
  coat: { base: '#5c4230', dark: '#33241b', light: '#9a8068', nose: '#2a1f1a', eye: '#1c120e', innerEar: '#7a604a' },
  trunk: {
    long: 1.12,
    deep: 1.18,
    wide: 1.3,
    profile: [
      [0, -0.01, 0.03, 0.03, 0.03],
      [0.05, 0, 0.09, 0.11, 0.1],
      [0.17, 0.005, 0.13, 0.15, 0.14],
      [0.42, 0, 0.13, 0.155, 0.14],
      [0.64, 0.01, 0.15, 0.17, 0.145],
      [0.82, 0.03, 0.185, 0.18, 0.135],
      [0.94, 0.01, 0.12, 0.13, 0.1],
      [1, -0.01, 0.04, 0.05, 0.045],
    ],
  },
  legs: { long: 1.04, thick: 1.15 },
  neck: { long: 0.62, thick: 1.45, angle: 0.42 },
  head: {
    size: 1.3,
    long: 1.18,
    deep: 1.05,
    parts: {
      pitch: -0.55,
      horns: [
        ...PALMATE,
        {
          path: [
            { x: 0.02, y: -0.08, z: 0 },
            { x: 0.0, y: -0.14, z: 0 },
            { x: -0.02, y: -0.2, z: 0 },
          ],
          radius: 0.03,
          colours: ['#5c4230', '#33241b'],
        },
      ],
    },
  },
  tail: { long: 0.5 },
  motion: { eatNeck: -0.9 },
  marks: { muzzle: 0.3, shaggy: true },
});

/** The reindeer: grey-brown with a pale shaggy throat and tall swept antlers. */
export const REINDEER = reshaped(DEER, {
  heightMetres: 1.238,
  widthMetres: 1.23,
  coat: { base: '#8a7260', dark: '#4a3a30', light: '#f0e8da', nose: '#2a201c', eye: '#1c120e', innerEar: '#b8a08c' },
  trunk: { deep: 1.18, wide: 1.2 },
  legs: { long: 0.84, thick: 1.15 },
  neck: { long: 0.66, thick: 1.35, angle: 0.6 },
  head: { size: 1.14, deep: 1.05, wide: 1.1 },
  foot: { length: 0.085 },
  marks: { socks: 0.25, bib: 1.1, belly: 0.35, muzzle: 0.5, antlers: true, rump: true, shaggy: true },
});

/** The bison: a mountain of a shoulder under a dark mane, a low bearded head with short horns, slim hindquarters. */
export const BISON = reshaped(COW, {
  heightMetres: 1.463,
  widthMetres: 1.94,
  coat: { base: '#6e4a30', dark: '#33231a', light: '#8a6446', nose: '#1a1413', eye: '#1c120e', innerEar: '#4a3426' },
  trunk: {
    long: 0.98,
    profile: [
      [0, 0.02, 0.05, 0.06, 0.05],
      [0.05, 0.01, 0.17, 0.2, 0.18],
      [0.18, -0.01, 0.22, 0.25, 0.23],
      [0.42, 0, 0.25, 0.31, 0.27],
      [0.62, 0.05, 0.34, 0.38, 0.3],
      [0.8, 0.1, 0.42, 0.43, 0.3],
      [0.93, 0.04, 0.32, 0.36, 0.24],
      [1, -0.04, 0.14, 0.17, 0.13],
    ],
  },
  legs: { long: 0.9, thick: 1 },
  neck: { long: 0.7, thick: 1.5, angle: -0.08, raised: -0.02 },
  head: {
    size: 1.08,
    parts: {
      pitch: -0.75,
      horns: [
        {
          path: [
            { x: -0.05, y: 0.08, z: 0.12 },
            { x: -0.04, y: 0.12, z: 0.22 },
            { x: 0, y: 0.22, z: 0.23 },
          ],
          radius: 0.042,
          colours: ['#4a4038', '#1f1a18'],
        },
        {
          path: [
            { x: 0.08, y: -0.12, z: 0 },
            { x: 0.06, y: -0.22, z: 0 },
            { x: 0.02, y: -0.32, z: 0 },
          ],
          radius: 0.075,
          colours: ['#33231a', '#241812'],
        },
      ],
    },
    ear: { colour: 'dark' },
  },
  motion: { eatNeck: -0.5 },
  rest: { sitPitch: 0, sitY: 0.42, lieY: 0.42 },
  marks: { shaggy: true, socks: 0.7, darkParts: ['head', 'shoulders'] },
});

/** The water buffalo: slate grey, and two heavy horns that sweep out and back in a great crescent. */
export const BUFFALO = reshaped(COW, {
  heightMetres: 1.605,
  widthMetres: 2.02,
  coat: { base: '#5d5c61', dark: '#38373d', light: '#8b888c', nose: '#26242a', eye: '#17110f', innerEar: '#8a7a78' },
  trunk: { deep: 1.02, wide: 1.02 },
  neck: { angle: 0.2 },
  head: {
    parts: {
      horns: [
        {
          path: [
            { x: -0.03, y: 0.08, z: 0.1 },
            { x: -0.12, y: 0.12, z: 0.3 },
            { x: -0.34, y: 0.17, z: 0.42 },
            { x: -0.56, y: 0.26, z: 0.36 },
          ],
          radius: 0.058,
          colours: ['#4e4a48', '#262326'],
        },
      ],
    },
    ear: { colour: 'base' },
  },
  marks: { darkParts: ['snout'] },
});

/** The bull and the ox: heavy in neck and shoulder, one colour, horns that reach forward, a ring's worth of muscle. */
export const OX = reshaped(COW, {
  heightMetres: 1.156,
  widthMetres: 2.02,
  coat: { base: '#a0622f', dark: '#4a2c1a', light: '#d9b48a', nose: '#2a1c18', eye: '#1c120e', innerEar: '#c08a60' },
  neck: { thick: 1.2, angle: 0.28 },
  head: {
    parts: {
      horns: [
        {
          path: [
            { x: -0.04, y: 0.07, z: 0.08 },
            { x: -0.02, y: 0.12, z: 0.2 },
            { x: 0.06, y: 0.26, z: 0.22 },
          ],
          radius: 0.045,
          colours: ['#e6d8bc', '#3a302a'],
        },
      ],
    },
    ear: { colour: 'base' },
  },
  marks: { darkParts: ['snout'], socks: 0.2 },
});

/** The boar: bristly and dark, high in the shoulder, a long wedge of a head with tusks. */
export const BOAR = reshaped(PIG, {
  heightMetres: 0.442,
  widthMetres: 0.92,
  coat: {
    base: '#5a463a',
    dark: '#332720',
    light: '#8a7260',
    nose: '#2e2422',
    eye: '#1a1210',
    innerEar: '#4a3a32',
    edge: '#84705e',
  },
  trunk: {
    profile: [
      [0, 0, 0.03, 0.03, 0.03],
      [0.05, 0, 0.075, 0.08, 0.07],
      [0.18, 0, 0.095, 0.1, 0.095],
      [0.45, 0.004, 0.11, 0.115, 0.11],
      [0.7, 0.016, 0.135, 0.118, 0.11],
      [0.86, 0.016, 0.12, 0.11, 0.095],
      [0.96, 0, 0.09, 0.09, 0.075],
      [1, 0, 0.05, 0.05, 0.05],
    ],
  },
  legs: { long: 1.05, thick: 0.85 },
  neck: { angle: 0.02, thick: 1.05 },
  head: {
    long: 1.16,
    parts: {
      horns: [
        {
          path: [
            { x: 0.17, y: -0.07, z: 0.04 },
            { x: 0.2, y: -0.04, z: 0.07 },
            { x: 0.19, y: 0.01, z: 0.075 },
          ],
          radius: 0.014,
          colours: ['#f2e8d2', '#fffaf0'],
        },
      ],
    },
    ear: { tip: { x: -0.01, y: 0.17, z: 0.08 } },
  },
  tail: { parts: { stand: { angle: -1.2, curl: 0.2 }, tipFrom: 0.8, tipColour: 'dark' } },
  marks: { pattern: 'quills', socks: 0.5, shaggy: true },
});

/** The llama and the alpaca: a fleece on long legs, a tall straight neck, ears like bananas. */
export const LLAMA = reshaped(SHEEP, {
  heightMetres: 1.285,
  widthMetres: 0.97,
  coat: { base: '#efdfc2', dark: '#b9966a', light: '#fdf6e8', nose: '#3a2c26', eye: '#17110f', innerEar: '#e2b8a4' },
  trunk: { deep: 0.92, wide: 0.9, long: 0.94 },
  legs: { long: 1.34, thick: 1.05 },
  neck: { long: 1.85, thick: 0.72, angle: 1.36, sag: 0 },
  head: {
    size: 0.98,
    long: 0.86,
    eyeSize: 1.1,
    parts: { pitch: -0.1 },
    ear: {
      front: { x: -0.004, y: 0.05, z: 0.022 },
      back: { x: -0.05, y: 0.045, z: 0.05 },
      tip: { x: -0.02, y: 0.17, z: 0.06 },
      bulge: 0.22,
      colour: 'base',
    },
  },
  motion: { eatNeck: -0.9 },
  rest: { sitPitch: 0, sitY: 0.3, lieY: 0.3 },
  marks: { wool: true },
});

/** The ram: a sheep with a heavy horn rolled round either ear. */
export const RAM = reshaped(SHEEP, {
  heightMetres: 0.898,
  widthMetres: 1.11,
  coat: { base: '#e6dac4', dark: '#5a4a3e', light: '#fffaf0', nose: '#241c1a', eye: '#c89a4a', innerEar: '#7a6456' },
  neck: { thick: 1.08 },
  head: {
    parts: {
      horns: [
        {
          path: [
            { x: 0.0, y: 0.06, z: 0.04 },
            { x: -0.09, y: 0.13, z: 0.08 },
            { x: -0.17, y: 0.04, z: 0.12 },
            { x: -0.11, y: -0.08, z: 0.15 },
            { x: 0.02, y: -0.06, z: 0.17 },
            { x: 0.05, y: 0.03, z: 0.19 },
          ],
          radius: 0.044,
          colours: ['#b89a6c', '#8a6a44'],
        },
      ],
    },
  },
  marks: { wool: true, darkParts: ['legs', 'head'] },
});

/** The ibex: a goat with two scimitars for horns. */
export const IBEX = reshaped(GOAT, {
  heightMetres: 1.289,
  widthMetres: 1.16,
  coat: { base: '#9a7c5c', dark: '#4a382a', light: '#e2d2ba', nose: '#2e2420', eye: '#c49a3a', innerEar: '#c0a084' },
  head: {
    parts: {
      horns: [
        {
          path: [
            { x: 0.01, y: 0.05, z: 0.03 },
            { x: -0.02, y: 0.2, z: 0.05 },
            { x: -0.14, y: 0.34, z: 0.09 },
            { x: -0.34, y: 0.34, z: 0.14 },
          ],
          radius: 0.034,
          colours: ['#6a5a48', '#332a24'],
        },
        GOAT.head.horns![1]!,
      ],
    },
  },
  marks: { socks: 0.5, belly: 0.3 },
});
