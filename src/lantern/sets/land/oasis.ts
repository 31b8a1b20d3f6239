import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { added } from '../kits/added.ts';
import { bush } from '../kits/plants.ts';
import { palm, reeds } from '../kits/shore.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { buildDesert } from './desert.ts';

/** Half the size of the pool across and in depth, and its middle, metres. */
const [HALF_X, HALF_Z, MIDDLE_Z] = [11, 3.4, 9.4];

/** An oasis: a pool of blue water among dunes, date palms and green round it. */
export function buildOasis(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('oasis');
  const side = random.chance(0.5) ? 1 : -1;
  const shore: number[] = [];
  const green: SetPiece[] = [];
  for (let corner = 0; corner < 22; corner++) {
    const angle = (corner / 22) * Math.PI * 2;
    const out = 1 + 0.12 * Math.sin(angle * 3 + side);
    const [x, z] = [side * 1.5 + Math.cos(angle) * HALF_X * out, MIDDLE_Z + Math.sin(angle) * HALF_Z * out];
    shore.push(x, z);
    if (z > MIDDLE_Z - 1.4 && corner % 2 === 0)
      green.push(bush(x, z + 0.5, random.range(0.5, 1.1), corner % 3, 'summer', 0));
    if (corner % 3 === 1) green.push(reeds(x, z + 0.1, random.range(0.8, 1.3), corner % 3, false));
  }
  const palms = [
    [-7.6, 13.6, 7.4],
    [-5.6, 14.4, 8.6],
    [-3.4, 13.9, 6.2],
    [5, 14.2, 7.8],
    [7.4, 13.6, 9],
    [9.6, 13, 6.6],
    [11.8, 11, 7.2],
    [-10.6, 10.4, 6.8],
    [-9, 5.6, 6.4],
    [1.4, 15.4, 7],
  ].map(([x = 0, z = 0, tall = 7], index) => palm(side * x, z, tall, index));
  const set = buildDesert(scenery);
  const dry = added(set, {
    keeps: ({ sprite = '', z, x }) =>
      !sprite.startsWith('cactus') && !(z > 5.6 && z < 15 && Math.abs(x - side * 1.5) < HALF_X + 1.5),
    pieces: [...palms, ...green],
  });
  return {
    ...dry,
    ground: {
      ...dry.ground,
      water: { fromZ: 5.4, toZ: 14, colour: '#2f8fa0', mirror: 0.5, waveHeightMetres: 0.02, shore },
    },
  };
}
