import { createRandom } from '../../../base/random.ts';
import { PAINTS } from '../../cast/vehicles/paints.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import type { Face, Structure } from '../set.ts';
import { plate } from '../kits/pavement.ts';
import { tableOf } from '../kits/table.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** A table, with what is spread on it. */
export const table: GroundBuilder = ({ support, scenery }) => ({
  structures: [tableOf(support, scenery.seed), ...(support.cover === undefined ? [] : cover(support))],
});

/** A cloth over the middle of a table that hangs down at its front, in folds, plain or with a pattern. */
function cloth({ y, left, right, near, far, coverColour, coverPattern, coverMarks }: Support): readonly Structure[] {
  const [middle, half] = [(left + right) / 2, Math.min((right - left) / 2 - 0.06, CLOTH.half)];
  const colour = coverColour === undefined ? '#eee6d6' : PAINTS[coverColour];
  const marks = PAINTS[coverMarks ?? (coverColour === undefined || coverColour === 'white' ? 'red' : 'white')];
  const edge = near - CLOTH.before;
  const top = (x0: number, z0: number, x1: number, z1: number, paint: string, lit: number, alpha = 1): Face => ({
    points: [x0, y + 0.004, z0, x1, y + 0.004, z0, x1, y + 0.004, z1, x0, y + 0.004, z1],
    colour: paint,
    lit,
    alpha,
  });
  const drop = (x0: number, x1: number, y0: number, y1: number, paint: string, lit: number, alpha = 1): Face => ({
    points: [x0, y - y0, edge, x1, y - y0, edge, x1, y - y1, edge, x0, y - y1, edge],
    colour: paint,
    lit,
    alpha,
  });
  const [x0, x1, z1] = [middle - half, middle + half, far - 0.04];
  const [laid, hung]: [Face[], Face[]] = [[], []];
  const [wide, deep] = [(x1 - x0) / CLOTH.squares, CLOTH.drop / 4];
  if (coverPattern !== undefined)
    for (let column = 0; column < CLOTH.squares; column++) {
      const [from, to] = [x0 + column * wide, x0 + (column + 1) * wide];
      if (coverPattern === 'striped') {
        if (column % 2 === 0) {
          laid.push(top(from, edge, to, z1, marks, 0.35));
          hung.push(drop(from, to, 0, CLOTH.drop, marks, -0.1));
        }
        continue;
      }
      for (let row = 0; row < 6; row++) {
        const z0 = edge + ((z1 - edge) * row) / 6;
        if ((row + column) % 2 === 0) laid.push(top(from, z0, to, z0 + (z1 - edge) / 6, marks, 0.35));
        if (row < 4 && (row + column) % 2 === 1) hung.push(drop(from, to, row * deep, (row + 1) * deep, marks, -0.1));
      }
    }
  const folds = [-0.82, -0.5, -0.2, 0.16, 0.5, 0.84].map((at, index) =>
    drop(
      middle + at * half,
      middle + (at + 0.09) * half,
      0,
      CLOTH.drop,
      index % 2 === 0 ? '#ffffff' : '#1c1426',
      0.2,
      0.16,
    ),
  );
  return [
    { z: far - 0.01, faces: [top(x0, edge, x1, z1, colour, 0.35), ...laid] },
    { z: edge - 0.005, faces: [drop(x0, x1, 0, CLOTH.drop, colour, -0.1), ...hung, ...folds] },
  ];
}

/** Metres: half as wide as a cloth is at most, how far it hangs, how far before the edge; and its squares across. */
const CLOTH = { half: 0.62, drop: 0.2, before: 0.004, squares: 12 } as const;

/** What lies flat on a table: a map with its folds, or a cloth. */
function cover(support: Support): readonly Structure[] {
  const { y, left, right, near, far, cover: sort } = support;
  if (sort === 'cloth') return cloth(support);
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
  return [
    {
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
    },
  ];
}
