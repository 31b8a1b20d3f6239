import { createRandom, type Random } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';
import { reachAt } from './spread.ts';

/** A range of mountains or hills along the whole view. */
export interface RangeShape {
  readonly z: number;
  readonly heightMetres: number;
  /** Metres between peaks. */
  readonly peakEvery: number;
  /** 0 rolling hills, 1 sharp alpine peaks. */
  readonly sharpness: number;
  readonly colour: string;
  /** Snow above this share of the height, 0 (all white) to 1 (none). */
  readonly snowLine: number;
  readonly seed: number;
  /** An island or headland: only from x to x, falling to nothing at both ends. Absent: along the whole view. */
  readonly span?: readonly [fromX: number, toX: number];
}

const SNOW = '#f4f7ff';
const STEP_SHARE = 1 / 14;

/** A far range as one wide, coarse bitmap: lit faces, shade faces, snow fields. */
export function range(shape: RangeShape): SetPiece {
  const half = shape.span ? (shape.span[1] - shape.span[0]) / 2 : reachAt(shape.z) + 20;
  return {
    x: shape.span ? (shape.span[0] + shape.span[1]) / 2 : 0,
    y: 0,
    z: shape.z,
    box: { left: -half, right: half, top: shape.heightMetres * 1.25, bottom: 0 },
    motion: 'still',
    draw(pen) {
      const random = createRandom(shape.seed);
      const ridge = shape.span ? tapered(ridgeLine(random, shape, half), half) : ridgeLine(random, shape, half);
      const body = [-half, -1, ...ridge.flatMap((point) => [point.x, point.y]), half, -1];
      fillHard(pen.context, body, pen.tone(shape.colour, -0.35 - shape.sharpness * 0.25));
      if (shape.sharpness > 0.3) faces(pen, random, ridge, shape);
      else folds(pen, random, ridge, shape);
    },
  };
}

interface RidgePoint {
  readonly x: number;
  readonly y: number;
  /** True at the top of a peak. */
  readonly peak: boolean;
}

/** Peaks and saddles, roughened by halves (midpoint displacement; Fournier, Fussell and Carpenter, CACM 25, 1982). */
function ridgeLine(random: Random, shape: RangeShape, half: number): readonly RidgePoint[] {
  const knots: RidgePoint[] = [];
  let high = true;
  for (
    let x = -half - shape.peakEvery;
    x < half + shape.peakEvery;
    x += (shape.peakEvery / 2) * random.range(0.65, 1.35)
  ) {
    const level = high ? random.range(0.62, 1) : random.range(0.24, 0.5) + (1 - shape.sharpness) * 0.18;
    knots.push({ x, y: level * shape.heightMetres, peak: high });
    high = !high;
  }
  const points: RidgePoint[] = [];
  const step = shape.peakEvery * STEP_SHARE;
  for (let at = 0; at + 1 < knots.length; at++) {
    const from = knots[at]!;
    const to = knots[at + 1]!;
    const count = Math.max(2, Math.round((to.x - from.x) / step));
    for (let index = 0; index < count; index++) {
      const share = index / count;
      const soft = (1 - Math.cos(share * Math.PI)) / 2;
      const bend = share + (soft - share) * (1 - shape.sharpness * 0.85);
      const rough = index === 0 ? 0 : random.range(-1, 1) * 0.045 * shape.sharpness * shape.heightMetres;
      points.push({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * bend + rough,
        peak: from.peak && index === 0,
      });
    }
  }
  return points;
}

/** Lowers a ridge to nothing at both ends. */
function tapered(ridge: readonly RidgePoint[], half: number): readonly RidgePoint[] {
  return ridge
    .filter((point) => Math.abs(point.x) < half)
    .map((point) => ({ ...point, y: point.y * Math.min(1, 2.2 * Math.cos((point.x / half) * (Math.PI / 2))) }));
}

type PenOf = Parameters<SetPiece['draw']>[0];

/** Alpine faces: from each peak spurs run down; the side toward the light is bright, snow lies high and in the gullies. */
function faces(pen: PenOf, random: Random, ridge: readonly RidgePoint[], shape: RangeShape): void {
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (const [at, point] of ridge.entries()) {
    if (!point.peak) continue;
    const spread = shape.peakEvery * random.range(0.16, 0.26);
    const spur: number[] = [];
    const drops = 6;
    for (let drop = 0; drop <= drops; drop++) {
      const share = drop / drops;
      spur.push(
        point.x - side * (random.range(-0.25, 0.5) * spread * share ** 0.7 + share * spread * 0.35),
        point.y * (1 - share * 0.96),
      );
    }
    // The lit face lies between the spur and the ridge line on the light's side.
    const slope: number[] = [];
    for (let walk = at; walk > 0 && walk < ridge.length - 1; walk += side) {
      const there = ridge[walk]!;
      if (walk !== at && there.peak) break;
      slope.push(there.x, there.y);
      if (Math.abs(there.x - point.x) > shape.peakEvery * 0.52) break;
    }
    const last = slope.length - 2;
    const outline = [...slope, slope[last]! + side * spread * 0.4, slope[last + 1]! * 0.15, ...reversePairs(spur)];
    fillHard(pen.context, outline, pen.tone(shape.colour, 0.55));
    // Ribs across the lit face.
    for (let rib = 0; rib < 4; rib++) {
      const share = random.range(0.2, 0.9);
      const x = point.x + side * spread * random.range(0.3, 1.7) * share;
      const y = point.y * (1 - share * 0.85);
      fillHard(
        pen.context,
        [
          x,
          y,
          x + side * spread * 0.22,
          y - shape.heightMetres * 0.2,
          x - side * spread * 0.05,
          y - shape.heightMetres * 0.22,
        ],
        pen.tone(shape.colour, -0.1, 0.55),
      );
    }
    if (shape.snowLine < 1) snowField(pen, random, point, slope, spur, shape, side);
  }
}

function snowField(
  pen: PenOf,
  random: Random,
  peak: RidgePoint,
  slope: readonly number[],
  spur: readonly number[],
  shape: RangeShape,
  side: number,
): void {
  const line = shape.snowLine * shape.heightMetres;
  if (peak.y <= line) return;
  const lit: number[] = [];
  for (let at = 0; at < slope.length; at += 2) if (slope[at + 1]! > line * 0.92) lit.push(slope[at]!, slope[at + 1]!);
  const spurHigh: number[] = [];
  for (let at = 0; at < spur.length; at += 2) if (spur[at + 1]! > line * 0.8) spurHigh.push(spur[at]!, spur[at + 1]!);
  if (lit.length < 4 || spurHigh.length < 4) return;
  const fromX = lit[lit.length - 2]!;
  const toX = spurHigh[spurHigh.length - 2]!;
  const hem: number[] = [];
  for (let tooth = 1; tooth < 6; tooth++) {
    const share = tooth / 6;
    const dip = (tooth % 2 ? 0.16 : -0.02) * (peak.y - line) * random.range(0.7, 1.5);
    hem.push(fromX + (toX - fromX) * share, line * 0.95 - dip);
  }
  fillHard(pen.context, [...lit, ...hem, ...reversePairs(spurHigh)], pen.tone(SNOW, 0.75));
  const shade = [...spurHigh];
  const endX = spurHigh[spurHigh.length - 2]!;
  const endY = spurHigh[spurHigh.length - 1]!;
  const wide = (peak.y - line) * 0.9;
  shade.push(
    endX - side * wide * 0.25,
    endY + wide * 0.22,
    endX - side * wide * 0.35,
    endY - wide * 0.1,
    peak.x - side * wide * 0.85,
    line,
  );
  fillHard(pen.context, shade, pen.tone(SNOW, -0.55));
}

/** Rolling hills: long soft folds, lighter toward the light. */
function folds(pen: PenOf, random: Random, ridge: readonly RidgePoint[], shape: RangeShape): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  for (const point of ridge) {
    if (!point.peak) continue;
    for (let fold = 0; fold < 3; fold++) {
      const wide = shape.peakEvery * random.range(0.2, 0.42);
      const top = point.y * (0.98 - fold * 0.24);
      const x = point.x + side * wide * (0.2 + fold * 0.3);
      context.beginPath();
      context.moveTo(x - wide, top * 0.55);
      context.quadraticCurveTo(x - wide * 0.1, top * 1.04, x + wide * 0.15, top * 0.86);
      context.quadraticCurveTo(x + wide * 0.7, top * 0.6, x + wide * 1.25, top * 0.2);
      context.quadraticCurveTo(x, top * 0.42, x - wide, top * 0.55);
      context.fillStyle = pen.tone(shape.snowLine <= 0 ? SNOW : shape.colour, 0.3 - fold * 0.1, 0.55);
      context.fill();
    }
  }
}

function reversePairs(points: readonly number[]): readonly number[] {
  const reversed: number[] = [];
  for (let at = points.length - 2; at >= 0; at -= 2) reversed.push(points[at]!, points[at + 1]!);
  return reversed;
}
