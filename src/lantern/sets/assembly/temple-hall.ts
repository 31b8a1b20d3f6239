import { interior } from '../kits/interior.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import { incense } from '../kits/shrine-things.ts';
import { hung } from '../kits/wall-things.ts';
import type { Face } from '../set.ts';

const WALL_Z = 8;
const CEILING_METRES = 6.2;
const LACQUER = '#9c2f26';
const GOLD = '#e3b04a';

/** The hall of a temple: a golden Buddha before its halo, an altar with candles and fruit, incense, red pillars, banners, lanterns. */
export const buildTempleHall = interior({
  name: 'temple-hall',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#6d3a2c', finish: 'panelled', dado: '#7f2a22', dadoMetres: 1.4, trim: '#b8862f' },
    floor: { laid: 'tiles', colours: ['#7a6656', '#5f4e42'], mirror: 0.16 },
    ceiling: { colour: '#5a2c22', made: 'beams', dark: '#2f5a52' },
  },
  bayMetres: 17,
  furnish(bay) {
    const { at, scenery } = bay;
    const x = at(0);
    bay.put(buddha(x, WALL_Z - 0.3), screens(at(-5.6), WALL_Z + 0.1), screens(at(5.6), WALL_Z + 0.1));
    bay.build(WALL_Z - 1, [
      ...solid([x - 2.6, x + 2.6], [0, 1], [WALL_Z - 1.5, WALL_Z - 0.7], LACQUER, 0.1),
      ...solid([x - 2.75, x + 2.75], [1, 1.1], [WALL_Z - 1.6, WALL_Z - 0.6], GOLD, 0.3),
      ...[-2.3, -1.1, 0.1, 1.3].map((panel) =>
        upright([x + panel, x + panel + 0.98], [0.2, 0.82], WALL_Z - 1.51, '#c8762f', 0.2),
      ),
    ]);
    bay.put(offerings(x, WALL_Z - 1.4), ...incense(at(-2.7), 4.6, scenery));
    for (const side of [-3.6, 3.6]) {
      bay.build(WALL_Z - 1.2, pillar(x + side, WALL_Z - 1.4));
      bay.build(4, pillar(x + side * 1.72, 4));
      bay.put(banner(x + side * 0.72, 4.2, WALL_Z - 1.7), paperLantern(x + side * 1.3, 4.6));
      bay.lamp(
        { x: x + side * 1.3, y: 3.6, z: 4.6, colour: '#ff9a48', radius: 2.2, strength: 0.6, flicker: 0.08 },
        'always',
      );
    }
    bay.put(cushion(x - 1.5, 4.1), cushion(x + bay.random.range(1.2, 1.8), 4.1), bell(at(6.4), 5.2));
    bay.lamp({ x, y: 1.7, z: WALL_Z - 1.7, colour: '#ffb85a', radius: 2.6, strength: 0.75, flicker: 0.3 }, 'always');
    bay.lamp({ x, y: 3.2, z: WALL_Z - 0.6, colour: '#ffc868', radius: 2.8, strength: 0.4 }, 'always');
  },
});

/** A round pillar of red lacquer with a ring of paint under the beams and a stone foot. */
function pillar(x: number, z: number): readonly Face[] {
  const strips = [-0.36, -0.18, 0, 0.18];
  return [
    ...solid([x - 0.5, x + 0.5], [0, 0.24], [z - 0.1, z + 0.3], '#8f857a', 0.2),
    ...strips.map((from, strip) =>
      upright([x + from, x + from + 0.185], [0.24, CEILING_METRES], z, LACQUER, [-0.5, 0.1, 0.4, -0.2][strip]),
    ),
    upright([x - 0.37, x + 0.37], [5.1, 5.5], z - 0.01, '#2f6a5e', 0.2),
    upright([x - 0.37, x + 0.37], [5, 5.1], z - 0.01, GOLD, 0.4),
    upright([x - 0.37, x + 0.37], [5.5, 5.6], z - 0.01, GOLD, 0.4),
  ];
}

/** A seated figure on a lotus, palms in the lap, the halo of gold behind. */
function buddha(x: number, z: number) {
  return drawn(
    'golden buddha',
    x,
    z,
    [-2.4, 2.4, 5.4],
    (sketch) => {
      sketch.disc(0, 3.1, 2.2, 2.2, '#a8641f', 0.1);
      sketch.disc(0, 3.1, 2, 2, '#d8942f', 0.3);
      for (let ray = 0; ray < 28; ray++) {
        const a = (ray / 28) * Math.PI * 2;
        sketch.line(
          `M ${Math.cos(a) * 1.2} ${3.1 + Math.sin(a) * 1.2} L ${Math.cos(a) * 1.95} ${3.1 + Math.sin(a) * 1.95}`,
          0.07,
          '#f4cf74',
          0.5,
        );
      }
      sketch.disc(0, 3.1, 1.25, 1.25, '#b8742a', 0.2);
      lotus(sketch);
      const skin = '#e8b84e';
      // Crossed legs, robe, arms, hands in the lap.
      sketch.fill(
        'M -1.5 1.72 Q -1.6 1.4 -1.1 1.36 H 1.1 Q 1.6 1.4 1.5 1.72 Q 0.9 2.02 0 1.9 Q -0.9 2.02 -1.5 1.72 Z',
        '#c98a2e',
        0.1,
      );
      sketch.fill(
        'M -0.78 1.7 Q -1.02 2.6 -0.62 3.02 Q -0.3 3.2 0 3.2 Q 0.3 3.2 0.62 3.02 Q 1.02 2.6 0.78 1.7 Z',
        skin,
        0.1,
      );
      sketch.fill('M -0.62 3.02 Q -1 2.6 -0.8 1.74 L 0.5 1.74 Q 0 2.5 -0.3 3.14 Z', '#b96a26', 0.1);
      sketch.line('M -0.3 3.12 Q 0.02 2.5 0.5 1.8 M -0.55 2.9 Q -0.4 2.3 -0.1 1.8', 0.05, '#8a4a1c', -0.2);
      sketch.line('M 0.7 2.8 Q 0.98 2.2 0.4 1.94', 0.26, skin, -0.1);
      sketch.line('M -0.76 2.7 Q -0.98 2.2 -0.4 1.94', 0.26, '#b96a26', 0.1);
      sketch.fill('M -0.42 1.84 Q 0 1.7 0.42 1.84 Q 0.3 2.08 0 2.06 Q -0.3 2.08 -0.42 1.84 Z', skin, 0.5);
      // Neck, head, curls, ears, face at rest.
      sketch.rect(-0.17, 3.1, 0.34, 0.3, skin, -0.3);
      for (const side of [-1, 1]) sketch.disc(side * 0.44, 3.6, 0.09, 0.24, skin, 0);
      sketch.disc(0, 3.68, 0.43, 0.5, skin, 0.3);
      sketch.fill(
        'M -0.45 3.78 Q -0.44 4.3 0 4.3 Q 0.44 4.3 0.45 3.78 Q 0.2 3.98 0 3.96 Q -0.2 3.98 -0.45 3.78 Z',
        '#2f3f66',
        0.1,
      );
      sketch.disc(0, 4.3, 0.2, 0.17, '#2f3f66', 0.1);
      for (const side of [-1, 1]) {
        sketch.line(`M ${side * 0.08} 3.76 Q ${side * 0.2} 3.84 ${side * 0.32} 3.76`, 0.025, '#8a4a1c', -0.4);
        sketch.line(`M ${side * 0.1} 3.64 Q ${side * 0.2} 3.6 ${side * 0.3} 3.65`, 0.03, '#6a3416', -0.4);
      }
      sketch.line('M 0 3.7 L -0.03 3.52 H 0.04', 0.022, '#b87a2a', -0.2);
      sketch.line('M -0.1 3.4 Q 0 3.36 0.1 3.4', 0.035, '#a8402a', 0);
      sketch.disc(0, 3.86, 0.035, 0.035, '#d83a2a', 0.5);
      sketch.fill(
        `M ${sketch.side * 0.1} 3.3 Q ${sketch.side * 0.42} 3.4 ${sketch.side * 0.42} 3.7 Q ${sketch.side * 0.36} 3.9 ${sketch.side * 0.24} 3.94 Q ${sketch.side * 0.34} 3.6 ${sketch.side * 0.1} 3.3 Z`,
        '#fff0b4',
        0.8,
        0.4,
      );
    },
    { turn: 1 },
  );
}

function lotus(sketch: Sketch): void {
  sketch.rect(-1.9, 0.9, 3.8, 0.3, '#7f2a22', 0.1);
  for (const [row, tint] of [
    [0, '#d8742f'],
    [1, '#e8a04a'],
  ] as const)
    for (let petal = -5; petal <= 5; petal++) {
      const at = petal * 0.32 + row * 0.16;
      sketch.fill(
        `M ${at - 0.2} ${1.12} Q ${at - 0.22} ${1.5 - row * 0.12} ${at} ${1.62 - row * 0.14} Q ${at + 0.22} ${1.5 - row * 0.12} ${at + 0.2} ${1.12} Z`,
        tint,
        0.2 - Math.abs(petal) * 0.05,
      );
    }
}

/** Candles, bowls of fruit and flowers on the altar. */
function offerings(x: number, z: number) {
  return drawn(
    'altar offerings',
    x,
    z,
    [-2.4, 2.4, 1, -0.02],
    (sketch) => {
      for (const at of [-2.1, -1.2, 1.2, 2.1]) {
        sketch.rect(at - 0.05, 0, 0.1, 0.46, '#c8322a', 0.3);
        sketch.shine(`M ${at - 0.05} 0.48 Q ${at} 0.76 ${at + 0.05} 0.48 Z`, '#ffd46a', '#ffd46a');
      }
      for (const [at, tint] of [
        [-0.75, '#f08a2a'],
        [0.75, '#d8402e'],
      ] as const) {
        sketch.fill(`M ${at - 0.26} 0.18 H ${at + 0.26} L ${at + 0.12} 0 H ${at - 0.12} Z`, '#dfe6ea', 0.4);
        for (const [fx, fy] of [
          [-0.14, 0.24],
          [0.02, 0.25],
          [0.16, 0.24],
          [-0.06, 0.37],
          [0.1, 0.37],
          [0.02, 0.49],
        ] as const)
          sketch.disc(at + fx, fy, 0.085, 0.085, tint, 0.3);
      }
      for (const at of [-1.65, 1.65]) {
        sketch.fill(`M ${at - 0.1} 0 H ${at + 0.1} L ${at + 0.14} 0.26 H ${at - 0.14} Z`, '#3f6f9f', 0.2);
        for (let bloom = 0; bloom < 6; bloom++)
          sketch.disc(
            at + sketch.random.range(-0.2, 0.2),
            0.36 + sketch.random.range(0, 0.3),
            0.08,
            0.08,
            ['#f4a8c0', '#fff2d0', '#e86a8a'][bloom % 3]!,
            0.3,
          );
      }
    },
    { y: 1.1, turn: 1 },
  );
}

/** Lattice doors in the wall, light behind their paper. */
function screens(x: number, z: number) {
  return drawn(
    'lattice doors',
    x,
    z,
    [-1.9, 1.9, 4.2],
    (sketch) => {
      sketch.rect(-1.8, 0, 3.6, 4, '#5f2118', 0);
      for (let leaf = 0; leaf < 4; leaf++) {
        const at = -1.72 + leaf * 0.88;
        sketch.rect(at, 0.1, 0.8, 1.1, '#8f3226', 0.2);
        sketch.rect(at + 0.06, 1.3, 0.68, 2.55, '#e8d4a4', sketch.pen.light.lampsLit ? -0.2 : 0.6);
        for (let bar = 1; bar < 4; bar++) sketch.rect(at + bar * 0.2 - 0.02, 1.3, 0.03, 2.55, '#5f2118', 0);
        for (let bar = 0; bar < 9; bar++) sketch.rect(at + 0.06, 1.5 + bar * 0.28, 0.68, 0.03, '#5f2118', 0);
      }
    },
    { turn: 1 },
  );
}

function banner(x: number, y: number, z: number) {
  return hung('prayer banner', x, y, z, [0.4, 1.6], (sketch) => {
    sketch.fill('M -0.3 1.5 H 0.3 V -1.2 L 0 -1.5 L -0.3 -1.2 Z', '#d8a02a', 0.1);
    sketch.fill('M -0.2 1.4 H 0.2 V -1.14 L 0 -1.34 L -0.2 -1.14 Z', '#b8321f', 0.1);
    for (const at of [0.9, 0.2, -0.5]) {
      sketch.disc(0, at, 0.14, 0.14, GOLD, 0.4);
      sketch.disc(0, at, 0.07, 0.07, '#b8321f', 0.2);
    }
  });
}

function paperLantern(x: number, z: number) {
  return drawn(
    'temple lantern',
    x,
    z,
    [-0.5, 0.5, 2.6, -0.7],
    (sketch) => {
      sketch.line('M 0 0.4 V 2.6', 0.025, '#3a2018', 0.2);
      sketch.shine('M -0.22 0.42 Q -0.5 0.1 -0.22 -0.32 H 0.22 Q 0.5 0.1 0.22 0.42 Z', '#ff7a3a', '#e0522e');
      for (const at of [-0.16, 0, 0.16])
        sketch.line(`M ${at * 0.8} 0.4 Q ${at * 2} 0.05 ${at * 0.8} -0.3`, 0.014, '#a8321f', 0);
      sketch.rect(-0.22, 0.4, 0.44, 0.07, GOLD, 0.4);
      sketch.rect(-0.22, -0.38, 0.44, 0.07, GOLD, 0.4);
      sketch.line('M 0 -0.38 V -0.66', 0.05, '#e0b04a', 0.3);
    },
    { y: 3.6, turn: 1 },
  );
}

function cushion(x: number, z: number) {
  return drawn(
    'kneeling cushion',
    x,
    z,
    [-0.5, 0.5, 0.3],
    (sketch) => {
      sketch.disc(0, 0.1, 0.44, 0.12, '#b8862f', -0.2);
      sketch.disc(0, 0.15, 0.42, 0.11, '#e0b04a', 0.4);
    },
    { shadow: 0.5, turn: 1 },
  );
}

/** A great bronze bell in its frame. */
function bell(x: number, z: number) {
  return drawn(
    'temple bell',
    x,
    z,
    [-1, 1, 2.9],
    (sketch) => {
      for (const at of [-0.85, 0.73]) sketch.rect(at, 0, 0.12, 2.6, LACQUER, 0.1);
      sketch.rect(-0.95, 2.5, 1.9, 0.16, LACQUER, 0.4);
      sketch.fill(
        'M -0.5 0.9 Q -0.42 1.2 -0.42 1.9 Q -0.36 2.3 0 2.34 Q 0.36 2.3 0.42 1.9 Q 0.42 1.2 0.5 0.9 Z',
        '#6f7a4a',
        0.1,
      );
      sketch.fill(
        `M ${sketch.side * 0.1} 0.92 Q ${sketch.side * 0.14} 1.6 ${sketch.side * 0.12} 2.2 L ${sketch.side * 0.28} 2.1 Q ${sketch.side * 0.34} 1.5 ${sketch.side * 0.36} 0.92 Z`,
        '#b0b878',
        0.5,
        0.5,
      );
      for (const y of [1.1, 1.7]) sketch.rect(-0.44, y, 0.88, 0.05, '#4a5230', -0.1);
    },
    { shadow: 0.9, turn: 1 },
  );
}
