import { reshaped } from './reshape.ts';
import { DOG } from './species-dog.ts';
import type { Station } from './tube.ts';

/** The trunk of a bear, in the measures of a dog's: high shoulders, round rump. */
export const BEAR_TRUNK: readonly Station[] = [
  [0, 0, 0.03, 0.03, 0.03],
  [0.05, 0.004, 0.085, 0.08, 0.075],
  [0.18, 0.012, 0.112, 0.108, 0.105],
  [0.42, 0, 0.1, 0.118, 0.112],
  [0.64, 0.004, 0.11, 0.122, 0.112],
  [0.8, 0.02, 0.122, 0.124, 0.108],
  [0.94, 0.01, 0.092, 0.1, 0.085],
  [1, 0, 0.04, 0.05, 0.045],
];

/** Of the brown bear: a great hump over the shoulders, a deep chest, a back that falls to a round rump. */
const HUMPED_TRUNK: readonly Station[] = [
  [0, -0.01, 0.03, 0.03, 0.03],
  [0.05, -0.004, 0.095, 0.09, 0.085],
  [0.18, 0.006, 0.125, 0.128, 0.12],
  [0.42, 0, 0.118, 0.14, 0.125],
  [0.62, 0.01, 0.142, 0.142, 0.125],
  [0.78, 0.03, 0.17, 0.146, 0.122],
  [0.92, 0.014, 0.13, 0.12, 0.1],
  [1, 0, 0.06, 0.06, 0.05],
];

/** The brown bear: massive, humped at the shoulder, small round ears, no tail to speak of. */
export const BEAR = reshaped(DOG, {
  heightMetres: 0.558,
  widthMetres: 0.82,
  coat: { base: '#7c5233', dark: '#573823', light: '#c49a6c', nose: '#1d1616', eye: '#2c1a12', innerEar: '#5a3c2a' },
  trunk: { long: 1.02, profile: HUMPED_TRUNK },
  legs: { long: 0.96, thick: 2.1, apart: 1.3 },
  neck: { long: 0.86, thick: 1.5, angle: 0.4 },
  head: {
    size: 1.36,
    long: 0.82,
    eyeSize: 0.62,
    ear: {
      front: { x: 0.0, y: 0.088, z: 0.04 },
      back: { x: -0.05, y: 0.078, z: 0.088 },
      tip: { x: -0.024, y: 0.138, z: 0.08 },
      round: true,
      bulge: 0.14,
      colour: 'base',
    },
  },
  foot: { length: 0.1, height: 0.074, rise: 0.037 },
  tail: { long: 0.2, thick: 1, parts: { stand: { angle: -0.8, curl: 0 }, tipFrom: 1 } },
  motion: { gallopArch: 0.03, eatNeck: -0.6 },
  marks: { socks: 0.3, muzzle: 0.7 },
});
