import { createRandom, hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { rolling } from './noise.ts';
import { fillHard } from './outline.ts';
import { reachAt } from './spread.ts';

/** A hillside that is cut into steps from its foot to its top. */
export interface Terraces {
  readonly z: number;
  readonly riseMetres: number;
  readonly levels: number;
  /** Where it is highest. */
  readonly side: 1 | -1;
  /** Metres between its ribs. */
  readonly foldMetres: number;
  /** Earth and grass of the steps' fronts, and the rim over them. */
  readonly bank: string;
  readonly rim: string;
  /** What grows in the fields, and how many of them are flooded, 0 to 1. */
  readonly crops: readonly string[];
  readonly flooded: number;
  readonly seed: number;
}

/** Of the height of a step so much is its front; the rest is the field behind, which slopes away from us. */
const FRONT = 0.36;
/** How far the steps wander up and down along a hillside, steps. */
const WANDER = 1.5;
/** Points along a hillside, metres apart for each metre of its distance. */
const GRAIN = 0.028;

/** Fields behind and above each other along the ribs of a hill: water that holds the sky, and green or gold between. */
export function terraces(like: Terraces): SetPiece {
  const reach = reachAt(like.z) + 10;
  return {
    x: 0,
    y: 0,
    z: like.z,
    box: { left: -reach, right: reach, top: like.riseMetres * 1.6, bottom: 0 },
    motion: 'still',
    draw(pen) {
      const stepMetres = Math.max(0.4, like.z * GRAIN);
      const count = Math.ceil((reach * 2) / stepMetres);
      const xs = Array.from({ length: count + 1 }, (_, index) => -reach + (index / count) * reach * 2);
      const foot = xs.flatMap((x) => [x, 0]);
      const edge = (level: number) => xs.map((x) => heightAt(like, x, level));
      fillHard(pen.context, [...foot, ...reversed(xs, edge(like.levels))], pen.tone(like.bank, -0.3));
      // The highest first: each lies before the foot of the next.
      for (let level = like.levels - 1; level >= 0; level--) {
        // The lowest field begins at our feet.
        const [low, high] = [edge(level === 0 ? 0 : level + FRONT), edge(level + 1)];
        fieldsOf(pen, like, level, xs, low, high);
        rimOf(pen, like, xs, low);
      }
    },
  };
}

/** How high the edge of a level is at x, metres; between whole levels in between. */
function heightAt({ riseMetres, levels, side, foldMetres, seed }: Terraces, x: number, level: number): number {
  const slant = 0.5 + 0.5 * Math.tanh((x * side) / (foldMetres * 2.2));
  const top = riseMetres * (0.24 + 0.76 * slant) * (1 + 0.42 * rolling(seed, x / foldMetres, 3.3, 2));
  const wander = WANDER * rolling(seed + 5, x / (foldMetres * 0.7), level * 0.1, 2) * Math.min(1, level / 2);
  return top * Math.min(1, Math.max(0, (level + wander) / levels)) ** 0.9;
}

/** One level's fields side by side, each flooded or with a crop of its own, parted by narrow banks. */
function fieldsOf(
  pen: Pen,
  like: Terraces,
  level: number,
  xs: readonly number[],
  low: readonly number[],
  high: readonly number[],
): void {
  const random = createRandom(`terrace ${like.seed} ${level}`);
  let from = 0;
  for (let field = 0; from < xs.length - 1; field++) {
    const to = Math.min(
      xs.length - 1,
      from + 4 + Math.floor(random.range(0.5, 1.6) * (like.foldMetres / 2 / (xs[1]! - xs[0]!))),
    );
    const isFlooded = hash2(level * 31 + field, like.seed) < like.flooded;
    const below = xs.slice(from, to + 1).flatMap((x, index) => [x, low[from + index]!]);
    // Banks between fields run aslant.
    const lean = (at: number) => (hash2(at, level) - 0.5) * 2.4 * (xs[1]! - xs[0]!);
    const leaning = xs.slice(from, to + 1).map((x, index, { length }) => {
      if (index === 0) return x + lean(from);
      return index === length - 1 ? x + lean(to) : x;
    });
    const points = [...below, ...reversed(leaning, high.slice(from, to + 1))];
    fillHard(
      pen.context,
      points,
      isFlooded ? waterOf(pen, hash2(field, level)) : pen.tone(random.pick(like.crops), 0.3),
    );
    from = to;
  }
}

/** Still water shows the sky: the higher part of it near us, the paler one far away. */
function waterOf(pen: Pen, share: number): string {
  const { horizon, middle } = pen.light.sky;
  return pen.glow(share < 0.5 ? horizon : middle, 0.88);
}

/** The lit edge of a step. */
function rimOf(pen: Pen, like: Terraces, xs: readonly number[], edge: readonly number[]): void {
  const { context } = pen;
  context.beginPath();
  for (const [index, x] of xs.entries()) {
    if (index === 0) context.moveTo(x, edge[index]!);
    else context.lineTo(x, edge[index]!);
  }
  context.lineWidth = Math.max(pen.pixelMetres, (like.riseMetres / like.levels) * 0.07);
  context.strokeStyle = pen.tone(like.rim, 0.5);
  context.stroke();
}

function reversed(xs: readonly number[], ys: readonly number[]): readonly number[] {
  return xs.flatMap((_, index) => [xs[xs.length - 1 - index]!, ys[ys.length - 1 - index]!]);
}
