import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { table } from '../kits/solid.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 4.2;
const BENCH_METRES = 0.92;

/** A workshop: tools in rows on a board, the heavy bench with its vice, planks against the wall, hanging work lamps. */
export const buildWorkshop = interior({
  name: 'workshop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#a8947a', finish: 'planks', trim: '#6a5238' },
    floor: { laid: 'tiles', colours: ['#8f867a', '#7a7166'], mirror: 0.04 },
    ceiling: { colour: '#7a684f', made: 'beams', dark: '#55432e' },
  },
  bayMetres: 13.5,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(toolBoard(at(-0.8), 2.2, WALL_Z + 0.2), wallClock(at(2.6), 2.85, WALL_Z + 0.2));
    const x = at(-0.8);
    bay.build(WALL_Z - 0.6, table([x - 2.5, x + 2.5], BENCH_METRES, [4.4, 5.2], '#b5834c', 0.12));
    bay.put(vice(x + 1.8, 4.5), handWork(x - 1, 4.7), toolChest(at(3), 4.7));
    bay.put(
      goodsShelf(at(4.9), WALL_Z + 0.1, {
        wide: 2,
        high: 2.6,
        rows: 5,
        goods: 'jars',
        frame: '#6a5238',
        variant: random.integer(0, 1),
      }),
    );
    bay.window(-5.1, { wide: 2.6, foot: 1, high: 2.2, frame: '#6a5238', panes: [4, 3] });
    bay.put(planks(at(6.3), WALL_Z - 0.2));
    for (const lamp of [-2.4, 0.8]) {
      bay.put(workLamp(at(lamp), 4.3));
      bay.lamp({ x: at(lamp), y: 2.9, z: 4.3, colour: '#ffdca0', radius: 2, strength: 0.6 });
    }
  },
});

/** A pegboard of hammers, saws, spanners and pliers, each in its place. */
function toolBoard(x: number, y: number, z: number) {
  return hung('tool board', x, y, z, [2.7, 1], (sketch) => {
    sketch.rect(-2.6, -0.9, 5.2, 1.8, '#d9bd8c', 0.1);
    sketch.rect(-2.6, -0.9, 5.2, 0.08, '#8a6a42', 0.1);
    for (const at of [-2.3, -1.95]) {
      sketch.rect(at - 0.03, -0.5, 0.06, 1, '#a8683a', 0.2);
      sketch.rect(at - 0.17, 0.44, 0.34, 0.13, '#4a5056', 0.3);
    }
    sketch.fill('M -1.6 0.6 L -0.5 0.45 L -0.5 0.3 L -1.6 0.1 Z', '#c4ccd0', 0.4);
    sketch.fill('M -1.72 0.64 Q -1.5 0.7 -1.42 0.6 L -1.46 0.12 Q -1.6 0 -1.72 0.06 Z', '#8a4a26', 0.2);
    sketch.fill('M -1.6 -0.2 L -0.6 -0.28 L -0.6 -0.4 L -1.6 -0.6 Z', '#c4ccd0', 0.4);
    sketch.fill('M -1.72 -0.16 Q -1.5 -0.1 -1.42 -0.2 L -1.46 -0.6 Q -1.6 -0.7 -1.72 -0.64 Z', '#c8402e', 0.2);
    for (let spanner = 0; spanner < 6; spanner++) {
      const at = -0.2 + spanner * 0.2;
      const long = 0.95 - spanner * 0.1;
      sketch.line(`M ${at} 0.6 V ${0.6 - long}`, 0.05, '#8d979e', 0.4);
      sketch.disc(at, 0.62, 0.075, 0.075, '#8d979e', 0.5);
      sketch.disc(at, 0.65, 0.035, 0.035, '#d9bd8c', 0.1);
    }
    for (const [at, tint] of [
      [1.2, '#d9402e'],
      [1.5, '#2f7ac0'],
      [1.8, '#e8b43a'],
      [2.1, '#3f9a4a'],
      [2.4, '#d9402e'],
    ] as const) {
      sketch.rect(at - 0.05, 0.24, 0.1, 0.38, tint, 0.3);
      sketch.rect(at - 0.018, -0.14, 0.036, 0.4, '#c4ccd0', 0.4);
    }
    for (const at of [1.3, 1.9]) {
      sketch.line(
        `M ${at - 0.1} -0.75 Q ${at - 0.12} -0.5 ${at} -0.42 Q ${at + 0.12} -0.5 ${at + 0.1} -0.75`,
        0.06,
        '#c8402e',
        0.3,
      );
      sketch.fill(`M ${at - 0.06} -0.42 L ${at} -0.22 L ${at + 0.06} -0.42 Z`, '#8d979e', 0.4);
    }
  });
}

function vice(x: number, z: number) {
  return drawn(
    'vice',
    x,
    z,
    [-0.45, 0.45, 0.5, -0.02],
    (sketch) => {
      sketch.rect(-0.18, 0, 0.36, 0.1, '#2f5a8a', 0.1);
      sketch.rect(-0.28, 0.1, 0.24, 0.28, '#2f5a8a', 0.3);
      sketch.rect(0.06, 0.14, 0.18, 0.24, '#2f5a8a', 0.4);
      sketch.rect(0.24, 0.2, 0.12, 0.06, '#c4ccd0', 0.5);
      sketch.line('M 0.36 0.06 V 0.4', 0.03, '#c4ccd0', 0.5);
      sketch.rect(-0.06, 0.3, 0.14, 0.12, '#d9a866', 0.3);
    },
    { y: BENCH_METRES, turn: 1 },
  );
}

/** A chair's leg in the making, shavings, a plane and a hammer. */
function handWork(x: number, z: number) {
  return drawn(
    'bench work',
    x,
    z,
    [-0.9, 0.9, 0.4, -0.02],
    (sketch) => {
      sketch.rect(-0.7, 0, 1.1, 0.06, '#e0b878', 0.4);
      sketch.fill('M -0.3 0.06 H 0.22 V 0.14 H -0.2 Q -0.3 0.14 -0.3 0.06 Z', '#8a5a30', 0.2);
      sketch.fill('M 0 0.14 L 0.06 0.28 L 0.16 0.26 L 0.12 0.14 Z', '#6a4224', 0.3);
      for (const at of [-0.6, -0.48, 0.5, 0.62])
        sketch.line(`M ${at} 0.08 Q ${at + 0.06} 0.2 ${at + 0.1} 0.09`, 0.02, '#f0d4a0', 0.6);
    },
    { y: BENCH_METRES, turn: 1 },
  );
}

function toolChest(x: number, z: number) {
  return drawn(
    'tool chest',
    x,
    z,
    [-0.7, 0.7, 1.4],
    (sketch) => {
      for (const at of [-0.42, 0.42]) sketch.disc(at, 0.07, 0.07, 0.07, '#23272c', 0.1);
      sketch.rect(-0.52, 0.14, 1.04, 1, '#c8302a', 0);
      for (const [y, high] of [
        [0.18, 0.34],
        [0.55, 0.2],
        [0.78, 0.14],
        [0.95, 0.14],
      ] as const) {
        sketch.rect(-0.47, y, 0.94, high, '#d9403a', 0.25);
        sketch.rect(-0.3, y + high - 0.06, 0.6, 0.03, '#dfe6e8', 0.7);
      }
      sketch.rect(-0.55, 1.13, 1.1, 0.05, '#23272c', 0.4);
      sketch.rect(-0.3, 1.18, 0.5, 0.16, '#e8b43a', 0.2);
      sketch.line('M -0.16 1.34 Q -0.05 1.46 0.06 1.34', 0.03, '#23272c', 0.2);
    },
    { shadow: 0.6, turn: 1 },
  );
}

function planks(x: number, z: number) {
  return drawn(
    'leaning planks',
    x,
    z,
    [-0.8, 0.8, 3.2],
    (sketch) => {
      for (const [at, high, tint] of [
        [-0.6, 2.7, '#c99a5e'],
        [-0.3, 3.1, '#b5834c'],
        [0, 2.5, '#d9b07a'],
        [0.3, 2.9, '#a8743e'],
      ] as const)
        sketch.fill(
          `M ${at} 0 L ${at + 0.1} ${high} L ${at + 0.34} ${high} L ${at + 0.26} 0 Z`,
          tint,
          sketch.random.range(-0.2, 0.3),
        );
    },
    { shadow: 0.6, turn: 1 },
  );
}

function workLamp(x: number, z: number) {
  return drawn(
    'work lamp',
    x,
    z,
    [-0.5, 0.5, CEILING_METRES - 2.8, -0.1],
    (sketch) => {
      sketch.line(`M 0 0.3 V ${CEILING_METRES - 2.8}`, 0.025, '#23272c', 0.1);
      sketch.fill('M -0.42 0 Q -0.3 0.2 -0.1 0.24 V 0.34 H 0.1 V 0.24 Q 0.3 0.2 0.42 0 Z', '#3f6a5a', 0.2);
      sketch.shine('M -0.36 0 H 0.36 L 0.2 -0.07 H -0.2 Z', '#fff0c0', '#e8e0c8');
    },
    { y: 2.8, turn: 1 },
  );
}
