import { createRandom, hash2, type Random } from '../../../base/random.ts';
import type { Context2D } from '../../paint/canvas.ts';
import type { SetPiece } from '../set.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** A stream of lava down a flank, in metres: where it begins and ends, how it bends, how wide it is. */
interface Stream {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly wide: number;
  readonly bend: number;
}

/** What a stream is, from outside in: the burnt rock it has made, its light on that, the crust, the flow and its heart. */
const COATS = [
  { grow: 2.6, colour: '#1d1416', alpha: 0.8, shines: false },
  { grow: 2, colour: '#a8200c', alpha: 0.4, shines: true },
  { grow: 1.1, colour: '#d63a10', alpha: 0.95, shines: true },
  { grow: 0.72, colour: '#ff7a22', alpha: 0.95, shines: true },
  { grow: 0.3, colour: '#ffe08a', alpha: 0.95, shines: true },
] as const;
const STREAM_STEPS = 26;

/** Streams of lava that run from a crater down a cone: they part and wind through the gullies, hot above and crusted at their ends. */
export function lavaStreams(x: number, z: number, topMetres: number, craterMetres: number, seed: number): SetPiece {
  const streams = streamsOf(createRandom(seed).fork('lava'), topMetres, craterMetres);
  return {
    x,
    y: 0,
    z,
    box: { left: -topMetres * 1.4, right: topMetres * 1.4, top: topMetres * 1.05, bottom: 0 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      for (const coat of COATS) {
        pen.context.beginPath();
        for (const stream of streams) traceStream(pen.context, stream, coat.grow, pen.time);
        pen.context.fillStyle = coat.shines
          ? pen.glow(coat.colour, coat.alpha)
          : pen.tone(coat.colour, -0.6, coat.alpha);
        pen.context.fill();
      }
    },
  };
}

/** A few streams from the rim, the long ones parted in two on their way. */
function streamsOf(random: Random, topMetres: number, craterMetres: number): readonly Stream[] {
  const made: Stream[] = [];
  for (const [from, reach, wide] of [
    [-0.42, 0.5, 0.5],
    [-0.2, 0.92, 0.9],
    [0.06, 0.62, 0.6],
    [0.3, 0.97, 1],
    [0.46, 0.36, 0.45],
  ] as const) {
    const fromX = from * craterMetres;
    const toY = topMetres * (1 - reach * random.range(0.9, 1.04));
    const toX = fromX + from * topMetres * (0.35 + reach * 0.75) * random.range(0.7, 1.3);
    const own = { fromX, fromY: topMetres, toX, toY, wide, bend: random.range(0, 6) };
    made.push(own);
    if (reach < 0.6) continue;
    const [branchX, branchY] = middleOf(own, random.range(0.35, 0.55));
    const way = random.pick([-1, 1]);
    made.push({
      fromX: branchX,
      fromY: branchY,
      toX: branchX + way * topMetres * random.range(0.14, 0.26) + (toX - branchX) * 0.5,
      toY: toY + (branchY - toY) * random.range(0.1, 0.4),
      wide: wide * 0.6,
      bend: random.range(0, 6),
    });
  }
  return made;
}

/** The middle of a stream at a share of its way: steep at first, then out along the foot of the cone. */
function middleOf({ fromX, fromY, toX, toY, bend }: Stream, share: number): readonly [x: number, y: number] {
  const wind = Math.sin(share * 11 + bend) * 0.022 + Math.sin(share * 27 + bend * 2.3) * 0.011;
  return [
    fromX + (toX - fromX) * share ** 1.5 + wind * (fromY - toY) * Math.min(1, share * 4),
    fromY + (toY - fromY) * share,
  ];
}

/** Adds a stream to the path; waves of fresh lava run down it. */
function traceStream(context: Context2D, stream: Stream, grow: number, time: number): void {
  const edge = (step: number, side: 1 | -1) => {
    const share = step / STREAM_STEPS;
    const [x, y] = middleOf(stream, share);
    const fresh = 1 + 0.16 * Math.sin(time * 2.2 - share * 16 + stream.bend);
    const rough = 0.75 + 0.5 * hash2(step * 2 + side, Math.round(stream.bend * 100));
    const begin = Math.min(1, 0.25 + share * 9);
    // Its heart ends first, the crust last.
    const end = Math.max(0, 1 - (share / (0.72 + 0.28 * Math.min(1, grow))) ** 5);
    return [x + side * stream.wide * grow * (0.5 + 0.5 * share) * begin * fresh * rough * end, y] as const;
  };
  context.moveTo(...edge(0, -1));
  for (let step = 1; step <= STREAM_STEPS; step++) context.lineTo(...edge(step, -1));
  for (let step = STREAM_STEPS; step >= 0; step--) context.lineTo(...edge(step, 1));
  context.closePath();
}

/** Gobbets of fire thrown up in arcs that fall back. */
export function fireFountain(x: number, y: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y,
    z,
    box: { left: -heightMetres * 1.2, right: heightMetres * 1.2, top: heightMetres * 1.2, bottom: -heightMetres * 0.7 },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      for (const [colour, from, size] of [
        ['#c22a10', 0, 1.25],
        ['#ff6a20', 1, 1],
        ['#ffd25a', 2, 0.7],
      ] as const) {
        context.beginPath();
        for (let drop = from; drop < 84; drop += 3) {
          const clock = pen.time * (0.34 + 0.12 * hash2(drop, 4)) + hash2(drop, 1);
          const share = clock - Math.floor(clock);
          const number = Math.floor(clock);
          const out = (hash2(drop, number + 11) - 0.5) * heightMetres * 1.5;
          const rise = heightMetres * (0.45 + 0.6 * hash2(drop, number + 7));
          const px = out * share;
          const py = rise * 4 * share * (1 - share) - heightMetres * 0.3 * share * share;
          const radius = heightMetres * 0.02 * size * (1.4 - share * 0.8);
          traceRound(context, px, py, radius);
        }
        context.fillStyle = pen.glow(colour, 0.95);
        context.fill();
      }
    },
  };
}
