import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { dashes, strip } from '../kits/pavement.ts';
import { bush } from '../kits/plants.ts';
import { carAway, carToward } from '../kits/road-cars.ts';
import { gantry, guardRail } from '../kits/road-things.ts';
import { groundOf } from '../kits/soil.ts';
import { rowOf } from '../kits/spread.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** Half the width of the road, and where it is lost in haze, metres. */
const HALF_METRES = 13;
const END_Z = 420;

/** A motorway that runs straight away between guard rails: lanes, a gantry of signs across it, cars far off, hills at the sides. */
export function buildHighway(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('highway');
  const white = scenery.snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const posts = [10, 34, 62, 95].flatMap((z) =>
    [-1, 1].map((side) => streetLamp(side * (HALF_METRES + 1.4), z, side > 0 ? -1 : 1, light)),
  );
  const bushes: SetPiece[] = [];
  for (const z of [16, 30, 50])
    for (const spot of rowOf(random, z, 7, 1, 5))
      if (Math.abs(spot.x) > HALF_METRES + 4)
        bushes.push(
          bush(spot.x, spot.z, random.range(0.8, 2), random.integer(0, 2), scenery.season, scenery.snowCover),
        );
  const cars = scenery.excluded.includes('car')
    ? []
    : [
        carAway(4.4, 30, 0),
        carAway(8.8, 52, 1),
        carToward(-4.2, 44, 2),
        carToward(-8.6, 26, 3),
        carAway(4.6, 90, 2),
        carToward(-4.4, 84, 1),
        carToward(-8.8, 120, 0),
      ];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 420, fromZ: -8, toZ: 60 }),
        ...road(random.fork('road'), white),
        ...contactShadows([...bushes, ...cars], soil.shadow),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 66, near: 22, sharpness: 0.3 }),
      ...bushes,
      ...posts.map(({ piece }) => piece),
      ...cars,
      gantry(0, 64, HALF_METRES, light),
    ],
    structures: [guardRail(-HALF_METRES - 0.4), guardRail(HALF_METRES + 0.4)],
    lamps: posts.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

function road(random: ReturnType<typeof createRandom>, white: boolean): readonly Face[] {
  const asphalt = white ? '#b9c1d0' : '#5d5f66';
  const within = ({ points }: Face) => points.every((value, index) => index % 3 !== 0 || Math.abs(value) < HALF_METRES);
  const stains = white
    ? drifts(random, 260, 40)
    : patches(random, {
        colours: ['#54565c', '#6b6d74', '#595b61'],
        metres: 2.4,
        flatness: 0.3,
        count: 420,
        alpha: 0.5,
        lit: [-0.2, 0.5],
        fromZ: -8.6,
        toZ: 50,
      });
  return [
    ...strip(-HALF_METRES, HALF_METRES, -12, END_Z, asphalt),
    ...stains.filter(within),
    ...[-HALF_METRES + 0.7, HALF_METRES - 0.7].flatMap((x) => strip(x - 0.1, x + 0.1, -12, END_Z, '#ecebe4', 0.4)),
    ...[-0.3, 0.3].flatMap((x) => strip(x - 0.09, x + 0.09, -12, END_Z, '#e6c04a', 0.4)),
    ...[-8.6, -4.4, 4.4, 8.6].flatMap((x) => dashes('z', x, -8, 150, '#ecebe4')),
  ];
}
