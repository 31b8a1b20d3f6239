import { ELEPHANT } from './species-elephant.ts';
import { reshaped } from './reshape.ts';

/** The hippopotamus: a huge barrel on stumps, and a head that widens to a broad pink muzzle. */
export const HIPPO = reshaped(ELEPHANT, {
  heightMetres: 0.962,
  widthMetres: 2.3,
  coat: { base: '#8a7480', dark: '#55464f', light: '#dba8a4', nose: '#4a3a40', eye: '#1f1814', innerEar: '#c98f8c' },
  trunk: { long: 1.15, deep: 0.86, wide: 0.95 },
  legs: { long: 0.46, thick: 0.82 },
  neck: { long: 0.8, thick: 0.82, angle: 0.12 },
  head: {
    parts: {
      pitch: -0.22,
      profile: [
        [-0.17, 0, 0.06, 0.08, 0.07],
        [-0.1, 0, 0.17, 0.2, 0.16],
        [0.06, 0, 0.17, 0.22, 0.18],
        [0.24, -0.03, 0.13, 0.19, 0.15],
        [0.4, -0.05, 0.15, 0.2, 0.2],
        [0.52, -0.06, 0.14, 0.18, 0.2],
        [0.58, -0.07, 0.07, 0.1, 0.1],
      ],
      eye: { at: { x: 0.12, y: 0.14, z: 0.12 }, radius: 0.022 },
      nose: { at: { x: 0.52, y: 0.05, z: 0.09 }, radius: 0.022 },
      mouth: [
        { x: 0.58, y: -0.16, z: 0.04 },
        { x: 0.42, y: -0.19, z: 0.15 },
        { x: 0.22, y: -0.12, z: 0.14 },
      ],
      horns: [],
      proboscis: { length: 0.001, radii: [0.001, 0.001] },
    },
    ear: {
      front: { x: -0.04, y: 0.15, z: 0.08 },
      back: { x: -0.09, y: 0.13, z: 0.13 },
      tip: { x: -0.08, y: 0.23, z: 0.14 },
      bulge: 0.2,
      round: true,
    },
  },
  motion: { eatHead: -0.7 },
  rest: { sitPitch: 0, sitY: 0.36, lieY: 0.36 },
  marks: { bare: true, muzzle: 0.4 },
});
