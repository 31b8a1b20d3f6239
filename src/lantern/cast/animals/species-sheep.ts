import { reshaped } from './reshape.ts';
import { DEER } from './species-deer.ts';

/** The sheep: a ball of wool on thin dark legs, with a dark face and ears that stand out sideways. */
export const SHEEP = reshaped(DEER, {
  heightMetres: 0.775,
  widthMetres: 1.15,
  coat: { base: '#efe8db', dark: '#423833', light: '#fffaf0', nose: '#211a19', eye: '#c89a4a', innerEar: '#6b544c' },
  trunk: { long: 0.92, deep: 1.42, wide: 1.5 },
  legs: { long: 0.58, thick: 1.1, apart: 1.1 },
  neck: { long: 0.62, thick: 1.25, angle: 0.75 },
  head: {
    size: 1.18,
    deep: 1.1,
    wide: 1.1,
    ear: {
      front: { x: -0.01, y: 0.03, z: 0.055 },
      back: { x: -0.06, y: 0.01, z: 0.06 },
      tip: { x: -0.1, y: -0.03, z: 0.19 },
      colour: 'dark',
    },
  },
  tail: { long: 0.7, thick: 1.6, parts: { stand: { angle: -1.1, curl: 0 }, tipFrom: 1 } },
  motion: { eatNeck: -0.7, jumpMetres: 0.4 },
  marks: { wool: true, darkParts: ['legs', 'head'] },
});
