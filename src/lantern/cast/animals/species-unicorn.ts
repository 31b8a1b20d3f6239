import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The unicorn: a white horse with a rosy mane and a long horn of gold. */
export const UNICORN = reshaped(HORSE, {
  heightMetres: 1.8,
  widthMetres: 2.34,
  coat: { base: '#f6f1f4', dark: '#d98fb8', light: '#ffffff', nose: '#b98a96', eye: '#4a3a6a', innerEar: '#f0c4cc' },
  legs: { thick: 0.96 },
  head: {
    parts: {
      horns: [
        {
          path: [
            { x: 0.08, y: 0.05, z: 0 },
            { x: 0.22, y: 0.24, z: 0 },
            { x: 0.36, y: 0.44, z: 0 },
          ],
          radius: 0.034,
          colours: ['#d9a93a', '#fff0b8'],
        },
      ],
    },
  },
  tail: { long: 1.1 },
  marks: { mane: true },
});
