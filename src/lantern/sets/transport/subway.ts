import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { createBrush } from '../kits/facade.ts';
import { flagstones } from '../kits/flagstones.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { trackAlong } from '../kits/rails.ts';
import { bench } from '../kits/street-things.ts';
import { tiledVault } from '../kits/tiled-vault.ts';
import { train } from '../kits/train.ts';
import type { BuiltSet, Lamp } from '../set.ts';

const EDGE_Z = 5;
const REACH = 70;

/** A platform under the ground: tiled walls and columns, rows of tubes under the vault, a train with bright windows. */
export function buildSubway(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('subway');
  const side = random.chance(0.5) ? 1 : -1;
  const columns = createBrush({ way: 'front', x: -REACH, z: 4.5, length: REACH * 2, height: 5 }, light);
  for (let u = 4.5; u < REACH * 2; u += 9.2) {
    columns.rect(u, 0, u + 0.75, 4.6, '#dfe2dc', -0.1);
    columns.rect(u + 0.5, 0, u + 0.75, 4.6, '#dfe2dc', 0.5);
    for (let v = 0.35; v < 4.6; v += 0.35) columns.rect(u, v, u + 0.75, v + 0.025, '#a3aaa6', -0.2);
    columns.rect(u - 0.06, 1.5, u + 0.81, 2, '#2f6f9c', 0.1, { out: 0.02 });
    columns.rect(u - 0.1, 0, u + 0.85, 0.25, '#6a706e', 0);
  }
  const tubes: readonly Lamp[] = Array.from({ length: 11 }, (_, index) => ({
    x: (index - 5) * 9.2 + 4.6,
    y: 4.2,
    z: 4.2,
    colour: '#e8f4ff',
    radius: 3.4,
    strength: 0.5,
    flicker: index === 3 ? 0.3 : 0,
  }));
  return {
    ground: {
      kind: 'floor',
      near: '#8f9290',
      far: '#7d8180',
      mirror: 0.2,
      ripple: 0.004,
      marks: [
        plate(-REACH, EDGE_Z, REACH, 11, '#2c2c30', -0.4),
        ...trackAlong(7, false),
        ...flagstones(random.fork('tiles'), {
          fromZ: -8.6,
          toZ: EDGE_Z - 0.9,
          colour: '#9a9d9a',
          joint: '#6f7372',
          course: 0.8,
        }),
        plate(-REACH, EDGE_Z - 0.95, REACH, EDGE_Z - 0.5, '#e8c23a', 0.5),
        plate(-REACH, EDGE_Z - 0.12, REACH, EDGE_Z, '#e4e4de', 0.7),
        ...tubes.flatMap((lamp) => pool(lamp.x, 2.4, 3.4, 2.4, '#e8f4ff', 0.05)),
      ],
    },
    pieces: [
      ...train(side * 3.4, 7.1, side > 0 ? 1 : -1, 4, '#2f6f9c', -0.6),
      bench(-side * 3.2, 4.55),
      bench(side * 6.2, 4.55),
      bench(side * 24, 4.55),
      bench(-side * 22, 4.55),
    ],
    structures: [
      ...tiledVault(random.fork('vault'), light, { reach: REACH, wallZ: 10.6, high: 5, nearZ: -9 }),
      { z: 4.5, faces: columns.faces },
    ],
    lamps: tubes,
    openAir: false,
  };
}
