import { reshaped } from './reshape.ts';
import { RABBIT } from './species-rabbit.ts';

/** The hamster: a golden ball on short feet, full cheeks, small round ears and next to no tail. */
export const HAMSTER = reshaped(RABBIT, {
  heightMetres: 0.222,
  widthMetres: 0.3,
  coat: { base: '#d79a4e', dark: '#8a5a2a', light: '#fbf2e4', nose: '#d98f8c', eye: '#17110f', innerEar: '#e8b4ac' },
  trunk: { deep: 1.02, long: 0.86, wide: 1.15 },
  legs: { long: 0.5, thick: 0.9 },
  neck: { long: 0.5, thick: 1.3, angle: 0.5 },
  head: {
    size: 1.12,
    wide: 1.14,
    ear: {
      front: { x: 0.0, y: 0.04, z: 0.018 },
      back: { x: -0.03, y: 0.032, z: 0.05 },
      tip: { x: -0.018, y: 0.08, z: 0.05 },
      round: true,
      bulge: 0.2,
    },
  },
  tail: { long: 0.5, thick: 0.6, parts: { tipFrom: 1 } },
  marks: { belly: 0.6, bib: 0.8, muzzle: 0.7, whiskers: true },
});
