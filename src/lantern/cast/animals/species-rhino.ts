import { ELEPHANT } from './species-elephant.ts';
import { reshaped } from './reshape.ts';

/** The rhinoceros: an armoured grey barrel, low head, a long horn on the nose and a short one behind it. */
export const RHINO = reshaped(ELEPHANT, {
  heightMetres: 1.13,
  widthMetres: 2.3,
  coat: { base: '#83838a', dark: '#4c4c54', light: '#a8a6a8', nose: '#3c3b40', eye: '#1f1814', innerEar: '#8a7c7a' },
  trunk: { long: 1.12, deep: 0.82, wide: 0.85 },
  legs: { long: 0.62, thick: 0.86 },
  neck: { long: 0.9, thick: 0.8, angle: 0.02 },
  head: {
    parts: {
      pitch: -0.42,
      profile: [
        [-0.17, 0, 0.06, 0.08, 0.07],
        [-0.1, 0, 0.16, 0.18, 0.15],
        [0.05, 0, 0.17, 0.2, 0.17],
        [0.25, -0.04, 0.13, 0.15, 0.13],
        [0.42, -0.06, 0.12, 0.12, 0.12],
        [0.52, -0.07, 0.09, 0.09, 0.1],
        [0.56, -0.07, 0.04, 0.05, 0.05],
      ],
      eye: { at: { x: 0.2, y: 0.03, z: 0.13 }, radius: 0.018 },
      nose: { at: { x: 0.5, y: -0.05, z: 0.07 }, radius: 0.018 },
      mouth: [
        { x: 0.53, y: -0.13, z: 0.03 },
        { x: 0.44, y: -0.17, z: 0.08 },
        { x: 0.34, y: -0.15, z: 0.1 },
      ],
      horns: [
        {
          path: [
            { x: 0.44, y: 0.02, z: 0 },
            { x: 0.54, y: 0.18, z: 0 },
            { x: 0.52, y: 0.38, z: 0 },
          ],
          radius: 0.06,
          colours: ['#8a8074', '#d9cfbc'],
        },
        {
          path: [
            { x: 0.28, y: 0.07, z: 0 },
            { x: 0.31, y: 0.14, z: 0 },
            { x: 0.3, y: 0.2, z: 0 },
          ],
          radius: 0.045,
          colours: ['#8a8074', '#c9bfac'],
        },
      ],
      proboscis: { length: 0.001, radii: [0.001, 0.001] },
    },
    ear: {
      front: { x: -0.02, y: 0.14, z: 0.06 },
      back: { x: -0.08, y: 0.12, z: 0.12 },
      tip: { x: -0.1, y: 0.27, z: 0.12 },
      bulge: 0.3,
    },
  },
  motion: { eatHead: -0.8 },
  rest: { sitPitch: 0, sitY: 0.36, lieY: 0.36 },
  marks: { bare: true },
});
