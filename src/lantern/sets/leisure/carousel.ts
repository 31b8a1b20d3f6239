import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { carousel, fairBooth } from '../kits/fair-rides.ts';
import { flowerBed, lanternPost } from '../kits/garden-things.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { pool } from '../kits/pools.ts';
import { bench } from '../kits/street-things.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** A carousel by itself on a square in the park: horses that go round, up and down under a striped roof full of lights; booths, trees, benches. */
export function buildCarousel(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('carousel');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 1.2;
  const z = 9.4;
  const booths = [
    [-side * 11.5, 15],
    [side * 13.5, 15.6],
    [-side * 20, 13],
    [side * 24, 13],
    [-side * 34, 13],
    [side * 37, 13],
  ].map(([at = 0, far = 0], index) => fairBooth(at, far, index));
  const trees = rowOf(random, 22, 5.4, 1, 2).map((spot, index) =>
    broadleaf(spot.x, spot.z, random.range(7, 9), index, season, snowCover),
  );
  const seats = [bench(-side * 7.4, 6.2), bench(side * 9.4, 6.4)];
  const beds = [
    flowerBed(-side * 8.6, 8.4, 3.6, ['#e88bb4', '#f2c53d'], snowCover),
    flowerBed(side * 10.6, 8.6, 3.6, ['#d9534f', '#f4f0e2'], snowCover),
  ];
  const posts = [-side * 6, side * 7.8, -side * 17, side * 19].map((at) => lanternPost(at, 7.4, light));
  const strings = [-13.5, 13.5].map((end) =>
    lanternString(random.fork(`string ${end}`), light, Math.min(x, x + end), Math.max(x, x + end), 11, 6, {
      size: 0.12,
      gap: 0.8,
      colours: ['#ffd86a', '#ff9a7a', '#ffe9b8', '#9adfff'],
    }),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#bcae9b',
      worn: '#93856f',
      laid: 'slabs',
      toZ: 26,
      standing: [...booths, ...seats, ...trees],
      marks: light.lampsLit ? [...pool(x, z - 4.2, 6.5, 2.6, '#ffc878', 0.08)] : [],
    }),
    pieces: [
      ...woodland(scenery, { z: 44, heightMetres: 8, gap: 4, needled: 0.1 }),
      ...trees,
      ...booths,
      ...carousel(x, z),
      ...beds,
      ...seats,
      ...posts.map((post) => post.piece),
    ],
    structures: strings.map((each) => each.structure),
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...strings.flatMap((each) => each.lamps.filter((_, index) => index % 3 === 0)),
      ...(light.lampsLit
        ? [-2.6, 0, 2.6].map((at) => ({
            x: x + at,
            y: 3.6,
            z: z - 0.6,
            colour: '#ffd08a',
            radius: 3.4,
            strength: 0.55,
            flicker: 0.04,
          }))
        : []),
    ],
    openAir: true,
  };
}
