import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const WALL = '#d8c3a2';
const STONE = '#a59d92';
const DOOR_METRES = 1.05;

/** Two stone steps up to the door of a house, with a lamp beside it and a window farther on. */
export const doorstep: GroundBuilder = ({ support, light, paint }) => {
  const { y, near } = support;
  const back = support.far + 0.15;
  const middle = (support.left + support.right) / 2;
  const half = Math.max(0.95, (support.right - support.left) / 2);
  const colour = paint('#3f6a58');
  const trim = '#f1e9da';
  const z = back - 0.01;
  const lit = light.lampsLit;
  const door = [middle - DOOR_METRES / 2, middle + DOOR_METRES / 2] as const;
  const faces: Face[] = [
    upright([-ENDLESS_METRES, ENDLESS_METRES], [0, 5], back, WALL, -0.1),
    upright([-ENDLESS_METRES, ENDLESS_METRES], [0, 0.3], z, STONE, -0.3),
    upright([door[0] - 0.12, door[1] + 0.12], [y, y + 2.2], z, trim, 0.05),
    upright(door, [y, y + 2.08], z - 0.01, colour, -0.05),
  ];
  for (const [low, high] of [
    [0.15, 0.85],
    [1.05, 1.9],
  ] as const)
    for (const x of [middle - 0.4, middle + 0.06]) {
      faces.push(upright([x, x + 0.34], [y + low, y + high], z - 0.015, colour, -0.45));
      faces.push(upright([x + 0.03, x + 0.34], [y + low, y + high - 0.03], z - 0.02, colour, 0.12));
    }
  faces.push(upright([door[1] - 0.14, door[1] - 0.07], [y + 0.94, y + 1.01], z - 0.03, '#e0b85a', 0.5));
  const window = middle + 1.9;
  faces.push(upright([window - 0.08, window + 1.18], [1.05, 2.5], z, trim, 0.05));
  faces.push({
    ...upright([window, window + 1.1], [1.13, 2.42], z - 0.01, lit ? '#ffd58a' : '#6f8aa0', 0),
    shines: lit,
  });
  faces.push(upright([window + 0.52, window + 0.58], [1.13, 2.42], z - 0.02, trim, 0));
  const lamp = door[0] - 0.45;
  faces.push(upright([lamp - 0.09, lamp + 0.09], [y + 1.55, y + 1.9], z - 0.1, '#2c2c30', 0));
  faces.push({
    ...upright([lamp - 0.06, lamp + 0.06], [y + 1.59, y + 1.82], z - 0.11, lit ? '#ffe2a0' : '#cfd8dc', 0.2),
    shines: lit,
  });
  faces.push(...solid([middle - half, middle + half], [0, y], [near + 0.05, back], STONE, 0));
  faces.push(...solid([middle - half - 0.2, middle + half + 0.2], [0, y / 2], [near - 0.3, near + 0.05], STONE, 0.05));
  const lamps = lit
    ? [{ x: lamp, y: y + 1.7, z: z - 0.2, colour: '#ffca7a', radius: 1.6, strength: 0.6, flicker: 0 }]
    : [];
  return { structures: [{ z: back, faces }], lamps, wallZ: back };
};
