import type { Random } from '../../../base/random.ts';
import type { Face, SetPiece } from '../set.ts';
import { reachAt } from './spread.ts';

/** How patches are strewn over the ground. */
export interface Patches {
  readonly colours: readonly string[];
  /** Width across the view in metres at 10 m from the lens; they grow with distance, as folds of land do. */
  readonly metres: number;
  /** Depth (z) as a share of the width. */
  readonly flatness: number;
  readonly count: number;
  readonly alpha: number;
  readonly lit: readonly [from: number, to: number];
  readonly fromZ: number;
  readonly toZ: number;
}

const CAMERA_Z = -10;

/** Long uneven patches that follow the perspective: drifts, worn grass, ripples, stains. */
export function patches(random: Random, like: Patches): readonly Face[] {
  const near = like.fromZ - CAMERA_Z;
  const far = like.toZ - CAMERA_Z;
  const made: Face[] = [];
  for (let index = 0; index < like.count; index++) {
    const depth = near * (far / near) ** random.next();
    const z = CAMERA_Z + depth;
    const reach = reachAt(z);
    const width = like.metres * (0.35 + 0.65 * (depth / 10)) * random.range(0.5, 1.6);
    made.push({
      points: lens(random, random.range(-reach, reach), z, width, width * like.flatness * random.range(0.7, 1.3)),
      colour: random.pick(like.colours),
      lit: random.range(like.lit[0], like.lit[1]),
      alpha: Math.round(like.alpha * random.range(0.55, 1) * 20) / 20,
      smooth: true,
      tint: true,
    });
  }
  return made.toSorted((a, b) => b.points[2]! - a.points[2]!);
}

/** The outline of a lens-shaped patch on the ground, x, 0, z. */
export function lens(random: Random, x: number, z: number, width: number, deep: number): readonly number[] {
  const points: number[] = [];
  const corners = 9;
  for (let corner = 0; corner < corners; corner++) {
    const angle = (corner / corners) * Math.PI * 2;
    const out = random.range(0.7, 1.25);
    points.push(x + Math.cos(angle) * width * 0.5 * out, 0, z + Math.sin(angle) * deep * 0.5 * out);
  }
  return points;
}

/** The dark at the foot of standing things, from their contact shadow's radius; what the sun throws, the painter adds. */
export function contactShadows(pieces: readonly SetPiece[], colour: string): readonly Face[] {
  return pieces.flatMap(({ x, y, z, contactShadow: radius, foreground }): readonly Face[] =>
    radius === undefined || y > 0.2 || foreground
      ? []
      : [{ points: ring(x, z, radius * 1.1, 0.55), colour, lit: -0.6, alpha: 0.35, smooth: true }],
  );
}

function ring(x: number, z: number, radius: number, flat: number): readonly number[] {
  const points: number[] = [];
  for (let corner = 0; corner < 8; corner++) {
    const angle = (corner / 8) * Math.PI * 2;
    points.push(x + Math.cos(angle) * radius, 0, z + Math.sin(angle) * radius * flat);
  }
  return points;
}
