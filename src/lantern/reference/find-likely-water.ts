import { smoothstep } from '../../base/interpolation.ts';
import type { ColourMaps } from './find-sky.ts';
import { blur, closeMask, regionsOf } from './mask-tools.ts';

/** What speaks for water: edges that lie along the rows, a cool or grey colour; against it: the colours of wood, sand and leaves. */
const WORTH = { cool: 0.22, warm: -0.45, green: -0.1 } as const;
/** Hues of what is cool, degrees; chroma below which nothing has a hue, and of what is surely warm or green. */
const COOL = [150, 300] as const;
const GREY = 0.03;
const WARM = { to: 100, from: 330, chroma: 0.06 } as const;
const GREEN = { to: 150, chroma: 0.07 } as const;
/** Worth from which a pixel may be water, and over how many pixels it is gathered. */
const ENOUGH = 0.42;
const REACH = 2;
/** Parts of the water have at least this share of the largest, which has this share of the picture. */
const PART_MIN = 0.3;
const AREA_MIN = 0.012;
/** What is dark shows neither hue nor waves. */
const DARK = 0.16;

/**
 * Where the water of a picture most likely is, for who knows that it shows some: 1 there, else 0. `lying` has how much edges lie along the rows, `taken`
 * what is something else.
 */
export function findLikelyWater(maps: ColourMaps, lying: Float32Array, taken: Float32Array): Float32Array {
  const { width, height, light, chroma, hue } = maps;
  const worth = lying.map((along, at) =>
    taken[at]! > 0.3 || light[at]! < DARK ? -1 : along + colourWorth(chroma[at]!, hue[at]!),
  );
  const near = blur(worth, width, height, REACH);
  const may = closeMask(
    near.map((value) => (value > ENOUGH ? 1 : 0)),
    width,
    height,
    1,
  );
  const out = new Float32Array(may.length);
  const judged = regionsOf(may, width, height, 1).map((region) => ({ region, sum: sumOf(region, near) }));
  const most = judged.reduce((best, { sum }) => Math.max(best, sum), 0);
  for (const { region, sum } of judged)
    if (sum >= most * PART_MIN && region.length > AREA_MIN * out.length) for (const at of region) out[at] = 1;
  return out;
}

function colourWorth(chroma: number, hue: number): number {
  if (chroma < GREY || (hue > COOL[0] && hue < COOL[1])) return WORTH.cool;
  if (hue > WARM.from || hue < WARM.to) return WORTH.warm * smoothstep(GREY, WARM.chroma, chroma);
  return hue < GREEN.to ? WORTH.green * smoothstep(GREY, GREEN.chroma, chroma) : 0;
}

function sumOf(region: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const at of region) sum += values[at]!;
  return sum;
}
