import { reshaped } from './reshape.ts';
import { MOUSE } from './species-mouse.ts';

/** The mole: a velvet barrel without ears, a bare pointed snout, eyes like pinheads, and broad pale hands to dig with. */
export const MOLE = reshaped(MOUSE, {
  heightMetres: 0.17,
  widthMetres: 0.32,
  coat: { base: '#4a4650', dark: '#e0a096', light: '#e0a096', nose: '#e58f8a', eye: '#0c0a0c', innerEar: '#4a4650' },
  trunk: { deep: 0.94, wide: 1.3 },
  legs: { long: 0.82, thick: 1.4 },
  neck: { long: 0.6, thick: 1.5, angle: 0.1 },
  head: {
    size: 1.1,
    long: 1.3,
    eyeSize: 0.4,
    ear: {
      front: { x: -0.01, y: 0.02, z: 0.02 },
      back: { x: -0.02, y: 0.018, z: 0.026 },
      tip: { x: -0.016, y: 0.022, z: 0.024 },
    },
  },
  foot: { length: 0.07, height: 0.036, rise: 0.014 },
  tail: { long: 0.24, thick: 1, parts: { tipFrom: 0, stand: { angle: 0.3, curl: 0.3 } } },
  marks: { socks: 0.55, whiskers: true },
});
