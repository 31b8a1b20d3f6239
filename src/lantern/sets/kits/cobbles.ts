import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { drifts } from './cover.ts';

const JOINT = '#5f5850';

/** The courses in which the setts of an old street lie (the ground's grain); drifts when snow lies on them. */
export function cobbles(random: Random, white: boolean, toZ: number): readonly Face[] {
  if (white) return drifts(random, 360, 22);
  const courses: Face[] = [];
  // Farther on, single stones are not told apart: courses grow with the distance.
  for (let z = Math.min(16, toZ), deep = 1; z > -8.8; z -= deep) {
    deep = 0.52 + Math.max(0, z + 9) * 0.035;
    const reach = 28 + (z + 9) * 1.6;
    courses.push({
      points: [-reach, 0, z - 0.02, reach, 0, z - 0.02, reach, 0, z + 0.02, -reach, 0, z + 0.02],
      colour: JOINT,
      lit: -0.2,
      alpha: 0.16,
    });
  }
  return courses;
}
