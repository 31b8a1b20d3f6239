import { createRandom } from '../../../base/random.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import type { Face, Structure } from '../set.ts';
import { PAINTED } from './painted.ts';

const WOOD = '#94643c';
const PLANKS = 5;
const THICK_METRES = 0.045;
const LEG_METRES = 0.07;

/** A table in true perspective: planks, an edge, an apron and legs, each in its own light. */
export function tableOf(support: Support, seed: number): Structure {
  const random = createRandom(seed).fork('table');
  const wood = support.colour === undefined ? WOOD : PAINTED[support.colour];
  const { y, left, right, near, far } = support;
  const under = y - THICK_METRES;
  const faces: Face[] = [];
  const front = (x0: number, y0: number, x1: number, y1: number, z: number, lit: number): Face => ({
    points: [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z],
    colour: wood,
    lit,
  });
  const inset = 0.08;
  for (const z of [far - inset, near + inset])
    for (const x of [left + inset, right - inset - LEG_METRES]) {
      faces.push(front(x, 0, x + LEG_METRES, under, z, z > (near + far) / 2 ? -0.85 : -0.4));
    }
  faces.push(front(left + inset, under - 0.09, right - inset, under, near + inset - 0.01, -0.6));
  const deep = (far - near) / PLANKS;
  for (let plank = PLANKS - 1; plank >= 0; plank--) {
    const [z0, z1] = [near + plank * deep, near + (plank + 1) * deep];
    faces.push({
      points: [left, y, z0, right, y, z0, right, y, z1, left, y, z1],
      colour: wood,
      lit: 0.35 + random.range(-0.09, 0.09),
    });
    // The joint, and a streak of grain along the plank.
    faces.push({
      points: [left, y, z1 - 0.005, right, y, z1 - 0.005, right, y, z1, left, y, z1],
      colour: wood,
      lit: -0.5,
      alpha: 0.6,
    });
    for (let streak = 0; streak < 3; streak++) {
      const z = z0 + deep * random.range(0.15, 0.85);
      const x0 = left + (right - left) * random.range(0, 0.7);
      const x1 = Math.min(right, x0 + random.range(0.25, 0.8));
      faces.push({
        points: [x0, y, z, (x0 + x1) / 2, y, z - 0.004, x1, y, z, (x0 + x1) / 2, y, z + 0.004],
        colour: wood,
        lit: -0.15,
        alpha: 0.5,
      });
    }
  }
  faces.push(front(left, under, right, y, near, -0.05));
  faces.push({
    points: [left, y - 0.006, near, right, y - 0.006, near, right, y, near, left, y, near],
    colour: wood,
    lit: 0.8,
    alpha: 0.7,
  });
  return { z: far, faces };
}
