import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import { tyrePile } from '../kits/scrap.ts';
import type { Face } from '../set.ts';

const WALL_Z = 6.2;
const CEILING_METRES = 3.9;

/** A garage where cars are mended: a raised sectional gate, one car up on the lift, tyres, a red tool chest, cans of oil, spanners on the wall. */
export const buildGarage = interior({
  name: 'garage',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#c4c8ca', finish: 'brick', dado: '#4f6f8a', dadoMetres: 1.2, trim: '#e0e4e4' },
    floor: { laid: 'smooth', colours: ['#8d9092', '#7a7d80'], mirror: 0.12 },
    ceiling: { colour: '#9aa0a4', made: 'ducts', dark: '#7a8084' },
  },
  bayMetres: 17,
  furnish(bay) {
    const { at, random } = bay;
    const x = at(-4.4);
    bay.build(WALL_Z + 0.1, sectionalGate(x));
    for (const face of [-1.9, 0, 1.9])
      bay.window(-4.4 + face * 0.86, {
        wide: 1.2,
        foot: 1.72,
        high: 0.62,
        frame: '#dfe4e6',
        panes: [1, 1],
        outlook: 'street',
      });
    const oil = (ox: number, oz: number, r: number): Face => ({
      points: [ox - r, 0, oz, ox, 0, oz - r * 0.4, ox + r, 0, oz, ox + r * 0.2, 0, oz + r * 0.5],
      colour: '#3f4246',
      lit: 0,
      alpha: 0.4,
      smooth: true,
    });
    bay.lay(oil(at(0.6), 3.6, 0.7), oil(at(2), 2.4, 0.4));
    if (bay.wants('car')) bay.put(liftedCar(at(1.6), 5.2));
    bay.put(toolWall(at(5), 2.45, WALL_Z + 0.2), toolChest(at(4.6), WALL_Z - 0.4));
    bay.put(
      goodsShelf(at(7), WALL_Z + 0.1, {
        wide: 1.8,
        high: 2.5,
        rows: 4,
        goods: 'boxes',
        frame: '#4a5056',
        variant: random.integer(1, 2),
      }),
    );
    bay.put(
      tyrePile(at(-7.4), 5.2, 0),
      oilDrum(at(-1.4), 5.5, '#2f6f9f'),
      oilDrum(at(-0.7), 5.7, '#b8382f'),
      calendar(at(-0.9), 2.5, WALL_Z + 0.2),
    );
    for (const lamp of [-4.4, 1.6, 5.6]) {
      bay.build(3.8, [
        {
          ...upright([at(lamp) - 0.9, at(lamp) + 0.9], [CEILING_METRES - 0.62, CEILING_METRES - 0.52], 3.8, '#fbfdff'),
          shines: true,
        },
      ]);
      bay.lamp({ x: at(lamp), y: 3.2, z: 3.8, colour: '#eef6ff', radius: 2.2, strength: 0.45 });
    }
  },
});

/** A white gate of four panels. */
function sectionalGate(x: number): readonly Face[] {
  const faces: Face[] = [...solid([x - 3, x + 3], [0, 3.3], [WALL_Z + 0.15, WALL_Z + 0.3], '#5f676d', 0)];
  for (let panel = 0; panel < 4; panel++) {
    const y = 0.05 + panel * 0.78;
    faces.push(
      upright([x - 2.8, x + 2.8], [y, y + 0.74], WALL_Z + 0.14, '#e8ecec', 0.15),
      upright([x - 2.8, x + 2.8], [y, y + 0.05], WALL_Z + 0.13, '#b4bcbe', -0.2),
    );
  }
  faces.push(upright([x - 0.3, x + 0.3], [0.3, 0.4], WALL_Z + 0.12, '#3a4046', 0));
  return faces;
}

/** A car on a two-post lift, seen from the side, with a lamp under it. */
function liftedCar(x: number, z: number) {
  return drawn(
    'car on a lift',
    x,
    z,
    [-2.7, 2.7, 3.4],
    (sketch) => {
      for (const at of [-2.3, 2.1]) {
        sketch.rect(at, 0, 0.26, 3.2, '#e0a42a', 0.1);
        sketch.rect(at - 0.16, 0, 0.58, 0.12, '#b8821a', 0.2);
      }
      for (const side of [-1, 1]) sketch.rect(Math.min(side * 2.1, side * 0.8), 1.28, 1.3, 0.12, '#b8821a', 0);
      const y = 1.4;
      for (const wheel of [-1.15, 1.2]) {
        sketch.disc(wheel, y + 0.08, 0.34, 0.34, '#1f2226', 0);
        sketch.disc(wheel, y + 0.08, 0.19, 0.19, '#c4c9ce', 0.4);
      }
      sketch.fill(
        `M -1.95 ${y + 0.16} Q -2 ${y + 0.6} -1.5 ${y + 0.66} L -0.9 ${y + 0.74} Q -0.5 ${y + 1.22} 0 ${y + 1.24} H 0.6 Q 1.1 ${y + 1.2} 1.4 ${y + 0.78} L 1.9 ${y + 0.7} Q 2 ${y + 0.4} 1.94 ${y + 0.14} L 1.56 ${y + 0.1} Q 1.5 ${y + 0.48} 1.2 ${y + 0.48} Q 0.88 ${y + 0.48} 0.84 ${y + 0.1} H -0.8 Q -0.84 ${y + 0.48} -1.15 ${y + 0.48} Q -1.48 ${y + 0.48} -1.52 ${y + 0.12} Z`,
        '#3f78b4',
        0.1,
      );
      sketch.fill(
        `M -0.72 ${y + 0.76} Q -0.4 ${y + 1.12} 0 ${y + 1.14} H 0.16 V ${y + 0.76} Z M 0.26 ${y + 0.76} V ${y + 1.14} H 0.58 Q 0.96 ${y + 1.1} 1.2 ${y + 0.76} Z`,
        '#cfe4ee',
        0.3,
      );
      sketch.line(`M 0.2 ${y + 0.74} V ${y + 0.2} M -1.9 ${y + 0.44} H 1.9`, 0.02, '#2a5284', -0.3);
      sketch.shine(`M -0.2 ${y - 0.1} H 0.4 V ${y - 0.02} H -0.2 Z`, '#fff2c8', '#fff2c8');
    },
    { shadow: 2, turn: 1 },
  );
}

function toolWall(x: number, y: number, z: number) {
  return hung('garage tools', x, y, z, [1.5, 0.9], (sketch) => {
    sketch.rect(-1.4, -0.8, 2.8, 1.6, '#e0d2b0', 0.1);
    for (let spanner = 0; spanner < 7; spanner++) {
      const [at, long] = [-1.15 + spanner * 0.2, 1 - spanner * 0.1];
      sketch.line(`M ${at} 0.6 V ${0.6 - long}`, 0.06, '#7f8a92', 0.4);
      sketch.disc(at, 0.62, 0.08, 0.08, '#7f8a92', 0.5);
      sketch.disc(at, 0.66, 0.035, 0.035, '#e0d2b0', 0.1);
    }
    for (const [at, tint] of [
      [0.5, '#d9402e'],
      [0.75, '#2f7ac0'],
      [1, '#e8b43a'],
    ] as const) {
      sketch.rect(at - 0.05, 0.2, 0.1, 0.4, tint, 0.3);
      sketch.rect(at - 0.02, -0.2, 0.04, 0.42, '#c4ccd0', 0.4);
    }
    sketch.line('M 0.5 -0.6 H 1.1 M 0.8 -0.6 V -0.34', 0.07, '#7f8a92', 0.3);
  });
}

function toolChest(x: number, z: number) {
  return drawn(
    'garage chest',
    x,
    z,
    [-0.8, 0.8, 1.3],
    (sketch) => {
      for (const at of [-0.5, 0.5]) sketch.disc(at, 0.08, 0.08, 0.08, '#23272c', 0.1);
      sketch.rect(-0.64, 0.16, 1.28, 1, '#c8302a', 0);
      for (let drawer = 0; drawer < 5; drawer++) {
        sketch.rect(-0.58, 0.22 + drawer * 0.19, 1.16, 0.16, '#dc463c', 0.25);
        sketch.rect(-0.34, 0.32 + drawer * 0.19, 0.68, 0.03, '#eef2f4', 0.7);
      }
      sketch.rect(-0.68, 1.16, 1.36, 0.06, '#23272c', 0.4);
    },
    { shadow: 0.7, turn: 1 },
  );
}

function oilDrum(x: number, z: number, colour: string) {
  return drawn(
    `oil drum ${colour}`,
    x,
    z,
    [-0.42, 0.42, 1.1],
    (sketch) => {
      sketch.fill('M -0.34 0.04 Q 0 -0.06 0.34 0.04 V 0.96 H -0.34 Z', colour, -0.1);
      sketch.rect(sketch.side > 0 ? 0.06 : -0.22, 0.04, 0.16, 0.92, colour, 0.5);
      for (const y of [0.32, 0.64]) sketch.rect(-0.36, y, 0.72, 0.05, colour, 0.3);
      sketch.disc(0, 0.96, 0.34, 0.09, colour, 0.4);
      sketch.disc(0.12, 0.97, 0.06, 0.02, '#23272c', 0);
    },
    { shadow: 0.5, turn: 1 },
  );
}

function calendar(x: number, y: number, z: number) {
  return hung('garage calendar', x, y, z, [0.4, 0.5], (sketch) => {
    sketch.rect(-0.34, -0.44, 0.68, 0.9, '#f6f2e6', 0.3);
    sketch.rect(-0.34, 0.06, 0.68, 0.4, '#7fb0d8', 0.2);
    sketch.fill('M -0.34 0.06 L -0.1 0.3 L 0.1 0.12 L 0.2 0.22 L 0.34 0.06 Z', '#4f7a52', 0);
    for (let row = 0; row < 4; row++)
      for (let day = 0; day < 6; day++)
        sketch.rect(-0.28 + day * 0.1, -0.06 - row * 0.1, 0.05, 0.05, day === 5 ? '#c8402e' : '#6a6f74', 0);
  });
}
