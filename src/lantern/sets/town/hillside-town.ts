import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { hills } from '../kits/hills.ts';
import { hillsideHouse } from '../kits/hillside-house.ts';
import { rolling } from '../kits/noise.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { bush } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import { streetLamp } from '../kits/street-things.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const ROWS = 16;
const FRONT_Z = 18;
/** From one row of houses to the next, metres into the depth and up. */
const [DEEP_METRES, UP_METRES] = [3.6, 2.2] as const;

/** A slope covered with small houses of every colour, one on the shoulders of the other, up to a crest; a paved lane before them. */
export function buildHillsideTown(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('hillside-town');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const homes: SetPiece[] = [];
  let last = -1;
  for (let row = 0; row < ROWS; row++) {
    const z = FRONT_Z + row * DEEP_METRES;
    for (const spot of rowOf(random, z, 5 + row * 0.12, 0.25, 0.8)) {
      if (row > crestAt(scenery.seed, spot.x * side)) continue;
      const variant = (last + random.integer(1, 11)) % 12;
      last = variant;
      const y = row * UP_METRES + (row > 1 ? random.range(-0.5, 0.5) : 0);
      homes.push(
        row > 1 && random.chance(0.07)
          ? { ...bush(spot.x, spot.z, random.range(2.4, 3.4), random.integer(0, 2), season, snowCover), y: y - 0.5 }
          : hillsideHouse(spot.x, spot.z, y, variant, snowCover, row === 0),
      );
    }
  }
  const posts = [-38, -22, -8.6, 8.8, 23, 39].map((x) => streetLamp(x, 5.8, x > 0 ? -1 : 1, light));
  const bushes = rowOf(random, FRONT_Z - 1.4, 5, 1, 0.8).map(({ x, z }) =>
    bush(x, z, random.range(0.5, 1.2), random.integer(0, 2), season, snowCover),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#a89c8e',
      worn: '#7f756b',
      laid: 'slabs',
      toZ: 20,
      standing: posts.map(({ piece }) => piece),
    }),
    pieces: [
      ...hills(scenery, { far: 70, near: 34, sharpness: 0.3 }),
      ...homes,
      ...bushes,
      ...posts.map(({ piece }) => piece),
    ],
    lamps: posts.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

/** How many rows the houses climb at an x: high on one side, so that the sky is seen on the other. */
function crestAt(seed: number, x: number): number {
  return ROWS * (0.62 + 0.34 * Math.tanh(x / 16) + 0.2 * rolling(seed, x / 14, 0, 2));
}
