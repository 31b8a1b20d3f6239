import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { phoneBox } from '../kits/phone-box.ts';
import { plate } from '../kits/pavement.ts';
import { flagstones } from '../kits/flagstones.ts';
import { createRandom } from '../../../base/random.ts';
import { pool } from '../kits/pools.ts';
import type { BuiltSet, Face } from '../set.ts';
import { buildCityStreet } from './city-street.ts';

/** Where nobody comes the box stands near, else behind the stage. */
const NEAR_Z = 1.6;
const BEHIND_Z = 4.9;
/** Where the pavement ends and the road begins. */
const KERB_Z = 5.9;

/** A red telephone box on the pavement of a street, lit inside when lamps are. */
export function buildPhoneBooth(scenery: Scenery, light: Light): BuiltSet {
  const street = buildCityStreet(scenery, light);
  const z = scenery.vacant ? NEAR_Z : BEHIND_Z;
  const boxes = [-34, scenery.vacant ? 0.9 : 2.2, 33].map((x) => phoneBox(x, z));
  return {
    ...street,
    ground: {
      ...street.ground,
      marks: [
        ...(street.ground.marks ?? []),
        ...pavement(scenery),
        ...(light.lampsLit ? boxes.flatMap(({ x }) => pool(x, z - 0.9, 1.8, 1, '#ffe2a8', 0.1)) : []),
      ],
    },
    pieces: [...street.pieces, ...boxes],
    lamps: [
      ...street.lamps,
      ...(light.lampsLit
        ? boxes.map(({ x }) => ({ x, y: 1.6, z: z - 0.1, colour: '#fff0c4', radius: 1.6, strength: 0.45, flicker: 0 }))
        : []),
    ],
  };
}

/** The pavement that the box stands on, on this side of the road, with its kerb. */
function pavement({ seed, snowCover }: Scenery): readonly Face[] {
  const white = snowCover > 0.5;
  const colour = white ? '#dde4f1' : '#a9a49b';
  return [
    plate(-60, -9, 60, KERB_Z, colour, 0.1),
    ...flagstones(createRandom(seed).fork('pavement'), {
      fromZ: -8.6,
      toZ: KERB_Z - 0.2,
      colour,
      joint: white ? '#b9c5de' : '#837e76',
    }),
    plate(-60, KERB_Z - 0.18, 60, KERB_Z, white ? '#eef2fa' : '#c9c5bc', 0.4),
    plate(-60, KERB_Z, 60, KERB_Z + 0.14, '#2c2d33', -0.3, 0.5),
  ];
}
