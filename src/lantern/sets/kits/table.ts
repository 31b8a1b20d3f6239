import { createRandom } from '../../../base/random.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import type { Face, Structure } from '../set.ts';
import { PAINTED } from './painted.ts';
import { markedTop, MATTER_COLOURS } from './worktop.ts';

/** Through a pane of glass its legs are seen. */
const GLASS_ALPHA = 0.5;
const THICK_METRES = 0.045;
const LEG_METRES = 0.07;

/** A table in true perspective: a top of what it is made of, an edge, an apron and legs, each in its own light. */
export function tableOf(support: Support, seed: number): Structure {
  const random = createRandom(seed).fork('table');
  const { y, left, right, near, far, matter = 'wooden' } = support;
  const colour = support.colour === undefined ? MATTER_COLOURS[matter] : PAINTED[support.colour];
  const under = y - THICK_METRES;
  const faces: Face[] = [];
  const front = (x0: number, y0: number, x1: number, y1: number, z: number, lit: number): Face => ({
    points: [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z],
    colour,
    lit,
  });
  const inset = 0.08;
  for (const z of [far - inset, near + inset])
    for (const x of [left + inset, right - inset - LEG_METRES]) {
      faces.push(front(x, 0, x + LEG_METRES, under, z, z > (near + far) / 2 ? -0.85 : -0.4));
    }
  faces.push(front(left + inset, under - 0.09, right - inset, under, near + inset - 0.01, -0.6));
  const top = [left, y, near, right, y, near, right, y, far, left, y, far];
  faces.push({ points: top, colour, lit: 0.35, ...(matter === 'glass' ? { alpha: GLASS_ALPHA } : {}) });
  faces.push(...markedTop(support, matter, colour, random));
  faces.push(front(left, under, right, y, near, -0.05));
  faces.push({
    points: [left, y - 0.006, near, right, y - 0.006, near, right, y, near, left, y, near],
    colour,
    lit: 0.8,
    alpha: 0.7,
  });
  return { z: far, faces };
}
