import type { Face } from '../set.ts';

/** A flat rectangle on the ground. */
export function plate(x0: number, z0: number, x1: number, z1: number, colour: string, lit = 0.2, alpha?: number): Face {
  return {
    points: [x0, 0, z0, x1, 0, z0, x1, 0, z1, x0, 0, z1],
    colour,
    lit,
    ...(alpha === undefined ? {} : { alpha }),
  };
}

/** A paved strip that runs away along z, in lengths that grow with the distance, so that each has the haze of its own place. */
export function strip(x0: number, x1: number, fromZ: number, toZ: number, colour: string, lit = 0.2): readonly Face[] {
  const made: Face[] = [];
  for (let z = fromZ; z < toZ;) {
    const end = Math.min(toZ, z + 6 + Math.max(0, z + 8) * 0.4);
    made.unshift({ ...plate(x0, z, x1, end + 0.02, colour, lit), paved: true, grain: 'asphalt' });
    z = end;
  }
  return made;
}

/** Bars of a crossing that leads away from the viewer, side by side along x. */
export function crosswalk(x0: number, x1: number, z0: number, z1: number, colour: string): readonly Face[] {
  const bars: Face[] = [];
  for (let x = x0; x < x1 - 0.3; x += 1.1) bars.push(plate(x, z0, x + 0.55, z1, colour, 0.3, 0.7));
  return bars;
}

/** Dashes of a lane line, along z or along x. */
export function dashes(way: 'x' | 'z', at: number, from: number, to: number, colour: string): readonly Face[] {
  const made: Face[] = [];
  for (let run = from; run < to; run += 4.5) {
    made.push(
      way === 'z'
        ? plate(at - 0.07, run, at + 0.07, run + 2, colour, 0.3, 0.7)
        : plate(run, at - 0.07, run + 2, at + 0.07, colour, 0.3, 0.7),
    );
  }
  return made;
}

/** A pavement of slabs with joints. */
export function slabs(
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  colour: string,
  joint: string,
  size = 1.4,
): readonly Face[] {
  const made: Face[] = [{ ...plate(x0, z0, x1, z1, colour, 0.25), grain: 'asphalt' }];
  for (let x = x0 + size; x < x1; x += size) made.push(plate(x - 0.02, z0, x + 0.02, z1, joint, 0, 0.6));
  for (let z = z0 + size; z < z1; z += size) made.push(plate(x0, z - 0.02, x1, z + 0.02, joint, 0, 0.6));
  return made;
}

/** A round iron cover in the road with its rim. */
export function manhole(x: number, z: number): readonly Face[] {
  const disc = (radius: number, colour: string, lit: number): Face => ({
    points: Array.from({ length: 10 }, (_, corner) => (corner / 10) * Math.PI * 2).flatMap((angle) => [
      x + Math.cos(angle) * radius,
      0,
      z + Math.sin(angle) * radius,
    ]),
    colour,
    lit,
    smooth: true,
  });
  return [disc(0.46, '#55565c', 0.5), disc(0.4, '#3c3d44', 0), disc(0.3, '#4a4b52', 0.2), disc(0.2, '#3a3b42', -0.1)];
}
