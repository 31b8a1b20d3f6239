import type { Random } from '../../../base/random.ts';
import type { Face, Structure } from '../set.ts';
import { solid } from './solid.ts';
import { reachAt } from './spread.ts';

/** Where the deck ends, metres. */
const RAIL_Z = 4.6;
const NEAR_Z = -8.6;

/** The deck of a wooden ship seen along its rail: planks that run with it, a bulwark with posts, a hand rail and two ropes. */
export function shipDeck(random: Random): readonly Structure[] {
  const reach = reachAt(RAIL_Z);
  const planks: Face[] = [];
  for (let z = RAIL_Z; z > NEAR_Z; z -= 0.42)
    for (let x = -reach; x < reach;) {
      const long = random.range(5, 9);
      const [x1, z0] = [Math.min(reach, x + long), Math.max(NEAR_Z, z - 0.4)];
      planks.push({
        points: [x, 0.01, z0, x1, 0.01, z0, x1, 0.01, z, x, 0.01, z],
        colour: random.chance(0.5) ? '#b58a58' : '#a87c4c',
        lit: random.range(-0.1, 0.35),
      });
      x += long;
    }
  const rail: Face[] = [...solid([-reach, reach], [0, 0.28], [RAIL_Z, RAIL_Z + 0.14], '#6b4428', 0)];
  for (let x = -reach; x < reach; x += 1.6)
    rail.push(...solid([x - 0.06, x + 0.06], [0.28, 0.98], [RAIL_Z, RAIL_Z + 0.1], '#efe6d4', 0));
  for (const y of [0.5, 0.74])
    rail.push(...solid([-reach, reach], [y, y + 0.03], [RAIL_Z + 0.03, RAIL_Z + 0.06], '#d8c8a4', 0.2));
  rail.push(...solid([-reach, reach], [0.96, 1.06], [RAIL_Z - 0.06, RAIL_Z + 0.16], '#8a5a34', 0.3));
  return [
    { z: RAIL_Z + 0.3, faces: planks, mirrored: false },
    { z: RAIL_Z + 0.2, faces: rail, mirrored: false },
  ];
}
