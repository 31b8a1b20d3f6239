import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { noise } from './noise.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';

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
  for (const rib of ribs) drawRib(pen, random, shape, rib, high, side, share);
  beds(pen, random, shape, ribs, high);
  turf(pen, random, shape, ribs, high, share === 1);
}

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
    const back: number[] = [];
    for (let at = line.length - 2; at >= 0; at -= 2) back.push(line[at]!, line[at + 1]! - thick);
    fillHard(pen.context, [...line, ...back], pen.tone(shape.rock, bed % 2 ? 0.5 : -0.8, 0.4));
  }
}

/** What lies on top, in tongues that hang into the clefts; on lower tiers in patches only. */
function turf(
  pen: Pen,
  random: Random,
  shape: Crag,
  ribs: readonly Rib[],
  high: (x: number) => number,
  onTop: boolean,
): void {
  const thick = shape.heightMetres * 0.035;
  for (const { from, edge, to } of ribs) {
    if (!onTop && !random.chance(shape.ledges ?? 0.5)) continue;
    if (high(edge) < thick * 2) continue;
    const hang = (x: number) => high(x) - thick * random.range(0.5, 2.2);
    const grow = (x: number) => high(x) + thick * 0.7;
    fillSoft(
      pen.context,
      [from, grow(from), edge, grow(edge), to, grow(to), to, hang(to), edge, hang(edge), from, hang(from)],
      pen.tone(shape.cap, -0.25),
    );
    fillSoft(
      pen.context,
      lobes(random, (from + to) / 2, high((from + to) / 2) + thick * 0.3, (to - from) * 0.52, thick * 0.6, 7, 0.16),
      pen.tone(shape.cap, 0.4),
    );
  }
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
