import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bush } from '../kits/plants.ts';
import { dune } from '../kits/desert-forms.ts';
import { flowerBed, hedge, lanternPost } from '../kits/garden-things.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { drifts, ripples } from '../kits/cover.ts';
import { groundOf } from '../kits/soil.ts';
import { palm } from '../kits/shore.ts';
import { rowOf } from '../kits/spread.ts';
import { bench } from '../kits/street-things.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { latticeTower, pyramid, wallOnRidge } from '../kits/wonders.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The Eiffel Tower over its long lawns: a gravel way with lanterns and benches leads to its arch; it glitters by night. */
export function buildEiffelTower(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('eiffel-tower');
  const { snowCover } = scenery;
  const x = random.chance(0.5) ? 7 : -7;
  const path: readonly WayPoint[] = [
    [-x * 0.3, -9, 2.6],
    [0, 0, 2.5],
    [x * 0.5, 12, 2.3],
    [x * 0.9, 40, 2.2],
    [x, 90, 2.2],
  ];
  const posts = [
    [-x * 0.5, 6],
    [x * 0.9, 6.6],
    [-x * 0.1, 16],
    [x * 1.2, 17],
    [x * 3, 6],
    [-x * 3.4, 6],
  ].map(([px = 0, z = 0]) => lanternPost(px, z, light));
  const things: SetPiece[] = [
    bench(-x * 0.8, 5.4),
    bench(x * 1.3, 6),
    ...[-1, 1].flatMap((each) => [11, 24, 37].map((at) => hedge(x * 0.6 + each * at, 15, 11, 0.9, snowCover))),
    ...[-1, 1].flatMap((each) =>
      [8, 15, 23, 31].map((at) => flowerBed(x * 0.6 + each * at, 12, 4, ['#d9534f', '#f2c53d'], snowCover)),
    ),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: things, path });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 120, heightMetres: 12, gap: 5, needled: 0 }),
      latticeTower(x, 104, 49),
      ...woodland(scenery, { z: 52, heightMetres: 8, gap: 5, needled: 0, openAt: x }),
      ...besideWay(things, path),
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit
        ? [
            { x, y: 14, z: 103, colour: '#ffcf7a', radius: 18, strength: 0.7, flicker: 0.02 },
            { x, y: 34, z: 103, colour: '#ffcf7a', radius: 14, strength: 0.5, flicker: 0.02 },
          ]
        : []),
    ],
    openAir: true,
  };
}

/** The pyramids in the sand: three of them, each paler than the one before, palms and dunes at their feet. */
export function buildPyramids(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('pyramids');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const soil = groundOf(scenery, 'sand');
  const palms =
    scenery.season === 'winter'
      ? []
      : [
          [-side * 9.4, 8, 7],
          [-side * 11.6, 9, 5.6],
          [side * 27, 9, 7],
          [-side * 33, 9, 6],
          [side * 15, 22, 6],
        ].map(([x = 0, z = 0, tall = 0], index) => palm(x, z, tall, index));
  const dunes = [20, 30, 42].flatMap((z) =>
    rowOf(random, z, 26, 0.8, 4).map((spot) =>
      dune(spot.x, spot.z, 36, 1.6 + z * 0.03, random.integer(0, 4), white ? '#e3e8f2' : '#dfb377'),
    ),
  );
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('sand'), { ...soil.patches, count: 700, fromZ: -8.5, toZ: 40 }),
        ...(white ? drifts(random.fork('drifts'), 400, 30) : ripples(random.fork('ripples'), 1600, 26)),
        ...contactShadows(palms, soil.shadow),
      ],
    },
    pieces: [
      pyramid(-side * 92, 240, 90, snowCover),
      pyramid(-side * 34, 170, 78, snowCover),
      pyramid(side * 24, 108, 70, snowCover),
      pyramid(side * 118, 200, 80, snowCover),
      ...dunes,
      ...palms,
    ],
    lamps: [],
    openAir: true,
  };
}

/** The Great Wall: it climbs from watch tower to watch tower over one green ridge behind the other. */
export function buildGreatWall(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('great-wall');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const green = { spring: '#7d9a5c', summer: '#6f8a56', autumn: '#b08048', winter: '#948a70' }[season];
  const order = (heights: readonly number[]) => (side > 0 ? heights : heights.toReversed());
  const low: SetPiece[] = [];
  for (const [z, gap] of [
    [6, 4],
    [10, 3.4],
    [16, 3.2],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 3))
      low.push(bush(spot.x, spot.z, random.range(0.6, 1.5), random.integer(0, 2), season, snowCover));
  const path: readonly WayPoint[] = [
    [-side * 4, -9, 1.8],
    [-side * 2, 0, 1.7],
    [side * 2, 9, 1.4],
    [side * 6, 20, 1.2],
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: low, path });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 95, near: 0, sharpness: 0.5 }),
      wallOnRidge(-side * 20, 190, 300, order([20, 44, 30, 62, 40, 58, 34, 52, 26]), green, snowCover),
      wallOnRidge(side * 10, 84, 190, order([6, 10, 22, 12, 6, 15, 27, 18, 30]), green, snowCover),
      ...besideWay(low, path),
      ...grass,
    ],
    lamps: [],
    openAir: true,
  };
}
