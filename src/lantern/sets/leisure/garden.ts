import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fountain } from '../kits/fountain.ts';
import { flowerBed, hedge, lanternPost, topiary } from '../kits/garden-things.ts';
import { house } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { roseArch } from '../kits/rose-arch.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const BLOOMS = [
  ['#d9534f', '#f4f0e2'],
  ['#8f7be0', '#e88bb4', '#f4f0e2'],
  ['#f2c53d', '#e07a34'],
  ['#e88bb4', '#b5344a'],
  ['#5b8fe8', '#f4f0e2'],
] as const;

/** A flower garden: a gravel path through an arch of roses to a small fountain, beds in every colour, clipped hedges and cones, the house behind. */
export function buildGarden(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('garden');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 2.4;
  const path: readonly WayPoint[] = [
    [-side * 1, -9, 1.8],
    [side * 0.5, 0, 1.7],
    [x, 7, 1.5],
    [x, 16, 1.5],
    [x, 22, 3.4],
  ];
  const beds: SetPiece[] = [];
  for (const z of [15.5, 10.5, 7.4, 5.4])
    for (const each of [-1, 1])
      for (let at = 4.2; at < 48; at += 5)
        beds.push(
          flowerBed(
            x + each * (at + (z % 2)),
            z,
            4,
            BLOOMS[Math.abs(Math.round(at + z * 3)) % BLOOMS.length]!,
            snowCover,
          ),
        );
  const cones = [8.8, 12.6, 17.4].flatMap((z) =>
    [-1, 1].map((each) => topiary(x + each * 2.9, z, z > 12 ? 2 : 1.7, z === 12.6 ? 'ball' : 'cone', snowCover)),
  );
  const hedges = [-1, 1].flatMap((each) => [9, 21, 33].map((at) => hedge(x + each * at, 19.5, 11.5, 1.5, snowCover)));
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 30, 9, 1, 4))
    if (Math.abs(spot.x - x - side * 6) > 7)
      trees.push(broadleaf(spot.x, spot.z, random.range(5.5, 8), random.integer(0, 3), season, snowCover));
  const posts = [lanternPost(x - 2.3, 5.6, light), lanternPost(x + 2.3, 5.6, light)];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...cones, ...hedges], path });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 50, heightMetres: 9, gap: 5, needled: 0.1 }),
      house('manor', x + side * 8, 38, {
        wide: 15,
        deep: 8,
        storeys: 2,
        ridge: 'across',
        pitchMetres: 3.6,
        wall: '#e8dcc6',
        roof: '#6f7a80',
        shutters: '#4f6f5c',
        chimney: true,
        snow: snowCover,
      }),
      ...trees,
      ...hedges,
      ...fountain(x, 24, 2.6, snowCover),
      ...cones,
      ...besideWay(beds, path),
      roseArch(x, 9.6, snowCover),
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: posts.flatMap((post) => post.lamps),
    openAir: true,
  };
}
