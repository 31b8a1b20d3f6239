import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The raccoon: round-backed and grey, with a black mask on a white face and a thick tail in rings. */
export const RACCOON = reshaped(FOX, {
  heightMetres: 0.496,
  widthMetres: 0.84,
  coat: { base: '#7d7a78', dark: '#26242a', light: '#ece7df', nose: '#17151a', eye: '#1c1412', innerEar: '#d8cfc6' },
  trunk: { long: 0.86, deep: 1.4, wide: 1.4 },
  legs: { long: 0.72, thick: 1.15 },
  neck: { thick: 1.3, long: 0.8, angle: 0.6 },
  head: {
    size: 1.12,
    long: 0.84,
    deep: 1.06,
    wide: 1.14,
    eyeSize: 0.8,
    ear: {
      front: { x: 0.012, y: 0.06, z: 0.024 },
      back: { x: -0.044, y: 0.044, z: 0.078 },
      tip: { x: -0.016, y: 0.1, z: 0.072 },
      round: true,
      darkTip: false,
      colour: 'base',
    },
  },
  foot: { length: 0.054, height: 0.032, rise: 0.016 },
  tail: { long: 0.9, thick: 1.06, parts: { tipFrom: 0.84, tipColour: 'dark', stand: { angle: -0.35, curl: 0.5 } } },
  marks: { socks: 0.3, belly: 0.4, muzzle: 0.9, cheekRuff: true, whiskers: true, darkParts: ['eyes'], ringed: true },
});
