import type { Face } from '../set.ts';

/** A place on the middle line of a river or path: x and z in metres, and half its width there. */
export type CoursePoint = readonly [x: number, z: number, halfWidth: number];

/** The winding course of a river, a path, a road, seen from above. */
export interface Course {
  /** Its outline as x, z, x, z, … metres; wider by `extra` metres on both sides. */
  outline(extra?: number): readonly number[];
  /** True within it, or nearer than `extra` metres. */
  covers(x: number, z: number, extra?: number): boolean;
  /** One of its edges as x and z of each point, `extra` metres farther out; side 1 is left of its direction. */
  edge(side: 1 | -1, extra?: number): readonly (readonly [x: number, z: number])[];
  /** Spots along its banks, `apart` metres from one another, `out` metres from its edge; sides take turns. */
  banks(apart: number, out: number): readonly { readonly x: number; readonly z: number }[];
}

const STEPS = 8;

/** Lays a course through points, far ones first or last as it likes, as a smooth curve (Catmull and Rom 1974). */
export function courseThrough(points: readonly CoursePoint[]): Course {
  const line = smooth(points);
  const edge = (side: 1 | -1, extra: number) => line.map((_, at) => edgeAt(line, at, side, extra));
  return {
    outline(extra = 0) {
      return [...edge(1, extra), ...edge(-1, extra).toReversed()].flat();
    },
    covers(x, z, extra = 0) {
      return line.some(([px, pz, half], at) => {
        const next = line[at + 1];
        if (!next) return Math.hypot(x - px, z - pz) < half + extra;
        const long = Math.hypot(next[0] - px, next[1] - pz) || 1;
        const along = Math.max(0, Math.min(1, ((x - px) * (next[0] - px) + (z - pz) * (next[1] - pz)) / long ** 2));
        return Math.hypot(x - px - (next[0] - px) * along, z - pz - (next[1] - pz) * along) < half + extra;
      });
    },
    edge: (side, extra = 0) => edge(side, extra),
    banks(apart, out) {
      const spots: { x: number; z: number }[] = [];
      let walked = 0;
      for (let at = 1; at < line.length; at++) {
        walked += Math.hypot(line[at]![0] - line[at - 1]![0], line[at]![1] - line[at - 1]![1]);
        if (walked < apart) continue;
        walked = 0;
        const [x, z] = edgeAt(line, at, spots.length % 2 ? 1 : -1, out);
        spots.push({ x, z });
      }
      return spots;
    },
  };
}

/** A course as a mark on the ground, in stripes across it so that far parts are paler than near ones. */
export function courseMarks(
  points: readonly CoursePoint[],
  like: { readonly colour: string; readonly extra?: number; readonly lit?: number; readonly alpha?: number },
): readonly Face[] {
  const line = smooth(points);
  const faces: Face[] = [];
  for (let at = 0; at + 1 < line.length; at++) {
    const corners = [
      edgeAt(line, at, 1, like.extra ?? 0),
      edgeAt(line, at + 1, 1, like.extra ?? 0),
      edgeAt(line, at + 1, -1, like.extra ?? 0),
      edgeAt(line, at, -1, like.extra ?? 0),
    ];
    faces.push({
      points: corners.flatMap(([x, z]) => [x, 0, z]),
      colour: like.colour,
      lit: like.lit ?? 0.35,
      ...(like.alpha === undefined ? {} : { alpha: like.alpha }),
    });
  }
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}

function smooth(points: readonly CoursePoint[]): readonly CoursePoint[] {
  const line: CoursePoint[] = [];
  const pointAt = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!;
  for (let at = 0; at + 1 < points.length; at++) {
    const four = [-1, 0, 1, 2].map((step) => pointAt(at + step));
    for (let step = 0; step < STEPS; step++) line.push(between(four, step / STEPS));
  }
  line.push(points.at(-1)!);
  return line;
}

function between(four: readonly CoursePoint[], t: number): CoursePoint {
  const part = (index: 0 | 1 | 2) => {
    const [a, b, c, d] = four.map((point) => point[index]) as [number, number, number, number];
    return (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) / 2;
  };
  return [part(0), part(1), Math.max(0.05, part(2))];
}

function edgeAt(
  line: readonly CoursePoint[],
  at: number,
  side: 1 | -1,
  extra: number,
): readonly [x: number, z: number] {
  const [x, z, half] = line[at]!;
  const before = line[Math.max(0, at - 1)]!;
  const after = line[Math.min(line.length - 1, at + 1)]!;
  const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  const reach = (half + extra) * side;
  return [x - ((after[1] - before[1]) / length) * reach, z + ((after[0] - before[0]) / length) * reach];
}
