import { ELEPHANT } from './species-elephant.ts';
import { reshaped } from './reshape.ts';

/** A long-necked dinosaur: a barrel on columns between a neck and a tail that are each longer than it. */
export const DINOSAUR = reshaped(ELEPHANT, {
  heightMetres: 2.98,
  widthMetres: 5,
  coat: { base: '#6d9a62', dark: '#3f6a4a', light: '#dbe0a8', nose: '#3a4a34', eye: '#e0b23a', innerEar: '#3f6a4a' },
  trunk: { long: 1.1, deep: 0.95 },
  legs: { long: 0.92 },
  neck: {
    long: 6.2,
    angle: 0.92,
    sag: 0.3,
    profile: [
      [0, 0, 0.34, 0.36, 0.28],
      [0.25, 0, 0.2, 0.22, 0.18],
      [0.6, 0, 0.12, 0.13, 0.11],
      [1, 0, 0.095, 0.1, 0.09],
    ],
  },
  head: {
    parts: {
      pitch: -0.15,
      profile: [
        [-0.1, 0, 0.04, 0.05, 0.04],
        [-0.06, 0, 0.1, 0.1, 0.09],
        [0.04, 0.01, 0.115, 0.11, 0.105],
        [0.16, -0.02, 0.08, 0.085, 0.085],
        [0.27, -0.03, 0.06, 0.065, 0.07],
        [0.31, -0.03, 0.03, 0.035, 0.04],
      ],
      eye: { at: { x: 0.09, y: 0.05, z: 0.09 }, radius: 0.026 },
      nose: { at: { x: 0.27, y: 0.0, z: 0.04 }, radius: 0.012 },
      mouth: [
        { x: 0.3, y: -0.06, z: 0.02 },
        { x: 0.2, y: -0.075, z: 0.06 },
        { x: 0.1, y: -0.04, z: 0.085 },
      ],
      horns: [],
      proboscis: { length: 0.001, radii: [0.001, 0.001] },
    },
    ear: {
      front: { x: 0.01, y: 0.06, z: 0.07 },
      back: { x: -0.01, y: 0.06, z: 0.07 },
      tip: { x: 0, y: 0.07, z: 0.07 },
      round: true,
    },
  },
  tail: {
    long: 3.4,
    parts: {
      radii: [0.24, 0.2, 0.16, 0.125, 0.095, 0.065, 0.04, 0.012],
      stand: { angle: -0.42, curl: 0.45 },
      run: { angle: -0.1, curl: 0.15 },
      swing: 0.25,
      tipFrom: 1,
    },
  },
  motion: { eatNeck: 0.25, eatHead: -0.4 },
  marks: { bare: true, belly: 0.4, pattern: 'rosettes' },
});
