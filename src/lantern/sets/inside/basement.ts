import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 2.9;

/** A basement: bare brick and pipes, a boiler with its fire, a washing machine, stairs up to the light, a small high window, jars and boxes. */
export const buildBasement = interior({
  name: 'basement',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#8d7f72', finish: 'brick', trim: '#6d6157' },
    floor: { laid: 'tiles', colours: ['#7a756d', '#625d56'], mirror: 0.1 },
    ceiling: { colour: '#5a524a', made: 'beams', dark: '#4a3a2c' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(-3, { wide: 1.5, foot: 1.95, high: 0.55, frame: '#d8d2c4', panes: [2, 1], outlook: 'garden' });
    bay.window(3.6, { wide: 1.3, foot: 1.95, high: 0.55, frame: '#d8d2c4', panes: [2, 1], outlook: 'garden' });
    bay.build(WALL_Z + 0.2, pipes(at(-7.5), at(7.5)));
    bay.put(boiler(at(0.4), 4.8), washingMachine(at(-2.5), 4.9), washingMachine(at(-3.4), 4.9));
    bay.put(laundry(at(-1.6), 4.55));
    bay.build(4.6, steps(at(4.6), bay.way));
    bay.put(
      goodsShelf(at(2.4), 5.1, { wide: 1.7, high: 1.75, rows: 4, goods: 'jars', frame: '#6a4e38', variant: 1 }),
      goodsShelf(at(-5.9), 5.1, {
        wide: 2,
        high: 2.1,
        rows: 4,
        goods: 'boxes',
        frame: '#6a4e38',
        variant: random.integer(0, 3),
      }),
      fuseBox(at(-1), 1.75, WALL_Z + 0.2),
    );
    bay.build(4.7, [
      ...solid([at(-4.9), at(-4.2)], [0, 0.55], [4.6, 5.1], '#a8835a', 0.1),
      ...solid([at(-4.8), at(-4.3)], [0.55, 0.95], [4.65, 5.05], '#b8946a', 0.1),
    ]);
    for (const x of [-2.2, 1.8]) {
      bay.put(bareBulb(at(x), 3.2));
      bay.lamp({ x: at(x), y: 2.2, z: 3.2, colour: '#ffd08a', radius: 2.6, strength: 0.55 }, 'always');
    }
    bay.lamp({ x: at(0.4), y: 0.7, z: 4.6, colour: '#ff8a3a', radius: 1.5, strength: 0.5, flicker: 0.3 }, 'always');
  },
});

/** Pipes along the wall under the ceiling, with brackets and a run down to the floor. */
function pipes(from: number, to: number): readonly Face[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const z = WALL_Z + 0.2;
  const run = (y: number, thick: number, colour: string) => [
    upright([left, right], [y, y + thick], z, colour, 0),
    upright([left, right], [y + thick * 0.62, y + thick * 0.85], z - 0.01, colour, 0.6),
  ];
  return [
    ...run(2.6, 0.13, '#8f5a3c'),
    ...run(2.42, 0.09, '#9aa0a4'),
    ...run(2.78, 0.08, '#6d7378'),
    ...[0.12, 0.3, 0.5, 0.68, 0.86].map((share) => {
      const x = left + (right - left) * share;
      return upright([x, x + 0.05], [2.38, 2.88], z - 0.02, '#4a4440', 0.2);
    }),
    ...[0.06, 0.62].flatMap((share) => {
      const x = left + (right - left) * share;
      return [
        upright([x, x + 0.1], [0, 2.45], z - 0.03, '#9aa0a4', 0),
        upright([x + 0.06, x + 0.085], [0, 2.45], z - 0.04, '#9aa0a4', 0.6),
      ];
    }),
  ];
}

/** Wooden stairs that rise along the wall toward a door above. */
function steps(x: number, way: 1 | -1): readonly Face[] {
  const faces: Face[] = [];
  for (let step = 9; step >= 0; step--) {
    const from = x + way * step * 0.3;
    const y = 0.2 + step * 0.28;
    faces.push(...solid([from, from + way * 0.34], [y - 0.06, y], [4.5, 5.5], '#8a6544', 0.15));
    faces.push(
      upright(
        [Math.min(from, from + way * 0.05), Math.max(from, from + way * 0.05)],
        [y - 0.28, y - 0.06],
        4.55,
        '#5f4530',
        -0.2,
      ),
    );
  }
  const rail = (at: number) => ({ x: x + way * at * 0.3, y: 0.2 + at * 0.28 });
  const [foot, head] = [rail(0), rail(9.4)];
  faces.push({
    points: [
      foot.x,
      foot.y - 0.35,
      4.48,
      head.x,
      head.y - 0.35,
      4.48,
      head.x,
      head.y - 0.1,
      4.48,
      foot.x,
      foot.y - 0.1,
      4.48,
    ],
    colour: '#6f5138',
    lit: 0,
  });
  faces.push({
    points: [
      foot.x,
      foot.y + 0.85,
      4.46,
      head.x,
      head.y + 0.85,
      4.46,
      head.x,
      head.y + 0.93,
      4.46,
      foot.x,
      foot.y + 0.93,
      4.46,
    ],
    colour: '#a67c52',
    lit: 0.3,
  });
  for (let post = 0; post < 9; post += 2) {
    const at = rail(post);
    faces.push(upright([at.x, at.x + 0.05], [at.y, at.y + 0.9], 4.47, '#8a6544', 0.1));
  }
  return faces;
}

/** A round boiler of iron: rivets, a gauge, a door with fire behind it, pipes into the ceiling. */
function boiler(x: number, z: number) {
  return drawn(
    'boiler',
    x,
    z,
    [-1, 1, CEILING_METRES, 0],
    (sketch) => {
      const s = sketch.side;
      sketch.rect(-0.1, 2.1, 0.22, 0.85, '#5a6066', 0);
      sketch.rect(0.02, 2.1, 0.06, 0.85, '#9aa2a8', 0.5);
      sketch.line('M 0.5 1.9 Q 0.85 1.95 0.85 2.3 V 2.85', 0.09, '#9a6242', 0.2);
      sketch.line('M -0.5 1.9 Q -0.8 2 -0.8 2.4 V 2.85', 0.07, '#8d959a', 0.2);
      sketch.fill('M -0.7 0.1 V 1.7 Q -0.66 2.15 0 2.18 Q 0.66 2.15 0.7 1.7 V 0.1 Z', '#4f5f66', -0.15);
      sketch.fill(`M ${s * 0.2} 0.1 V 2.15 Q ${s * 0.66} 2.1 ${s * 0.7} 1.7 V 0.1 Z`, '#4f5f66', 0.4, 0.8);
      for (const y of [0.35, 1.05, 1.68]) {
        sketch.rect(-0.72, y, 1.44, 0.06, '#3a464c', 0.1);
        for (let rivet = 0; rivet < 9; rivet++)
          sketch.disc(-0.62 + rivet * 0.155, y + 0.03, 0.022, 0.022, '#8f9ca2', 0.4);
      }
      for (const leg of [-0.55, 0.4]) sketch.rect(leg, 0, 0.15, 0.14, '#2a2e32', 0);
      sketch.rect(-0.36, 0.46, 0.72, 0.5, '#262a2e', 0);
      sketch.fill('M -0.28 0.52 H 0.28 V 0.88 Q 0 0.96 -0.28 0.88 Z', '#1a1412', -0.4);
      sketch.fill('M -0.24 0.52 Q -0.18 0.8 -0.08 0.62 Q 0 0.92 0.1 0.62 Q 0.18 0.78 0.24 0.52 Z', '#ff9a3a', 0.9);
      sketch.fill('M -0.12 0.52 Q -0.04 0.7 0 0.58 Q 0.06 0.72 0.13 0.52 Z', '#ffe08a', 1);
      for (let bar = 0; bar < 4; bar++) sketch.rect(-0.26 + bar * 0.16, 0.5, 0.03, 0.42, '#1c2024', 0);
      sketch.disc(0, 1.38, 0.17, 0.17, '#c9a24a', 0.3);
      sketch.disc(0, 1.38, 0.13, 0.13, '#f4efe2', 0.4);
      sketch.line('M 0 1.38 L 0.07 1.46', 0.02, '#c8402e', 0.2);
      sketch.disc(0.46, 1.38, 0.1, 0.1, '#c8402e', 0.2);
      sketch.disc(0.46, 1.38, 0.04, 0.04, '#4f5f66', 0);
    },
    { shadow: 0.8, turn: 1 },
  );
}

function washingMachine(x: number, z: number) {
  return drawn(
    'washing machine',
    x,
    z,
    [-0.42, 0.42, 0.98, 0],
    (sketch) => {
      sketch.rect(-0.4, 0.03, 0.8, 0.9, '#eef0ef', 0);
      sketch.rect(sketch.side > 0 ? 0.26 : -0.4, 0.03, 0.14, 0.9, '#eef0ef', 0.4);
      sketch.rect(-0.42, 0.9, 0.84, 0.05, '#ffffff', 0.5);
      sketch.rect(-0.36, 0.76, 0.3, 0.1, '#cfd6d8', -0.1);
      sketch.disc(0.24, 0.81, 0.05, 0.05, '#8f989c', 0.2);
      sketch.disc(0, 0.42, 0.28, 0.28, '#aab4b8', 0.1);
      sketch.disc(0, 0.42, 0.22, 0.22, '#3f5260', -0.2);
      sketch.fill('M -0.16 0.34 Q -0.02 0.5 0.16 0.36 Q 0.08 0.2 -0.06 0.24 Z', '#c8604a', 0.1);
      sketch.line('M -0.14 0.54 Q -0.04 0.62 0.08 0.58', 0.03, '#dfeaf0', 0.6, 0.7);
    },
    { shadow: 0.4, turn: 1 },
  );
}

function laundry(x: number, z: number) {
  return drawn(
    'laundry basket',
    x,
    z,
    [-0.5, 0.5, 0.85, 0],
    (sketch) => {
      for (const [at, y, colour] of [
        [-0.16, 0.55, '#f4efe6'],
        [0.14, 0.58, '#5f8ab0'],
        [0, 0.68, '#d98a7a'],
      ] as const)
        sketch.fill(
          `M ${at - 0.26} 0.46 Q ${at - 0.2} ${y + 0.12} ${at} ${y + 0.08} Q ${at + 0.24} ${y + 0.1} ${at + 0.24} 0.46 Z`,
          colour,
          0.2,
        );
      sketch.fill('M -0.42 0.5 H 0.42 L 0.34 0 H -0.34 Z', '#b08a58', 0);
      for (let row = 0; row < 5; row++) sketch.rect(-0.38, 0.06 + row * 0.09, 0.76, 0.025, '#8a6a40', -0.1);
      sketch.rect(-0.44, 0.46, 0.88, 0.06, '#c49c66', 0.4);
    },
    { shadow: 0.4, turn: 1 },
  );
}

function fuseBox(x: number, y: number, z: number) {
  return hung('fuse box', x, y, z, [0.3, 1.2], (sketch) => {
    sketch.rect(-0.03, 0.3, 0.06, 0.85, '#7d858a', 0.2);
    sketch.rect(-0.26, -0.34, 0.52, 0.68, '#9fa8ac', 0.1);
    sketch.rect(-0.22, -0.3, 0.44, 0.6, '#b4bcc0', 0.3);
    for (let row = 0; row < 3; row++)
      for (let fuse = 0; fuse < 4; fuse++) sketch.rect(-0.18 + fuse * 0.1, -0.22 + row * 0.17, 0.06, 0.1, '#3a3f44', 0);
    sketch.fill('M 0.08 0.2 H 0.18 L 0.13 0.28 Z', '#e8c23a', 0.4);
  });
}

function bareBulb(x: number, z: number) {
  return drawn(
    'bare bulb',
    x,
    z,
    [-0.15, 0.15, 0.75, -0.15],
    (sketch) => {
      sketch.rect(-0.008, 0.1, 0.016, 0.6, '#2a2624', 0);
      sketch.rect(-0.04, 0.02, 0.08, 0.12, '#3a3633', 0.2);
      sketch.disc(0, -0.04, 0.085, 0.09, '#fff0c0', 1);
    },
    { y: 2.2, turn: 1, mirrored: false },
  );
}
