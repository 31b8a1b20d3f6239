import { reshaped } from './reshape.ts';
import { RABBIT } from './species-rabbit.ts';

/** The mouse: a small round back, large round ears, a pointed nose and a long bare tail. */
export const MOUSE = reshaped(RABBIT, {
  heightMetres: 0.197,
  widthMetres: 0.4,
  coat: { base: '#8f8a88', dark: '#4a4644', light: '#efe8e2', nose: '#d98f8c', eye: '#17110f', innerEar: '#e8b4ac' },
  trunk: { deep: 0.86 },
  legs: { long: 0.6, thick: 0.8 },
  neck: { long: 0.6, angle: 0.5 },
  head: {
    size: 0.9,
    long: 1.25,
    ear: {
      front: { x: 0.0, y: 0.036, z: 0.014 },
      back: { x: -0.035, y: 0.026, z: 0.056 },
      tip: { x: -0.022, y: 0.094, z: 0.056 },
      round: true,
      bulge: 0.22,
    },
  },
  tail: {
    long: 5,
    parts: {
      radii: [0.011, 0.0095, 0.008, 0.007, 0.006, 0.005, 0.004, 0.003],
      stand: { angle: -0.5, curl: 1.1 },
      run: { angle: 0, curl: 0.5 },
      tipFrom: 1,
    },
  },
  marks: { belly: 0.3, muzzle: 0.3, whiskers: true },
});
