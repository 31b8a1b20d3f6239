import { createRandom } from '../../../base/random.ts';
import { PAINTS } from '../../cast/vehicles/paints.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import type { Face, Structure } from '../set.ts';
import { plate } from '../kits/pavement.ts';
import { tableOf } from '../kits/table.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** A table, with what is spread on it. */
export const table: GroundBuilder = ({ support, scenery }) => ({
  structures: [tableOf(support, scenery.seed), ...(support.cover === undefined ? [] : [cover(support)])],
});

/** What lies flat on a table: a map with its folds, or a cloth. */
function cover({ y, left, right, near, far, cover: sort, coverColour }: Support): Structure {
  const middle = (left + right) / 2;
  const half = Math.min((right - left) / 2 - 0.08, 0.46);
  const [z0, z1] = [near + 0.06, far - 0.06];
  const flat = (x0: number, a: number, x1: number, b: number, colour: string, lit: number, alpha = 1): Face => {
    const points = plate(
      middle + x0 * half,
      z0 + a * (z1 - z0),
      middle + x1 * half,
      z0 + b * (z1 - z0),
      colour,
      lit,
    ).points;
    return { points: points.map((value, index) => (index % 3 === 1 ? y + 0.003 : value)), colour, lit, alpha };
  };
  if (sort === 'cloth') {
    const cloth = coverColour === undefined ? '#eee6d6' : PAINTS[coverColour];
    const folds = [-0.7, -0.34, 0.08, 0.42, 0.8].map((x, index) =>
      flat(x, 0, x + 0.07, 1, cloth, index % 2 === 0 ? 0.7 : -0.05, 0.6),
    );
    return { z: far - 0.01, faces: [flat(-1.5, 0, 1.5, 1, cloth, 0.35), ...folds] };
  }
  const random = createRandom(7).fork('map');
  const lands: Face[] = [
    [-0.5, 0.62, 0.3, 0.2],
    [0.34, 0.5, 0.36, 0.3],
    [-0.2, 0.22, 0.2, 0.12],
    [0.7, 0.16, 0.16, 0.1],
  ].map(([cx = 0, cz = 0, rx = 0, rz = 0]) => ({
    points: Array.from({ length: 11 }, (_, index) => {
      const angle = (index / 11) * 2 * Math.PI;
      const reach = random.range(0.7, 1.15);
      return [
        middle + (cx + rx * reach * Math.cos(angle)) * half,
        y + 0.004,
        z0 + (cz + rz * reach * Math.sin(angle)) * (z1 - z0),
      ];
    }).flat(),
    colour: '#b9a468',
    lit: 0.2,
    smooth: true,
  }));
  return {
    z: far - 0.01,
    faces: [
      flat(-1.015, -0.015, 1.015, 1.01, '#2a1c14', -0.8, 0.35),
      flat(-1, 0, 1, 1, '#e6d6ae', 0.3),
      flat(-0.94, 0.05, 0.94, 0.95, '#a9c2bd', 0.25),
      ...lands,
      ...[-0.33, 0.33].map((x) => flat(x - 0.006, 0, x + 0.006, 1, '#8a7a58', 0, 0.6)),
      flat(-1, 0.496, 1, 0.504, '#8a7a58', 0, 0.6),
      ...[-0.6, -0.3, 0, 0.3, 0.6].map((x) => flat(x - 0.003, 0.05, x + 0.003, 0.95, '#6f8f8c', 0, 0.5)),
    ],
  };
}
