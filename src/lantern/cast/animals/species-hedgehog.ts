import { reshaped } from './reshape.ts';
import { MOUSE } from './species-mouse.ts';

/** The hedgehog: a dome of quills over a pale pointed face. */
export const HEDGEHOG = reshaped(MOUSE, {
  heightMetres: 0.152,
  widthMetres: 0.32,
  coat: { base: '#7d6a58', dark: '#3a2e26', light: '#e2cfb4', nose: '#1d1614', eye: '#15100e', innerEar: '#c9a88c' },
  trunk: { deep: 1.25, wide: 1.2 },
  legs: { long: 0.7, thick: 1 },
  neck: { long: 0.7, thick: 1.2, angle: 0.2 },
  head: {
    size: 0.95,
    long: 1.15,
    ear: {
      front: { x: 0.0, y: 0.034, z: 0.026 },
      back: { x: -0.02, y: 0.028, z: 0.048 },
      tip: { x: -0.01, y: 0.06, z: 0.044 },
      bulge: 0.16,
    },
  },
  tail: { long: 0.06 },
  marks: { muzzle: 1, belly: 0.3, pattern: 'quills' },
});
