import type { Structure } from '../set.ts';
import { solid } from './solid.ts';

/** A way on piers across the view: a railway's beam, a motorway over a street. */
export interface RaisedWay {
  readonly z: number;
  /** Height of what one drives on, metres. */
  readonly topMetres: number;
  readonly deepMetres: number;
  /** From pier to pier, metres, and how wide a pier is. */
  readonly pierEvery: number;
  readonly pierMetres: number;
  readonly colour: string;
  /** Height of the wall at its edges, metres; 0: none. */
  readonly railMetres?: number;
}

/** How far it reaches to both sides, metres. */
const REACH = 120;

/** A deck of concrete on piers with spread heads, its underside in shade. */
export function raisedWay({
  z,
  topMetres,
  deepMetres,
  pierEvery,
  pierMetres,
  colour,
  railMetres = 0,
}: RaisedWay): Structure {
  const half = pierMetres / 2;
  const under = topMetres - 1.2;
  const middle = z + deepMetres / 2;
  const piers = Array.from({ length: Math.ceil((2 * REACH) / pierEvery) }, (_, at) => {
    const x = -REACH + (at + 0.35) * pierEvery;
    return [
      ...solid([x - half, x + half], [0, under - 0.5], [middle - half, middle + half], colour, -0.05),
      ...solid([x - half * 2.6, x + half * 2.6], [under - 0.7, under], [z + 0.1, z + deepMetres - 0.1], colour, -0.15),
    ];
  }).flat();
  return {
    z: z + deepMetres + 0.1,
    faces: [
      {
        points: [-REACH, under, z, REACH, under, z, REACH, under, z + deepMetres, -REACH, under, z + deepMetres],
        colour,
        lit: -0.85,
      },
      ...piers,
      ...solid([-REACH, REACH], [under, topMetres], [z, z + deepMetres], colour, 0.05),
      ...(railMetres > 0
        ? solid([-REACH, REACH], [topMetres, topMetres + railMetres], [z, z + 0.25], colour, 0.25)
        : []),
    ],
  };
}
