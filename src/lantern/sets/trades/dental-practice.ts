import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, poster } from '../kits/wall-things.ts';

const WALL_Z = 5.3;
const CEILING_METRES = 3.4;
const MINT = '#7fc2b4';

/** A dentist's: the long chair under its lamp, a tray of instruments, cabinets, a basin, a poster of a tooth, bright and clean. */
export const buildDentalPractice = interior({
  name: 'dental-practice',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#eef3f2', dado: '#bfe0d8', trim: '#ffffff' },
    floor: { laid: 'tiles', colours: ['#dfe7e6', '#cfdad9'], mirror: 0.16 },
    ceiling: { colour: '#f7f9f8', made: 'panels' },
  },
  bayMetres: 12.6,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(couch(at(2.4), WALL_Z - 1.1), lamp(at(1.6), WALL_Z - 0.9), unit(at(3.9), WALL_Z - 0.8));
    bay.put(cabinets(at(-1.7), WALL_Z - 0.05), tooth(at(0.9), 2.1, WALL_Z + 0.2));
    bay.put(poster(at(4.8), 2.1, WALL_Z + 0.2, 0.8, 1.1, random.integer(0, 5)), plant(at(5.8), WALL_Z - 0.4));
    bay.window(-4.6, { wide: 2.4, foot: 0.9, high: 1.9, frame: '#ffffff', panes: [2, 1], outlook: 'street' });
    bay.lamp({ x: at(1.6), y: 2.1, z: WALL_Z - 1, colour: '#fffbe8', radius: 1.8, strength: 0.5 });
  },
});

/** The chair on which one lies back. */
function couch(x: number, z: number) {
  return drawn(
    'dental chair',
    x,
    z,
    [-1.3, 1.3, 1.5],
    (sketch) => {
      sketch.fill('M -0.4 0 H 0.5 L 0.3 0.14 H -0.2 Z', '#aeb8bc', 0);
      sketch.rect(-0.12, 0.12, 0.34, 0.4, '#dfe6e8', 0);
      sketch.fill(
        'M -1.2 0.42 Q -1.24 0.58 -1.08 0.6 L 0.34 0.72 L 0.98 1.28 Q 1.16 1.36 1.2 1.2 L 0.6 0.52 Z',
        MINT,
        0.1,
      );
      sketch.fill(
        'M -1.16 0.54 Q -1.1 0.62 -1 0.61 L 0.36 0.73 L 0.98 1.27 L 0.9 1.3 L 0.3 0.8 L -1.04 0.68 Q -1.2 0.66 -1.16 0.54 Z',
        '#a5dccf',
        0.5,
      );
      sketch.fill('M 0.9 1.22 Q 1.2 1.24 1.24 1.42 Q 1.02 1.5 0.9 1.36 Z', '#e9f2f0', 0.4);
      sketch.rect(0.02, 0.76, 0.5, 0.09, '#5f9f92', 0.3);
    },
    { shadow: 1, turn: 1 },
  );
}

function lamp(x: number, z: number) {
  return drawn(
    'dental lamp',
    x,
    z,
    [-0.7, 0.9, 1.4, -0.3],
    (sketch) => {
      sketch.line('M 0.7 -0.2 V 1 Q 0.7 1.2 0.5 1.16 L 0 0.9', 0.07, '#dfe6e8', 0.2);
      sketch.line('M 0 0.9 L -0.2 0.5', 0.06, '#c3ccd0', 0.2);
      sketch.fill('M -0.62 0.42 L -0.1 0.6 L 0.06 0.36 L -0.5 0.16 Z', '#eef3f4', 0.3);
      sketch.shine('M -0.52 0.2 L 0 0.38 L 0.03 0.33 L -0.48 0.15 Z', '#fff8d8', '#fdf6dc');
    },
    { y: 1.5, turn: 1 },
  );
}

/** Instruments on a tray, a small basin with its tap and a glass. */
function unit(x: number, z: number) {
  return drawn(
    'dental unit',
    x,
    z,
    [-0.7, 0.7, 1.5],
    (sketch) => {
      sketch.rect(-0.2, 0, 0.5, 0.86, '#eef3f4', 0);
      sketch.rect(-0.2, 0.4, 0.5, 0.03, '#c3ccd0', -0.2);
      sketch.fill('M -0.3 0.86 H 0.4 Q 0.36 1.02 0.05 1.02 Q -0.26 1.02 -0.3 0.86 Z', '#dfe6e8', 0.3);
      sketch.disc(0.05, 1.02, 0.3, 0.06, '#b9d3da', 0.3);
      sketch.line('M 0.32 0.98 V 1.26 Q 0.3 1.36 0.18 1.3', 0.04, '#aeb8bc', 0.4);
      sketch.rect(-0.66, 1, 0.5, 0.05, '#c3ccd0', 0.4);
      for (const at of [-0.6, -0.5, -0.4, -0.3]) sketch.line(`M ${at} 1.05 V 1.28`, 0.025, '#8f9aa0', 0.3);
      sketch.line('M -0.56 1 Q -0.5 0.5 -0.1 0.5 M -0.4 1 Q -0.34 0.6 -0.1 0.62', 0.02, '#aeb8bc', 0);
    },
    { shadow: 0.5, turn: 1 },
  );
}

function cabinets(x: number, z: number) {
  return drawn(
    'dental cabinets',
    x,
    z,
    [-2, 2, 2.75],
    (sketch) => {
      sketch.rect(-1.9, 0.08, 3.8, 0.82, '#f7fafa', 0);
      sketch.rect(-1.95, 0.9, 3.9, 0.07, '#9fb4b4', 0.4);
      sketch.rect(-1.9, 1.9, 3.8, 0.78, '#f7fafa', 0.1);
      for (let door = 0; door < 5; door++) {
        const left = -1.86 + door * 0.756;
        sketch.rect(left, 0.14, 0.72, 0.7, '#e3ebea', 0.3);
        sketch.rect(left, 1.95, 0.72, 0.68, door === 2 ? '#bfe0ea' : '#e3ebea', 0.4);
        sketch.rect(left + 0.3, 0.72, 0.14, 0.03, '#8f9aa0', 0.2);
      }
      for (const [at, high, tint] of [
        [-1.5, 0.34, '#4fa3c8'],
        [-1.36, 0.28, '#ffffff'],
        [-1.2, 0.34, '#4fae9a'],
      ] as const)
        sketch.rect(at, 0.97, 0.11, high, tint, 0.3);
      // A model of teeth, and brushes in a glass.
      sketch.fill('M 0.2 1.18 Q 0.5 1.4 0.8 1.18 L 0.8 1.08 Q 0.5 1.26 0.2 1.08 Z', '#e08a90', 0.2);
      sketch.fill('M 0.2 0.97 Q 0.5 0.92 0.8 0.97 L 0.8 1.06 Q 0.5 1 0.2 1.06 Z', '#e08a90', 0.1);
      for (let each = 0; each < 6; each++) sketch.rect(0.24 + each * 0.09, 1.02, 0.075, 0.13, '#ffffff', 0.6);
      sketch.rect(1.2, 0.97, 0.16, 0.2, '#cfe6ec', 0.4, 0.9);
      for (const [at, tint] of [
        [1.24, '#c8402e'],
        [1.3, '#2f6f9f'],
      ] as const)
        sketch.line(`M ${at} 1 L ${at + 0.05} 1.36`, 0.025, tint, 0.2);
    },
    { turn: 1 },
  );
}

function tooth(x: number, y: number, z: number) {
  return hung('tooth poster', x, y, z, [0.5, 0.65], (sketch) => {
    sketch.rect(-0.45, -0.6, 0.9, 1.2, '#cfe6f2', 0.3);
    sketch.fill(
      'M -0.26 0.1 Q -0.34 0.4 -0.1 0.38 Q 0 0.32 0.1 0.38 Q 0.34 0.4 0.26 0.1 Q 0.2 -0.1 0.18 -0.34 Q 0.1 -0.46 0.06 -0.2 Q 0 -0.1 -0.06 -0.2 Q -0.1 -0.46 -0.18 -0.34 Q -0.2 -0.1 -0.26 0.1 Z',
      '#ffffff',
      0.5,
    );
    sketch.disc(-0.09, 0.16, 0.025, 0.035, '#2f3d52', 0);
    sketch.disc(0.09, 0.16, 0.025, 0.035, '#2f3d52', 0);
    sketch.line('M -0.09 0.06 Q 0 -0.02 0.09 0.06', 0.025, '#c8402e', 0.1);
  });
}

function plant(x: number, z: number) {
  return drawn(
    'practice plant',
    x,
    z,
    [-0.5, 0.5, 1.5],
    (sketch) => {
      for (const [lean, high] of [
        [-0.34, 1],
        [-0.16, 1.3],
        [0.04, 1.42],
        [0.22, 1.24],
        [0.38, 0.96],
      ] as const)
        sketch.fill(
          `M -0.05 0.4 Q ${lean * 0.4 - 0.1} ${high * 0.7} ${lean} ${high} Q ${lean * 0.6 + 0.12} ${high * 0.6} 0.05 0.4 Z`,
          '#4f9a5a',
          0.1,
        );
      sketch.fill('M -0.24 0.44 H 0.24 L 0.18 0 H -0.18 Z', '#f1ece0', 0.1);
    },
    { shadow: 0.35, turn: 1 },
  );
}
