import { clamp, smoothstep } from '../../base/interpolation.ts';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { brightnessOf } from './find-windows.ts';
import { blur } from './mask-tools.ts';
import { resample, shrink } from './scale-pixels.ts';
import { snowGround } from './snow-ground.ts';
import type { PictureMaps } from './user-picture.ts';

/** Longer side in which is found where snow lies, pixels. */
const GROUND_PIXELS = 384;
/** Snow in usual light, codes; how light and dark it is where the ground is; and how much of the ground's relief is seen in it. */
const SNOW = [232, 239, 250] as const;
const SHADES = { usual: 0.72, from: 0.7, to: 1.04, share: 0.36, relief: 0.22 } as const;
/** What sticks out of it: from which share on it covers and where wholly, how uneven that is, and how much dark gaps come through. */
const COVERS = [0.3, 0.62] as const;
const [UNEVEN, GAPS] = [0.35, 1.1];
const MOST = 0.92;
/** Over what part of the width the ground's light is taken. */
const LIGHT_REACH = 1 / 90;
/** Uneven by fine and by coarse patches, pixels of a picture 1,280 wide. */
const [FINE, COARSE] = [4, 14];

/** Lays snow on the ground of a picture and on its roofs, in place: with the shade and light that lie there, and uneven at its edges. */
export function laySnow(pixels: Pixels, { relief, subject }: PictureMaps, strength: number): void {
  const { width, height, data } = pixels;
  const small = shrink(pixels, GROUND_PIXELS);
  const lies = resample(blur(snowGround(small, relief, subject), small.width, small.height, 1), small, pixels);
  const bright = brightnessOf(pixels);
  const reach = Math.max(2, Math.round(width * LIGHT_REACH));
  const around = blur(blur(bright, width, height, reach), width, height, reach);
  const usual = meanWhere(lies, around);
  const scale = width / 1280;
  for (let at = 0; at < lies.length; at++) {
    const share = lies[at]!;
    if (share < 0.02) continue;
    const [x, y] = [(at % width) / scale, Math.floor(at / width) / scale];
    const patch = 0.4 * hash2(Math.floor(x / FINE), Math.floor(y / FINE)) + 0.6 * softPatch(x / COARSE, y / COARSE);
    const detail = bright[at]! - around[at]!;
    const cover = smoothstep(...COVERS, share + (patch - 0.5) * UNEVEN + detail * GAPS) * MOST * strength;
    const light = SHADES.usual + SHADES.share * (around[at]! / usual - 0.5);
    const shade = clamp(light, SHADES.from, SHADES.to) + detail * SHADES.relief * 2;
    for (let part = 0; part < 3; part++) {
      const code = data[at * 4 + part]!;
      data[at * 4 + part] = code + (Math.min(255, SNOW[part]! * shade) - code) * cover;
    }
  }
}

function meanWhere(weights: Float32Array, values: Float32Array): number {
  let [sum, total] = [0, 0];
  for (let at = 0; at < weights.length; at += 7) {
    sum += values[at]! * weights[at]!;
    total += weights[at]!;
  }
  return Math.max(0.1, sum / Math.max(1, total));
}

/** Value noise, 0 to 1. */
function softPatch(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [smoothstep(0, 1, x - i), smoothstep(0, 1, y - j)];
  const top = hash2(i, j) + (hash2(i + 1, j) - hash2(i, j)) * u;
  const bottom = hash2(i, j + 1) + (hash2(i + 1, j + 1) - hash2(i, j + 1)) * u;
  return top + (bottom - top) * v;
}
