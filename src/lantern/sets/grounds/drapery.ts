import { PAINTED } from '../kits/painted.ts';
import type { Face } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

const FOLDS = 15;
const STEPS = 8;
const CLOTH = '#b89aa6';

/** Cloth over a block, in long soft folds that run slantwise to the front and hang over its edge. */
export const drapery: GroundBuilder = ({ support: { y, left, right, near, far, colour: named }, random }) => {
  const colour = named === undefined ? CLOTH : PAINTED[named];
  const [wide, deep] = [right - left, far - near];
  const level = (points: readonly (readonly [number, number])[], lit: number, alpha?: number): Face => ({
    points: points.flatMap(([x, z]) => [x, y, z]),
    colour,
    lit,
    ...(alpha === undefined ? {} : { alpha, smooth: true }),
  });
  const faces: Face[] = [
    { points: [left, 0, near, right, 0, near, right, y, near, left, y, near], colour, lit: -0.35 },
    level(
      [
        [left, near],
        [right, near],
        [right, far],
        [left, far],
      ],
      0.15,
    ),
  ];
  for (let fold = 0; fold < FOLDS; fold++) {
    const x = left + wide * ((fold + random.range(-0.35, 0.35)) / (FOLDS - 1));
    const [slant, bend, turn] = [random.range(-0.4, 0.5), random.range(0.02, 0.05), random.range(0, 6)];
    const half = (wide / FOLDS) * random.range(0.24, 0.46);
    const line = (off: number) =>
      Array.from({ length: STEPS }, (_, step) => {
        const share = step / (STEPS - 1);
        const swell = 0.35 + 0.65 * Math.sin(share * Math.PI);
        const middle = x + slant * share * deep + bend * Math.sin(turn + share * 4.4);
        return [middle + off * half * swell, near + share * deep] as const;
      });
    const between = (from: number, to: number, lit: number, alpha: number) =>
      level([...line(from), ...line(to).toReversed()], lit, alpha);
    // From its lit flank over the ridge to its shade and the dark between it and the next.
    faces.push(
      between(-1, -0.1, 0.9, 0.5),
      between(-0.55, -0.25, 1, 0.65),
      between(-0.05, 0.75, -0.75, 0.55),
      between(0.6, 1.05, -1, 0.6),
    );
  }
  return { structures: [{ z: far, faces }] };
};
