import { reachAt } from '../sets/kits/spread.ts';
import type { SetPiece } from '../sets/set.ts';

/** Where a piece stands now: what drifts leaves the dressed width at one end and comes back at the other. */
export function footOf(piece: SetPiece, time: number): Pick<SetPiece, 'x' | 'y' | 'z'> {
  if (piece.driftX === undefined) return piece;
  const reach = reachAt(piece.z) + (piece.box.right - piece.box.left) / 2;
  const along = piece.x + reach + piece.driftX * time;
  return { x: along - Math.floor(along / (2 * reach)) * 2 * reach - reach, y: piece.y, z: piece.z };
}
