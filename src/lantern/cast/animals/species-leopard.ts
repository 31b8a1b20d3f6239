import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';

/** The leopard: a long low cat covered with rosettes. */
export const LEOPARD = reshaped(CAT, {
  heightMetres: 0.286,
  widthMetres: 0.52,
  coat: { base: '#dca650', dark: '#33241a', light: '#f8ead0', nose: '#8a4c46', eye: '#bfae4a', innerEar: '#d9b48e' },
  trunk: { long: 1.08, deep: 1.02, wide: 1.02 },
  legs: { long: 1.05, thick: 1.1 },
  neck: { thick: 1.18, long: 1.1, angle: 0.55 },
  head: {
    size: 0.94,
    long: 1.26,
    eyeSize: 0.64,
    parts: { slitPupil: false },
    ear: {
      front: { x: 0.008, y: 0.036, z: 0.018 },
      back: { x: -0.02, y: 0.028, z: 0.044 },
      tip: { x: -0.008, y: 0.058, z: 0.042 },
      round: true,
      bulge: 0.12,
      colour: 'dark',
    },
  },
  tail: { long: 1.15, thick: 0.9, parts: { stand: { angle: -0.8, curl: 1.5 }, tipFrom: 0.86, tipColour: 'dark' } },
  marks: { belly: 0.3, muzzle: 0.6, whiskers: true, pattern: 'rosettes' },
});
