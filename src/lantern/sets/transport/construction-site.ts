import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { crates } from '../kits/alley-things.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { barrier, digger, heap, shell, towerCrane } from '../kits/site-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet } from '../set.ts';

/** A construction site: the bare frame of a house with scaffolding, tower cranes over it, a digger at a heap of earth, striped barriers. */
export function buildConstructionSite(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('construction-site');
  const { snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const things = [
    heap(-side * 9, 13, 3, snowCover),
    digger(-side * 4.6, 11.5),
    heap(side * 15, 9, 1.8, snowCover),
    crates(side * 9.6, 6.4, 0),
    heap(-side * 30, 11, 3, snowCover),
    digger(side * 33, 11),
    heap(side * 38, 12, 3, snowCover),
    crates(-side * 22, 6.4, 1),
  ];
  const barriers = [-40, -37, -27, -24, -10.4, -6.4, 6.6, 11.6, 22, 25, 36, 39].map((x) => barrier(x, 5.2, light));
  return {
    ground: pavedGround(random, scenery, {
      colour: '#a98c68',
      worn: '#8a6f50',
      laid: 'sheet',
      toZ: 44,
      standing: [...things, ...barriers],
    }),
    pieces: [
      ...towerRow(random.fork('city'), { z: 130, reach: 170, gap: 14, low: 12, high: 50, peakX: -side * 40 }),
      towerCrane(-side * 17, 70, 27, side > 0 ? 1 : -1),
      shell(side * 10, 44, 4, snowCover),
      towerCrane(side * 21, 64, 24, side > 0 ? -1 : 1),
      shell(-side * 32, 48, 4, snowCover),
      shell(side * 46, 48, 5, snowCover),
      ...things,
      ...barriers,
    ],
    lamps: light.lampsLit
      ? [
          { x: side * 4, y: 5, z: 38, colour: '#fff0d0', radius: 8, strength: 0.6, flicker: 0 },
          ...barriers.map(({ x }) => ({
            x,
            y: 1.2,
            z: 5.1,
            colour: '#ffb03a',
            radius: 0.9,
            strength: 0.6,
            flicker: 0.5,
          })),
        ]
      : [],
    openAir: true,
  };
}
