import { reshaped } from './reshape.ts';
import { BADGER } from './species-badger.ts';
import { BEAR } from './species-bear.ts';
import { PIG } from './species-pig.ts';

/** The wombat: a stout brown barrel on short legs, with a broad head, small ears and next to no tail. */
export const WOMBAT = reshaped(BEAR, {
  heightMetres: 0.62,
  widthMetres: 1.05,
  coat: { base: '#8a6f58', dark: '#3a2c24', light: '#c4ab90', nose: '#2a201c', eye: '#120d0b', innerEar: '#b89a84' },
  trunk: { long: 0.84, deep: 1.12, wide: 1.12 },
  legs: { long: 0.58, thick: 0.95 },
  neck: { long: 0.7, thick: 1.1 },
  head: { size: 1.06, long: 0.86, wide: 1.14, eyeSize: 1.1 },
  tail: { long: 0.5 },
  marks: { belly: 0.2, muzzle: 0.4, whiskers: true },
});

/** The giant anteater: a long tube of a snout, small eyes and ears, a black band over the shoulder, and a great brush of a tail. */
export const ANTEATER = reshaped(BADGER, {
  heightMetres: 0.6,
  widthMetres: 1.25,
  coat: { base: '#7d7168', dark: '#25211f', light: '#e8e0d4', nose: '#1b1614', eye: '#0f0b0a', innerEar: '#6a5f58' },
  trunk: { long: 1.08, deep: 0.86, wide: 0.8 },
  legs: { long: 1.2, thick: 0.95 },
  neck: { thick: 0.78, long: 1, angle: 0.12 },
  head: { size: 0.74, long: 2.7, deep: 0.62, wide: 0.72, eyeSize: 0.9 },
  tail: {
    long: 3.2,
    parts: {
      radii: [0.045, 0.09, 0.12, 0.14, 0.14, 0.12, 0.09, 0.03],
      bushy: true,
      stand: { angle: -0.25, curl: 0.25 },
      tipFrom: 1,
    },
  },
  marks: { socks: 0.5, shaggy: true, saddle: true },
});

/** The tapir: black before and behind, white in the middle, with a short drooping snout. */
export const TAPIR = reshaped(PIG, {
  heightMetres: 0.78,
  widthMetres: 1.1,
  coat: { base: '#4a4648', dark: '#2a272a', light: '#efeae2', nose: '#2a2426', eye: '#120e0e', innerEar: '#d8cfc6' },
  trunk: { long: 1.04, deep: 0.92, wide: 0.92 },
  legs: { long: 1.35, thick: 0.95 },
  neck: { thick: 0.9, long: 1.1 },
  head: { size: 0.86, long: 1.22, deep: 0.92, wide: 0.84 },
  tail: { long: 0.4 },
  marks: { saddle: true },
});
