import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { hedge, lanternPost } from '../kits/garden-things.ts';
import { glassTower } from '../kits/glass-tower.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { carAway } from '../kits/road-cars.ts';
import { bench } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet } from '../set.ts';

const TOWER_Z = 82;

/** A skyscraper: one tower of glass that rises out of the city, a wide forecourt with planted beds before it, lower blocks at its feet. */
export function buildSkyscraper(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('skyscraper');
  const { season, snowCover, excluded } = scenery;
  const x = random.chance(0.5) ? 5 : -5;
  const posts = [
    ...[-34, -22, -10, 10, 22, 34].map((at) => lanternPost(at, 8, light)),
    // An avenue to the hall, so that the forecourt leads there.
    ...[14, 23, 38].flatMap((z) => [-3.6, 3.6].map((aside) => lanternPost((x * z) / TOWER_Z + aside, z, light))),
  ];
  const trees = [-46, -29, -16, 16, 29, 46].flatMap((at, index) => [
    broadleaf(at, 15, 5.4, index, season, snowCover),
    broadleaf(at * 0.9 + 4, 30, 5.6, index + 1, season, snowCover),
  ]);
  const beds = [-40, -27, -14.5, 14.5, 27, 40].map((at) => hedge(at, 11, 7, 0.8, snowCover));
  const things = [bench(-7.2, 6.6), bench(7.6, 6.8), bench(22, 6.8), bench(-25, 6.6)];
  const cars = excluded.includes('car') ? [] : [-26, -12, 13, 24].map((at, index) => carAway(at, 52, index));
  return {
    ground: pavedGround(random, scenery, {
      colour: '#b4b3b0',
      worn: '#8d8c8a',
      laid: 'slabs',
      toZ: 48,
      standing: [...things, ...beds],
    }),
    pieces: [
      ...towerRow(random.fork('far'), { z: 190, reach: 200, gap: 17, low: 20, high: 46 }),
      ...towerRow(random.fork('near'), { z: 108, reach: 120, gap: 15, low: 10, high: 24 }),
      glassTower(x, TOWER_Z, 40),
      ...cars,
      ...trees,
      ...beds,
      ...posts.map((post) => post.piece),
      ...things,
    ],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit ? [{ x, y: 2, z: TOWER_Z - 2, colour: '#ffd08a', radius: 9, strength: 0.6, flicker: 0 }] : []),
    ],
    openAir: true,
  };
}
