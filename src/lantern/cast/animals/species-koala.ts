import { reshaped } from './reshape.ts';
import { PANDA } from './species-panda.ts';

/** The koala: a small round grey bear with wide ears of white fringe and a large dark nose. */
export const KOALA = reshaped(PANDA, {
  heightMetres: 0.56,
  widthMetres: 0.74,
  coat: { base: '#9a9ba2', dark: '#4e4f58', light: '#f0eeea', nose: '#2a262a', eye: '#2a1c16', innerEar: '#f0e6e2' },
  neck: { angle: 0.7 },
  head: {
    size: 1.04,
    long: 0.72,
    eyeSize: 1.5,
    ear: {
      front: { x: -0.006, y: 0.07, z: 0.06 },
      back: { x: -0.06, y: 0.03, z: 0.14 },
      tip: { x: -0.03, y: 0.15, z: 0.15 },
      round: true,
      bulge: 0.24,
      colour: 'base',
    },
    parts: { nose: { at: { x: 0.158, y: -0.004, z: 0 }, radius: 0.036 } },
  },
  tail: { long: 0.1, parts: { tipFrom: 1 } },
  marks: { bib: 0.9, belly: 0.6, muzzle: 0.2 },
});
