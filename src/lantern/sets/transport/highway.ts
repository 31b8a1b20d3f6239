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
/** The middles of the lanes, metres; those on the left come toward us. */
const LANES = [-8.6, -4.3, 4.3, 8.6] as const;
/** How fast their traffic goes away from us, metres per second. */
const PACE = [-12, -15, 9, 6] as const;
/** Lane, distance and paint of each car. */
const TRAFFIC: readonly (readonly [lane: 0 | 1 | 2 | 3, z: number, paint: number])[] = [
  [2, 13, 0],
  [3, 24, 1],
  [2, 37, 4],
  [3, 60, 2],
  [2, 84, 3],
  [3, 130, 5],
  [1, 30, 2],
  [0, 42, 3],
  [1, 62, 5],
  [0, 78, 1],
  [1, 96, 0],
  [0, 118, 4],
  [1, 140, 3],
];

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
    : TRAFFIC.map(([lane, z, paint]) => {
        const x = LANES[lane];
        const car = x > 0 ? carAway(x, z, paint) : carToward(x, z, paint);
        return scenery.vacant ? { ...car, driftZ: PACE[lane] } : car;
      });
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 420, fromZ: -8, toZ: 60 }),
        ...road(random.fork('road'), white),
        ...contactShadows(scenery.vacant ? bushes : [...bushes, ...cars], soil.shadow),
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

/** Edges, the middle and the lanes. */
function lines(): readonly Face[] {
  return [
    ...[-HALF_METRES + 0.7, HALF_METRES - 0.7].flatMap((x) => strip(x - 0.1, x + 0.1, -12, END_Z, '#ecebe4', 0.4)),
    ...[-0.3, 0.3].flatMap((x) => strip(x - 0.09, x + 0.09, -12, END_Z, '#e6c04a', 0.4)),
    ...LANES.flatMap((x) => dashes('z', x + 2.1 * Math.sign(x), -8, 150, '#ecebe4')),
  ];
}

/** Where wheels have pressed the snow down to the road: no line is seen through it. */
function ruts(): readonly Face[] {
  return LANES.flatMap((x) =>
    [-0.75, 0.75].flatMap((rut) => strip(x + rut - 0.3, x + rut + 0.3, -12, END_Z, '#8d95a4', -0.1)),
  );
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
    ...(white ? ruts() : lines()),
  ];
}
