import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { noise } from './noise.ts';
import { fillHard } from './outline.ts';

/** A wall of rock that stands up from the ground: a cliff, the side of a gorge, a sea stack. */
export interface Crag {
  readonly x: number;
  readonly y?: number;
  readonly z: number;
  readonly widthMetres: number;
  readonly heightMetres: number;
  readonly rock: string;
  /** What lies on its ledges and top: grass, snow, sand. */
  readonly cap: string;
  /** How its top runs: `level`, down to the `left` or the `right`, or as one `peak`. */
  readonly top: 'level' | 'left' | 'right' | 'peak';
  /** Share of ledges that carry the cap, 0 to 1. Default 0.5. */
  readonly ledges?: number;
  readonly seed: number;
  /** Turned from the light as a whole: -1 to 1. */
  readonly lit?: number;
  readonly mirrored?: boolean;
}

/** Width of a rib beside the height of the crag, on average. */
const RIB = 0.17;

/** A crag in tiers, each one wall of ribs with a lit and a shaded side, clefts and beds; what grows lies on its ledges and its top. */
export function crag(shape: Crag): SetPiece {
  const { widthMetres, heightMetres } = shape;
  return {
    x: shape.x,
    y: shape.y ?? 0,
    z: shape.z,
    box: {
      left: -widthMetres * 0.62,
      right: widthMetres * 0.62,
      top: heightMetres * 1.16,
      bottom: -heightMetres * 0.05 - 0.2,
    },
    motion: 'still',
    ...(shape.mirrored === undefined ? {} : { mirrored: shape.mirrored }),
    draw(pen) {
      const random = createRandom(shape.seed).fork('crag');
      for (const [share, spread] of [
        [1, 0.88],
        [0.66, 1],
        [0.3, 1.14],
      ] as const)
        tier(pen, random, shape, share, spread);
    },
  };
}

/** One wall of ribs, up to a share of the height; nearer tiers are lower and wider. */
function tier(pen: Pen, random: Random, shape: Crag, share: number, spread: number): void {
  const half = (shape.widthMetres / 2) * spread;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const seed = shape.seed + Math.round(share * 10);
  const grain = shape.heightMetres * RIB;
  const topAt = (x: number) =>
    shape.heightMetres *
    share *
    profile(shape.top, x / half) *
    (1 + 0.13 * noise(seed, x / (grain * 2.6), 0) + 0.05 * noise(seed, x / (grain * 0.8), 5));
  // A wall falls to nothing at its ends, or it would be a box.
  const high = (x: number) => Math.max(0, topAt(x)) * Math.min(1, ((half - Math.abs(x)) / (grain * 0.9)) ** 0.6 || 0);
  const ribs: Rib[] = [];
  for (let x = -half; x < half;) {
    const wide = Math.min(half - x, grain * random.range(0.45, 1.7));
    ribs.push({ from: x, edge: x + wide * random.range(0.3, 0.7), to: x + wide, bold: random.range(0.4, 1) });
    x += Math.max(wide, grain * 0.2);
  }
  if (share < 1) standForth(pen, shape, half, high);
  mass(pen, shape, half, high);
  for (const rib of ribs) drawRib(pen, random, shape, rib, high, side, share);
  beds(pen, random, shape, ribs, high);
  turf(pen, shape, high, seed, share === 1 ? [[-half, half]] : ledgesOf(random, ribs, shape.ledges ?? 0.5));
}

/** The whole wall in shade: what shows in the clefts between ribs. */
function mass(pen: Pen, { rock, heightMetres, lit }: Crag, half: number, high: (x: number) => number): void {
  const foot = -heightMetres * 0.05;
  const top = topLine(-half, half, (x) => high(x) * 0.99);
  fillHard(pen.context, [-half, foot, ...top, half, foot], pen.tone(rock, clamp((lit ?? 0) - 0.7)));
}

/** The dark that a nearer tier has behind its brow, without which it would lie in the wall it stands before. */
function standForth(pen: Pen, { rock, heightMetres }: Crag, half: number, high: (x: number) => number): void {
  for (const [reach, alpha] of [
    [0.1, 0.22],
    [0.05, 0.3],
  ] as const) {
    const shade = (x: number) => high(x) * (1 + reach) + Math.min(high(x), heightMetres * reach * 0.5);
    fillHard(pen.context, [...topLine(-half, half, shade), half, 0, -half, 0], pen.tone(rock, -0.95, alpha));
  }
}

/** Points along a line over the wall, x and y. */
function topLine(from: number, to: number, y: (x: number) => number): number[] {
  return evenly(from, to, TOP_STEPS).flatMap((x) => [x, y(x)]);
}

/** The ends of so many steps of one length from one number to another. */
function evenly(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

const TOP_STEPS = 60;

/** A rib: where it begins, where its edge stands forth, where it ends, and how far it stands forth, 0 to 1. */
interface Rib {
  readonly from: number;
  readonly edge: number;
  readonly to: number;
  readonly bold: number;
}

function drawRib(
  pen: Pen,
  random: Random,
  shape: Crag,
  { from, edge, to, bold }: Rib,
  high: (x: number) => number,
  side: 1 | -1,
  share: number,
): void {
  const { context } = pen;
  const foot = -shape.heightMetres * 0.05;
  // Lower tiers stand nearer and in more shade at their feet.
  const own = (shape.lit ?? 0) + random.range(-0.1, 0.1) - (1 - share) * 0.12;
  const lean = (to - from) * random.range(-0.12, 0.12);
  const face = (a: number, b: number, lit: number, alpha = 1) =>
    fillHard(
      context,
      [a - lean, foot, b - lean, foot, b, high(b), (a + b) / 2, high((a + b) / 2), a, high(a)],
      pen.tone(shape.rock, clamp(own + lit), alpha),
    );
  const [shade, light] = [-0.2 - 0.42 * bold, 0.08 + 0.42 * bold];
  face(from, edge, side > 0 ? shade : light);
  face(edge, to, side > 0 ? light : shade);
  const cleft = side > 0 ? from : to;
  face(cleft, cleft + side * (to - from) * 0.1 * bold, -0.95, 0.7);
  // A second, thinner edge on the side in light, from somewhere up to the top.
  const thin = edge + side * Math.abs((side > 0 ? to : from) - edge) * 0.5;
  const up = high(thin) * random.range(0.15, 0.6);
  fillHard(
    context,
    [thin, up, thin + side * (to - from) * 0.08, up * 1.1, thin, high(thin)],
    pen.tone(shape.rock, clamp(own - 0.35), 0.6),
  );
}

/** Thin beds that bend in and out with the ribs, dark below and pale above. */
function beds(pen: Pen, random: Random, shape: Crag, ribs: readonly Rib[], high: (x: number) => number): void {
  for (let bed = 0; bed < 3; bed++) {
    const share = 0.2 + bed * 0.26 + random.range(-0.05, 0.05);
    const thick = shape.heightMetres * random.range(0.006, 0.014);
    const first = random.integer(0, Math.max(0, ribs.length - 4));
    const run = ribs.slice(first, first + random.integer(3, 9));
    if (run.length < 2) continue;
    const line = run.flatMap(({ edge, to, bold }) => [
      edge,
      high(edge) * share + thick * bold,
      to,
      high(to) * share - thick,
    ]);
    const under = line.map((value, at) => (at % 2 === 0 ? value : value - thick));
    fillHard(pen.context, [...line, ...backwards(under)], pen.tone(shape.rock, bed % 2 ? 0.5 : -0.8, 0.4));
  }
}

/** Where something lies on a lower tier: from x to x over a few ribs each. */
function ledgesOf(random: Random, ribs: readonly Rib[], share: number): readonly (readonly [number, number])[] {
  const ledges: (readonly [number, number])[] = [];
  for (let first = 0; first < ribs.length;) {
    const last = Math.min(ribs.length - 1, first + random.integer(0, 3));
    if (random.chance(share)) ledges.push([ribs[first]!.from, ribs[last]!.to]);
    first = last + 1;
  }
  return ledges;
}

/** How thick what lies on a ledge is beside the height of the crag, and how steep a ledge may be to keep it. */
const TURF = { thick: 0.05, steep: 1.1 } as const;

/** What lies on ledges: thick where they are level, hanging into the clefts in tongues, gone where they are steep and at their ends. */
function turf(
  pen: Pen,
  shape: Crag,
  high: (x: number) => number,
  seed: number,
  ledges: readonly (readonly [number, number])[],
): void {
  const thick = shape.heightMetres * TURF.thick;
  const step = shape.heightMetres * 0.012;
  for (const [from, to] of ledges) {
    const xs = evenly(from, to, Math.max(4, Math.ceil((to - from) / step)));
    const depth = xs.map((x) => {
      const slope = Math.abs(high(x + step) - high(x - step)) / (2 * step);
      const end = Math.min(1, Math.min(x - from, to - x) / (thick * 1.6));
      return thick * Math.max(0, 1 - slope / TURF.steep) * Math.sqrt(Math.max(0, end));
    });
    const line = (share: (at: number) => number) => xs.flatMap((x, at) => [x, high(x) + depth[at]! * share(at)]);
    const hang = (at: number) => {
      const x = xs[at]! / thick;
      return -0.5 - 0.55 * noise(seed + 21, x / 1.7, 0) - 0.45 * noise(seed + 22, x * 1.4, 0);
    };
    const grown = (at: number) => 0.34 + 0.14 * noise(seed + 23, xs[at]! / thick / 0.8, 0);
    const over = (upper: readonly number[], lower: readonly number[], lit: number) =>
      fillHard(pen.context, [...upper, ...backwards(lower)], pen.tone(shape.cap, lit));
    const top = line(grown);
    over(top, line(hang), -0.35);
    over(
      top,
      line((at) => Math.max(hang(at) * 0.4, -0.25)),
      0.4,
    );
  }
}

/** Points x, y, … in the other order. */
function backwards(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) turned.push(points[at]!, points[at + 1]!);
  return turned;
}

function profile(top: Crag['top'], at: number): number {
  switch (top) {
    case 'level':
      return 1 - 0.5 * Math.max(0, Math.abs(at) - 0.8) * 5 * 0.6;
    case 'left':
      return Math.min(1, 0.3 + (at + 1) * 1.1);
    case 'right':
      return Math.min(1, 0.3 + (1 - at) * 1.1);
    case 'peak':
      return Math.max(0.05, 1 - Math.abs(at) ** 1.15);
  }
}

function clamp(lit: number): number {
  return Math.max(-1, Math.min(1, lit));
}
