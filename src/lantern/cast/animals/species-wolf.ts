import { reshaped } from './reshape.ts';
import { FOX } from './species-fox.ts';

/** The grey wolf: taller and deeper than a fox, heavy neck, dark back, hanging brush. */
export const WOLF = reshaped(FOX, {
  heightMetres: 0.683,
  widthMetres: 0.98,
  coat: { base: '#878990', dark: '#35363d', light: '#e6e3dd', nose: '#17161a', eye: '#d8a840', innerEar: '#4b4749' },
  trunk: { long: 1.02, deep: 1.2, wide: 1.15 },
  legs: { long: 1.1, thick: 1.2 },
  neck: { thick: 1.25, long: 1.02, angle: 0.75 },
  head: {
    size: 1.14,
    deep: 1.06,
    eyeSize: 0.85,
    ear: {
      front: { x: 0.016, y: 0.06, z: 0.02 },
      back: { x: -0.05, y: 0.04, z: 0.07 },
      tip: { x: -0.022, y: 0.128, z: 0.062 },
      darkTip: false,
    },
  },
  foot: { length: 0.054, height: 0.04, rise: 0.02 },
  tail: { long: 0.78, thick: 0.8, parts: { tipFrom: 0.82, tipColour: 'dark', stand: { angle: -1.05, curl: 0.5 } } },
  marks: { socks: 0, bib: 0.7, belly: 0.3, muzzle: 0.7, cheekRuff: true, whiskers: true, saddle: true },
});
