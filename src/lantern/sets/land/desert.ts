import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cactus, dune, mesa } from '../kits/desert-forms.ts';
import { drifts, ripples } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { rock, tuft } from '../kits/plants.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Rippled sand, dunes with a lit and a shade side one behind the other, cacti and rock, mesas in the haze. */
export function buildDesert(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('desert');
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'sand');
  const sand = white ? '#e3e8f2' : '#dfb377';
  const dunes: SetPiece[] = [];
  for (const [z, gap, wide, tall] of [
    [20, 24, 34, 2.6],
    [34, 30, 50, 5],
    [55, 40, 74, 9],
    [90, 60, 120, 15],
    [140, 90, 190, 24],
  ] as const) {
    for (const spot of rowOf(random, z, gap, 0.8, z * 0.15))
      dunes.push(
        dune(spot.x, spot.z, wide * random.range(0.8, 1.3), tall * random.range(0.7, 1.1), random.integer(0, 4), sand),
      );
  }
  const standing: SetPiece[] = [];
  if (!scenery.excluded.includes('cactus')) {
    for (const spot of rowOf(random, 8.5, 12, 1, 4))
      standing.push(cactus(spot.x, spot.z, random.range(1.8, 3.6), random.integer(0, 2)));
    for (const spot of rowOf(random, 15, 9, 1, 5))
      standing.push(cactus(spot.x, spot.z, random.range(1.6, 3.4), random.integer(0, 2)));
  }
  for (const spot of rowOf(random, 7, 8, 1, 4)) {
    standing.push(rock(spot.x, spot.z, random.range(0.25, 0.8), random.integer(0, 4), '#a8765a', scenery.snowCover));
    if (random.chance(0.6))
      standing.push(
        rock(
          spot.x + random.range(0.5, 1),
          spot.z - 0.3,
          random.range(0.15, 0.4),
          random.integer(0, 4),
          '#b0805f',
          scenery.snowCover,
        ),
      );
  }
  const low: SetPiece[] = [];
  for (const z of [-5.8, 5.2, 9, 13])
    for (const spot of rowOf(random, z, 4.5 - 2 * scenery.dressing, 1, 2))
      low.push(tuft(spot.x, spot.z, random.range(0.18, 0.4), random.integer(0, 5), 'autumn'));
  const far: SetPiece[] = [];
  const reach = reachAt(260);
  for (let x = -reach; x < reach; x += random.range(60, 120))
    far.push(mesa(x, random.range(230, 300), random.range(24, 60), random.range(28, 58), random.integer(0, 99)));
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('sand'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 40 }),
        ...(white ? drifts(random.fork('drifts'), 600, 40) : ripples(random.fork('ripples'), 2600, 30)),
        ...contactShadows(standing, soil.shadow),
      ],
    },
    pieces: [...far, ...dunes, ...standing, ...low],
    lamps: [],
    openAir: true,
  };
}
