import type { Random } from '../../../base/random.ts';
import type { Face, Structure } from '../set.ts';
import { reachAt } from './spread.ts';

/** An iron railing on a stone kerb along x: posts, bars and a hand rail. */
export function railing(random: Random, z: number, colour = '#39434a', highMetres = 1.05): Structure {
  const reach = reachAt(z);
  const faces: Face[] = [];
  const bar = (x0: number, y0: number, x1: number, y1: number, shade: string, lit: number) =>
    faces.push({ points: [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z], colour: shade, lit });
  bar(-reach, -0.6, reach, 0.16, '#8d8880', -0.25);
  bar(-reach, 0.12, reach, 0.2, '#a8a297', 0.5);
  for (let x = -reach + random.next(); x < reach; x += 0.32) bar(x - 0.018, 0.2, x + 0.018, highMetres, colour, -0.1);
  for (let x = -reach; x < reach; x += 3.2) bar(x - 0.06, 0.16, x + 0.06, highMetres + 0.12, colour, 0.3);
  bar(-reach, highMetres - 0.05, reach, highMetres + 0.03, colour, 0.7);
  bar(-reach, 0.34, reach, 0.39, colour, 0.3);
  return { z, faces };
}
