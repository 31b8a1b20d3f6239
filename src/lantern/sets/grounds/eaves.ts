import type { Face } from '../set.ts';
import { solid, underside, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const WOOD = '#5f3524';
const PLASTER = '#e6dcc8';
const TILE = '#4a5258';
/** How far the roof comes forward of the wall, and how high its edge and the top of the wall are, metres. */
const FORWARD_METRES = 1.05;
const EDGE_METRES = 3.2;
const WALL_METRES = 3.55;
const BAY_METRES = 1.9;
const RAFTER_METRES = 0.38;

/** The front of an old house from below: latticed windows between posts, rafters, and the tiled edge of the roof over it. */
export const eaves: GroundBuilder = ({ support, light, paint }) => {
  const middle = (support.left + support.right) / 2;
  const [left, right] = [middle - ENDLESS_METRES / 2, middle + ENDLESS_METRES / 2];
  const wallZ = support.near;
  const edgeZ = wallZ - FORWARD_METRES;
  const wall: Face[] = [upright([left, right], [0, WALL_METRES], wallZ, paint(PLASTER), -0.25)];
  for (let x = middle - BAY_METRES * 6.5; x < right; x += BAY_METRES) {
    const [from, to] = [x + 0.26, x + BAY_METRES - 0.26];
    wall.push(upright([from - 0.08, to + 0.08], [0.82, 2.5], wallZ, WOOD, -0.1), {
      ...upright([from, to], [0.9, 2.42], wallZ, light.lampsLit ? '#ffcf86' : '#cdbfa0', light.lampsLit ? 0 : -0.3),
      shines: light.lampsLit,
    });
    for (let bar = 1; bar < 7; bar++) {
      const at = from + ((to - from) * bar) / 7;
      wall.push(upright([at - 0.014, at + 0.014], [0.9, 2.42], wallZ, WOOD, -0.1));
    }
    for (const y of [1.28, 1.66, 2.04]) wall.push(upright([from, to], [y - 0.014, y + 0.014], wallZ, WOOD, -0.1));
    wall.push(...solid([x - 0.1, x + 0.1], [0, WALL_METRES], [wallZ - 0.1, wallZ], WOOD, 0));
  }
  wall.push(...solid([left, right], [2.72, 2.9], [wallZ - 0.08, wallZ], WOOD, 0.05));
  const sloping = (x0: number, x1: number, under: number, colour: string, lit: number): Face => {
    const [low, high] = [EDGE_METRES - under, WALL_METRES - under];
    return { points: [x0, low, edgeZ, x1, low, edgeZ, x1, high, wallZ, x0, high, wallZ], colour, lit };
  };
  wall.push(sloping(left, right, 0, '#3a2a22', -0.3));
  for (let x = middle - RAFTER_METRES * 30; x < right; x += RAFTER_METRES)
    wall.push(sloping(x - 0.045, x + 0.045, 0.03, '#7a4a30', -0.1));
  const edge: Face[] = [
    underside([left, right], EDGE_METRES, [edgeZ, edgeZ + 0.06], WOOD, -0.3),
    upright([left, right], [EDGE_METRES, EDGE_METRES + 0.12], edgeZ, WOOD, 0.1),
    upright([left, right], [EDGE_METRES + 0.12, EDGE_METRES + 1.6], edgeZ + 0.02, TILE, -0.1),
  ];
  for (let x = middle - 13; x < right; x += 0.26) {
    edge.push(upright([x - 0.05, x + 0.05], [EDGE_METRES + 0.2, EDGE_METRES + 1.6], edgeZ + 0.01, TILE, 0.25));
    edge.push({
      points: Array.from({ length: 10 }, (_, corner) => (corner / 10) * Math.PI * 2).flatMap((angle) => [
        x + 0.075 * Math.cos(angle),
        EDGE_METRES + 0.18 + 0.075 * Math.sin(angle),
        edgeZ,
      ]),
      colour: '#6b757c',
      lit: 0.2,
    });
  }
  return {
    structures: [
      { z: wallZ, faces: wall, mirrored: false },
      { z: edgeZ, faces: edge, mirrored: false },
    ],
    wallZ,
  };
};
