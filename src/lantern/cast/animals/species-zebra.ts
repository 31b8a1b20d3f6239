import { reshaped } from './reshape.ts';
import { HORSE } from './species-horse.ts';

/** The zebra: a stocky horse striped all over, with an upright mane and a tufted tail. */
export const ZEBRA = reshaped(HORSE, {
  heightMetres: 1.68,
  widthMetres: 2.2,
  coat: { base: '#f2ece0', dark: '#26211f', light: '#fbf7ee', nose: '#2b2321', eye: '#2c1c15', innerEar: '#5b4d44' },
  trunk: { deep: 1.03 },
  legs: { long: 0.93 },
  neck: { long: 0.9, thick: 1.05 },
  head: { size: 0.98, ear: { tip: { x: -0.09, y: 0.19, z: 0.07 } } },
  tail: {
    long: 0.8,
    parts: {
      radii: [0.035, 0.03, 0.028, 0.026, 0.03, 0.06, 0.07, 0.02],
      hair: false,
      tipFrom: 0.6,
      tipColour: 'dark',
      stand: { angle: -1.1, curl: -0.3 },
      run: { angle: 0, curl: -0.5 },
    },
  },
  marks: { mane: true, upright: true, pattern: 'zebra' },
});
