import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The badger: broad, low and grey on black legs, with a white face and a black band from the nose over either eye to the ear. */
export const BADGER = reshaped(FOX, {
  heightMetres: 0.45,
  widthMetres: 0.86,
  coat: { base: '#8f8b88', dark: '#1f1d20', light: '#f6f3ee', nose: '#141216', eye: '#0d0a0a', innerEar: '#f6f3ee' },
  trunk: { long: 0.92, deep: 1.3, wide: 1.6 },
  legs: { long: 0.5, thick: 1.5 },
  neck: { thick: 1.36, long: 0.8, angle: 0.34 },
  head: {
    size: 1.12,
    long: 0.98,
    deep: 1,
    wide: 1.06,
    eyeSize: 0.72,
    ear: {
      front: { x: -0.012, y: 0.05, z: 0.05 },
      back: { x: -0.046, y: 0.036, z: 0.08 },
      tip: { x: -0.034, y: 0.078, z: 0.078 },
      round: true,
      darkTip: false,
      colour: 'dark',
    },
  },
  foot: { length: 0.06, height: 0.034, rise: 0.016 },
  tail: { long: 0.36, thick: 0.5, parts: { tipFrom: 1, stand: { angle: -0.5, curl: 0.2 } } },
  marks: { socks: 0.9, darkParts: ['bands'] },
});
