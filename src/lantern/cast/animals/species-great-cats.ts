import { reshaped } from './reshape.ts';
import { CAT } from './species-cat.ts';
import { LEOPARD } from './species-leopard.ts';
import { LION } from './species-lion.ts';

/** The lioness: the lion without its mane; cougars look the same. */
export const LIONESS = reshaped(LION, {
  heightMetres: 0.318,
  widthMetres: 0.64,
  coat: { ...LION.coat, light: '#f8ecd4' },
  neck: { thick: 0.94 },
  marks: { bib: 0.5, belly: 0.35, muzzle: 0.6, whiskers: true },
});

/** The cheetah: high on the leg and thin in the waist, small-headed, dotted, with a black tear under either eye. */
export const CHEETAH = reshaped(LEOPARD, {
  heightMetres: 0.31,
  widthMetres: 0.67,
  coat: { base: '#e2b05e', dark: '#26201c', light: '#fbf2de', nose: '#2a1e1c', eye: '#c8862a', innerEar: '#d9b48e' },
  trunk: { deep: 0.88, wide: 0.86 },
  legs: { long: 1.2, thick: 0.78 },
  neck: { long: 1.05, thick: 0.82 },
  head: { size: 0.86, long: 0.84 },
  tail: { long: 1, thick: 0.9 },
  marks: { belly: 0.55, bib: 0.5, muzzle: 0.6, whiskers: true, pattern: 'dots', darkParts: ['tears'] },
});

/** The lynx: a stout grey-brown cat with tufts on its ears, whiskers of fur on its cheeks and a stump of a tail. */
export const LYNX = reshaped(CAT, {
  heightMetres: 0.358,
  widthMetres: 0.46,
  coat: { base: '#b39a7c', dark: '#4a3c32', light: '#f6efe2', nose: '#a8706a', eye: '#c8b03a', innerEar: '#d8c0a8' },
  trunk: { deep: 1.08, wide: 1.1 },
  legs: { long: 1.22, thick: 1.3 },
  neck: { thick: 1.2 },
  head: { size: 1.02, long: 1.08, eyeSize: 0.85, ear: { tip: { x: -0.008, y: 0.1, z: 0.05 }, darkTip: true } },
  tail: { long: 0.3, thick: 1.2, parts: { stand: { angle: -0.2, curl: 0.4 }, tipFrom: 0.5, tipColour: 'dark' } },
  marks: { bib: 0.7, belly: 0.5, muzzle: 0.7, whiskers: true, pattern: 'dots', shaggy: true },
});
