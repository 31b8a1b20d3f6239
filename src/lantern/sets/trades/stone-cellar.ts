import { interior } from '../kits/interior.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { drawn } from '../kits/sketch.ts';
import type { Sketch } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 4;
const OAK = '#5f4129';

/** A cellar of stone as in tales: a vaulted alcove, shelves of jars and books, casks, herbs hung to dry, candles, a skull and a crystal ball. */
export const buildStoneCellar = interior({
  name: 'stone-cellar',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#6d6a72', finish: 'brick', trim: '#4c4a52' },
    floor: { laid: 'tiles', colours: ['#5c5962', '#48464e'], mirror: 0.04 },
    ceiling: { colour: '#4a4850', made: 'beams', dark: '#3a2d22' },
  },
  bayMetres: 13.5,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(alcove(at(-1.1), WALL_Z + 0.18), desk(at(-1.1), WALL_Z - 0.7));
    for (const [x, goods] of [
      [2, 'jars'],
      [4.3, 'books'],
    ] as const)
      bay.put(
        goodsShelf(at(x), WALL_Z + 0.1, {
          wide: 2,
          high: 2.7,
          rows: 5,
          goods,
          frame: OAK,
          back: '#33261c',
          variant: random.integer(0, 1),
        }),
      );
    bay.put(herbs(at(3.1), 3.5, WALL_Z - 0.4), herbs(at(-3.6), 3.5, WALL_Z - 0.3));
    bay.put(casks(at(-4.6), WALL_Z - 0.5), banner(at(6), 2.4, WALL_Z + 0.2));
    for (const x of [-3.05, 0.75]) {
      bay.put(sconce(at(x), 2.1, WALL_Z + 0.1));
      bay.lamp(
        { x: at(x), y: 2.3, z: WALL_Z - 0.2, colour: '#ffb45a', radius: 1.9, strength: 0.7, flicker: 0.5 },
        'always',
      );
    }
  },
});

/** An arch in the wall with a barred round window to the night of a stair. */
function alcove(x: number, z: number) {
  return hung('cellar alcove', x, 1.7, z, [1.6, 1.75], (sketch) => {
    sketch.fill('M -1.5 -1.7 V 0.4 Q -1.4 1.65 0 1.7 Q 1.4 1.65 1.5 0.4 V -1.7 Z', '#86828c', 0.1);
    sketch.fill('M -1.22 -1.7 V 0.36 Q -1.14 1.36 0 1.4 Q 1.14 1.36 1.22 0.36 V -1.7 Z', '#37343d', -0.3);
    for (let stone = 0; stone < 9; stone++) {
      const a = Math.PI * (0.06 + stone * 0.11);
      sketch.line(
        `M ${1.24 * Math.cos(a)} ${0.36 + 1.02 * Math.sin(a)} L ${1.5 * Math.cos(a)} ${0.4 + 1.28 * Math.sin(a)}`,
        0.03,
        '#55525b',
        -0.2,
      );
    }
    sketch.disc(0, 0.62, 0.42, 0.42, '#5a5762', 0.2);
    sketch.shine(
      'M -0.34 0.62 Q -0.34 0.96 0 0.96 Q 0.34 0.96 0.34 0.62 Q 0.34 0.28 0 0.28 Q -0.34 0.28 -0.34 0.62 Z',
      '#8fa6e0',
      '#a9c4e4',
    );
    for (const bar of [-0.16, 0, 0.16]) sketch.rect(bar - 0.014, 0.26, 0.028, 0.72, '#2b2a30', 0);
    sketch.rect(-0.36, 0.6, 0.72, 0.028, '#2b2a30', 0);
  });
}

/** A heavy table with an open book, candles, a skull, bottles and a ball of crystal. */
function desk(x: number, z: number) {
  return drawn(
    'alchemist desk',
    x,
    z,
    [-1.4, 1.4, 1.7],
    (sketch) => {
      for (const at of [-1.15, 1.03]) sketch.rect(at, 0, 0.14, 0.84, OAK, -0.1);
      sketch.rect(-1.3, 0.8, 2.6, 0.12, '#7a5636', 0.4);
      sketch.rect(-1.2, 0.66, 2.4, 0.14, OAK, 0);
      candle(sketch, -1.1, 0.92, 0.26);
      candle(sketch, -0.94, 0.92, 0.16);
      sketch.fill(
        'M -0.62 0.94 Q -0.42 1.06 -0.22 0.96 Q -0.02 1.06 0.18 0.94 L 0.18 0.99 Q -0.02 1.12 -0.22 1.02 Q -0.42 1.12 -0.62 0.99 Z',
        '#efe2c2',
        0.4,
      );
      sketch.fill('M -0.66 0.92 H 0.22 V 0.95 H -0.66 Z', '#7a2f2a', 0.2);
      sketch.disc(0.48, 1.08, 0.15, 0.16, '#e6ddc8', 0.3);
      sketch.disc(0.43, 1.08, 0.04, 0.045, '#2b2622', -0.3);
      sketch.disc(0.54, 1.08, 0.04, 0.045, '#2b2622', -0.3);
      sketch.rect(0.4, 0.92, 0.16, 0.08, '#d6ccb4', 0.2);
      sketch.fill('M 0.72 0.92 H 0.98 L 0.94 0.99 H 0.76 Z', '#b98a44', 0.4);
      sketch.shine(
        'M 0.67 1.14 Q 0.67 1.32 0.85 1.32 Q 1.03 1.32 1.03 1.14 Q 1.03 0.97 0.85 0.97 Q 0.67 0.97 0.67 1.14 Z',
        '#b7a0f0',
        '#b9b0dc',
        0.9,
      );
      for (const [at, tint] of [
        [1.14, '#4fae7a'],
        [1.26, '#c8402e'],
      ] as const) {
        sketch.fill(`M ${at - 0.06} 0.92 H ${at + 0.06} L ${at + 0.02} 1.1 V 1.2 H ${at - 0.02} V 1.1 Z`, tint, 0.4);
        sketch.rect(at - 0.025, 1.19, 0.05, 0.04, '#a8763e', 0.2);
      }
    },
    { shadow: 1.2, turn: 1 },
  );
}

function candle(sketch: Sketch, x: number, foot: number, high: number): void {
  sketch.rect(x - 0.035, foot, 0.07, high, '#f1e6cc', 0.4);
  sketch.shine(
    `M ${x - 0.03} ${foot + high + 0.03} Q ${x} ${foot + high + 0.16} ${x + 0.03} ${foot + high + 0.03} Q ${x} ${foot + high - 0.02} ${x - 0.03} ${foot + high + 0.03} Z`,
    '#ffcf6a',
    '#ffcf6a',
  );
}

/** Bundles that hang upside down from a string. */
function herbs(x: number, y: number, z: number) {
  return hung('hung herbs', x, y, z, [1.1, 0.8], (sketch) => {
    sketch.line('M -1 0.3 Q 0 0.14 1 0.3', 0.02, '#8a7a5a', 0.2);
    for (const [index, at] of [-0.7, -0.25, 0.25, 0.7].entries()) {
      const tint = ['#6f8f4a', '#8a6fa8', '#9a8a4a', '#5f8a5a'][index] ?? '#6f8f4a';
      sketch.line(`M ${at} 0.2 V 0.02`, 0.02, '#8a7a5a', 0.2);
      sketch.fill(
        `M ${at - 0.05} 0.04 L ${at - 0.2} -0.5 Q ${at} -0.66 ${at + 0.2} -0.5 L ${at + 0.05} 0.04 Z`,
        tint,
        0,
      );
      for (const leaf of [-0.12, 0, 0.12]) sketch.line(`M ${at} 0 L ${at + leaf} -0.5`, 0.02, tint, 0.5);
      sketch.rect(at - 0.06, -0.06, 0.12, 0.05, '#c9b07a', 0.4);
    }
  });
}

function casks(x: number, z: number) {
  return drawn(
    'casks',
    x,
    z,
    [-1.2, 1.2, 1.9],
    (sketch) => {
      for (const [cx, cy] of [
        [-0.55, 0.5],
        [0.55, 0.5],
        [0, 1.32],
      ] as const) {
        sketch.disc(cx, cy, 0.52, 0.5, '#4a3220', -0.1);
        sketch.disc(cx, cy, 0.44, 0.42, '#8a5f38', 0.2);
        for (const at of [-0.2, 0, 0.2])
          sketch.line(`M ${cx + at} ${cy - 0.38} V ${cy + 0.38}`, 0.014, '#5f3f24', -0.2);
        sketch.disc(cx, cy - 0.14, 0.06, 0.06, '#c9a050', 0.3);
      }
    },
    { shadow: 1.1, turn: 1 },
  );
}

function banner(x: number, y: number, z: number) {
  return hung('cellar banner', x, y, z, [0.6, 1.1], (sketch) => {
    sketch.rect(-0.56, 0.9, 1.12, 0.07, OAK, 0.3);
    sketch.fill('M -0.46 0.9 H 0.46 V -0.8 L 0 -1.02 L -0.46 -0.8 Z', '#4a3a7a', 0.1);
    sketch.disc(0, 0.3, 0.22, 0.22, '#e3c268', 0.3);
    sketch.disc(0.09, 0.34, 0.18, 0.18, '#4a3a7a', 0.1);
    for (const [a, b] of [
      [-0.2, -0.2],
      [0.16, -0.34],
      [0, -0.56],
    ] as const)
      sketch.disc(a, b, 0.035, 0.035, '#e3c268', 0.5);
  });
}

function sconce(x: number, y: number, z: number) {
  return hung('cellar torch', x, y, z, [0.3, 0.6], (sketch) => {
    sketch.fill('M -0.07 -0.3 H 0.07 L 0.1 0.06 H -0.1 Z', '#3a2d22', 0);
    sketch.rect(-0.13, 0.02, 0.26, 0.07, '#2b2a30', 0.3);
    sketch.shine('M -0.14 0.1 Q -0.16 0.3 0 0.54 Q 0.16 0.3 0.14 0.1 Z', '#ff9a36', '#ff9a36');
    sketch.shine('M -0.08 0.1 Q -0.08 0.24 0 0.36 Q 0.08 0.24 0.08 0.1 Z', '#ffe08a', '#ffe08a');
  });
}
