import type { Face } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** A checked blanket, a little crooked, with fringes. */
export const blanket: GroundBuilder = ({ support, paint }) => {
  const dyed = paint('#c0453c');
  const [left, right] = [support.left - 0.1, support.right + 0.1];
  const [near, far] = [support.near - 0.1, support.far + 0.1];
  const [across, deep] = [2 * Math.round((right - left) / 0.16), 2 * Math.round((far - near) / 0.16)];
  const at = (i: number, j: number): readonly [number, number] => [
    left + ((right - left) * i) / across + 0.03 * Math.sin(j * 0.5),
    near + ((far - near) * j) / deep + 0.02 * Math.sin(i * 0.4),
  ];
  const quad = (i: number, j: number, wide: number, high: number, paint: string, lit: number, alpha = 1): Face => {
    const corners = [at(i, j), at(i + wide, j), at(i + wide, j + high), at(i, j + high)];
    return { points: corners.flatMap(([x, z]) => [x, 0.012, z]), colour: paint, lit, alpha };
  };
  const faces: Face[] = [
    quad(-0.06, -0.08, across + 0.12, deep + 0.16, '#20281c', -0.8, 0.3),
    quad(0, 0, across, deep, '#f4ecdf', 0.35),
  ];
  for (let i = 0; i < across; i += 2) faces.push(quad(i, 0, 1, deep, dyed, 0.3, 0.55));
  for (let j = 0; j < deep; j += 2) faces.push(quad(0, j, across, 1, dyed, 0.3, 0.6));
  return { structures: [{ z: far, faces, mirrored: false }] };
};

/** A rug on the floor: a border and a diamond in the middle. */
export const rug: GroundBuilder = ({ support, paint }) => {
  const [left, right] = [support.left - 0.35, support.right + 0.35];
  const [near, far] = [support.near - 0.3, support.far + 0.4];
  const { y } = support;
  const colour = paint('#9c3b34');
  const flat = (inset: number, tint: string, lit: number): Face => ({
    points: [
      left + inset,
      y,
      near + inset,
      right - inset,
      y,
      near + inset,
      right - inset,
      y,
      far - inset,
      left + inset,
      y,
      far - inset,
    ],
    colour: tint,
    lit,
  });
  const [x, z] = [(left + right) / 2, (near + far) / 2];
  const [wide, deep] = [(right - left) * 0.28, (far - near) * 0.3];
  return {
    structures: [
      {
        z: far,
        faces: [
          flat(0, colour, 0.2),
          flat(0.07, '#ead9b8', 0.2),
          flat(0.11, colour, 0.1),
          { points: [x - wide, y, z, x, y, z - deep, x + wide, y, z, x, y, z + deep], colour: '#ead9b8', lit: 0.2 },
          {
            points: [x - wide * 0.8, y, z, x, y, z - deep * 0.8, x + wide * 0.8, y, z, x, y, z + deep * 0.8],
            colour,
            lit: -0.1,
          },
        ],
      },
    ],
  };
};
