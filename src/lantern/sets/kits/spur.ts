import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { noise } from './noise.ts';
import { fillHard } from './outline.ts';

/** A flank of a valley that comes down from one side and runs out toward its middle. */
export interface Spur {
  readonly z: number;
  /** Where it comes from: -1 the left side of the view, 1 the right one. */
  readonly side: 1 | -1;
  /** Where it meets the floor, metres; it rises from there to the side. */
  readonly footX: number;
  /** Far out of the view: x there, and its height, metres. */
  readonly outX: number;
  readonly heightMetres: number;
  readonly colour: string;
  /** Crowns of the woods on it; absent: bare. */
  readonly wood?: string;
  /** Snow lies on it. */
  readonly white: boolean;
  readonly seed: number;
}

const STEPS = 40;
const FOLDS = 9;
const TREES = 420;

/** A wooded hillside that falls to the valley's floor: folds in light and shade, crowns of trees that end toward its foot. */
export function spur(shape: Spur): SetPiece {
  const { side, footX, outX, heightMetres } = shape;
  const [left, right] = side > 0 ? [footX, outX] : [outX, footX];
  return {
    x: 0,
    y: 0,
    z: shape.z,
    box: { left, right, top: heightMetres * 1.2, bottom: -1 },
    motion: 'still',
    draw(pen) {
      const random = createRandom(shape.seed).fork('spur');
      const slope = slopeOf(shape, pen);
      const line = Array.from({ length: STEPS + 1 }, (_, step) => [
        slope.xAt(step / STEPS),
        slope.crestAt(step / STEPS),
      ]);
      fillHard(pen.context, [footX, -1, ...line.flat(), outX, -1], pen.tone(slope.body, slope.lit));
      folds(pen, random, shape, slope);
      if (shape.wood !== undefined) woods(pen, random, shape, shape.wood, slope);
    },
  };
}

/** A flank as it is seen; shares run from its foot, 0, to far out of the view, 1. */
interface Slope {
  readonly body: string;
  readonly lit: number;
  xAt(share: number): number;
  crestAt(share: number): number;
}

function slopeOf({ seed, side, footX, outX, heightMetres, white, colour }: Spur, pen: Pen): Slope {
  return {
    body: white ? '#dfe7f5' : colour,
    // The slope that is turned to the light is bright.
    lit: pen.lightSide >= 0 === side > 0 ? -0.35 : 0.3,
    xAt: (share) => footX + (outX - footX) * share,
    crestAt: (share) =>
      heightMetres *
      (share ** 1.2 + 0.07 * Math.min(1, share * 3) * noise(seed, share * 7, 1) + 0.02 * noise(seed, share * 26, 2)),
  };
}

/** Hollows and swells that run down from the crest. */
function folds(pen: Pen, random: Random, { side, footX, outX }: Spur, { body, lit, xAt, crestAt }: Slope): void {
  for (let fold = 1; fold < FOLDS; fold++) {
    const at = fold / FOLDS + random.range(-0.03, 0.03);
    const [x, y] = [xAt(at), crestAt(at)];
    const wide = (Math.abs(outX - footX) / FOLDS) * random.range(0.3, 0.6) * side;
    const down = y * random.range(0.35, 0.7);
    const corners = [
      [x, y],
      [x + wide, crestAt(at + 0.04)],
      [x - wide * 0.2 - side * down * 0.4, y - down],
      [x - wide * 0.9, y - down * 0.6],
    ];
    fillHard(pen.context, corners.flat(), pen.tone(body, lit + (fold % 2 ? -0.3 : 0.25), 0.55));
  }
}

/** Crowns in patches, thickest high up, each with a side in light. */
function woods(
  pen: Pen,
  random: Random,
  { seed, heightMetres, white }: Spur,
  wood: string,
  { lit, xAt, crestAt }: Slope,
): void {
  const lightSide = pen.lightSide >= 0 ? 1 : -1;
  const tall = Math.max(1.6, heightMetres * 0.06);
  for (let tree = 0; tree < TREES; tree++) {
    const share = 0.12 + 0.88 * random.next() ** 0.8;
    const y = crestAt(share) * (1 - random.next() ** 1.4 * 0.85);
    if (noise(seed + 3, share * 9, y / (heightMetres * 0.2)) < 0.12 - share * 0.5) continue;
    const x = xAt(share);
    const size = tall * random.range(0.6, 1.2);
    const leaf = white && random.chance(0.6) ? '#b9c6dd' : wood;
    const half = [
      [0, 1.25],
      [0.42, 0.6],
      [0.5, 0],
    ].map(([out = 0, up = 0]) => [out * size, y + up * size] as const);
    const left = half.toReversed().flatMap(([out, up]) => [x - out, up]);
    const right = half.flatMap(([out, up]) => [x + out, up]);
    fillHard(pen.context, [...left, ...right], pen.tone(leaf, lit - 0.3 + random.range(-0.15, 0.15)));
    const shone = half.flatMap(([out, up]) => [x + lightSide * out * 0.95, up]);
    fillHard(pen.context, [x, y, ...shone], pen.tone(leaf, lit + 0.25));
  }
}
