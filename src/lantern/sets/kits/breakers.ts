import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft } from './outline.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Where the sea meets rock, metres. */
export interface Breaker {
  readonly x: number;
  /** The sea's level. */
  readonly y: number;
  readonly z: number;
  readonly widthMetres: number;
  /** How high the spray is thrown; 0: the white water only rises and falls along the rock. */
  readonly sprayMetres: number;
  /** How far the white water reaches up and down on the picture. */
  readonly foamMetres: number;
}

/** Seconds from one wave to the next, and the share of them in which its spray is in the air. */
const PERIOD_SECONDS = 4.4;
const IN_AIR = 0.62;
/** So finely white water is drawn; from this z on nobody sees more than the lesser, metres. */
const FINE = { plumes: 9, drops: 26, points: 18 } as const;
const COARSE = { plumes: 6, drops: 11, points: 9 } as const;
const COARSE_FROM_Z = 22;

function detailAt(z: number): { readonly plumes: number; readonly drops: number; readonly points: number } {
  return z < COARSE_FROM_Z ? FINE : COARSE;
}

/** Narrower white water than this has no shade to be seen, metres. */
const SHADED_METRES = 5;
const WHITE = '#ffffff';
const SHADE = '#a9cbd6';

/** White water along the foot of a rock that heaves with each wave; where spray is thrown, wave after wave bursts on the rock. */
export function breaker(shape: Breaker): SetPiece {
  const { x, y, z, widthMetres, sprayMetres, foamMetres } = shape;
  const phase = hash2(Math.round(x * 7), Math.round(z * 3));
  return {
    x,
    y,
    z,
    box: {
      left: -widthMetres * 0.6,
      right: widthMetres * 0.6,
      top: Math.max(foamMetres * 1.6, sprayMetres * 1.35),
      bottom: -foamMetres * 1.2,
    },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const clock = pen.time / PERIOD_SECONDS + phase;
      const share = clock - Math.floor(clock);
      if (sprayMetres > 0 && share < IN_AIR) burst(pen, shape, share / IN_AIR, Math.floor(clock));
      // The water is highest just after a wave has struck.
      const heave = 0.62 + 0.38 * Math.cos((share - 0.12) * Math.PI * 2);
      if (widthMetres > SHADED_METRES) foam(pen, shape, heave, 1, pen.tone(SHADE, 0.1, 0.8));
      foam(pen, shape, heave * 0.72, 0.9, pen.tone(WHITE, 0.6, 0.95));
    },
  };
}

/** A ragged band of white water, highest at its middle, its seaward edge in tongues. */
function foam(pen: Pen, { x, z, widthMetres, foamMetres }: Breaker, heave: number, wide: number, colour: string): void {
  const seed = Math.round(x * 11 + z);
  const { points } = detailAt(z);
  const upper: number[] = [];
  const lower: number[] = [];
  for (let point = 0; point <= points; point++) {
    const across = (point / points) * 2 - 1;
    const full = Math.sqrt(Math.max(0, 1 - across * across));
    const stir = Math.sin(pen.time * (0.9 + hash2(point, seed)) + hash2(point, seed + 1) * 7);
    const at = (across * widthMetres * wide) / 2;
    upper.push(at, foamMetres * full * heave * (0.45 + 0.75 * hash2(point, seed + 2) + 0.22 * stir));
    lower.push(at, -foamMetres * full * (0.25 + 0.7 * heave * hash2(point, seed + 3) ** 2 + 0.1 * stir));
  }
  const back = Array.from({ length: points + 1 }, (_, point) => points - point);
  fillSoft(pen.context, [...upper, ...back.flatMap((point) => [lower[point * 2]!, lower[point * 2 + 1]!])], colour);
}

/** Spray: plumes that fan out of the rock and fall back, drops above them. */
function burst(pen: Pen, { x, z, widthMetres, sprayMetres }: Breaker, share: number, wave: number): void {
  const { context } = pen;
  const { plumes, drops } = detailAt(z);
  const seed = wave * 31 + Math.round(x * 5);
  const strong = 0.65 + 0.35 * hash2(seed, 1);
  // Thrown up fast, it hangs and falls: a parabola with its top at a third of the time.
  const rise = Math.max(0, 1 - ((share - 0.36) / 0.64) ** 2) * (share < 0.36 ? Math.min(1, share / 0.2) : 1);
  const fade = 1 - Math.max(0, (share - 0.55) / 0.45);
  const spread = widthMetres * 0.3;
  for (const [lag, colour] of [
    [0, pen.tone(SHADE, 0.2, 0.55 * fade)],
    [0.18, pen.tone(WHITE, 0.7, 0.9 * fade)],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    for (let plume = 0; plume < plumes; plume++) {
      const aside = (plume / (plumes - 1)) * 2 - 1;
      const tall =
        sprayMetres * strong * rise * (1 - aside * aside * 0.62) * (0.7 + 0.5 * hash2(seed, plume + 3) - lag);
      if (tall < 0.05) continue;
      const foot = aside * spread * 0.7;
      const tip = aside * spread * (0.8 + 0.8 * share) + (hash2(seed, plume + 20) - 0.5) * spread * 0.3;
      const half = spread * 0.27 * (0.7 + 0.6 * hash2(seed, plume + 40)) * (1 - lag);
      context.moveTo(foot - half * 0.6, 0);
      context.quadraticCurveTo(foot - half * 0.4, tall * 0.5, tip - half, tall * 0.72);
      context.quadraticCurveTo(tip - half * 0.8, tall * 1.06, tip, tall);
      context.quadraticCurveTo(tip + half * 1.1, tall * 1.02, tip + half, tall * 0.7);
      context.quadraticCurveTo(foot + half * 0.5, tall * 0.5, foot + half * 0.6, 0);
    }
    context.fill();
  }
  context.fillStyle = pen.tone(WHITE, 0.7, 0.85 * fade);
  context.beginPath();
  for (let drop = 0; drop < drops; drop++) {
    const aside = hash2(seed, drop + 60) * 2 - 1;
    const high = sprayMetres * strong * rise * (0.35 + 0.95 * hash2(seed, drop + 90)) * (1 - aside * aside * 0.5);
    const radius = sprayMetres * (0.008 + 0.02 * hash2(seed, drop + 120));
    const at = aside * spread * (0.9 + 0.9 * share);
    traceRound(context, at, high, radius);
  }
  context.fill();
}

/** White water along a long foot of rock, in lengths that heave each in its own time; spray now and then. */
export function breakersAlong(shape: Breaker, eachMetres: number): readonly SetPiece[] {
  const count = Math.max(1, Math.round(shape.widthMetres / eachMetres));
  const wide = shape.widthMetres / count;
  return Array.from({ length: count }, (_, at) => {
    const own = hash2(at, Math.round(shape.x + shape.z));
    return breaker({
      ...shape,
      x: shape.x - shape.widthMetres / 2 + (at + 0.3 + 0.4 * own) * wide,
      z: shape.z - own * 0.5,
      widthMetres: wide * (1.25 + 0.5 * own),
      sprayMetres: own > 0.45 ? shape.sprayMetres * (0.5 + 0.6 * own) : 0,
      foamMetres: shape.foamMetres * (0.6 + 0.6 * own),
    });
  });
}
