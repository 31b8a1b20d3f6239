import { reshaped } from './reshape.ts';
import { MONKEY } from './species-monkey.ts';
import type { Station } from './tube.ts';

/** Narrow haunches, a back that rises to massive shoulders. */
const TRUNK: readonly Station[] = [
  [0, -0.03, 0.03, 0.03, 0.03],
  [0.06, -0.025, 0.06, 0.06, 0.06],
  [0.25, -0.012, 0.078, 0.082, 0.08],
  [0.5, 0.01, 0.09, 0.1, 0.1],
  [0.75, 0.04, 0.108, 0.11, 0.118],
  [0.9, 0.05, 0.1, 0.1, 0.11],
  [1, 0.04, 0.06, 0.06, 0.06],
];

/** The gorilla: a great dark ape on its knuckles, without a tail, the face bare, the neck lost in the shoulders. */
export const GORILLA = reshaped(MONKEY, {
  heightMetres: 0.43,
  widthMetres: 0.5,
  coat: {
    base: '#3a3638',
    dark: '#221f22',
    light: '#6a6260',
    nose: '#1a1719',
    eye: '#2a1a12',
    innerEar: '#3a3234',
    edge: '#6a6668',
  },
  trunk: { profile: TRUNK },
  legs: { long: 0.94, thick: 1.9, apart: 1.3 },
  neck: { long: 0.7, thick: 1.75, angle: 0.75 },
  head: { size: 1.18, long: 0.95, eyeSize: 0.75 },
  tail: { long: 0.02, thick: 0.3, parts: { stand: { angle: -1, curl: 0 }, tipFrom: 1, swing: 0 } },
  marks: { muzzle: 0.9, belly: 0, bib: 0 },
});
