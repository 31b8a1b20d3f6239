import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { church } from '../kits/church.ts';
import { flagstones } from '../kits/flagstones.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { trackAlong } from '../kits/rails.ts';
import { clockPost } from '../kits/clock-post.ts';
import { farPlatform, platformLamp } from '../kits/station-things.ts';
import { bench } from '../kits/street-things.ts';
import { train } from '../kits/train.ts';
import type { BuiltSet } from '../set.ts';

const EDGE_Z = 5.2;
const TRACKS_Z = [7, 11.4] as const;

/** A railway platform: a yellow line at its edge, a train that waits, a clock, lamps and benches, the station across the tracks. */
export function buildStation(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('station');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const lamps = [-33, -20, -7.5, 8, 21, 34].map((x) => platformLamp(x, 4.5, light));
  const things = [
    clockPost(side * 4.6, 4.6),
    bench(-side * 4.4, 4.6),
    bench(side * 13, 4.6),
    bench(-side * 26, 4.6),
    clockPost(side * 30, 4.6),
  ];
  const stone = white ? '#dfe6f2' : '#a8a29a';
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: stone,
      far: white ? '#d5dcea' : '#857d76',
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: [
        plate(-80, EDGE_Z, 80, 15.5, white ? '#ccd4e4' : '#776f69', -0.2),
        ...TRACKS_Z.flatMap((z) => trackAlong(z, white)),
        ...flagstones(random.fork('slabs'), {
          fromZ: -8.6,
          toZ: EDGE_Z - 0.8,
          colour: stone,
          joint: white ? '#b9c5de' : '#7f7a74',
        }),
        plate(-80, EDGE_Z - 0.95, 80, EDGE_Z - 0.55, '#e8c23a', 0.5),
        plate(-80, EDGE_Z - 0.3, 80, EDGE_Z, white ? '#f2f6ff' : '#d8d4cc', 0.7),
        plate(-80, EDGE_Z, 80, EDGE_Z + 0.4, '#3a3634', -0.6),
        ...contactShadows([...things, ...lamps.map((each) => each.piece)], '#2f3040'),
        ...(light.lampsLit ? lamps.flatMap((each) => pool(each.piece.x, 3.8, 3.6, 2, '#ffe0a8', 0.07)) : []),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 50, near: 0 }),
      church(-side * 15, 60, 30, false, scenery.snowCover),
      ...train(side * 2.6, 7.2, side > 0 ? 1 : -1, 4, '#b5382f', -0.5),
      ...things,
      ...lamps.map((each) => each.piece),
    ],
    structures: farPlatform(light, 14.5, 70, white),
    lamps: [
      ...lamps.flatMap((each) => each.lamps),
      ...(light.lampsLit
        ? [-8, 8].map((x) => ({ x, y: 3, z: 18, colour: '#ffd08a', radius: 5, strength: 0.5, flicker: 0 }))
        : []),
    ],
    openAir: true,
  };
}
