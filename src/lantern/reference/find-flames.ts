import { smoothstep } from '../../base/interpolation.ts';
import type { ColourMaps } from './find-sky.ts';
import { blur, regionsOf } from './mask-tools.ts';

/** What rises from a place and is never still. */
export const RISING = ['fire', 'smoke'] as const;
export type Rising = (typeof RISING)[number];

/** How much each pixel of a picture is of each and free to move, 0 to 1, for who knows that the picture shows it. */
export type RisingMaps = Readonly<Record<Rising, Float32Array>>;

/** Flames are from red to yellow, strong in colour and light; their core is white. Hues in degrees. */
const FLAME_HUES = [22, 34, 98, 112] as const;
const FLAME_CHROMA = [0.07, 0.12] as const;
const FLAME_LIGHT = [0.45, 0.6] as const;
const CORE_LIGHT = [0.86, 0.93] as const;
const CORE_NEAR = [0.04, 0.15] as const;
const CORE_REACH = 3;
/** Smoke has hardly a colour and no texture. */
const SMOKE_CHROMA = [0.02, 0.05] as const;
const SMOKE_LIGHT = [0.25, 0.4] as const;
const SMOKE_STEP = [0.02, 0.045] as const;
/** How much lighter than what is round it each is, from nothing to all, and how far round is looked, a share of the height. */
const FIRE_LIGHTER = [0.06, 0.18] as const;
const SMOKE_LIGHTER = [0, 0.06] as const;
const ROUND = 0.16;
/** Less than this share of a picture is none, and parts have at least this share of the largest. */
const AREA_MIN = 0.0012;
const PART_MIN = 0.12;
/** How free the foot is, where it stays with what burns; and how softly each ends, a share of the height. */
const FOOT = 0.15;
const SOFT = 0.015;

/**
 * Finds flames and smoke by their colours: where each most likely is if there is some. `roughness` has the step of each pixel to its neighbours, `free` 1
 * where there is no sky.
 */
export function findFlames(maps: ColourMaps, roughness: Float32Array, free: Float32Array): RisingMaps {
  const { width, height, light, chroma, hue } = maps;
  const round = blur(light, width, height, Math.max(2, Math.round(height * ROUND)));
  const rough = blur(roughness, width, height, 2);
  const flames = free.map(
    (share, at) =>
      share * isFlame(light[at]!, chroma[at]!, hue[at]!) * smoothstep(...FIRE_LIGHTER, light[at]! - round[at]!),
  );
  const near = blur(flames, width, height, CORE_REACH);
  const fire = flames.map((share, at) =>
    Math.max(share, free[at]! * smoothstep(...CORE_LIGHT, light[at]!) * smoothstep(...CORE_NEAR, near[at]!)),
  );
  const smoke = free.map(
    (share, at) =>
      share *
      (1 - smoothstep(...SMOKE_CHROMA, chroma[at]!)) *
      smoothstep(...SMOKE_LIGHT, light[at]!) *
      (1 - smoothstep(...SMOKE_STEP, rough[at]!)) *
      smoothstep(...SMOKE_LIGHTER, light[at]! - round[at]!),
  );
  return { fire: freeIn(fire, width, height), smoke: freeIn(smoke, width, height) };
}

function isFlame(light: number, chroma: number, hue: number): number {
  const isHue = smoothstep(FLAME_HUES[0], FLAME_HUES[1], hue) * (1 - smoothstep(FLAME_HUES[2], FLAME_HUES[3], hue));
  return isHue * smoothstep(...FLAME_CHROMA, chroma) * smoothstep(...FLAME_LIGHT, light);
}

/** How free the large parts of what was found are: hardly at the foot, wholly at the top. */
function freeIn(found: Float32Array, width: number, height: number): Float32Array {
  const near = blur(found, width, height, 1);
  const regions = regionsOf(
    near.map((share) => (share > 0.3 ? 1 : 0)),
    width,
    height,
    1,
  );
  const largest = regions.reduce((most, { length }) => Math.max(most, length), 0);
  const out = new Float32Array(found.length);
  if (largest < found.length * AREA_MIN) return out;
  for (const region of regions) {
    if (region.length < largest * PART_MIN) continue;
    const rows = region.map((at) => Math.floor(at / width));
    const [top, foot] = [Math.min(...rows), Math.max(...rows)];
    for (const at of region) out[at] = FOOT + (1 - FOOT) * ((foot - Math.floor(at / width)) / Math.max(1, foot - top));
  }
  const soft = Math.max(1, Math.round(height * SOFT));
  return blur(blur(out, width, height, soft), width, height, soft);
}
