import type { Light } from '../../light/light.ts';
import type { Face } from '../set.ts';
import { LAND_Y } from './from-air.ts';

/** What stands on a rectangle of the land, metres. */
export interface Block {
  readonly x: readonly [from: number, to: number];
  readonly z: readonly [from: number, to: number];
  readonly highMetres: number;
}

const COLOUR = '#23283f';
const STRENGTH = 0.5;
/** Weaker shadows than this, 0 to 1, are not told from the land. */
const FAINT = 0.12;
/** No shadow reaches farther than this, metres, or those of a low sun would cover all streets. */
const REACH_METRES = 34;

/** The shadow that a block throws on the land it stands on: by its length one tells the hour from the air. */
export function shadowBelow({ x, z, highMetres }: Block, { shadows }: Light): readonly Face[] {
  if (shadows.strength < FAINT) return [];
  const long = Math.hypot(shadows.x, shadows.z) * highMetres;
  const metres = (highMetres * Math.min(long, REACH_METRES)) / long;
  const [dx, dz] = [shadows.x * metres, shadows.z * metres];
  // It comes toward us, on the side away from the sun: the outline of the block and of its moved copy.
  const [from, to] = dx >= 0 ? x : [x[1], x[0]];
  const corners = [
    [from, z[1]],
    [to, z[1]],
    [to + dx, z[1] + dz],
    [to + dx, z[0] + dz],
    [from + dx, z[0] + dz],
    [from, z[0]],
  ] as const;
  const alpha = Math.round(STRENGTH * shadows.strength * 20) / 20;
  return [{ points: corners.flatMap(([cx, cz]) => [cx, LAND_Y, cz]), colour: COLOUR, lit: -0.6, alpha }];
}
