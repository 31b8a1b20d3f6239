import { smoothstep } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { growFrom } from './grow-region.ts';
import { blur } from './mask-tools.ts';
import { labOf } from './oklab.ts';
import type { Relief } from './relief.ts';
import { resample } from './scale-pixels.ts';
import type { SubjectMask } from './subject-mask.ts';

/** The lowest rows that ground is sure to be in, and the part of the width that it is looked for in, shares. */
const SEED = { below: 0.94, aside: 0.08 } as const;
/** Below a horizon that lies lower than this share one looks up, and little ground is seen. */
const LOWEST_HORIZON = 0.66;
/** Steps and distances in colour within which ground goes on; they shrink to this share toward the horizon, where walls begin. */
const GROUND = { step: 0.032, away: 0.12 } as const;
const AT_HORIZON = 0.3;
/** Ground comes in softly below the horizon, a share of the height. */
const COMES_IN = 0.07;
/**
 * A street is narrow until so far below the horizon: less than this share of what is there is ground. It is then so wide to each side at the
 * horizon and so much wider at the lens, shares of the width, with edges this soft.
 */
const STREET = { until: 0.3, narrow: 0.5, from: 0.06, widens: 0.66, soft: 0.13 } as const;
/** Roofs and crowns under the sky: steps and distances in colour, and from where to where down it is less, shares of the height. */
const ROOF = { step: 0.05, away: 0.12, whole: 0.03, gone: 0.13 } as const;
/** Less than this of anything else is at a place that snow comes to. */
const FREE = 0.3;

/**
 * Where snow would lie in a picture, 0 to 1 for each pixel of `small`: on the ground, which goes on from the lower edge in its own colours, and
 * on what is right under the sky. Water, the sky itself and the subject stay free.
 */
export function snowGround(small: Pixels, relief: Relief, subject: SubjectMask): Float32Array {
  const { width, height } = small;
  const [sky, water, own] = [
    resample(relief.sky, relief, small),
    resample(relief.water, relief, small),
    resample(subject.share, subject, small),
  ];
  const isFree = (at: number) => sky[at]! < FREE && water[at]! < FREE && (!subject.found || own[at]! < FREE);
  const lab = softColours(small);
  const ground = groundIn(lab, small, relief.horizon, sky, isFree);
  const roofs = roofsIn(lab, small, sky, isFree);
  return ground.map((share, at) => {
    const below = Math.floor(at / width) / height - relief.horizon;
    return Math.max(share * smoothstep(0, COMES_IN, below), roofs[at]!);
  });
}

function softColours({ width, height, data }: Pixels): readonly Float32Array[] {
  const parts = [0, 1, 2].map(() => new Float32Array(width * height));
  for (let at = 0; at < width * height; at++) {
    const colour = labOf(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!);
    for (let part = 0; part < 3; part++) parts[part]![at] = colour[part]!;
  }
  return parts.map((part) => blur(blur(part, width, height, 1), width, height, 1));
}

function groundIn(
  lab: readonly Float32Array[],
  { width, height }: Pixels,
  horizon: number,
  sky: Float32Array,
  isFree: (at: number) => boolean,
): Float32Array {
  if (horizon > LOWEST_HORIZON) return new Float32Array(width * height);
  const seeds: number[] = [];
  for (let y = Math.floor(height * SEED.below); y < height; y++)
    for (let x = Math.floor(width * SEED.aside); x < width * (1 - SEED.aside); x++)
      if (isFree(y * width + x)) seeds.push(y * width + x);
  const depthOf = (at: number) => (Math.floor(at / width) / height - horizon) / (1 - horizon);
  const ground = growFrom(seeds, lab, width, {
    ...GROUND,
    mayBe: (at) => isFree(at) && depthOf(at) > 0.02,
    closeness: (at) => AT_HORIZON + (1 - AT_HORIZON) * Math.min(1, depthOf(at) * 1.6),
  });
  let [wide, free] = [0, 1];
  for (let at = Math.floor((horizon + COMES_IN) * height) * width; depthOf(at) < STREET.until; at++) {
    if (!isFree(at)) continue;
    wide += ground[at]!;
    free++;
  }
  if (wide / free >= STREET.narrow) return ground;
  const middle = lowestSky(sky, width, height);
  return ground.map((share, at) => {
    const beyond = Math.abs((at % width) / width - middle) - (STREET.from + STREET.widens * depthOf(at));
    return share * (1 - smoothstep(-STREET.soft, STREET.soft, beyond));
  });
}

/** Where a street goes to: the column in which the sky comes down farthest, a share of the width. */
function lowestSky(sky: Float32Array, width: number, height: number): number {
  let [lowest, sum, count] = [-1, 0, 0];
  for (let x = 0; x < width; x++) {
    let y = height - 1;
    while (y >= 0 && sky[y * width + x]! < 0.5) y--;
    if (y > lowest) [lowest, sum, count] = [y, 0, 0];
    if (y === lowest) [sum, count] = [sum + x, count + 1];
  }
  return lowest < 0 ? 0.5 : sum / count / width;
}

function roofsIn(
  lab: readonly Float32Array[],
  { width, height }: Pixels,
  sky: Float32Array,
  isFree: (at: number) => boolean,
): Float32Array {
  const under = new Float32Array(width * height).fill(Infinity);
  const seeds: number[] = [];
  for (let x = 0; x < width; x++) {
    let top = -1;
    for (let y = 1; y < height; y++) {
      const at = y * width + x;
      if (sky[at]! >= 0.4) top = -1;
      else if (sky[at - width]! >= 0.4) top = y;
      if (top < 0) continue;
      under[at] = (y - top) / height;
      if (y - top >= 1 && y - top <= 2 && isFree(at)) seeds.push(at);
    }
  }
  const roofs = growFrom(seeds, lab, width, { ...ROOF, mayBe: (at) => isFree(at) && under[at]! < ROOF.gone });
  return roofs.map((share, at) => share * (1 - smoothstep(ROOF.whole, ROOF.gone, under[at]!)));
}
