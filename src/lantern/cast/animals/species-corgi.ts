import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The corgi: a long ginger dog on very short legs, large upright ears, white chest and a smile. */
export const CORGI = reshaped(FOX, {
  heightMetres: 0.548,
  widthMetres: 0.74,
  coat: { base: '#d98f45', dark: '#4a2f20', light: '#fbf4e8', nose: '#1d1518', eye: '#4a2c1a', innerEar: '#d9a898' },
  trunk: { long: 1.08, deep: 1.18, wide: 1.2 },
  legs: { long: 0.56, thick: 1.15, apart: 1.15 },
  neck: { thick: 1.2, long: 1.02 },
  head: { size: 1.2, long: 0.74, eyeSize: 1, ear: { darkTip: false, bulge: 0.3 } },
  tail: { long: 0.22, thick: 0.7, parts: { stand: { angle: 0.3, curl: 0.4 }, swing: 0.7, tipFrom: 0.5 } },
  marks: { bib: 0.85, belly: 0.35, muzzle: 0.85, collar: true },
});
