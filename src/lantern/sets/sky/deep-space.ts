import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { asteroid } from '../kits/asteroid.ts';
import { planet } from '../kits/planet.ts';
import { spiralGalaxy } from '../kits/spiral-galaxy.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { NO_GROUND } from './no-ground.ts';

/** Where the worlds are seen, as tangents to the right (or left) and up, and the reach that is kept free round each. */
const WORLDS = [
  [0.287, 0.18, 0.3],
  [-0.154, -0.13, 0.09],
] as const;

/** The deep of space: a spiral galaxy, a ringed world and its moon, rocks that drift by, and no ground at all. */
export function buildDeepSpace(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('deep-space');
  const side = random.chance(0.5) ? 1 : -1;
  const rocks: SetPiece[] = [];
  for (let rock = 0; rock < 16 + Math.round(scenery.dressing * 14); rock++) {
    const [x, z] = [random.range(-70, 70), random.range(9, 60)];
    const rise = random.range(-0.2, 0.26);
    // A rock before a world's face would seem a spot on it.
    if (WORLDS.some(([wx, wy, reach]) => Math.hypot(x / z - side * wx, rise - wy) < reach)) continue;
    rocks.push(
      asteroid(x, rise * z, z, random.range(0.1, 0.6) * (z / 18), random.integer(0, 3), random.range(0.1, 0.5) * side),
    );
  }
  return {
    ground: NO_GROUND,
    pieces: [
      spiralGalaxy(side * -130, 108, 400, 125, scenery.seed),
      planet({
        x: side * 86,
        y: 54,
        z: 300,
        radiusMetres: 40,
        kind: random.pick(['ringed', 'gas', 'ringed']),
        sunSide: -side as 1 | -1,
        seed: scenery.seed + 1,
      }),
      planet({
        x: side * -40,
        y: -34,
        z: 260,
        radiusMetres: 13,
        kind: random.pick(['ice', 'rust']),
        sunSide: -side as 1 | -1,
        seed: scenery.seed + 2,
      }),
      planet({
        x: side * 34,
        y: 70,
        z: 280,
        radiusMetres: 5,
        kind: 'moon',
        sunSide: -side as 1 | -1,
        seed: scenery.seed + 3,
      }),
      ...rocks,
    ],
    lamps: [],
    openAir: true,
  };
}
