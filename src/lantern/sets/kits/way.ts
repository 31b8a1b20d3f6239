import type { Random } from '../../../base/random.ts';
import type { Face, GrainName, SetPiece } from '../set.ts';

/** A point of a path: its middle and half its width, metres. */
export type WayPoint = readonly [x: number, z: number, half: number];

/** A path that winds over the ground, with worn edges; far point first or last alike. */
export function way(
  random: Random,
  points: readonly WayPoint[],
  colour: string,
  edge: string,
  grain: GrainName = 'gravel',
): readonly Face[] {
  const strip = (grow: number, shade: string, lit: number): Face => {
    const left: number[] = [];
    const right: number[] = [];
    for (const [x, z, half] of dense(points)) {
      const rough = 1 + random.range(-0.04, 0.05);
      left.push(x - half * grow * rough, 0, z);
      right.unshift(x + half * grow * rough, 0, z);
    }
    return { points: [...left, ...reversedTriples(right)], colour: shade, lit, smooth: true };
  };
  return [strip(1.07, edge, 0), { ...strip(1, colour, 0.35), grain }];
}

/** The pieces that do not stand on a path. */
export function besideWay(pieces: readonly SetPiece[], points: readonly WayPoint[]): readonly SetPiece[] {
  const line = dense(points);
  return pieces.filter((piece) => {
    const near = line.filter(([, z], index) => {
      const next = line[index + 1]?.[1] ?? z;
      return piece.z >= Math.min(z, next) - 0.6 && piece.z <= Math.max(z, next) + 0.6;
    });
    const reach = Math.min(1.3, (piece.box.right - piece.box.left) / 2);
    return near.every(([x, , half]) => Math.abs(piece.x - x) > half + reach);
  });
}

/** `right` was filled back to front number by number; this sets x, y, z of each corner in order again. */
function reversedTriples(flat: readonly number[]): readonly number[] {
  const made: number[] = [];
  for (let at = 0; at < flat.length; at += 3) made.push(flat[at]!, flat[at + 1]!, flat[at + 2]!);
  return made;
}

/** Points of a path close together, on a curve of Catmull and Rom ("A class of local interpolating splines", 1974). */
export function dense(points: readonly WayPoint[]): readonly WayPoint[] {
  const made: WayPoint[] = [];
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!;
  for (let index = 0; index + 1 < points.length; index++) {
    for (let step = 0; step < 6; step++) {
      const t = step / 6;
      const part = (axis: 0 | 1 | 2) => {
        const [a, b, c, d] = [at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
      };
      made.push([part(0), part(1), part(2)]);
    }
  }
  made.push(at(points.length - 1));
  return made;
}
