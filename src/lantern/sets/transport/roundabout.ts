import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { flowerBed } from '../kits/garden-things.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { house } from '../kits/house.ts';
import { dashes, strip } from '../kits/pavement.ts';
import { bush } from '../kits/plants.ts';
import { carAway, carToward, parkedCar } from '../kits/road-cars.ts';
import { groundOf } from '../kits/soil.ts';
import { streetLamp } from '../kits/street-things.ts';
import { chevronBoard, roundaboutSign } from '../kits/traffic-signs.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** The middle of the ring, and its radii from the island to the outer kerb, metres. */
const MIDDLE_Z = 17;
const ISLAND = 6.4;
const APRON = 7.6;
const RING = 14.6;
/** Half the width of the roads that meet there. */
const ARM = 4.2;

/** A roundabout: a planted island with boards of chevrons, a ring road with cars, four roads that meet it, houses and trees round it. */
export function buildRoundabout(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('roundabout');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const soil = groundOf(scenery, 'grass');
  const lamps = [
    [-RING - 1.6, 8],
    [RING + 1.6, 8],
    [-ARM - 1.4, 35],
    [ARM + 1.4, 35],
  ].map(([x = 0, z = 0]) => streetLamp(x, z, x > 0 ? -1 : 1, light));
  const cars = scenery.excluded.includes('car') ? [] : traffic(scenery);
  const round = [...planting(scenery), ...neighbours(scenery), roundaboutSign(-RING - 0.7, 12.6)];
  return {
    ground: {
      ...soil,
      marks: [
        ...patches(random.fork('soil'), { ...soil.patches, count: 420, fromZ: -8, toZ: 60 }),
        ...roads(white),
        ...(white ? drifts(random.fork('drifts'), 260, 40) : []),
        ...contactShadows([...round, ...cars.filter(({ driftX }) => driftX === undefined)], soil.shadow),
      ],
    },
    pieces: [
      ...hills(scenery, { far: 40, near: 14 }),
      ...woodland(scenery, { z: 74, heightMetres: 8, gap: 3.4, needled: 0.2 }),
      ...round,
      ...cars,
      ...lamps.map(({ piece }) => piece),
      ...[-1, 1].map((side) => bush(side * (RING + 5), 7, 1.1, random.integer(0, 2), season, snowCover)),
    ],
    lamps: lamps.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

/** Corners of a ring's outline round the middle, as one flat disc. */
function disc(radius: number, colour: string, lit: number, paved: boolean): Face {
  return {
    points: Array.from({ length: 48 }, (_, corner) => (corner / 48) * Math.PI * 2).flatMap((angle) => [
      Math.cos(angle) * radius,
      0,
      MIDDLE_Z + Math.sin(angle) * radius,
    ]),
    colour,
    lit,
    ...(paved ? { paved } : {}),
  };
}

/** Roads, kerbs and lines; the island last. */
function roads(white: boolean): readonly Face[] {
  const asphalt = white ? '#b4bccb' : '#5f6168';
  const kerb = white ? '#e4e9f4' : '#c9c6bc';
  const line = white ? '#cdd4e2' : '#eeede4';
  const across = (z0: number, z1: number, colour: string, lit: number): Face => ({
    points: [-220, 0, z0, 220, 0, z0, 220, 0, z1, -220, 0, z1],
    colour,
    lit,
    paved: true,
  });
  const dashed = Array.from({ length: 26 }, (_, at): Face => {
    const angle = (at / 26) * Math.PI * 2;
    const corner = (turn: number, radius: number) => [
      Math.cos(angle + turn) * radius,
      0,
      MIDDLE_Z + Math.sin(angle + turn) * radius,
    ];
    const middle = (APRON + RING) / 2;
    return {
      points: [
        [0, middle - 0.09],
        [0.1, middle - 0.09],
        [0.1, middle + 0.09],
        [0, middle + 0.09],
      ].flatMap(([turn = 0, radius = 0]) => corner(turn, radius)),
      colour: line,
      lit: 0.4,
    };
  });
  return [
    ...strip(-ARM - 0.3, ARM + 0.3, -12, 150, kerb, 0.4),
    across(MIDDLE_Z - ARM - 0.3, MIDDLE_Z + ARM + 0.3, kerb, 0.4),
    disc(RING + 0.35, kerb, 0.4, true),
    ...strip(-ARM, ARM, -12, 150, asphalt),
    across(MIDDLE_Z - ARM, MIDDLE_Z + ARM, asphalt, 0.2),
    ...dashes('z', 0, MIDDLE_Z + RING + 2, 120, line),
    ...dashes('x', MIDDLE_Z, -90, -RING - 2, line),
    ...dashes('x', MIDDLE_Z, RING + 2, 90, line),
    disc(RING, asphalt, 0.2, true),
    ...(white ? [] : dashed),
    disc(APRON + 0.2, kerb, 0.5, true),
    disc(APRON, white ? '#cfd5e2' : '#a8695a', 0.1, true),
    disc(ISLAND + 0.25, kerb, 0.5, true),
    disc(ISLAND, white ? '#e9eefa' : '#6f9c4c', 0.3, false),
  ];
}

/** What stands on the island: a tree in its middle, beds of flowers round it, boards of chevrons at its edge. */
function planting({ season, snowCover }: Scenery): readonly SetPiece[] {
  const blooms = { spring: ['#e8587c', '#f4d04a'], summer: ['#e2483c', '#f2b53a'], autumn: ['#d9762c', '#a8442c'] };
  const beds =
    season === 'winter'
      ? [-3, 0, 3].map((x, at) => bush(x, MIDDLE_Z - 2.6, 0.8, at, season, snowCover))
      : [
          flowerBed(0, MIDDLE_Z - 2.8, 7, blooms[season], snowCover),
          flowerBed(0, MIDDLE_Z + 2.4, 6, blooms[season], snowCover),
        ];
  return [
    broadleaf(0, MIDDLE_Z, 6.6, 1, season, snowCover),
    ...[-2.6, 2.6].map((x, at) => bush(x, MIDDLE_Z + 0.6, 1.1, at, season, snowCover)),
    ...beds,
    chevronBoard(-3.2, MIDDLE_Z - ISLAND + 1, 1),
    chevronBoard(3.2, MIDDLE_Z - ISLAND + 1, 1),
    roundaboutSign(0, MIDDLE_Z - ISLAND + 0.5),
  ];
}

/** Houses with trees at the four corners between the roads. */
function neighbours({ season, snowCover }: Scenery): readonly SetPiece[] {
  const walls = ['#d8c3a0', '#b9725a', '#c9cfc6', '#d9b48c', '#a9b7bf', '#cf9f7c'];
  return [-52, -36, -21, 21, 36, 52].flatMap((x, at) => [
    house(`roundabout ${at}`, x, 46 + (at % 2) * 3, {
      wide: 10,
      deep: 5,
      storeys: 2,
      ridge: at % 2 ? 'deep' : 'across',
      pitchMetres: 3,
      wall: walls[at]!,
      roof: at % 3 ? '#8a4a3a' : '#5f6670',
      chimney: true,
      snow: snowCover,
    }),
    broadleaf(x * 0.86 + 7 * Math.sign(x), 40, 6, at, season, snowCover),
  ]);
}

/** Cars on the ring and on the roads; they drive when nobody is to stand there. */
function traffic({ vacant }: Scenery): readonly SetPiece[] {
  const near = MIDDLE_Z - (APRON + RING) / 2;
  const far = MIDDLE_Z + (APRON + RING) / 2;
  const cars = [
    { car: parkedCar(-4.6, near, 0, 1), pace: 3.4, along: 'x' },
    { car: parkedCar(9.5, near + 1.6, 2, 1), pace: 3.2, along: 'x' },
    { car: parkedCar(-7, far, 4, -1), pace: -3.6, along: 'x' },
    { car: parkedCar(6.5, far + 1, 1, -1), pace: -3.4, along: 'x' },
    { car: carToward(-2.1, 42, 3), pace: -4, along: 'z' },
    { car: carAway(2.1, 38, 5), pace: 5, along: 'z' },
    { car: carToward(-2.1, 66, 1), pace: -5, along: 'z' },
  ] as const;
  return cars.map(({ car, pace, along }) =>
    vacant ? { ...car, ...(along === 'x' ? { driftX: pace } : { driftZ: pace }) } : car,
  );
}
