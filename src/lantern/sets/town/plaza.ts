import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cafeTable } from '../kits/cafe-table.ts';
import { fountain } from '../kits/fountain.ts';
import { lanternPost, topiary } from '../kits/garden-things.ts';
import { arcade } from '../kits/arcade.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { statue } from '../kits/statue.ts';
import { bench } from '../kits/street-things.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A wide square: a great fountain in its middle, a rider of bronze, a town hall with arcades and a clock tower round it, lanterns and café tables. */
export function buildPlaza(scenery: Scenery, light: Light): BuiltSet {
  return build(scenery, light, false);
}

/** The same square from the edge of its fountain: the basin is near and in the middle, the tower stands aside. */
export function buildFountain(scenery: Scenery, light: Light): BuiltSet {
  return build(scenery, light, true);
}

/** It is what the place is known by: beside whoever is there, and never taken out from behind a head. */
function nearFountain({ vacant, snowCover }: Scenery, side: 1 | -1): readonly SetPiece[] {
  const pieces = vacant ? fountain(side * 0.4, 6.4, 4.4, snowCover) : fountain(side * 2.1, 9.4, 4.4, snowCover);
  return pieces.map((piece) => ({ ...piece, kept: true }));
}

function build(scenery: Scenery, light: Light, close: boolean): BuiltSet {
  const random = createRandom(scenery.seed).fork('plaza');
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const posts = [-36, -24, -11, 11, 24, 36].flatMap((x) => [lanternPost(x, 7, light), lanternPost(x * 0.8, 20, light)]);
  const tables = [
    [-side * 14, 7.6],
    [-side * 17, 8.4],
    [side * 16, 7.8],
    [side * 28, 8],
    [-side * 31, 8],
  ].map(([x = 0, z = 0], index) =>
    cafeTable(x, z, ['#b5483c', '#3d6f5c', '#c98a3a', '#45618c', '#b5483c'][index]!, white),
  );
  const things = [
    ...tables,
    bench(side * 7.4, 6),
    bench(-side * 6.8, 6.4),
    topiary(side * 9.4, 6.4, 1.7, 'ball', snowCover),
    topiary(-side * 9, 6.6, 1.7, 'ball', snowCover),
  ];
  const basin = close ? nearFountain(scenery, side) : fountain(side * 2.4, 15, 4.6, snowCover);
  return {
    ground: pavedGround(random, scenery, {
      colour: '#b8ad9c',
      worn: '#8c8274',
      laid: 'slabs',
      toZ: 42,
      standing: things,
    }),
    pieces: [
      ...arcade(random.fork('arcade'), 54, snowCover, side * (close ? 30 : 13)),
      statue(-side * (close ? 19 : 11), 26),
      ...basin,
      ...posts.map((post) => post.piece),
      ...things,
    ],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      // Lamps under water light the jets from below.
      ...(close && light.lampsLit
        ? [{ x: side * 0.4, y: 1.4, z: 6.2, colour: '#a8e4ff', radius: 3.4, strength: 0.55, flicker: 0.05 }]
        : []),
    ],
    openAir: true,
  };
}
