import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { church } from '../kits/church.ts';
import { flagstones } from '../kits/flagstones.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { gondola, mooringPole } from '../kits/gondola.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { oldLane } from '../kits/old-lane.ts';
import { stoneBridge } from '../kits/stone-bridge.ts';
import type { BuiltSet } from '../set.ts';

const HALF_METRES = 7.4;
const QUAY_Z = 4.5;
const END_Z = 74;

/** A canal between old houses that stand in the water: a paved quay, striped mooring poles, gondolas, a humped bridge, a tower over the roofs. */
export function buildCanal(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('canal');
  const { snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 1.2;
  const houses = oldLane(random.fork('houses'), light, {
    x,
    half: HALF_METRES,
    mouthZ: 15,
    endZ: END_Z,
    style: 'european',
    snow: snowCover,
  });
  const posts = [-42, -30, -18, -8.8, 10.6, 20, 32, 44].map((at) => lanternPost(at, 4.2, light));
  const poles = [-26, -24.8, -6.6, -5.6, 5.4, 6.5, 23, 24.4].map((at, index) =>
    mooringPole(x + at, 5.3 + (index % 2) * 0.6, 2.1, index % 4 < 2 ? '#b5322e' : '#2f5a8a'),
  );
  const boats = excluded.includes('boat')
    ? []
    : [
        gondola(x - side * 3.4, 7.4, side > 0 ? 1 : -1),
        gondola(x + side * 3, 12, 1),
        gondola(x - side * 3.6, 27, -1),
        gondola(x + 29, 7.4, -1),
        gondola(x - 31, 7.2, 1),
      ];
  const stone = white ? '#d8e0ee' : '#b3a795';
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: stone,
      far: stone,
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: [
        ...flagstones(random.fork('quay'), {
          fromZ: -8.6,
          toZ: QUAY_Z,
          colour: stone,
          joint: white ? '#b9c5de' : '#857a6a',
        }),
        ...contactShadows(
          posts.map((each) => each.piece),
          '#2f3040',
        ),
      ],
      water: { fromZ: QUAY_Z, toZ: END_Z + 10, colour: '#3f7f7a', mirror: 0.45, waveHeightMetres: 0.07 },
    },
    pieces: [
      church(x - side * 3.6, 92, 34, false, snowCover),
      stoneBridge(x, 40, HALF_METRES * 2, snowCover),
      ...boats,
      ...poles,
      ...posts.map((post) => post.piece),
    ],
    structures: houses.structures,
    lamps: [...houses.lamps, ...posts.flatMap((post) => post.lamps)],
    openAir: true,
  };
}
