import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import type { Sketch } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 8.5;
const CEILING_METRES = 6.2;
const BLUE = '#1f3f66';

/** The hall of an airport: a wall of glass with airliners behind it, the board of departures, desks, seats in rows, signs. */
export const buildAirportHall = interior({
  name: 'airport-hall',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#dfe4e8', trim: '#aab3ba' },
    floor: { laid: 'tiles', colours: ['#dbe0e3', '#cdd3d7'], mirror: 0.24 },
    ceiling: { colour: '#eef1f3', made: 'panels' },
  },
  bayMetres: 22,
  furnish(bay) {
    const { at, light } = bay;
    const sky =
      light.hour === 'night' ? '#1d2a4a' : light.hour === 'dusk' || light.hour === 'dawn' ? '#8f8fb4' : '#a9d0ea';
    bay.put(glass(at(-4.4), WALL_Z + 0.2, sky), desks(at(6.4), WALL_Z - 0.8), board(at(6.4), 3.7, WALL_Z + 0.1));
    bay.put(seats(at(-6.6), WALL_Z - 1.9), seats(at(-2.2), WALL_Z - 1.9), sign(at(1.2), 4.3), trolley(at(2.6), 6.2));
    for (const x of [-6, 0, 6]) bay.lamp({ x: at(x), y: 5.6, z: 5, colour: '#fffaf0', radius: 3, strength: 0.4 });
  },
});

/** Panes from the floor to the roof; an airliner stands at its gate, the tail of another farther off. */
function glass(x: number, z: number, sky: string) {
  return drawn(
    `airport glass ${sky}`,
    x,
    z,
    [-6.2, 6.2, 5.3],
    (sketch) => {
      sketch.rect(-6, 0.2, 12, 5, sky, 0.35);
      sketch.fill('M -6 2.9 Q -4 3.3 -2 3 Q 1 3.5 3 3 Q 5 3.3 6 3.05 V 1.5 H -6 Z', '#ffffff', 0.4, 0.25);
      sketch.rect(-6, 0.2, 12, 1.5, '#a9adb0', 0.1);
      sketch.rect(-6, 1.66, 12, 0.1, '#7f9a6a', 0.1);
      airliner(sketch, -0.8, 0.75, '#c8402e');
      sketch.at(4.2, 1.3, 0.5, () => airliner(sketch, 0, 0, '#2f6f9f'));
      for (let pane = -6; pane <= 6; pane += 2) sketch.rect(pane - 0.05, 0.1, 0.1, 5.2, '#8f999f', 0.3);
      for (const y of [0.1, 1.9, 5.15]) sketch.rect(-6.1, y, 12.2, 0.1, '#8f999f', 0.4);
      sketch.fill('M -5.4 0.2 H -4.6 L -3 5.2 H -3.8 Z', '#ffffff', 0.5, 0.18);
      sketch.fill('M 1 0.2 H 1.5 L 3.1 5.2 H 2.6 Z', '#ffffff', 0.5, 0.18);
    },
    { turn: 1 },
  );
}

function airliner(sketch: Sketch, x: number, y: number, tint: string): void {
  sketch.fill(
    `M ${x - 3.4} ${y + 0.7} Q ${x - 3.3} ${y + 1.15} ${x - 2.4} ${y + 1.2} H ${x + 2.2} L ${x + 3.4} ${y + 1.02} Q ${x + 2.6} ${y + 0.42} ${x + 1.8} ${y + 0.4} H ${x - 2.6} Q ${x - 3.3} ${y + 0.42} ${x - 3.4} ${y + 0.7} Z`,
    '#f4f6f8',
    0.2,
  );
  sketch.fill(`M ${x + 2} ${y + 1.16} L ${x + 3} ${y + 2.3} H ${x + 3.5} L ${x + 3.2} ${y + 1.04} Z`, tint, 0.1);
  sketch.rect(x - 2.9, y + 0.62, 5.4, 0.09, tint, 0.2);
  for (let port = 0; port < 16; port++) sketch.rect(x - 2.4 + port * 0.28, y + 0.86, 0.12, 0.14, '#5a6f86', 0);
  sketch.fill(`M ${x - 3.2} ${y + 0.92} L ${x - 2.8} ${y + 1.08} H ${x - 2.66} V ${y + 0.94} Z`, '#3a4a5c', 0);
  sketch.fill(`M ${x - 0.4} ${y + 0.55} L ${x + 1.7} ${y + 0.02} H ${x + 2} L ${x + 0.9} ${y + 0.6} Z`, '#cfd6dc', 0);
  sketch.fill(
    `M ${x - 0.3} ${y + 0.1} Q ${x - 0.4} ${y + 0.36} ${x - 0.2} ${y + 0.38} H ${x + 0.5} V ${y + 0.1} Z`,
    '#9aa4ac',
    0.1,
  );
  for (const wheel of [-2.4, 0.3, 0.6]) sketch.disc(x + wheel, y + 0.06, 0.13, 0.13, '#2f3338', 0);
}

/** Flights in rows of yellow and white. */
function board(x: number, y: number, z: number) {
  return hung('departure board', x, y, z, [2.7, 1], (sketch) => {
    sketch.rect(-2.6, -0.9, 5.2, 1.8, '#15181e', 0.1);
    sketch.rect(-2.6, 0.6, 5.2, 0.3, BLUE, 0.2);
    sketch.rect(-2.45, 0.7, 0.9, 0.1, '#f4efe2', 0.4);
    for (let row = 0; row < 6; row++) {
      const foot = 0.42 - row * 0.22;
      sketch.shine(`M -2.45 ${foot} H -2.05 V ${foot + 0.1} H -2.45 Z`, '#f6d060', '#f6d060');
      sketch.rect(-1.8, foot, 0.9 + ((row * 7) % 4) * 0.18, 0.1, '#eef1f3', 0.3);
      sketch.rect(0.5, foot, 0.4, 0.1, '#eef1f3', 0.3);
      sketch.rect(1.5, foot, 0.7, 0.1, row % 3 === 1 ? '#e0532e' : '#6fc06a', 0.3);
    }
  });
}

/** Desks where one checks in, with their numbers above and a scale beside each. */
function desks(x: number, z: number) {
  return drawn(
    'check-in desks',
    x,
    z,
    [-3.2, 3.2, 2.6],
    (sketch) => {
      for (let desk = 0; desk < 3; desk++) {
        const left = -2.9 + desk * 2;
        sketch.rect(left, 0, 1.3, 1.02, BLUE, 0.1);
        sketch.rect(left, 0.3, 1.3, 0.06, '#e0a43a', 0.3);
        sketch.rect(left - 0.06, 1.02, 1.42, 0.08, '#eef1f3', 0.5);
        sketch.rect(left + 0.36, 1.1, 0.5, 0.34, '#2f3338', 0.1);
        sketch.rect(left + 1.36, 0, 0.5, 0.26, '#8f999f', 0.2);
        sketch.rect(left + 0.1, 2.1, 1.1, 0.4, '#e0a43a', 0.3);
        sketch.rect(left + 0.52, 2.18, 0.12 + desk * 0.06, 0.24, '#1f242c', 0);
      }
      sketch.rect(-3, 2.5, 6, 0.06, '#8f999f', 0.3);
    },
    { turn: 1 },
  );
}

function seats(x: number, z: number) {
  return drawn(
    'gate seats',
    x,
    z,
    [-1.9, 1.9, 1.1],
    (sketch) => {
      sketch.rect(-1.8, 0.34, 3.6, 0.07, '#8f999f', 0.2);
      for (const at of [-1.4, 1.3])
        sketch.fill(`M ${at} 0.34 H ${at + 0.1} L ${at + 0.26} 0 H ${at - 0.16} Z`, '#8f999f', 0);
      for (let seat = 0; seat < 5; seat++) {
        const left = -1.76 + seat * 0.71;
        sketch.rect(left, 0.48, 0.64, 0.52, '#2f4f7a', 0);
        sketch.rect(left - 0.02, 0.4, 0.68, 0.12, '#3f659a', 0.4);
      }
    },
    { shadow: 1.6, turn: 1 },
  );
}

/** A sign that hangs: an arrow, a gate, a plane. */
function sign(x: number, z: number) {
  return drawn(
    'gate sign',
    x,
    z,
    [-1.3, 1.3, 2.6, -0.3],
    (sketch) => {
      for (const at of [-0.9, 0.9]) sketch.line(`M ${at} 0.3 V 2.5`, 0.03, '#8f999f', 0.2);
      sketch.rect(-1.2, -0.24, 2.4, 0.56, BLUE, 0.2);
      sketch.line('M -1 0.04 H -0.66 M -0.8 0.18 L -0.66 0.04 L -0.8 -0.1', 0.05, '#f6d060', 0.4);
      sketch.fill(
        'M -0.36 0.02 L 0.12 0.06 L 0.3 0.26 H 0.38 L 0.3 0.06 L 0.5 0.05 Q 0.58 0.02 0.5 -0.02 L 0.3 -0.03 L 0.38 -0.2 H 0.3 L 0.12 -0.03 Z',
        '#f4f6f8',
        0.4,
      );
      sketch.rect(0.72, -0.1, 0.12, 0.26, '#f4f6f8', 0.4);
      sketch.rect(0.9, -0.1, 0.12, 0.26, '#f4f6f8', 0.4);
    },
    { y: 3.6, turn: 1 },
  );
}

function trolley(x: number, z: number) {
  return drawn(
    'luggage trolley',
    x,
    z,
    [-0.9, 0.9, 1.35],
    (sketch) => {
      sketch.line('M -0.7 0.16 H 0.6 L 0.7 1.02', 0.05, '#8f999f', 0.3);
      for (const at of [-0.6, 0.5]) sketch.disc(at, 0.08, 0.08, 0.08, '#2f3338', 0);
      sketch.rect(-0.6, 0.2, 1.05, 0.36, '#c8402e', 0.1);
      sketch.rect(-0.5, 0.58, 0.8, 0.28, '#2f6f6a', 0.2);
      sketch.rect(-0.3, 0.88, 0.46, 0.22, '#e0a43a', 0.2);
      for (const [at, y] of [
        [-0.1, 0.36],
        [-0.1, 0.72],
      ] as const)
        sketch.rect(at - 0.1, y, 0.2, 0.04, '#3a2c24', 0);
    },
    { shadow: 0.8, turn: 1 },
  );
}
