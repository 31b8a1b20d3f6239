import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cafeTable } from '../kits/cafe-table.ts';
import { church } from '../kits/church.ts';
import { cobbles } from '../kits/cobbles.ts';
import { lanternPost, topiary } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { oldLane } from '../kits/old-lane.ts';
import { pool } from '../kits/pools.ts';
import { range } from '../kits/ranges.ts';
import type { BuiltSet } from '../set.ts';

const MOUTH_Z = 8.5;

/** An old European town: a cobbled square before a lane of gabled plaster houses with shutters and flowers, a church tower at its end. */
export function buildOldTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('old-town');
  const { snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const x = random.chance(0.5) ? 1.6 : -1.6;
  const lane = oldLane(random.fork('lane'), light, {
    x,
    half: 3.9,
    mouthZ: MOUTH_Z,
    endZ: 62,
    style: 'european',
    snow: snowCover,
  });
  const lanterns = [x - 5, x + 5, x - 21, x + 21, x - 37, x + 37].map((at) => lanternPost(at, 7.2, light));
  const deep = [15, 27].flatMap((z) => [-1, 1].map((side) => lanternPost(x + side * 2.9, z, light)));
  const posts = [...lanterns, ...deep];
  const things = [
    ...(excluded.includes('table')
      ? []
      : [
          cafeTable(x - 8.6, 5.8, '#b5483c', white),
          cafeTable(x + 9.4, 6, '#3d6f5c', white),
          cafeTable(x + 25, 6, '#c98a3a', white),
          cafeTable(x - 27, 6, '#45618c', white),
        ]),
    topiary(x - 6.7, 7.9, 1.5, 'ball', snowCover),
    topiary(x + 6.9, 7.9, 1.5, 'ball', snowCover),
  ];
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      ...(white ? {} : { grain: 'setts' }),
      near: white ? '#dde4f1' : '#8d857b',
      far: white ? '#dde4f1' : '#9c948a',
      mirror: scenery.wetness * 0.42,
      ripple: 0.03,
      marks: [
        ...cobbles(random.fork('cobbles'), white, 60),
        ...contactShadows([...things, ...posts.map((post) => post.piece)], '#2f3040'),
        ...(light.lampsLit
          ? posts.flatMap((post) => pool(post.piece.x, post.piece.z - 0.4, 2.6, 2, '#ffcf86', 0.08))
          : []),
      ],
    },
    pieces: [
      range({
        z: 200,
        heightMetres: 34,
        peakEvery: 120,
        sharpness: 0.05,
        colour: white ? '#c9d3e6' : '#7f9a7c',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 6,
      }),
      church(x + (x > 0 ? -3.4 : 3.4), 74, 36, false, snowCover),
      ...posts.map((post) => post.piece),
      ...things,
    ],
    structures: lane.structures,
    lamps: [...lane.lamps, ...posts.flatMap((post) => post.lamps)],
    openAir: true,
  };
}
