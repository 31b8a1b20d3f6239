import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { fence } from '../kits/fence.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { hills } from '../kits/hills.ts';
import { house } from '../kits/house.ts';
import { bush } from '../kits/plants.ts';
import { steam } from '../kits/smoke.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

/** A village: a lane that winds between cottages with smoking chimneys up to a church, gardens with fences, hills behind. */
export function buildVillage(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('village');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const lane: readonly WayPoint[] = [
    [-side * 4, -9, 2.4],
    [-side * 1, 0, 2.2],
    [side * 1.5, 8, 1.9],
    [-side * 1, 20, 1.7],
    [side * 4, 34, 1.6],
    [side * 3, 50, 1.5],
  ];
  const homes = cottages(random.fork('homes'), scenery, side);
  const trees: SetPiece[] = [];
  for (const [z, gap] of [
    [15, 13],
    [27, 11],
    [40, 9],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 3))
      trees.push(broadleaf(spot.x, spot.z + 1.6, random.range(4.6, 6.8), random.integer(0, 3), season, snowCover));
  const low: SetPiece[] = [];
  for (const spot of rowOf(random, 11, 6, 1, 3))
    low.push(bush(spot.x, spot.z, random.range(0.6, 1.1), random.integer(0, 2), season, snowCover));
  const lamps: readonly Lamp[] = light.lampsLit
    ? homes.slice(0, 6).map((home) => ({
        x: home.x,
        y: 1.8,
        z: home.z - 0.3,
        colour: '#ffc070',
        radius: 3,
        strength: 0.45,
        flicker: 0.03,
      }))
    : [];
  const fences = [7.5, 10, 12.6, 17, 20, 23, 31, 34, 41].flatMap((x) => [
    fence(x, 5.8, 2.6, snowCover),
    fence(-x, 5.8, 2.6, snowCover),
  ]);
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...homes, ...low], path: lane });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 60, near: 24, sharpness: 0.5 }),
      church(side * 8.5, 62, 22, true, snowCover),
      ...homes,
      ...homes.slice(0, 5).map((home, index) => steam(home.x + 1.2, home.z + 0.5, 3.2, '#d8d8dc', 6.4 + (index % 2))),
      ...besideWay([...trees, ...low, ...fences], lane),
      ...grass,
    ],
    lamps,
    openAir: true,
  };
}

function cottages(random: Random, scenery: Scenery, side: number): readonly SetPiece[] {
  const walls = ['#efe4cc', '#e3cfae', '#d8c9b0', '#e8d8c4', '#cdb898'];
  const roofs = ['#a85e42', '#8c5a40', '#b08a4c', '#7a5a4a'];
  const spots: readonly (readonly [number, number])[] = [
    [-side * 9.2, 13],
    [side * 10.5, 17],
    [-side * 7.5, 27],
    [side * 14, 30],
    [-side * 15, 33],
    [side * 8, 43],
    [-side * 9, 46],
    [-side * 24, 20],
    [side * 26, 20],
    [-side * 34, 30],
    [side * 38, 26],
    [-side * 42, 15],
    [side * 46, 14],
    [side * 22, 46],
    [-side * 24, 48],
  ];
  return spots.map(([x, z], index) =>
    house(`cottage ${index}`, x, z, {
      wide: random.range(6, 8),
      deep: 5,
      storeys: random.chance(0.35) ? 2 : 1,
      ridge: random.chance(0.5) ? 'deep' : 'across',
      pitchMetres: random.range(2.8, 3.6),
      wall: random.pick(walls),
      roof: random.pick(roofs),
      ...(random.chance(0.4) ? { timber: '#5f4636' } : { shutters: random.pick(['#4f6f5c', '#5a7088', '#8a4a3c']) }),
      chimney: true,
      flowers: scenery.snowCover < 0.5 && random.chance(0.6),
      snow: scenery.snowCover,
    }),
  );
}
