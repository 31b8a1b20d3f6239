import { reachAt } from '../sets/kits/spread.ts';
import type { SetPiece } from '../sets/set.ts';

/** What goes along a road comes back from as far away as it is lost, metres behind and before the stage. */
const ROAD_Z = { near: -14, far: 190 } as const;

/** Where a piece stands now: what drifts leaves the dressed room at one end and comes back at the other. */
export function footOf(piece: SetPiece, time: number): Pick<SetPiece, 'x' | 'y' | 'z'> {
  if (piece.driftZ !== undefined) {
    const long = ROAD_Z.far - ROAD_Z.near;
    const along = piece.z - ROAD_Z.near + piece.driftZ * time;
    return { x: piece.x, y: piece.y, z: along - Math.floor(along / long) * long + ROAD_Z.near };
  }
  if (piece.driftX === undefined) return piece;
  const reach = reachAt(piece.z) + (piece.box.right - piece.box.left) / 2;
  const along = piece.x + reach + piece.driftX * time;
  return { x: along - Math.floor(along / (2 * reach)) * 2 * reach - reach, y: piece.y, z: piece.z };
}
