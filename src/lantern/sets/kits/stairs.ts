import type { Face } from '../set.ts';
import { solid } from './solid.ts';

/** A flight of stairs that rises away from the viewer, in metres. */
export interface Stairs {
  readonly x: readonly [left: number, right: number];
  readonly z: readonly [foot: number, head: number];
  readonly highMetres: number;
  readonly steps: number;
  readonly colour: string;
  /** A runner down its middle; absent: bare. */
  readonly runner?: string;
}

/** The steps of a flight, from the highest to the lowest. */
export function stairs({
  x: [left, right],
  z: [foot, head],
  highMetres,
  steps,
  colour,
  runner,
}: Stairs): readonly Face[] {
  const [rise, tread] = [highMetres / steps, (head - foot) / steps];
  const inset = (right - left) * 0.2;
  return Array.from({ length: steps }, (_, index) => steps - 1 - index).flatMap((step) => {
    const front = foot + step * tread;
    // One tread deep only: the top of a lower step must not be laid over the risers of those above.
    const span = { y: [step * rise, (step + 1) * rise], z: [front, front + tread] } as const;
    return [
      ...solid([left, right], span.y, span.z, colour, -0.1),
      ...(runner === undefined
        ? []
        : solid(
            [left + inset, right - inset],
            [span.y[0], span.y[1] + 0.01],
            [span.z[0] - 0.01, span.z[1]],
            runner,
            0,
          )),
    ];
  });
}

/** A banister beside a flight, at one x: turned posts under a rail that climbs with the steps. */
export function banister(x: number, { z: [foot, head], highMetres, steps }: Stairs, wood: string): readonly Face[] {
  const slope = highMetres / (head - foot);
  const heightAt = (z: number) => Math.max(0, z - foot) * slope;
  const leaning = (from: number, to: number, low: number, high: number, lit: number): Face => ({
    points: [
      [x, heightAt(from) + low, from],
      [x, heightAt(to) + low, to],
      [x, heightAt(to) + high, to],
      [x, heightAt(from) + high, from],
    ].flat(),
    colour: wood,
    lit,
  });
  const posts = Array.from({ length: steps }, (_, step) => {
    const z = head - ((step + 0.5) * (head - foot)) / steps;
    return solid([x - 0.025, x + 0.025], [heightAt(z), heightAt(z) + 0.95], [z, z + 0.05], wood, 0.25);
  });
  return [
    ...posts.flat(),
    leaning(foot, head, 0.9, 1.02, 0.4),
    ...solid([x - 0.11, x + 0.11], [0, 1.2], [foot - 0.12, foot + 0.1], wood, 0.1),
    ...solid([x - 0.15, x + 0.15], [1.2, 1.3], [foot - 0.16, foot + 0.14], wood, 0.5),
  ];
}
