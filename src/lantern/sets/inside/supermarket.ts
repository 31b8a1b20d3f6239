import { goodsShelf, type Goods } from '../kits/goods-shelf.ts';
import { digitalClock } from '../kits/digital-clock.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const AISLES: readonly (readonly [offset: number, goods: Goods, sign: string])[] = [
  [-5.4, 'boxes', '#d9402e'],
  [-2.2, 'bottles', '#2f7ac0'],
  [1, 'jars', '#e8952c'],
  [4.2, 'boxes', '#3f9a4a'],
];

/** A supermarket: bright tubes, long shelves of packets and bottles under coloured signs, crates of fruit, a trolley. */
export const buildSupermarket = interior({
  name: 'supermarket',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 4.3,
    wall: { colour: '#e6ece8', dado: '#3f9a6a', dadoMetres: 0.3, trim: '#c4d0ca' },
    floor: { laid: 'tiles', colours: ['#dfe3e2', '#b9c2c4'], mirror: 0.2 },
    ceiling: { colour: '#e9edee', made: 'panels' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    for (const [aisle, [x, goods, tint]] of AISLES.entries()) {
      bay.put(
        goodsShelf(at(x), WALL_Z - 0.2, {
          wide: 3,
          high: 2.3,
          rows: 5,
          goods,
          variant: aisle + 4 * random.integer(0, 1),
          frame: '#d3d8da',
          back: '#9aa6aa',
        }),
        sign(at(x), 3.25, WALL_Z - 0.6, tint, aisle),
      );
    }
    for (const x of [-3.8, 2.6]) bay.put(crates(at(x), 4.45, x < 0 ? 0 : 1));
    if (bay.wants('cart')) bay.put(trolley(at(5.8), 4.25), trolley(at(-4.4), -3));
    bay.put(freezer(at(6.1), 4.9), digitalClock(at(-0.6), 3.3, WALL_Z - 0.6, 0.26));
    if (bay.vacant) bay.put(crates(at(-4.6), 2.3, 1), crates(at(4.8), 2.5, 0), trolley(at(0.6), 2.6));
    // A band of glass above the shelves.
    for (const x of [-4.3, 0, 4.3])
      bay.window(x, { wide: 4, foot: 2.62, high: 1, frame: '#dfe5e8', panes: [4, 1], outlook: 'street' });
  },
});

/** A hanging sign with a picture of what is below. */
function sign(x: number, y: number, z: number, tint: string, kind: number) {
  return hung(`aisle sign ${kind}`, x, y, z, [1.1, 1.1], (sketch) => {
    sketch.line('M -0.7 0.3 V 1.05 M 0.7 0.3 V 1.05', 0.02, '#7d878c', 0.2);
    sketch.rect(-1, -0.32, 2, 0.64, tint, 0.25);
    sketch.rect(-0.25, 0.02, 1.05, 0.11, '#ffffff', 0.6);
    sketch.rect(-0.25, -0.15, 0.7, 0.08, '#ffffff', 0.6, 0.8);
    sketch.disc(-0.63, 0, 0.23, 0.23, '#ffffff', 0.6);
    if (kind % 2) sketch.fill('M -0.7 -0.15 H -0.56 V 0.02 L -0.6 0.08 V 0.17 H -0.66 V 0.08 L -0.7 0.02 Z', tint, 0);
    else sketch.fill('M -0.76 -0.12 H -0.5 V 0.08 L -0.63 0.15 L -0.76 0.08 Z', tint, 0);
  });
}

/** Sloping crates of fruit and greens with price cards. */
function crates(x: number, z: number, variant: number) {
  return drawn(
    `fruit crates ${variant}`,
    x,
    z,
    [-1.3, 1.3, 1.35],
    (sketch) => {
      sketch.rect(-1.1, 0, 2.2, 0.5, '#5f7a4a', -0.1);
      const kinds = variant === 0 ? ['#d9402e', '#f0a02c', '#7ab03a'] : ['#f2cc3a', '#8a3a6a', '#e0603a'];
      for (const [row, y] of [0.5, 0.82].entries()) {
        sketch.rect(-1.15, y - 0.02, 2.3, 0.16, '#b98a52', 0.2);
        for (const [crate, tint] of kinds.entries()) {
          const left = -1.08 + crate * 0.74;
          for (let item = 0; item < 5; item++)
            sketch.disc(
              left + 0.09 + item * 0.13,
              y + 0.17 + (item % 2) * 0.04,
              0.085,
              0.085,
              kinds[(crate + row) % 3] ?? tint,
              sketch.random.range(0, 0.5),
            );
          sketch.rect(left + 0.2, y + 0.01, 0.22, 0.1, '#fff6c8', 0.5);
        }
      }
      sketch.rect(-1.15, 0.46, 2.3, 0.05, '#8a6236', 0);
    },
    { shadow: 1.1, turn: 1 },
  );
}

function trolley(x: number, z: number) {
  return drawn(
    'shopping trolley',
    x,
    z,
    [-0.7, 0.7, 1.1],
    (sketch) => {
      sketch.line(
        'M -0.42 0.86 L 0.44 0.8 L 0.36 0.42 L -0.3 0.42 Z M 0.36 0.42 L 0.42 0.2 L -0.34 0.2 L -0.42 0.86 L -0.56 1',
        0.035,
        '#8d979e',
        0.4,
      );
      for (const at of [-0.25, -0.1, 0.05, 0.2, 0.34])
        sketch.line(`M ${at - 0.02} 0.84 L ${at * 0.85} 0.42`, 0.016, '#a9b3ba', 0.4);
      sketch.line('M -0.4 0.7 H 0.42 M -0.36 0.56 H 0.4', 0.016, '#a9b3ba', 0.4);
      sketch.line('M -0.5 1 H -0.64', 0.06, '#d9402e', 0.3);
      for (const at of [-0.3, 0.38]) sketch.disc(at, 0.09, 0.09, 0.09, '#2c2e32', 0.1);
    },
    { shadow: 0.5, turn: 1, ...(z < -2 ? { foreground: true } : {}) },
  );
}

/** An upright freezer with a glass door, bright inside. */
function freezer(x: number, z: number) {
  return drawn(
    'freezer',
    x,
    z,
    [-0.8, 0.8, 2.4],
    (sketch) => {
      sketch.rect(-0.6, 0, 1.2, 2.3, '#f2f5f5', 0);
      sketch.shine('M -0.5 0.3 H 0.5 V 1.9 H -0.5 Z', '#d8f2ff', '#cfe4ec');
      for (let row = 0; row < 4; row++)
        for (let item = 0; item < 5; item++)
          sketch.rect(
            -0.47 + item * 0.19,
            0.36 + row * 0.4,
            0.15,
            sketch.random.range(0.18, 0.28),
            sketch.random.pick(['#3f7ac0', '#e8604a', '#f2c33a', '#f7f8f6', '#4f9a5a']),
            0.2,
          );
      sketch.rect(-0.6, 1.98, 1.2, 0.26, '#2f7ac0', 0.2);
      sketch.rect(0.4, 0.8, 0.04, 0.6, '#8d979e', 0.5);
    },
    { shadow: 0.6, turn: 1 },
  );
}
