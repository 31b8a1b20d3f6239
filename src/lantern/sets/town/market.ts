import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { church } from '../kits/church.ts';
import { cobbles } from '../kits/cobbles.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { house } from '../kits/house.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { marketStall, STALL_GOODS } from '../kits/market-stall.ts';
import { pool } from '../kits/pools.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

/** A market square: rows of stalls under striped awnings with heaps of fruit, bread, flowers and cloth, strings of lights, old houses round it. */
export function buildMarket(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('market');
  const white = scenery.snowCover > 0.5;
  const stalls: SetPiece[] = [];
  let number = random.integer(0, 4);
  const manned = scenery.vacant === true && scenery.deserted !== true;
  const stall = (x: number, z: number) =>
    stalls.push(
      marketStall(x, z, STALL_GOODS[number++ % STALL_GOODS.length]!, number % 5, white, manned && number % 3 !== 1),
    );
  for (const z of [26, 17.5, 11])
    for (const side of [-1, 1]) for (let x = 2 + (z - 6) * 0.1; x < 50; x += 4.7) stall(side * (x + 1.8), z);
  for (const side of [-1, 1]) for (const x of [5.1, 10, 21, 26, 37, 42]) stall(side * x, 5.6);
  const homes: SetPiece[] = [];
  for (let x = -62; x < 62; x += 8.4)
    homes.push(
      house(`market house ${Math.round(x)}`, x + random.range(-0.4, 0.4), 38 + random.range(0, 1), {
        wide: 8.2,
        deep: 3,
        storeys: random.integer(2, 3),
        ridge: random.chance(0.5) ? 'deep' : 'across',
        pitchMetres: random.range(3, 4.4),
        wall: random.pick(['#e8d4a8', '#dba878', '#c9d0b4', '#e6c3ad', '#b9c6cf', '#d89a82']),
        roof: random.pick(['#a8543e', '#95483a', '#7d5348']),
        shutters: random.pick(['#4f6f5c', '#5a7088', '#8a4a3c']),
        snow: scenery.snowCover,
      }),
    );
  const strings = [8.2, 14, 21].map((z) =>
    lanternString(random.fork(`string ${z}`), light, -11 - z * 0.3, 11 + z * 0.3, z, 5.6, {
      size: 0.11,
      gap: 0.8,
      colours: ['#ffe2a0', '#ffb86a', '#fff2cc'],
    }),
  );
  const glow: readonly Lamp[] = light.lampsLit
    ? stalls
        .filter(({ z, x }) => z < 20 && Math.abs(x) < 30)
        .map(({ x, z }) => ({ x, y: 2.1, z: z - 0.2, colour: '#ffc274', radius: 2.1, strength: 0.6, flicker: 0.04 }))
    : [];
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      ...(white ? {} : { grain: 'setts' }),
      near: white ? '#dde4f1' : '#8f867a',
      far: white ? '#dde4f1' : '#9e9588',
      mirror: scenery.wetness * 0.4,
      ripple: 0.03,
      marks: [
        ...cobbles(random.fork('cobbles'), white, 40),
        ...contactShadows(stalls, '#2f3040'),
        ...(light.lampsLit ? glow.flatMap((lamp) => pool(lamp.x, lamp.z - 0.6, 2.4, 1.6, '#ffc274', 0.07)) : []),
      ],
    },
    pieces: [church(random.chance(0.5) ? 9 : -9, 70, 34, false, scenery.snowCover), ...homes, ...stalls],
    structures: strings.map((each) => each.structure),
    lamps: [...glow, ...strings.flatMap((each) => each.lamps.filter((_, index) => index % 3 === 0))],
    openAir: true,
  };
}
