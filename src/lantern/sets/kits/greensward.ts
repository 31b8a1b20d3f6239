import type { Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import { lawn } from './cover.ts';
import { flowers, tuft } from './plants.ts';
import { onStage, rowOf } from './spread.ts';

/** What grows on a natural floor. */
export interface Greensward {
  /** Where the grass ends, metres. */
  readonly toZ: number;
  /** Kinds of flowers (see `BLOSSOMS`); none by default. */
  readonly blossoms?: readonly number[];
  /** Height of the tufts at the stage, metres. */
  readonly tall: number;
  /** Metres between tufts at the stage; rarer with distance. */
  readonly gap: number;
  /** Where tufts and flowers may not stand: a path, a river. */
  readonly bare?: (x: number, z: number) => boolean;
}

const ROWS = [-6.5, -5, -3.4, 4.7, 6.2, 8.5, 12, 17, 24];

/** Low grass, tufts and flowers of the season round the stage, so that a floor is never one flat colour; little of it in snow. */
export function greensward(random: Random, scenery: Scenery, like: Greensward): readonly SetPiece[] {
  const { season, snowCover, dressing } = scenery;
  const white = snowCover > 0.5;
  const free = (x: number, z: number) => !onStage({ x, z }) && !(like.bare?.(x, z) ?? false);
  const pieces: SetPiece[] = white
    ? []
    : lawn(random.fork('lawn'), season, -7.6, like.toZ, dressing).filter(
        (piece) => !(like.bare?.(piece.x, piece.z) ?? false),
      );
  for (const z of ROWS) {
    if (z > like.toZ) continue;
    const gap = like.gap * (white ? 4 : 1) * (1.7 - dressing) * (1 + Math.max(0, z) * 0.06);
    for (const spot of rowOf(random, z, gap, 1, 1.4)) {
      const tall = like.tall * random.range(0.6, 1.15);
      if (free(spot.x, spot.z)) pieces.push(tuft(spot.x, spot.z, tall, random.integer(0, 5), season));
    }
    if (!like.blossoms || white || season === 'autumn' || season === 'winter') continue;
    for (const spot of rowOf(random, z, gap * 1.7, 1, 1.4)) {
      const tall = like.tall * random.range(0.6, 0.95);
      if (free(spot.x, spot.z)) pieces.push(flowers(spot.x, spot.z, tall, random.pick(like.blossoms), season));
    }
  }
  return pieces;
}
