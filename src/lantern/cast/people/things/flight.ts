import { clamp } from '../../../../base/interpolation.ts';
import type { At } from './thing.ts';

/** Where something thrown is: `t` 0 to 1 of its way, on a bow that is `rise` higher half way than a straight line. */
export function thrown(t: number, from: At, to: At, rise: number): At {
  const s = clamp(t, 0, 1);
  const on = (axis: 0 | 1 | 2) => from[axis] + (to[axis] - from[axis]) * s;
  return [on(0), on(1), on(2) + 4 * rise * s * (1 - s)];
}

/** Where a ball that falls from a height is: it bounces ever lower, `t` 0 to 1 until it lies, and goes `away` along the ground. */
export function bouncing(t: number, from: At, away: number, radius: number): At {
  const s = clamp(t, 0, 1);
  const high = from[2] - radius;
  // Falls for a fifth of the time, then three hops, each half as high as the one before.
  const hops = [
    [0.22, 0, 1],
    [0.5, 0.22, 0.5],
    [0.76, 0.5, 0.26],
    [1, 0.76, 0.1],
  ] as const;
  const [end, start, share] = hops.find(([until]) => s <= until) ?? hops[3];
  const u = (s - start) / (end - start);
  const up = start === 0 ? 1 - u * u : 4 * share * u * (1 - u);
  return [from[0] + away * s, from[1], radius + high * up];
}

/** How far through a part of a round a moment is, 0 before it, 1 after it. */
export function within(phase: number, from: number, to: number): number {
  return clamp((phase - from) / (to - from), 0, 1);
}

/** Whether a moment is in a part of a round. */
export function isWithin(phase: number, from: number, to: number): boolean {
  return phase >= from && phase < to;
}
