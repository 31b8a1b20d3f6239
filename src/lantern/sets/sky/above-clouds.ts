import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cloudTop } from '../kits/cloud-top.ts';
import { massif } from '../kits/massif.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The height from which the white plain below is seen, metres. */
const DROP_METRES = 9;

/** High above a sea of clouds: heaps and towers that drift past at many depths, far summits that look out of it. */
export function buildAboveClouds(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('above-clouds');
  const side = random.chance(0.5) ? 1 : -1;
  return {
    ground: {
      kind: 'snow',
      near: '#eef3fc',
      far: '#e4ecf8',
      mirror: 0,
      ripple: 0,
      edgeZ: -1000,
      below: { dropMetres: DROP_METRES, near: '#e9effa', far: '#f2f6fd' },
    },
    pieces: [
      {
        ...massif({
          z: 240,
          deepMetres: 110,
          summits: [
            [side * -60, 60, 60],
            [side * 90, 46, 54],
            [side * -190, 52, 60],
          ],
          crestMetres: 10,
          foldMetres: 50,
          rock: '#7f8a9c',
          snowFromMetres: 26,
          seed: scenery.seed + 5,
        }),
        y: -DROP_METRES,
      },
      ...heaps(random, scenery, side),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Rows of cloud at many depths, one great tower on either side, wisps above us. */
function heaps(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const wind = 0.5 + scenery.windMetresPerSecond * 0.35;
  const clouds: SetPiece[] = [];
  for (const [z, gap, wide, tall] of [
    [7, 9, 11, 3],
    [12, 12, 16, 4.6],
    [20, 16, 24, 6],
    [32, 24, 36, 8.5],
    [52, 34, 52, 12],
    [84, 52, 84, 16],
    [130, 76, 124, 20],
    [190, 110, 180, 24],
  ] as const) {
    const reach = reachAt(z) + wide;
    for (let x = -reach; x < reach; x += gap * random.range(0.75, 1.25))
      clouds.push(
        cloudTop(
          x,
          -DROP_METRES + tall * random.range(-0.2, 0.05),
          z + random.range(-0.1, 0.1) * z,
          wide * random.range(0.7, 1.25),
          tall * random.range(0.6, 1.2),
          random.integer(0, 5),
          wind * random.range(0.8, 1.2),
        ),
      );
  }
  // One great tower stands over the others.
  clouds.push(
    cloudTop(side * 40, -DROP_METRES, 110, 76, 46, 2, wind),
    cloudTop(side * -96, -DROP_METRES, 170, 90, 50, 4, wind),
  );
  for (let wisp = 0; wisp < 5; wisp++)
    clouds.push(
      cloudTop(
        random.range(-30, 30),
        random.range(6, 15),
        random.range(34, 70),
        random.range(14, 24),
        random.range(2, 4),
        random.integer(0, 5),
        wind * 1.3,
      ),
    );
  return clouds;
}
