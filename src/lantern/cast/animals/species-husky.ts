import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The husky: grey and white with ice-blue eyes, upright ears and a tail curled over the back. */
export const HUSKY = reshaped(FOX, {
  heightMetres: 0.713,
  widthMetres: 0.86,
  coat: { base: '#5f6672', dark: '#2c3038', light: '#f6f4f0', nose: '#17161a', eye: '#6fb4e8', innerEar: '#d9b4a8' },
  trunk: { long: 1, deep: 1.2, wide: 1.18 },
  legs: { long: 1.02, thick: 1.22 },
  neck: { thick: 1.3, angle: 0.95 },
  head: { size: 1.14, long: 0.94, ear: { darkTip: false } },
  foot: { length: 0.052, height: 0.04, rise: 0.02 },
  tail: {
    long: 0.86,
    thick: 0.8,
    parts: { stand: { angle: 1.1, curl: 2.6 }, run: { angle: 0.5, curl: 1 }, tipFrom: 0.55 },
  },
  marks: { bib: 0.9, belly: 0.4, muzzle: 0.9, saddle: true, whiskers: true },
});
