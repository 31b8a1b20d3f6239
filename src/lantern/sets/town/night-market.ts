import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { foodStall } from '../kits/food-stall.ts';
import { passerBy } from '../kits/passer-by.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { pool } from '../kits/pools.ts';
import { steam } from '../kits/smoke.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Lamp } from '../set.ts';

/** A night market: a lane of food stalls under lit signs and canopies, steam and grills, rows of red lanterns over it, tall houses behind. */
export function buildNightMarket(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('night-market');
  const white = scenery.snowCover > 0.5;
  const manned = scenery.deserted !== true && !scenery.excluded.includes('people');
  const x = random.chance(0.5) ? 1.2 : -1.2;
  let number = random.integer(0, 5);
  const stalls = [
    [5.8, scenery.vacant ? 3.4 : 5.6, 30],
    [9.6, 3.9, 32],
    [14.2, 3.9, 34],
    [19.6, 4.1, 36],
    [26.5, 4.3, 40],
  ].flatMap(([z = 0, from = 0, reach = 0]) =>
    [-1, 1].flatMap((each) => {
      const row = [];
      for (let at = from; at < reach; at += 4.4)
        row.push(
          foodStall(x + each * (at + 1.4), z, number++ % 6, { manned: manned && number % 4 !== 0, snow: white }),
        );
      return row;
    }),
  );
  // Where nobody is named those who stroll are seen all the same.
  const strollers =
    manned && scenery.vacant
      ? [
          passerBy(x - 3, 8.4, 0.7, scenery.seed),
          passerBy(x + 3.6, 9, -0.6, scenery.seed + 3),
          passerBy(x + 1, 13, 0.6, scenery.seed + 8),
          passerBy(x - 2, 18, -0.7, scenery.seed + 11),
        ]
      : [];
  const strings = [7.5, 12, 17, 24].map((z) =>
    lanternString(random.fork(`string ${z}`), light, x - 7 - z * 0.2, x + 7 + z * 0.2, z, 5.2),
  );
  const glow: readonly Lamp[] = light.lampsLit
    ? stalls
        .filter((stall) => stall.z < 21 && Math.abs(stall.x) < 26)
        .map((stall, index) => ({
          x: stall.x,
          y: 2,
          z: stall.z - 0.2,
          colour: ['#ffb45a', '#ffd08a', '#ff8a5a'][index % 3]!,
          radius: 2.4,
          strength: 0.6,
          flicker: 0.03,
        }))
    : [];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#6f6a68',
      worn: '#544f4e',
      laid: 'slabs',
      toZ: 34,
      standing: stalls,
      marks: glow.flatMap((lamp) => pool(lamp.x, lamp.z - 1, 2.6, 1.7, lamp.colour, 0.09)),
    }),
    pieces: [
      ...towerRow(random.fork('houses'), { z: 46, reach: 80, gap: 9, low: 12, high: 26, peakX: -x * 10 }),
      ...stalls,
      ...strollers,
      ...stalls
        .filter((stall, index) => stall.z < 16 && Math.abs(stall.x) < 14 && index % 2 === 0)
        .map((stall) => steam(stall.x + 0.5, stall.z - 0.1, 0.9, '#e8dccb', 1.3)),
    ],
    structures: strings.map((each) => each.structure),
    lamps: [...glow, ...strings.flatMap((each) => each.lamps)],
    openAir: true,
  };
}
