import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { litter } from './cover.ts';
import { hangingVines } from './jungle-plants.ts';
import { bush, tuft } from './plants.ts';
import { onStage, rowOf, type Spot } from './spread.ts';

const LEAVES = ['#8a6a3c', '#6f7a3c', '#a0824a', '#5f6f3a'];
/** Still water turns green. */
const POND = '#5f7040';
/** What is only there while somebody looks after a place. */
const KEPT_UP = /^(?:lane rope|parasol|pool chair|flower bed|coach)/u;
/** How high vines hang in a room, metres. */
const ROOM_VINES_METRES = 3.3;

/** The place when nobody has been there for years: weeds through every joint, brush against what stands, vines from above in rooms, old leaves, green water. */
export function neglect(scenery: Scenery, set: BuiltSet): BuiltSet {
  if (scenery.conditions?.includes('overgrown') !== true) return set;
  const random = createRandom(scenery.seed).fork('neglect');
  const { season, snowCover, vacant } = scenery;
  const { ground } = set;
  const water = ground.water?.fromZ ?? Infinity;
  const free = (spot: Spot) => (vacant === true || !onStage(spot)) && spot.z < water - 0.3;
  const pieces: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [-2.8, 1.3, 0.4],
    [1.6, 1.2, 0.4],
    [3, 1, 0.5],
    [4.3, 0.9, 0.55],
    [5.4, 1, 0.7],
    [7.2, 1.3, 0.9],
    [10, 1.7, 1],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 0.5))
      if (free(spot))
        pieces.push({
          ...tuft(spot.x, spot.z, tall * random.range(0.5, 1.1), random.integer(0, 5), season),
          ...(z < 0 ? { foreground: true as const } : {}),
        });
  for (const z of [3.4, 6])
    for (const spot of rowOf(random, z, 4.6, 1, 1.2))
      if (free(spot) && Math.abs(spot.x) > 1.5)
        pieces.push(bush(spot.x, spot.z, random.range(0.5, 1.1), random.integer(0, 2), season, snowCover));
  if (!set.openAir)
    for (const spot of rowOf(random, 5, 1.7, 1, 0.4)) {
      const long = random.range(0.9, 2.4);
      pieces.push(hangingVines(spot.x, ROOM_VINES_METRES + random.range(0, 0.5), spot.z, long, random.integer(0, 2)));
    }
  const fallen = snowCover > 0.5 ? [] : litter(random.fork('leaves'), LEAVES, 700, 0.12, Math.min(16, water));
  return {
    ...set,
    ground: {
      ...ground,
      marks: [...(ground.marks ?? []), ...fallen],
      ...(ground.water === undefined ? {} : { water: { ...ground.water, colour: POND, mirror: 0.3 } }),
    },
    pieces: [...set.pieces.filter(({ sprite = '' }) => !KEPT_UP.test(sprite)), ...pieces],
  };
}
