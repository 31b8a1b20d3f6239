import { reshaped } from './reshape.ts';
import { BEAR_TRUNK } from './species-bear.ts';
import { DOG } from './species-dog.ts';

/** The giant panda: a round white bear with black legs, shoulders, ears and eye patches. */
export const PANDA = reshaped(DOG, {
  heightMetres: 0.543,
  widthMetres: 0.76,
  coat: { base: '#f3efe6', dark: '#26252b', light: '#fffdf8', nose: '#1a181c', eye: '#3a2a20', innerEar: '#26252b' },
  trunk: { long: 1.02, deep: 1.04, wide: 1.1, profile: BEAR_TRUNK },
  legs: { long: 0.78, thick: 1.62, apart: 1.2 },
  neck: { long: 0.86, thick: 1.34, angle: 0.62 },
  head: {
    size: 1.28,
    long: 0.8,
    deep: 1.04,
    wide: 1.1,
    eyeSize: 0.6,
    ear: {
      front: { x: -0.004, y: 0.088, z: 0.05 },
      back: { x: -0.05, y: 0.074, z: 0.104 },
      tip: { x: -0.024, y: 0.15, z: 0.094 },
      round: true,
      bulge: 0.16,
      colour: 'dark',
    },
  },
  foot: { length: 0.07, height: 0.056, rise: 0.028 },
  tail: { long: 0.2, thick: 1.2, parts: { stand: { angle: -0.8, curl: 0 }, tipFrom: 1 } },
  motion: { gallopArch: 0.03, eatNeck: -0.5 },
  marks: { muzzle: 0.5, darkParts: ['legs', 'shoulders', 'eyes'] },
});
