import { TOP_METRES } from '../../grounds/ground-card.ts';
import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import type { GroundBuilder, GroundRequest } from './ground-builder.ts';

const SLOPE_METRES = 1.1;
const DROP_METRES = 0.85;
const HALF_METRES = 2.75;

interface House {
  readonly faces: Face[];
  readonly left: number;
  readonly right: number;
  readonly eave: number;
  /** The plane of the wall. */
  readonly z: number;
}

/** A small barn from its long side: whoever is on the ridge of its roof is well seen; red boards, white trim, a crossed door. */
export const barnRoof: GroundBuilder = (request) => {
  const boards = request.paint('#a8382f');
  const house = houseOf(request, boards, '#6b6668');
  const { faces, left, right, eave, z } = house;
  const trim = '#f2ece0';
  for (let x = left + 0.22; x < right; x += 0.22)
    faces.push(upright([x, x + 0.02], [0, eave], z - 0.003, boards, -0.45));
  const middle = (left + right) / 2;
  const door = (x0: number, x1: number) => {
    const high = 1.36;
    faces.push(upright([x0, x1], [0, high], z - 0.01, boards, -0.3));
    const beam = (ax: number, ay: number, bx: number, by: number) => {
      const long = Math.hypot(bx - ax, by - ay);
      const [nx, ny] = [(-(by - ay) / long) * 0.04, ((bx - ax) / long) * 0.04];
      const at = z - 0.015;
      faces.push({
        points: [ax + nx, ay + ny, at, bx + nx, by + ny, at, bx - nx, by - ny, at, ax - nx, ay - ny, at],
        colour: trim,
        lit: 0.05,
      });
    };
    beam(x0, 0.04, x1, 0.04);
    beam(x0, high, x1, high);
    beam(x0 + 0.03, 0, x0 + 0.03, high);
    beam(x1 - 0.03, 0, x1 - 0.03, high);
    beam(x0, 0.04, x1, high);
    beam(x0, high, x1, 0.04);
  };
  door(middle - 1.15, middle - 0.02);
  door(middle + 0.02, middle + 1.15);
  for (const x of [left, right - 0.1]) faces.push(upright([x, x + 0.1], [0, eave], z - 0.01, trim, 0));
  for (const x of [middle - 2.1, middle + 1.55]) {
    faces.push(upright([x, x + 0.55], [0.62, 1.16], z - 0.01, trim, 0.1));
    faces.push(upright([x + 0.06, x + 0.49], [0.68, 1.1], z - 0.015, '#39434e', -0.1));
    faces.push(upright([x + 0.25, x + 0.3], [0.68, 1.1], z - 0.02, trim, 0));
  }
  return { structures: [{ z: request.support.near + 0.4, faces }] };
};

/** A cottage from its long side: tiles, a chimney, a door between two windows. */
export const houseRoof: GroundBuilder = (request) => {
  const plaster = '#e8dcc4';
  const house = houseOf(request, plaster, request.paint('#b0523a'));
  const { faces, left, right, z } = house;
  const middle = (left + right) / 2;
  faces.push(upright([middle - 0.42, middle + 0.42], [0, 1.42], z - 0.01, '#f4efe4', 0));
  faces.push(upright([middle - 0.35, middle + 0.35], [0, 1.36], z - 0.015, '#3f6a58', 0));
  faces.push(upright([middle + 0.2, middle + 0.26], [0.74, 0.8], z - 0.02, '#e0b85a', 0.4));
  for (const x of [middle - 2.1, middle + 1.15]) {
    faces.push(upright([x, x + 0.95], [0.52, 1.34], z - 0.01, '#f4efe4', 0));
    const lit = request.light.lampsLit;
    faces.push({
      ...upright([x + 0.07, x + 0.88], [0.59, 1.27], z - 0.015, lit ? '#ffd58a' : '#6f8aa0', 0),
      shines: lit,
    });
    faces.push(upright([x + 0.45, x + 0.5], [0.59, 1.27], z - 0.02, '#f4efe4', 0));
    faces.push(upright([x, x + 0.95], [0.91, 0.95], z - 0.02, '#f4efe4', 0));
    faces.push(upright([x - 0.06, x + 1.01], [0.46, 0.52], z - 0.05, '#f4efe4', 0.3));
  }
  faces.push(upright([left, right], [0, 0.28], z - 0.005, '#8d8378', -0.2));
  const { y, near } = request.support;
  const chimney = solid([right - 1.5, right - 0.95], [y - 0.7, y + 0.75], [near + 0.35, near + 0.8], '#9a5a48');
  return { structures: [{ z: near + 0.8, faces: [...chimney, ...faces] }] };
};

/** The wall, the near slope of the roof with its rows, the ridge that one stands on. */
function houseOf({ support, scenery, random }: GroundRequest, wall: string, cover: string): House {
  const { y } = support;
  const middle = (support.left + support.right) / 2;
  const half = Math.max(HALF_METRES, (support.right - support.left) / 2 + 1);
  const [left, right] = [middle - half, middle + half];
  const ridge = support.near + TOP_METRES.before;
  const z = ridge - SLOPE_METRES + 0.2;
  const eave = y - DROP_METRES;
  const faces: Face[] = [];
  faces.push(upright([left, right], [0, eave + 0.1], z, wall, -0.1));
  faces.push(upright([left, right], [eave - 0.14, eave + 0.1], z - 0.004, '#241c1c', -0.7, 0.3));
  const snowy = scenery.snowCover > 0.5;
  const tint = snowy ? '#eef3ff' : cover;
  const rows = 9;
  for (let row = rows - 1; row >= 0; row--) {
    const at = (share: number): readonly [number, number] => [
      eave + (y - eave) * share,
      ridge - SLOPE_METRES * (1 - share),
    ];
    const [[y0, z0], [y1, z1]] = [at(row / rows), at((row + 1) / rows)];
    const out = 0.16;
    faces.push({
      points: [left - out, y0, z0, right + out, y0, z0, right + out, y1, z1, left - out, y1, z1],
      colour: tint,
      lit: 0.3 + random.range(-0.06, 0.06),
    });
    faces.push({
      points: [
        left - out,
        y0,
        z0,
        right + out,
        y0,
        z0,
        right + out,
        y0 + 0.018,
        z0 + 0.018,
        left - out,
        y0 + 0.018,
        z0 + 0.018,
      ],
      colour: tint,
      lit: -0.5,
      alpha: 0.7,
    });
    if (!snowy)
      for (let x = left + (row % 2) * 0.17; x < right; x += 0.34)
        faces.push({
          points: [x, y0, z0, x + 0.015, y0, z0, x + 0.015, y1, z1, x, y1, z1],
          colour: tint,
          lit: -0.4,
          alpha: 0.45,
        });
  }
  const [edge, back] = [ridge - SLOPE_METRES, ridge + 0.1];
  faces.push(upright([left - 0.16, right + 0.16], [eave - 0.07, eave + 0.005], edge - 0.01, '#f2ece0', 0.05));
  faces.push(
    ...solid([left - 0.18, right + 0.18], [y - 0.07, y], [ridge - 0.07, back], snowy ? '#f6f9ff' : cover, 0.1),
  );
  return { faces, left, right, eave, z };
}
