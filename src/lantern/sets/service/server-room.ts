import type { Random } from '../../../base/random.ts';
import { interior } from '../kits/interior.ts';
import { alongside, solid, underside, upright } from '../kits/solid.ts';
import { pool } from '../kits/pools.ts';
import type { Face } from '../set.ts';

const HALF_METRES = 1.9;
const END_Z = 26;
const CEILING_METRES = 3.4;
const RACK_METRES = 2.5;
const LIGHTS = ['#4dff9a', '#3fd0ff', '#4dff9a', '#ffb43a', '#3fd0ff', '#ff5a5a'] as const;

/** A server room: black racks in long rows with rows of small lights, trays of cables above, a cold blue light along the aisle. */
export const buildServerRoom = interior({
  name: 'server-room',
  shell: {
    wallZ: END_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#5a6a88', trim: '#3a4660' },
    floor: { laid: 'tiles', colours: ['#4f5d78', '#3c4860'], mirror: 0.34 },
    ceiling: { colour: '#3f4c66', made: 'plain' },
  },
  bayMetres: 12,
  furnish(bay) {
    const x = bay.at(0);
    const { random } = bay;
    bay.build(END_Z - 1 + Math.abs(x) / 100, [
      ...end(x),
      ...([-1, 1] as const).flatMap((side) => [
        ...row(x, side, random.fork(`row ${side}`)),
        ...front(x, side, random.fork(`front ${side}`)),
      ]),
      ...overhead(x),
    ]);
    for (const z of [1, 6, 12, 18]) bay.lay(...pool(x, z, 1.7, 1.6, '#5fc4ff', 0.1));
    for (const z of [4, 10, 17])
      bay.lamp({ x, y: CEILING_METRES - 0.3, z, colour: '#7fd4ff', radius: 2, strength: 0.5 }, 'always');
    for (const side of [-1, 1])
      bay.lamp(
        { x: x + side * 1.7, y: 1.4, z: 5, colour: '#4dffb0', radius: 1.3, strength: 0.3, flicker: 0.3 },
        'always',
      );
  },
});

/** Doors of racks along the aisle, with what blinks behind their mesh. */
function row(x: number, side: 1 | -1, random: Random): readonly Face[] {
  const at = x + side * HALF_METRES;
  const faces: Face[] = [];
  const strip = (near: number, far: number, low: number, high: number, colour: string, lit: number, out = 0) =>
    alongside(at - side * out, [low, high], [near, far], colour, lit);
  for (let z = END_Z - 1.2; z > 3.4; z -= 1.2) {
    faces.push(
      strip(z, z + 1.21, 0.05, RACK_METRES, '#1c222e', -0.1),
      strip(z + 0.06, z + 1.14, 0.14, RACK_METRES - 0.1, '#2b3444', 0.1, 0.004),
    );
    for (let unit = 0; unit < 11; unit++) {
      const y = 0.24 + unit * 0.2;
      faces.push(strip(z + 0.1, z + 1.1, y, y + 0.14, '#161b26', -0.2, 0.006));
      const count = z > 16 ? 2 : 5;
      for (let light = 0; light < count; light++)
        if (random.chance(0.8)) {
          const near = z + 0.16 + (light / count) * 0.84;
          faces.push({
            ...strip(near, near + 0.075, y + 0.05, y + 0.1, LIGHTS[random.integer(0, 5)]!, 0, 0.009),
            shines: true,
          });
        }
    }
  }
  faces.push({ ...strip(3.4, END_Z, RACK_METRES + 0.02, RACK_METRES + 0.06, '#5fd4ff', 0), shines: true });
  faces.push({ ...strip(3.4, END_Z, 0.02, 0.05, '#3fa0ff', 0, 0.01), shines: true });
  return faces;
}

/** The racks that face the viewer on either side of the aisle's mouth. */
function front(x: number, side: 1 | -1, random: Random): readonly Face[] {
  const faces: Face[] = [];
  for (let rack = 0; rack < 3; rack++) {
    const from = x + side * (HALF_METRES + rack * 1.35);
    const to = from + side * 1.3;
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    faces.push(
      ...solid([left, right], [0, RACK_METRES], [3.4, 4.2], '#1c222e', 0),
      upright([left + 0.08, right - 0.08], [0.14, RACK_METRES - 0.1], 3.39, '#2b3444', 0.1),
    );
    for (let unit = 0; unit < 11; unit++) {
      const y = 0.22 + unit * 0.2;
      faces.push(upright([left + 0.12, right - 0.12], [y, y + 0.15], 3.385, '#141924', -0.1));
      faces.push({ ...upright([left + 0.16, left + 0.4], [y + 0.04, y + 0.11], 3.38, '#39465c'), lit: 0.3 });
      for (let light = 0; light < 6; light++)
        if (random.chance(0.75))
          faces.push({
            ...upright(
              [left + 0.5 + light * 0.11, left + 0.55 + light * 0.11],
              [y + 0.05, y + 0.1],
              3.38,
              LIGHTS[random.integer(0, 5)]!,
            ),
            shines: true,
          });
    }
  }
  return faces;
}

/** The wall at the end: a door of glass and a screen of curves. */
function end(x: number): readonly Face[] {
  return [
    upright([x - 0.8, x + 0.8], [0, 2.4], END_Z - 0.1, '#8fa4c4', 0.3),
    { ...upright([x - 0.66, x + 0.66], [0.1, 2.3], END_Z - 0.12, '#bfe4ff', 0), shines: true, alpha: 0.8 },
  ];
}

/** Trays with cables in bundles, and lamps in a row. */
function overhead(x: number): readonly Face[] {
  const faces: Face[] = [];
  for (let z = END_Z - 2; z > -4; z -= 3)
    faces.push({ ...underside([x - 0.3, x + 0.3], CEILING_METRES - 0.02, [z, z + 1.9], '#dff2ff'), shines: true });
  for (const side of [-1, 1]) {
    const at = x + side * 1.35;
    faces.push(underside([at - 0.3, at + 0.3], CEILING_METRES - 0.42, [-8, END_Z], '#6f7c94', -0.2));
    for (const [cable, tint] of ['#3f7fd8', '#e0a02a', '#3fae7a', '#c84a4a'].entries())
      faces.push(
        underside([at - 0.22 + cable * 0.12, at - 0.14 + cable * 0.12], CEILING_METRES - 0.43, [-8, END_Z], tint, 0.1),
      );
  }
  return faces;
}
