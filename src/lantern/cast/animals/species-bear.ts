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

/** The brown bear: massive, humped at the shoulder, small round ears, no tail to speak of. */
export const BEAR = reshaped(DOG, {
  heightMetres: 0.522,
  widthMetres: 0.82,
  coat: { base: '#7c5233', dark: '#3d281b', light: '#c49a6c', nose: '#1d1616', eye: '#2c1a12', innerEar: '#5a3c2a' },
  trunk: { long: 1.1, profile: BEAR_TRUNK },
  legs: { long: 0.86, thick: 1.62, apart: 1.25 },
  neck: { long: 0.98, thick: 1.3, angle: 0.42 },
  head: {
    size: 1.2,
    long: 0.8,
    eyeSize: 0.62,
    ear: {
      front: { x: 0.0, y: 0.076, z: 0.036 },
      back: { x: -0.05, y: 0.066, z: 0.08 },
      tip: { x: -0.024, y: 0.122, z: 0.072 },
      round: true,
      bulge: 0.14,
      colour: 'base',
    },
  },
  foot: { length: 0.076, height: 0.06, rise: 0.03 },
  tail: { long: 0.2, thick: 1, parts: { stand: { angle: -0.8, curl: 0 }, tipFrom: 1 } },
  motion: { gallopArch: 0.03, eatNeck: -0.6 },
  marks: { socks: 0.55, muzzle: 0.7 },
});
