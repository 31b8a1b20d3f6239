import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The elephant: domed head with trunk, tusks and fan ears, a high round back on four columns. */
export const ELEPHANT = reshaped(HORSE, {
  heightMetres: 1.64,
  widthMetres: 2.3,
  coat: { base: '#8d8b90', dark: '#55535a', light: '#b9b4b4', nose: '#4a474c', eye: '#2a1f1a', innerEar: '#b79a96' },
  trunk: {
    profile: [
      [0, -0.04, 0.08, 0.1, 0.08],
      [0.05, 0.0, 0.27, 0.29, 0.28],
      [0.18, 0.03, 0.38, 0.38, 0.37],
      [0.45, 0.06, 0.44, 0.42, 0.42],
      [0.7, 0.05, 0.42, 0.4, 0.38],
      [0.88, 0.03, 0.35, 0.35, 0.31],
      [0.96, 0.02, 0.25, 0.27, 0.22],
      [1, 0, 0.12, 0.14, 0.12],
    ],
  },
  legs: {
    long: 0.98,
    apart: 1.5,
    flesh: {
      fore: [
        [0, 0, 0.24],
        [0, 0.6, 0.2],
        [0, 1, 0.165],
        [1, 0.5, 0.148],
        [1, 1, 0.135],
        [2, 0.5, 0.13],
        [2, 1, 0.135],
      ],
      hind: [
        [0, 0, 0.28],
        [0, 0.5, 0.25],
        [0, 0.95, 0.2],
        [1, 0.5, 0.165],
        [1, 1, 0.145],
        [2, 0.5, 0.135],
        [2, 1, 0.135],
      ],
    },
  },
  neck: {
    long: 0.5,
    angle: 0.28,
    raised: 0.14,
    sag: 0,
    profile: [
      [0, 0, 0.3, 0.32, 0.27],
      [0.5, 0, 0.27, 0.28, 0.24],
      [1, 0, 0.2, 0.2, 0.18],
    ],
  },
  head: {
    parts: {
      pitch: -0.5,
      profile: [
        [-0.17, 0.04, 0.08, 0.1, 0.08],
        [-0.12, 0.05, 0.2, 0.2, 0.17],
        [0, 0.06, 0.25, 0.26, 0.23],
        [0.12, 0.03, 0.21, 0.23, 0.21],
        [0.24, -0.02, 0.15, 0.17, 0.16],
        [0.32, -0.05, 0.11, 0.12, 0.12],
      ],
      turnMax: 0.3,
      eye: { at: { x: 0.16, y: 0.03, z: 0.17 }, radius: 0.022 },
      nose: { at: { x: 0.1, y: -0.2, z: 0 }, radius: 0.004 },
      mouth: [
        { x: 0.24, y: -0.2, z: 0.08 },
        { x: 0.16, y: -0.24, z: 0.1 },
        { x: 0.08, y: -0.2, z: 0.12 },
      ],
      horns: [
        {
          path: [
            { x: 0.24, y: -0.12, z: 0.1 },
            { x: 0.4, y: -0.22, z: 0.13 },
            { x: 0.6, y: -0.16, z: 0.13 },
          ],
          radius: 0.036,
          colours: ['#e8dcc4', '#fbf4e4'],
        },
      ],
      proboscis: { length: 1.25, radii: [0.14, 0.125, 0.105, 0.085, 0.07, 0.055, 0.045, 0.04] },
    },
    ear: {
      front: { x: 0.02, y: 0.2, z: 0.2 },
      back: { x: -0.04, y: -0.2, z: 0.22 },
      tip: { x: -0.44, y: -0.18, z: 0.36 },
      bulge: 0.22,
      round: true,
    },
  },
  foot: { kind: 'paw', length: 0.13, height: 0.19, rise: 0.1, back: 0 },
  tail: {
    long: 0.75,
    parts: {
      radii: [0.05, 0.036, 0.028, 0.024, 0.02, 0.022, 0.036, 0.01],
      hair: false,
      stand: { angle: -1.35, curl: -0.1 },
      run: { angle: -0.5, curl: -0.2 },
      tipFrom: 0.8,
      tipColour: 'dark',
    },
  },
  motion: {
    bob: { walk: 0.012, run: 0.03 },
    gallopPitch: 0.03,
    gallopArch: 0.01,
    runNeck: 0,
    eatNeck: 0,
    eatHead: -0.6,
    jumpMetres: 0.2,
  },
  rest: { sitPitch: 0, sitY: 0.5, lieY: 0.5 },
  marks: { bare: true },
});
