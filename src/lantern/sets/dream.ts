import { createRandom } from '../../base/random.ts';
import { traitsOf } from '../places/places.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { added } from './kits/added.ts';
import { broadleaf } from './kits/broadleaf.ts';
import { cloudTop } from './kits/cloud-top.ts';
import { islandRock, ISLAND_TOP_METRES } from './kits/island-rock.ts';
import { planet } from './kits/planet.ts';
import { shoal } from './kits/reef.ts';
import { softClock } from './kits/soft-clock.ts';
import type { BuiltSet, SetPiece } from './set.ts';

/** How far aside dreams keep in a street, of what they do in the open. */
const STREET_SHARE = 0.36;

/**
 * A place as one dreams it, for the surreal look: things of other worlds in sight of the stage and never in its way.
 * Islands float over the land under a ringed planet, fish swim through the air, a clock melts; in a room clouds drift
 * under the ceiling.
 */
export function dreamt(set: BuiltSet, scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('dream');
  const { street, outlook } = traitsOf(scenery.place);
  // Between houses the sky is narrow: there they come closer to its middle.
  const side = (random.chance(0.5) ? 1 : -1) * (street === true || outlook === 'street' ? STREET_SHARE : 1);
  const pieces: readonly SetPiece[] = set.openAir
    ? [
        planet({
          x: side * 120,
          y: 118,
          z: 380,
          radiusMetres: 46,
          kind: 'ringed',
          sunSide: side > 0 ? -1 : 1,
          seed: scenery.seed,
        }),
        ...islands(scenery, side),
        shoal(-side * 4, 4.6, 12, 14, '#e8763a', side * 0.5),
        shoal(side * 9, 6.4, 20, 16, '#e8a53a', -side * 0.4),
        softClock(-side * 8, 5.8, 15, 2.8),
      ]
    : [
        ...[-7, -3.2, 1.6, 5.4].map((x, at) => cloudTop(x, 2.5 + (at % 2) * 0.25, 3.8, 2.6, 0.5, at, 0.1)),
        shoal(side * 2.4, 2.2, 4.9, 7, '#e8763a', -side * 0.25),
        shoal(-side * 5, 1.8, 4.9, 6, '#e8a53a', side * 0.2),
        softClock(-side * 2.2, 2.2, 4.2, 0.8),
      ];
  return added(set, { pieces: pieces.map((piece) => ({ ...piece, mirrored: false })) });
}

/** Three islands with a tree each, at several distances. */
function islands({ season, snowCover }: Scenery, side: number): readonly SetPiece[] {
  return [
    [-side * 9, 30, 0.26, 11.5],
    [side * 15, 44, 0.4, 13],
    [-side * 34, 70, 0.7, 24],
  ].flatMap(([x = 0, z = 0, size = 1, y = 0], at) => [
    islandRock(x, z, y, size, at + 1, snowCover),
    {
      ...broadleaf(x, z - 0.1, 8 * size, at, season, snowCover),
      y: y + (ISLAND_TOP_METRES - 0.3) * size,
    },
  ]);
}
