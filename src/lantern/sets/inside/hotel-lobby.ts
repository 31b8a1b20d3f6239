import { chandelier } from '../kits/chandelier.ts';
import { counter } from '../kits/counter.ts';
import { housePlant, lowTable, sofa } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { wallClock } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 8;
const CEILING_METRES = 5.6;

/** A hotel lobby: a desk of dark wood with a bell under a wall of keys and clocks, marble floor and columns, a chandelier, sofas, a brass cart of luggage. */
export const buildHotelLobby = interior({
  name: 'hotel-lobby',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#d9c39a', finish: 'panelled', dado: '#6a4630', dadoMetres: 1.2, trim: '#f0e2c4' },
    floor: { laid: 'checks', colours: ['#efe8da', '#c9b797'], mirror: 0.34 },
    ceiling: { colour: '#f2e8d2', made: 'plain' },
  },
  bayMetres: 18,
  furnish(bay) {
    const { at, random } = bay;
    bay.build(WALL_Z + 0.2, keyWall(at(-1.4)));
    bay.build(7.4, counter([at(-4.4), at(1.6)], 6.2, 1.12, '#6a4228', '#2c2420'));
    bay.put(
      deskLamp(at(-3.9), 6.5),
      deskLamp(at(1.1), 6.5),
      bell(at(-1.5), 6.35),
      ...[-3.2, -1.4, 0.4].map((x) => wallClock(at(x), 3.75, WALL_Z + 0.2)),
    );
    for (const x of [-6.4, 2.7]) bay.build(6.8, column(at(x)));
    bay.window(5.7, {
      wide: 3.2,
      foot: 0.5,
      high: 3.9,
      frame: '#f0e2c4',
      curtains: '#8f2f34',
      panes: [2, 3],
      outlook: 'street',
    });
    bay.put(sofa(at(4.9), 5.5, '#8f2f34'), lowTable(at(5), 4.5), housePlant(at(3.4), 6.6, 2.1, 1));
    bay.put(luggageCart(at(-4.9), 4.9), housePlant(at(-8.3), 7, 2.1, random.integer(0, 2)));
    bay.put(chandelier(at(0), 4.6, 4.3, CEILING_METRES, 1.3));
    bay.lay(...rug(at(0)));
    bay.lamp({ x: at(0), y: 4.4, z: 4.6, colour: '#ffe2a8', radius: 4.6, strength: 0.5 }, 'always');
    for (const x of [-3.9, 1.1])
      bay.lamp({ x: at(x), y: 1.6, z: 6.3, colour: '#ffd08a', radius: 1.7, strength: 0.5 }, 'always');
  },
});

/** Pigeonholes with keys on hooks, in a frame of wood. */
function keyWall(x: number): readonly Face[] {
  const z = WALL_Z + 0.2;
  const holes: Face[] = [];
  for (let row = 0; row < 4; row++)
    for (let hole = 0; hole < 11; hole++) {
      const [left, y] = [x - 2.55 + hole * 0.465, 1.4 + row * 0.44];
      holes.push(upright([left, left + 0.41], [y, y + 0.38], z - 0.02, '#2f1f16', -0.3));
      if ((row * 5 + hole * 3) % 4 !== 0) {
        holes.push(upright([left + 0.17, left + 0.23], [y + 0.08, y + 0.26], z - 0.03, '#d8b25a', 0.5));
        holes.push(upright([left + 0.14, left + 0.26], [y + 0.24, y + 0.32], z - 0.03, '#d8b25a', 0.4));
      }
      if ((row + hole) % 5 === 2)
        holes.push(upright([left + 0.05, left + 0.34], [y + 0.02, y + 0.12], z - 0.03, '#f4efe0', 0.3));
    }
  return [
    upright([x - 2.7, x + 2.7], [1.25, 3.25], z - 0.01, '#7a5034', 0.1),
    upright([x - 2.85, x + 2.85], [3.2, 3.36], z - 0.02, '#8f6242', 0.4),
    ...holes,
  ];
}

function column(x: number): readonly Face[] {
  return [
    ...solid([x - 0.42, x + 0.42], [0, 0.4], [6.3, 7.1], '#8a5f44', 0.1),
    ...solid([x - 0.32, x + 0.32], [0.4, CEILING_METRES - 0.4], [6.4, 7], '#ded2bc', 0),
    upright([x + 0.05, x + 0.2], [0.4, CEILING_METRES - 0.4], 6.39, '#f8f0e0', 0.6),
    upright([x - 0.24, x - 0.18], [0.4, CEILING_METRES - 0.4], 6.39, '#b8a888', -0.2),
    ...solid([x - 0.46, x + 0.46], [CEILING_METRES - 0.5, CEILING_METRES], [6.26, 7.14], '#d8b25a', 0.3),
  ];
}

/** A great rug with a border in the middle of the floor. */
function rug(x: number): readonly Face[] {
  const sheet = (wide: number, near: number, far: number, colour: string, lit: number): Face => ({
    points: [x - wide, 0, near, x + wide, 0, near, x + wide, 0, far, x - wide, 0, far],
    colour,
    lit,
  });
  return [
    sheet(3.4, -0.4, 4, '#7a2430', 0.1),
    sheet(3.2, -0.25, 3.85, '#d8b25a', 0.2),
    sheet(3.05, -0.12, 3.74, '#8f2f38', 0.2),
    ...[-1.9, 0, 1.9].map((at): Face => ({
      points: [x + at - 0.7, 0, 1.8, x + at, 0, 0.8, x + at + 0.7, 0, 1.8, x + at, 0, 2.8],
      colour: '#d8b25a',
      lit: 0.2,
      alpha: 0.8,
    })),
  ];
}

function deskLamp(x: number, z: number) {
  return drawn(
    'lobby lamp',
    x,
    z,
    [-0.3, 0.3, 0.75, -0.02],
    (sketch) => {
      sketch.fill('M -0.12 0 H 0.12 L 0.03 0.08 V 0.38 H -0.03 V 0.08 Z', '#c9983e', 0.3);
      sketch.fill('M -0.26 0.36 H 0.26 L 0.15 0.7 H -0.15 Z', '#ffe2a0', 0.9);
      sketch.rect(-0.26, 0.34, 0.52, 0.03, '#c9983e', 0.4);
    },
    { y: 1.12, turn: 1 },
  );
}

function bell(x: number, z: number) {
  return drawn(
    'desk bell',
    x,
    z,
    [-0.15, 0.15, 0.2, -0.02],
    (sketch) => {
      sketch.rect(-0.12, 0, 0.24, 0.03, '#2c2420', 0.1);
      sketch.fill('M -0.11 0.03 Q -0.1 0.14 0 0.15 Q 0.1 0.14 0.11 0.03 Z', '#d8b25a', 0.4);
      sketch.disc(0, 0.17, 0.02, 0.02, '#f0d68a', 0.6);
    },
    { y: 1.12, turn: 1 },
  );
}

/** A cart of brass hoops with suitcases and a hat box. */
function luggageCart(x: number, z: number) {
  return drawn(
    'luggage cart',
    x,
    z,
    [-0.95, 0.95, 2, 0],
    (sketch) => {
      for (const wheel of [-0.66, 0.66]) {
        sketch.disc(wheel, 0.12, 0.12, 0.12, '#26221f', 0);
        sketch.disc(wheel, 0.12, 0.05, 0.05, '#d8b25a', 0.4);
      }
      sketch.line('M -0.78 0.3 V 1.3 Q -0.76 1.85 0 1.88 Q 0.76 1.85 0.78 1.3 V 0.3', 0.06, '#d8b25a', 0.4);
      sketch.rect(-0.86, 0.22, 1.72, 0.1, '#8f2f34', 0.2);
      sketch.rect(-0.86, 0.3, 1.72, 0.035, '#d8b25a', 0.5);
      const suitcase = (at: number, y: number, wide: number, high: number, tint: string) => {
        sketch.rect(at, y, wide, high, tint, 0);
        sketch.rect(at, y + high - 0.06, wide, 0.06, tint, 0.5);
        for (const strap of [0.18, 0.74]) sketch.rect(at + wide * strap, y, 0.06, high, '#4a2f1c', 0);
        sketch.line(
          `M ${at + wide * 0.42} ${y + high} Q ${at + wide * 0.5} ${y + high + 0.1} ${at + wide * 0.58} ${y + high}`,
          0.03,
          '#4a2f1c',
          0.2,
        );
      };
      suitcase(-0.68, 0.34, 0.85, 0.46, '#a8683a');
      suitcase(-0.58, 0.86, 0.66, 0.34, '#3f5f6a');
      suitcase(0.24, 0.34, 0.4, 0.66, '#6a4a30');
      sketch.disc(0.44, 1.1, 0.2, 0.05, '#d9c39a', 0.4);
      sketch.rect(0.24, 1.0, 0.4, 0.12, '#c9a878', 0.1);
      sketch.line('M -0.3 1.87 V 1.6 H -0.1 M 0.2 1.87 V 1.62', 0.02, '#8a6a34', 0);
    },
    { shadow: 0.8, turn: 1 },
  );
}
