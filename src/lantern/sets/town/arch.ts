import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { arcade } from '../kits/arcade.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { flowerBed, lanternPost, topiary } from '../kits/garden-things.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { triumphalArch } from '../kits/triumphal-arch.ts';
import type { BuiltSet } from '../set.ts';

/** A great arch of stone at the end of a paved avenue: planes and lanterns in rows, beds of flowers at its foot, palaces beyond. */
export function buildArch(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('arch');
  const { season, snowCover } = scenery;
  const x = random.chance(0.5) ? 1.6 : -1.6;
  const trees = [12, 18, 25, 34].flatMap((z, row) =>
    [-1, 1].flatMap((each) => [
      broadleaf(x + each * (12.5 + row), z, 8.4, row + (each > 0 ? 1 : 0), season, snowCover),
      broadleaf(x + each * (25 + row * 2), z + 3, 8, row, season, snowCover),
      broadleaf(x + each * (42 + row * 2), z, 8.4, row + 2, season, snowCover),
    ]),
  );
  const posts = [
    [-7.4, 6],
    [7.4, 6],
    [-8.6, 15],
    [8.6, 15],
    [-24, 6],
    [24, 6],
  ].map(([at = 0, z = 0]) => lanternPost(x + at, z, light));
  const low = [-1, 1].flatMap((each) => [
    flowerBed(x + each * 10.6, 9.4, 4.4, ['#d9534f', '#f2c53d'], snowCover),
    flowerBed(x + each * 17, 9.6, 4.4, ['#e88bb4', '#f4f0e2'], snowCover),
    topiary(x + each * 6.2, 26, 2.6, 'cone', snowCover),
    topiary(x + each * 8.4, 12, 2, 'ball', snowCover),
  ]);
  return {
    ground: pavedGround(random, scenery, {
      colour: '#b9ae9b',
      worn: '#8f8473',
      laid: 'slabs',
      toZ: 52,
      standing: [...trees, ...low],
    }),
    pieces: [
      ...arcade(random.fork('palaces'), 96, snowCover, x + 40),
      triumphalArch(x, 35, snowCover),
      ...trees,
      ...low,
      ...posts.map((post) => post.piece),
    ],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit
        ? [-6, 6].map((at) => ({ x: x + at, y: 4, z: 34, colour: '#ffc878', radius: 7, strength: 0.5, flicker: 0 }))
        : []),
    ],
    openAir: true,
  };
}
