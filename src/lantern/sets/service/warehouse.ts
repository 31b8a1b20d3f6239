import type { Random } from '../../../base/random.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { alongside, solid, underside, upright } from '../kits/solid.ts';
import { pool } from '../kits/pools.ts';
import type { Face } from '../set.ts';

const HALF_METRES = 4.4;
const END_Z = 34;
const CEILING_METRES = 7.6;
/** From upright to upright. */
const RACK_METRES = 3.2;
const STEEL_BLUE = '#2f5f9a';
const BEAM_ORANGE = '#e0762a';
const LEVELS = [0.1, 2.3, 4.5];
const CARTONS = ['#c49a64', '#b3864f', '#d2ab78', '#a87a48', '#8fa4b0', '#c4b48a'] as const;

/** A warehouse: racks full of cartons on both sides of a long aisle, skylights and lamps above, pallets and a forklift, a gate at its end. */
export const buildWarehouse = interior({
  name: 'warehouse',
  shell: {
    wallZ: END_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#b9bec2', finish: 'planks', trim: '#8a9298' },
    floor: { laid: 'smooth', colours: ['#9a9c9c', '#8a8c8c'], mirror: 0 },
    ceiling: { colour: '#8f979d', made: 'ducts', dark: '#6f777d' },
  },
  bayMetres: 30,
  furnish(bay) {
    const { light, random } = bay;
    const x = bay.at(0);
    bay.build(END_Z - 1 + Math.abs(x) / 100, [
      ...gate(x),
      ...rack(x, -1, random.fork('left')),
      ...rack(x, 1, random.fork('right')),
    ]);
    bay.build(END_Z - 0.9 + Math.abs(x) / 100, roofOf(x, light.lampsLit));
    const line = (at: number): Face => ({
      points: [at - 0.07, 0, -8.6, at + 0.07, 0, -8.6, at + 0.07, 0, END_Z, at - 0.07, 0, END_Z],
      colour: '#f2c230',
      lit: 0.3,
      paved: true,
    });
    bay.lay(line(x - HALF_METRES + 0.5), line(x + HALF_METRES - 0.5));
    for (const z of [4, 11, 19, 28])
      bay.lay(
        ...pool(
          x,
          z,
          3.2,
          2.4,
          light.lampsLit ? '#ffeccc' : light.sun.colour,
          light.lampsLit ? 0.1 : 0.07 * (0.4 + light.shadows.strength),
        ),
      );
    bay.put(forklift(bay.at(2.2), 12), pallet(bay.at(-2.5), 8.6, 3), pallet(bay.at(-2.7), 15, 2));
    if (bay.vacant) bay.put(pallet(bay.at(3.4), 4.4, 2));
    for (const z of [5, 13, 22])
      bay.lamp({ x, y: CEILING_METRES - 0.9, z, colour: '#fff2d8', radius: 2.6, strength: 0.5 });
  },
});

/** One side of the aisle: uprights, beams, and cartons on every level. */
function rack(x: number, side: 1 | -1, random: Random): readonly Face[] {
  const at = x + side * HALF_METRES;
  const faces: Face[] = [];
  for (let z = END_Z - 3; z > 1; z -= RACK_METRES) {
    for (const foot of LEVELS) {
      // What stands behind is dark; cartons stand at its mouth.
      faces.push(
        alongside(at + side * 0.9, [foot, foot + 2.1], [z, z + RACK_METRES], '#4a4e54', -0.5),
        ...cartons(at, side, foot, z, random),
        alongside(at - side * 0.02, [foot - 0.04, foot + 0.12], [z, z + RACK_METRES], BEAM_ORANGE, 0.2),
      );
    }
    faces.push(
      upright([at - side * 0.04, at + side * 0.12], [0, 6.7], z, STEEL_BLUE, 0.2),
      alongside(at - side * 0.04, [0, 6.7], [z, z + 0.16], STEEL_BLUE, -0.1),
    );
  }
  return faces;
}

/** Cartons side by side on one board, each with its strip of tape; some are gone. */
function cartons(x: number, side: 1 | -1, foot: number, z: number, random: Random): readonly Face[] {
  const faces: Face[] = [];
  for (let far = z + RACK_METRES - 0.1; far > z + 0.5;) {
    const near = Math.max(z + 0.1, far - random.range(0.7, 1.25));
    const y = [foot + 0.1, foot + random.range(0.8, 1.75)] as const;
    if (random.chance(0.88)) {
      const colour = random.pick(CARTONS);
      const tape = (near + far) / 2;
      faces.push(
        upright([x, x + side * 0.9], y, near + 0.03, colour, -0.25),
        alongside(x, y, [near + 0.03, far - 0.03], colour, random.range(-0.05, 0.3)),
        alongside(x - side * 0.005, y, [tape - 0.05, tape + 0.05], '#e2cfa4', 0.2),
      );
    }
    far = near;
  }
  return faces;
}

/** Ribs of the roof, skylights between them, lamps in a row. */
function roofOf(x: number, lit: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (let z = END_Z - 2; z > -6; z -= 4) {
    faces.push({
      ...underside([x - 3.4, x - 1.9], CEILING_METRES - 0.03, [z + 0.6, z + 3], lit ? '#2c3a58' : '#e6f2fa'),
      shines: true,
    });
    faces.push({
      ...underside([x + 1.9, x + 3.4], CEILING_METRES - 0.03, [z + 0.6, z + 3], lit ? '#2c3a58' : '#e6f2fa'),
      shines: true,
    });
    faces.push(...solid([x - 14, x + 14], [CEILING_METRES - 0.4, CEILING_METRES - 0.16], [z, z + 0.2], '#6f777d', 0.1));
    faces.push({
      ...underside([x - 0.35, x + 0.35], CEILING_METRES - 0.7, [z + 1.2, z + 2.4], lit ? '#fff6de' : '#dfe4e6'),
      shines: true,
    });
  }
  return faces;
}

/** The wall at the end with its roller gate and a clock of stripes. */
function gate(x: number): readonly Face[] {
  const faces: Face[] = [
    upright([x - 2.7, x + 2.7], [0, 4.9], END_Z - 0.1, '#f2c230', 0.1),
    upright([x - 2.4, x + 2.4], [0, 4.6], END_Z - 0.12, '#7f8a94', 0),
  ];
  for (let y = 0.3; y < 4.6; y += 0.42)
    faces.push(upright([x - 2.4, x + 2.4], [y, y + 0.07], END_Z - 0.13, '#5f6a74', 0));
  faces.push(
    upright([x - 0.9, x + 0.9], [5.2, 6.2], END_Z - 0.12, '#2f5f9a', 0.2),
    upright([x - 0.2, x + 0.2], [5.4, 6], END_Z - 0.13, '#f4f6f8', 0.5),
  );
  return faces;
}

/** Cartons wrapped on a wooden pallet. */
function pallet(x: number, z: number, rows: number) {
  return drawn(
    `loaded pallet ${rows}`,
    x,
    z,
    [-0.9, 1.1, 0.4 + rows * 0.55],
    (sketch) => {
      for (const y of [0, 0.14]) sketch.rect(-0.75, y, 1.5, 0.05, '#b98a54', 0.2);
      for (const at of [-0.75, -0.08, 0.6]) sketch.rect(at, 0.04, 0.15, 0.11, '#8a6238', 0);
      for (let row = 0; row < rows; row++)
        for (let box = 0; box < 3; box++) {
          const [bx, by] = [-0.72 + box * 0.48, 0.2 + row * 0.5];
          sketch.rect(bx, by, 0.46, 0.48, CARTONS[(box + row * 2) % 4]!, 0.1);
          sketch.rect(bx + 0.2, by, 0.06, 0.48, '#e2cfa4', 0.2);
        }
      sketch.face(
        [0.72, 0.2, 0, 0.72, 0.2, 0.7, 0.72, 0.2 + rows * 0.5, 0.7, 0.72, 0.2 + rows * 0.5, 0],
        '#a87a48',
        sketch.flankLit,
      );
      sketch.fill(`M -0.72 0.2 H -0.4 L -0.1 ${0.2 + rows * 0.5} H -0.6 Z`, '#ffffff', 0.6, 0.16);
    },
    { shadow: 0.9, turn: 1 },
  );
}

function forklift(x: number, z: number) {
  return drawn(
    'forklift',
    x,
    z,
    [-1.6, 1.5, 2.5],
    (sketch) => {
      const paint = '#f0b42a';
      sketch.rect(-0.62, 0, 0.1, 2.3, '#33373c', 0.2);
      sketch.rect(-0.46, 0, 0.1, 2.3, '#33373c', 0.3);
      sketch.rect(-1.5, 0.2, 0.95, 0.08, '#4a4f55', 0.5);
      sketch.rect(-0.76, 0.2, 0.1, 0.9, '#4a4f55', 0.3);
      sketch.fill('M -0.4 0.3 H 1.2 V 1 Q 1.2 1.2 1 1.2 H 0.5 L 0.3 0.8 H -0.4 Z', paint, 0.1);
      sketch.rect(-0.4, 0.74, 0.72, 0.1, '#ffd65a', 0.4);
      sketch.fill('M 0.36 0.86 H 0.66 V 1.5 Q 0.5 1.56 0.46 1.4 Z', '#23262a', 0.2);
      sketch.line('M -0.06 0.9 L 0.1 1.2', 0.04, '#23262a', 0.3);
      sketch.line('M -0.34 0.8 L -0.22 2.2 H 0.86 L 1.02 1.2', 0.07, '#33373c', 0.2);
      sketch.rect(-0.3, 2.16, 1.2, 0.09, '#33373c', 0.4);
      sketch.shine('M 0.4 2.26 H 0.54 V 2.38 H 0.4 Z', '#ff8a2a', '#f06a1a');
      for (const [wx, r] of [
        [-0.16, 0.3],
        [0.86, 0.27],
      ] as const) {
        sketch.disc(wx, r, r, r, '#1d1f22', 0);
        sketch.disc(wx, r, r * 0.5, r * 0.5, '#c8ccd0', 0.3);
      }
    },
    { shadow: 1.2, turn: 1 },
  );
}
