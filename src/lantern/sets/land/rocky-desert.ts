import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { mesa } from '../kits/desert-forms.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { rock, tuft } from '../kits/plants.ts';
import { hoodoo, rockArch } from '../kits/rock-arch.ts';
import { groundOf } from '../kits/soil.ts';
import { onStage, reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A desert of rock: red stony ground, a natural arch, pillars with caps, boulders in heaps, mesas one behind the other. */
export function buildRockyDesert(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('rocky-desert');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'sand');
  const standing: SetPiece[] = [
    rockArch(side * 7, 34, 12, side),
    rockArch(-side * 64, 50, 12, side > 0 ? -1 : 1),
    ...[
      [-side * 11, 21, 6.4],
      [-side * 14, 24, 8],
      [-side * 9, 29, 4.6],
      [side * 24, 20, 6],
      [side * 27, 24, 8.4],
      [-side * 33, 20, 6.6],
      [side * 45, 24, 7],
    ].map(([x = 0, z = 0, high = 0], index) => hoodoo(x, z, high, index)),
  ];
  for (const [z, gap, tall] of [
    [5.2, 6, 0.5],
    [8, 4.4, 0.9],
    [13, 5, 1.4],
    [20, 7, 1.8],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, z * 0.2)) {
      const high = tall * random.range(0.35, 1);
      if (!onStage(spot)) standing.push(rock(spot.x, spot.z, high, random.integer(0, 4), '#a8614a', scenery.snowCover));
    }
  const low: SetPiece[] = [];
  for (const z of [-5.8, 5, 9])
    for (const spot of rowOf(random, z, 5, 1, 2))
      low.push(tuft(spot.x, spot.z, random.range(0.15, 0.35), random.integer(0, 5), 'autumn'));
  const far: SetPiece[] = [];
  for (const [z, gap, wide, high] of [
    [230, 70, 60, 44],
    [130, 66, 34, 26],
  ] as const)
    for (let x = -reachAt(z); x < reachAt(z); x += gap * random.range(0.7, 1.4))
      far.push(
        mesa(
          x,
          z + random.range(-12, 12),
          wide * random.range(0.6, 1.2),
          high * random.range(0.7, 1.1),
          random.integer(0, 99),
        ),
      );
  return {
    ground: {
      ...soil,
      near: white ? soil.near : '#c88a66',
      far: white ? soil.far : '#bf7a58',
      marks: [
        ...patches(random.fork('stones'), {
          ...soil.patches,
          colours: white ? soil.patches.colours : ['#a8674a', '#d8a07a', '#b87856', '#94583f'],
          count: 1000,
          fromZ: -8.5,
          toZ: 60,
        }),
        ...(white ? drifts(random.fork('drifts'), 400, 40) : []),
        ...contactShadows(standing, soil.shadow),
      ],
    },
    pieces: [...far, ...standing, ...low],
    lamps: [],
    openAir: true,
  };
}
