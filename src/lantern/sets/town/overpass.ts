import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { dashes, strip } from '../kits/pavement.ts';
import { bush } from '../kits/plants.ts';
import { raisedWay } from '../kits/raised-way.ts';
import { carAway, carToward, parkedCar } from '../kits/road-cars.ts';
import { rowOf } from '../kits/spread.ts';
import { streetLamp } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The raised roads, near one first: depth, height of their decks, metres, the way of their traffic and its pace. */
const LEVELS = [
  { z: 24, topMetres: 8.2, deepMetres: 8, way: 1, pace: 7 },
  { z: 46, topMetres: 15.5, deepMetres: 8, way: -1, pace: 9 },
] as const;
/** Half the width of the road beneath, metres. */
const ROAD = 7.4;

/** Raised roads one over the other across a wide street: piers in rows, cars on every level, lamps on the decks, the towers of a city behind. */
export function buildOverpass(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('overpass');
  const { season, snowCover, excluded, vacant } = scenery;
  const white = snowCover > 0.5;
  const posts = [-22, -ROAD - 1.4, ROAD + 1.4, 22].map((x) => streetLamp(x, 6.4, x > 0 ? -1 : 1, light));
  const decks = LEVELS.flatMap(({ z, topMetres, deepMetres }) =>
    [-34, -12, 10, 32].map((x) => {
      const { piece, lamp } = streetLamp(x, z + deepMetres - 1, 1, light);
      return { piece: { ...piece, y: topMetres }, lamp: lamp && { ...lamp, y: lamp.y + topMetres } };
    }),
  );
  const green = rowOf(random, 19, 5, 1, 0.8).flatMap(({ x, z }) =>
    Math.abs(x) < ROAD + 2
      ? []
      : [
          bush(x, z, random.range(0.8, 1.6), random.integer(0, 2), season, snowCover),
          ...(random.chance(0.3) ? [broadleaf(x + 2, z + 1, 4.4, random.integer(0, 3), season, snowCover)] : []),
        ],
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#77777b',
      worn: '#5f6065',
      laid: 'sheet',
      toZ: 60,
      standing: [...green, ...posts.map(({ piece }) => piece)],
      marks: [
        ...[-1, 1].flatMap((side) => strip(side * ROAD - 0.12, side * ROAD + 0.12, -12, 130, '#d9d6cc', 0.4)),
        ...(white ? [] : [0, -3.6, 3.6].flatMap((x) => dashes('z', x, -8, 120, '#ecebe4'))),
      ],
    }),
    pieces: [
      ...towerRow(random.fork('far'), { z: 170, reach: 200, gap: 15, low: 30, high: 90, peakX: 26 }),
      ...towerRow(random.fork('near'), { z: 96, reach: 130, gap: 16, low: 16, high: 48, peakX: -30 }),
      ...green,
      ...(excluded.includes('car') ? [] : traffic(vacant === true)),
      ...[...posts, ...decks].map(({ piece }) => piece),
    ],
    structures: LEVELS.map(({ z, topMetres, deepMetres }) =>
      raisedWay({ z, topMetres, deepMetres, pierEvery: 21, pierMetres: 1.9, colour: '#b3b0a8', railMetres: 0.8 }),
    ),
    lamps: [...posts, ...decks].flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

/** Cars on the decks and on the road below; they drive when nobody is to stand there. */
function traffic(drives: boolean): readonly SetPiece[] {
  const above = LEVELS.flatMap(({ z, topMetres, way, pace }, level) =>
    [-46, -31, -17, -6, 8, 19, 33, 47].map((x, at) => ({
      ...parkedCar(x + level * 4, z + 2 + (at % 2), at + level * 2, way),
      y: topMetres,
      ...(drives ? { driftX: way * pace } : {}),
    })),
  );
  const below = [
    { car: carToward(-1.8, 34, 1), pace: -5 },
    { car: carToward(-5.4, 62, 3), pace: -6 },
    { car: carAway(1.8, 30, 2), pace: 5 },
    { car: carAway(5.4, 50, 0), pace: 6 },
  ].map(({ car, pace }) => (drives ? { ...car, driftZ: pace } : car));
  return [...above, ...below];
}
