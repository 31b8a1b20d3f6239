import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 3.5;

/** A launderette: a row of washers with drums that turn, dryers above, baskets, a bench, a table to fold on, signs. */
export const buildLaundromat = interior({
  name: 'laundromat',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#d4ecea', finish: 'tiled', dado: '#6fb8b4', dadoMetres: 0.5, trim: '#f4fafa' },
    floor: { laid: 'checks', colours: ['#e8ece8', '#8fc4c2'], mirror: 0.2 },
    ceiling: { colour: '#f2f6f4', made: 'panels', dark: '#c4ccca' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at } = bay;
    for (let place = 0; place < 5; place++) {
      const x = at(-2.2 + place * 1.32);
      bay.put(washer(x, WALL_Z - 0.35, place % 3), dryer(x, WALL_Z - 0.3, place % 2));
    }
    bay.window(-4.5, { wide: 2.6, foot: 0.6, high: 2.3, frame: '#4f9a98', panes: [2, 1], outlook: 'street' });
    bay.put(sign(at(0.5), 3.02, WALL_Z + 0.1), changer(at(5), WALL_Z), soaps(at(6.4), WALL_Z));
    bay.put(basket(at(-2), 4.2, 0), basket(at(2.4), 4.3, 1));
    bay.build(4, solid([at(4.2), at(6.6)], [0.78, 0.86], [3.9, 4.6], '#f0e6d0', 0.4));
    bay.build(3.99, [
      ...solid([at(4.3), at(4.4)], [0, 0.78], [4, 4.1], '#8a9a9a', 0),
      ...solid([at(6.4), at(6.5)], [0, 0.78], [4, 4.1], '#8a9a9a', 0),
    ]);
    bay.put(folded(at(5.3), 4.2));
    for (const x of [-3, 3])
      bay.lamp({ x: at(x), y: 3.1, z: 3.6, colour: '#f0fbff', radius: 2.4, strength: 0.4 }, 'always');
  },
});

/** Its round door, the wash that tumbles behind it, buttons and a slot. */
function washer(x: number, z: number, wash: number) {
  return drawn(
    `washer ${wash}`,
    x,
    z,
    [-0.7, 0.7, 1.25],
    (sketch) => {
      sketch.rect(-0.62, 0, 1.24, 1.2, '#f6f8f8', 0.1);
      sketch.rect(-0.62, 0.96, 1.24, 0.22, '#cfd8da', 0.2);
      for (const at of [-0.5, -0.36]) sketch.disc(at, 1.07, 0.05, 0.05, '#4f6f8a', 0.3);
      sketch.shine('M 0.1 1.01 H 0.5 V 1.13 H 0.1 Z', '#7dffb0', '#5fae86');
      sketch.rect(-0.62, 0, 1.24, 0.1, '#9aa4a8', 0);
      sketch.disc(0, 0.54, 0.41, 0.41, '#b4bec4', 0.4);
      sketch.disc(0, 0.54, 0.34, 0.34, '#2f3f4f', 0);
      const colours = [
        ['#e8584a', '#f4d25a', '#f4f4f0'],
        ['#4f8fd8', '#f4f4f0', '#8fd0c8'],
        ['#d86aa8', '#7a5fc0', '#f4f4f0'],
      ][wash]!;
      for (const [piece, colour] of colours.entries()) {
        const turn = sketch.pen.time * 3.2 + piece * 2.1 + wash;
        sketch.disc(Math.cos(turn) * 0.15, 0.5 + Math.sin(turn) * 0.13, 0.15, 0.12, colour, 0.2);
      }
      sketch.fill('M -0.24 0.62 Q -0.2 0.82 0 0.86 Q -0.1 0.74 -0.12 0.6 Z', '#ffffff', 0.8, 0.4);
      sketch.rect(0.34, 0.46, 0.08, 0.16, '#8a949a', 0.3);
    },
    { shadow: 0.6, turn: 1, motion: 'live' },
  );
}

function dryer(x: number, z: number, kind: number) {
  return drawn(
    `wall dryer ${kind}`,
    x,
    z,
    [-0.7, 0.7, 1.5, -0.05],
    (sketch) => {
      sketch.rect(-0.62, 0, 1.24, 1.42, '#e2e8ea', 0);
      sketch.rect(-0.58, 1.18, 1.16, 0.2, '#4f9a98', 0.2);
      sketch.shine('M -0.4 1.23 H 0 V 1.33 H -0.4 Z', '#ffb44a', '#e0a04a');
      sketch.disc(0, 0.6, 0.48, 0.48, '#aab4ba', 0.4);
      sketch.disc(0, 0.6, 0.4, 0.4, kind === 0 ? '#c88a4a' : '#3f4a56', -0.2);
      sketch.disc(0, 0.52, 0.26, 0.2, kind === 0 ? '#f4ece0' : '#55626e', 0.1);
      sketch.fill('M -0.28 0.7 Q -0.24 0.92 0 0.98 Q -0.1 0.84 -0.14 0.68 Z', '#ffffff', 0.8, 0.4);
    },
    { y: 1.24, turn: 1 },
  );
}

/** A shirt on a line and bubbles. */
function sign(x: number, y: number, z: number) {
  return hung('laundry sign', x, y, z, [2.6, 0.36], (sketch) => {
    sketch.rect(-2.5, -0.28, 5, 0.58, '#2f7f8a', 0.2);
    sketch.fill(
      'M -0.4 0.2 L -0.16 0.24 Q 0 0.14 0.16 0.24 L 0.4 0.2 L 0.46 0 L 0.28 -0.04 V -0.24 H -0.28 V -0.04 L -0.46 0 Z',
      '#f6fafa',
      0.5,
    );
    for (const [bx, r] of [
      [-1.9, 0.16],
      [-1.5, 0.1],
      [-1.1, 0.18],
      [1, 0.12],
      [1.4, 0.18],
      [1.9, 0.1],
    ] as const) {
      sketch.disc(bx, 0, r, r, '#bfeaf4', 0.5);
      sketch.disc(bx - r * 0.3, r * 0.3, r * 0.25, r * 0.25, '#ffffff', 0.8);
    }
  });
}

function changer(x: number, z: number) {
  return drawn(
    'coin changer',
    x,
    z,
    [-0.5, 0.5, 2],
    (sketch) => {
      sketch.rect(-0.42, 0.3, 0.84, 1.6, '#e0b23a', 0.1);
      sketch.rect(-0.3, 1.3, 0.6, 0.4, '#23303a', 0);
      sketch.shine('M -0.24 1.36 H 0.24 V 1.64 H -0.24 Z', '#7dffb0', '#3f7a68');
      sketch.rect(-0.2, 0.6, 0.4, 0.22, '#7a5a1a', -0.2);
      sketch.rect(-0.12, 1.06, 0.24, 0.05, '#23303a', 0);
    },
    { turn: 1 },
  );
}

function soaps(x: number, z: number) {
  return drawn(
    'soap shelf',
    x,
    z,
    [-0.8, 0.8, 2.3],
    (sketch) => {
      for (const y of [1, 1.55]) {
        sketch.rect(-0.7, y, 1.4, 0.06, '#f4fafa', 0.4);
        for (let box = 0; box < 5; box++) {
          const left = -0.64 + box * 0.27;
          const tint = ['#3f7fd0', '#f08a2a', '#e8486a', '#5fb84a', '#8a5fd0'][(box + (y > 1.2 ? 2 : 0)) % 5]!;
          sketch.rect(left, y + 0.06, 0.2, 0.34, tint, 0.2);
          sketch.disc(left + 0.1, y + 0.24, 0.06, 0.06, '#ffffff', 0.5);
        }
      }
    },
    { turn: 1 },
  );
}

function basket(x: number, z: number, kind: number) {
  return drawn(
    `wash basket ${kind}`,
    x,
    z,
    [-0.6, 0.6, 0.95],
    (sketch) => {
      for (const [bx, tint] of [
        [-0.26, kind === 0 ? '#e8584a' : '#f4d25a'],
        [0.02, '#f4f4f0'],
        [0.26, kind === 0 ? '#4f8fd8' : '#d86aa8'],
      ] as const)
        sketch.disc(bx, 0.56, 0.22, 0.18, tint, 0.3);
      sketch.fill('M -0.5 0.58 H 0.5 L 0.4 0 H -0.4 Z', kind === 0 ? '#4f8fc8' : '#e8a03a', 0.1);
      for (let slot = 0; slot < 5; slot++) sketch.rect(-0.34 + slot * 0.15, 0.14, 0.07, 0.28, '#2a3f52', -0.2, 0.5);
      sketch.rect(-0.53, 0.54, 1.06, 0.07, kind === 0 ? '#6faae0' : '#f4bc5a', 0.5);
    },
    { shadow: 0.6, turn: 1 },
  );
}

function folded(x: number, z: number) {
  return drawn(
    'folded wash',
    x,
    z,
    [-0.9, 0.9, 0.6, -0.02],
    (sketch) => {
      for (const [stack, left] of [-0.8, -0.2, 0.4].entries())
        for (let layer = 0; layer < 3 + (stack % 2); layer++)
          sketch.fill(
            `M ${left} ${layer * 0.1} H ${left + 0.5} Q ${left + 0.55} ${layer * 0.1 + 0.05} ${left + 0.5} ${layer * 0.1 + 0.1} H ${left} Z`,
            ['#f4f4f0', '#8fd0c8', '#e8584a', '#f4d25a', '#7a8fd0'][(stack * 2 + layer) % 5]!,
            0.3,
          );
    },
    { y: 0.86, turn: 1 },
  );
}
