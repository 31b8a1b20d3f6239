import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { reachAt } from './spread.ts';

/** A paved court. */
export interface Flagstones {
  readonly fromZ: number;
  readonly toZ: number;
  readonly colour: string;
  readonly joint: string;
  /** A lighter way of larger stones along z: its middle and half its width, metres. */
  readonly path?: readonly [x: number, half: number];
  /** Depth of a course of stones, metres. Default 1.1. */
  readonly course?: number;
}

/** Courses of stone across the view, some stones darker or lighter than the rest, joints between them. */
export function flagstones(random: Random, of: Flagstones): readonly Face[] {
  const made: Face[] = [];
  const course = of.course ?? 1.1;
  const slab = (x0: number, z0: number, x1: number, z1: number, colour: string, lit: number, alpha?: number) =>
    made.push({
      points: [x0, 0, z0, x1, 0, z0, x1, 0, z1, x0, 0, z1],
      colour,
      lit,
      ...(alpha === undefined ? {} : { alpha }),
    });
  for (let z = of.toZ; z > of.fromZ; z -= course * (1 + Math.max(0, z) * 0.06)) {
    const reach = reachAt(z);
    const deep = course * (1 + Math.max(0, z) * 0.06);
    for (let stone = 0; stone < 12; stone++) {
      const x = random.range(-1, 1) * reach * 0.75;
      slab(x, z - deep, x + random.range(1, 2.6), z, of.colour, random.range(-0.35, 0.75), 0.55);
    }
    slab(-reach, z - 0.03, reach, z + 0.03, of.joint, -0.2, 0.55);
  }
  if (of.path === undefined) return made;
  const [x, half] = of.path;
  slab(x - half - 0.25, of.fromZ, x + half + 0.25, of.toZ, of.joint, 0.1);
  slab(x - half, of.fromZ, x + half, of.toZ, of.colour, 0.75);
  for (let z = of.toZ; z > of.fromZ; z -= 1.6) slab(x - half, z - 0.03, x + half, z + 0.03, of.joint, -0.1, 0.7);
  for (const at of [-half / 3, half / 3]) slab(x + at - 0.03, of.fromZ, x + at + 0.03, of.toZ, of.joint, -0.1, 0.6);
  return made;
}
