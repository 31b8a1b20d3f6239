import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { drifts } from './cover.ts';
import { patches } from './ground-marks.ts';

const STONES = ['#a79d91', '#958c81', '#b3a99b', '#877e74', '#9f9386'] as const;
const JOINT = '#5f5850';

/** Round stones of an old street in courses, dark joints between them; drifts when snow lies on them. */
export function cobbles(random: Random, white: boolean, toZ: number): readonly Face[] {
  if (white) return drifts(random, 360, 22);
  const worn = patches(random.fork('worn'), {
    colours: ['#7d756c', '#a1988c', '#8a8178'],
    metres: 2.6,
    flatness: 0.42,
    fromZ: -8.6,
    toZ: 26,
    lit: [-0.3, 0.6],
    count: 140,
    alpha: 0.4,
  });
  const courses: Face[] = [];
  // Farther on, single stones are not told apart: courses grow with the distance.
  for (let z = Math.min(16, toZ), deep = 1; z > -8.8; z -= deep) {
    deep = 0.3 + Math.max(0, z + 9) * 0.035;
    const reach = 14 + (z + 9) * 0.8;
    courses.push({
      points: [-reach * 2, 0, z - 0.025, reach * 2, 0, z - 0.025, reach * 2, 0, z + 0.025, -reach * 2, 0, z + 0.025],
      colour: JOINT,
      lit: -0.2,
      alpha: 0.2,
    });
    for (let stone = 0; stone < 20; stone++) courses.push(cobble(random, random.range(-reach, reach), z, deep));
  }
  return [...worn, ...courses];
}

/** One stone between two joints: a rounded back that catches the light. */
function cobble(random: Random, x: number, z: number, deep: number): Face {
  const half = deep * random.range(0.5, 0.9);
  const [near, far] = [z - deep * 0.93, z - deep * 0.07];
  return {
    points: [x - half, 0, near, x + half, 0, near, x + half * 1.05, 0, far, x - half * 0.95, 0, far],
    colour: random.pick(STONES),
    lit: random.range(-0.3, 0.8),
    alpha: 0.65,
    smooth: true,
  };
}
