import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { added } from '../kits/added.ts';
import { palm } from '../kits/shore.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';
import { buildDesert } from '../land/desert.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const MUD = '#d2a068';
const CLOTH = ['#b5382f', '#2f6a8a', '#d89a2c', '#6a3f7a'] as const;

/** A caravanserai in the dunes: a fort of mud brick with a great gate, towers and beams, awnings of cloth, a well, jars and bales, palms. */
export function buildDesertOutpost(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('desert-outpost');
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 1.6;
  const open = { ...scenery, excluded: [...scenery.excluded, 'cactus'] };
  const things: readonly SetPiece[] = [
    fort(x, 19),
    house(x - side * 17, 17, 0),
    house(x + side * 18.5, 18, 1),
    house(-side * 33, 24, 2),
    palm(x - side * 9.2, 14, 7.6, 0),
    palm(x - side * 10.6, 15.4, 6.2, 1),
    palm(x + side * 11.4, 14.4, 8.2, 2),
    palm(-side * 29, 17, 7, 1),
    awning(x - side * 6.6, 11.6, 0),
    awning(x + side * 7.6, 12.2, 1),
    well(side * 5.4, 7.2),
    ...[-side * 5.4, -side * 6.2, -side * 7.3].map((at, index) => bale(at, 8.2 - index * 0.3, index)),
    ...[side * 8.3, side * 9.1].map((at, index) => bale(at, 9, index + 1)),
  ];
  return added(buildDesert(open), {
    pieces: things,
    keeps: ({ sprite = '', x: at, z }) => !(/^(?:rock|tuft|dune)/u.test(sprite) && z < 23 && Math.abs(at - x) < 26),
    lamps: light.lampsLit
      ? [
          ...[-3, 3].map((at) => ({
            x: x + at,
            y: 3,
            z: 18.2,
            colour: '#ffa648',
            radius: 3.2,
            strength: 0.9,
            flicker: 0.35,
          })),
          ...[-6.6, 7.6].map((at) => ({
            x: x + side * at,
            y: 1.8,
            z: 11.4,
            colour: '#ffb45a',
            radius: 2.6,
            strength: 0.7,
            flicker: 0.1,
          })),
        ]
      : [],
  });
}

/** Walls that lean in, a gate under a pointed arch, two towers with crowns, beams that stand out, flags. */
function fort(x: number, z: number): SetPiece {
  return drawn(
    'caravanserai',
    x,
    z,
    [-12, 12, 12.6],
    (sketch) => {
      const wall = (x0: number, x1: number, high: number, lit: number) => {
        sketch.fill(`M ${x0} 0 L ${x0 + 0.3} ${high} L ${x1 - 0.3} ${high} L ${x1} 0 Z`, MUD, lit);
        for (let at = x0 + 0.35; at < x1 - 0.7; at += 0.95)
          sketch.fill(
            `M ${at} ${high - 0.02} V ${high + 0.35} L ${at + 0.28} ${high + 0.62} L ${at + 0.56} ${high + 0.35} V ${high - 0.02} Z`,
            MUD,
            lit + 0.15,
          );
        beams(sketch, x0 + 0.6, x1 - 0.5, high - 0.7);
      };
      wall(-10.6, 10.6, 5, -0.1);
      for (const at of [-8.4, -6.2, 6, 8.2]) slit(sketch, at, 2.9);
      wall(-4, 4, 7.2, 0.05);
      for (const [at, high] of [
        [-10.4, 8.2],
        [10.2, 7.4],
      ] as const) {
        sketch.fill(`M ${at - 1.9} 0 L ${at - 1.4} ${high} H ${at + 1.4} L ${at + 1.9} 0 Z`, MUD, -0.05);
        sketch.fill(
          `M ${at + sketch.side * 0.5} 0 L ${at + sketch.side * 0.4} ${high} H ${at + sketch.side * 1.4} L ${at + sketch.side * 1.9} 0 Z`,
          MUD,
          0.45,
        );
        sketch.rect(at - 1.6, high, 3.2, 0.5, MUD, 0.3);
        for (let merlon = 0; merlon < 4; merlon++)
          sketch.rect(at - 1.55 + merlon * 0.86, high + 0.5, 0.5, 0.6, MUD, 0.2);
        slit(sketch, at, high * 0.62);
        beams(sketch, at - 1.2, at + 1.2, high - 0.6);
      }
      sketch.fill(
        `M ${sketch.side * 1.2} 0 L ${sketch.side * 1.2} 7.2 H ${sketch.side * 3.7} L ${sketch.side * 4} 0 Z`,
        MUD,
        0.4,
        0.6,
      );
      gate(sketch);
    },
    { turn: 1, motion: 'live' },
  );
}

/** The gate under its pointed arch, torches and flags. */
function gate(sketch: Sketch): void {
  sketch.fill('M -2.2 0 V 3.4 Q -2.2 5 0 6.1 Q 2.2 5 2.2 3.4 V 0 Z', '#e6bf8a', 0.4);
  sketch.fill('M -1.7 0 V 3.2 Q -1.7 4.5 0 5.4 Q 1.7 4.5 1.7 3.2 V 0 Z', '#2c1c14', -0.5);
  sketch.shine('M -1.1 0 V 2.6 Q -1.1 3.6 0 4.2 Q 1.1 3.6 1.1 2.6 V 0 Z', '#c9803a', '#5a3a24', 0.8);
  for (const at of [-1.7, 0.95]) {
    sketch.fill(`M ${at} 0 H ${at + 0.75} V 3 L ${at} 3.2 Z`, '#7a4f2c', at < 0 ? -0.2 : 0.2);
    for (let stud = 0; stud < 5; stud++) sketch.disc(at + 0.38, 0.5 + stud * 0.6, 0.07, 0.07, '#d8b060', 0.4);
  }
  for (const at of [-3, 3])
    sketch.shine(
      `M ${at - 0.16} 2.8 L ${at - 0.1} 3.2 L ${at} 3.6 L ${at + 0.1} 3.2 L ${at + 0.16} 2.8 Z`,
      '#ffb03a',
      '#5a4030',
    );
  for (const [at, colour] of [
    [-3.4, CLOTH[0]],
    [3.4, CLOTH[2]],
  ] as const) {
    sketch.rect(at - 0.05, 7.6, 0.1, 4.2, '#6a4a2c', 0.1);
    const wave = Math.sin(sketch.pen.time * 3 + at) * 0.2;
    sketch.fill(
      `M ${at} 11.7 Q ${at + 1} ${11.9 + wave} ${at + 2.1} ${11.3 - wave} L ${at + 1.6} ${10.9 - wave} L ${at + 2.1} ${10.5 - wave} Q ${at + 1} ${10.9 + wave} ${at} 10.6 Z`,
      colour!,
      0.2,
    );
  }
}

function beams(sketch: Sketch, from: number, to: number, y: number): void {
  for (let at = from; at < to; at += 0.8) {
    sketch.rect(at, y, 0.18, 0.18, '#6a4526', 0.3);
    sketch.fill(
      `M ${at} ${y} L ${at + 0.18} ${y} L ${at + 0.42} ${y - 0.5} L ${at + 0.26} ${y - 0.5} Z`,
      '#8a6438',
      -0.5,
      0.45,
    );
  }
}

function slit(sketch: Sketch, x: number, y: number): void {
  sketch.shine(
    `M ${x - 0.22} ${y} V ${y + 0.7} L ${x} ${y + 1} L ${x + 0.22} ${y + 0.7} V ${y} Z`,
    '#ffb858',
    '#4a3020',
  );
}

/** A cube of a house with a dome or a stair to its roof. */
function house(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `mud house ${kind}`,
    x,
    z,
    [-5, 5, 6.8],
    (sketch) => {
      sketch.fill('M -4 0 L -3.8 3.6 H 3.8 L 4 0 Z', MUD, -0.1);
      sketch.fill(
        `M ${sketch.side * 1.4} 0 L ${sketch.side * 1.4} 3.6 H ${sketch.side * 3.8} L ${sketch.side * 4} 0 Z`,
        MUD,
        0.4,
      );
      sketch.rect(-3.95, 3.5, 7.9, 0.35, '#dcb07a', 0.35);
      beams(sketch, -3.2, 3.2, 3);
      if (kind === 0) sketch.fill('M -2.2 3.8 Q -2.2 6.2 0 6.4 Q 2.2 6.2 2.2 3.8 Z', '#e2bd88', 0.1);
      else sketch.fill('M -1.8 3.8 V 5.8 H 2.6 V 3.8 Z', MUD, 0.05);
      sketch.fill('M -0.6 0 V 1.7 Q 0 2.5 0.6 1.7 V 0 Z', '#3a2418', -0.4);
      sketch.fill('M -0.46 0 V 1.6 Q 0 2.2 0.46 1.6 V 0 Z', kind === 1 ? '#2f6a8a' : '#7a4f2c', 0.1);
      slit(sketch, -2.3, 1.5);
      slit(sketch, 2.2, 1.5);
    },
    { turn: 1, shadow: 3.4 },
  );
}

function awning(x: number, z: number, kind: number): SetPiece {
  const cloth = CLOTH[kind]!;
  return drawn(
    `desert awning ${kind}`,
    x,
    z,
    [-3, 3, 3.2],
    (sketch) => {
      for (const at of [-2.4, 2.3]) sketch.rect(at, 0, 0.1, 2.4, '#7a5530', 0.1);
      for (const at of [-1.6, -0.2, 1.1]) {
        sketch.fill(
          `M ${at - 0.3} 0 Q ${at - 0.5} 0.4 ${at - 0.2} 0.7 H ${at + 0.2} Q ${at + 0.5} 0.4 ${at + 0.3} 0 Z`,
          '#a8693c',
          0,
        );
        sketch.disc(at, 0.72, 0.22, 0.06, '#5a3620', -0.2);
      }
      for (let stripe = 0; stripe < 6; stripe++) {
        const a = -2.8 + stripe * 0.93;
        sketch.fill(
          `M ${a} 2.1 Q ${a + 0.46} 1.94 ${a + 0.93} 2.1 L ${a * 0.86 + 0.8} 3 L ${a * 0.86} 3 Z`,
          stripe % 2 ? '#efdfc0' : cloth,
          0.25,
        );
      }
    },
    { turn: 1, shadow: 2.6 },
  );
}

function well(x: number, z: number): SetPiece {
  return drawn(
    'desert well',
    x,
    z,
    [-1.2, 1.2, 2.6],
    (sketch) => {
      sketch.fill('M -0.9 0 V 0.8 H 0.9 V 0 Z', '#b08a5c', -0.1);
      for (let stone = 0; stone < 10; stone++)
        sketch.rect(
          -0.86 + (stone % 5) * 0.35,
          0.06 + Math.floor(stone / 5) * 0.38,
          0.31,
          0.33,
          '#c49a68',
          sketch.random.range(-0.3, 0.4),
        );
      sketch.disc(0, 0.82, 0.96, 0.2, '#d8b482', 0.4);
      sketch.disc(0, 0.84, 0.68, 0.13, '#2a1c14', -0.5);
      for (const at of [-0.9, 0.82]) sketch.rect(at, 0.7, 0.1, 1.6, '#6a4526', 0.1);
      sketch.line('M -1 2.2 H 1', 0.12, '#7a5530', 0.3);
      sketch.line('M 0 2.2 V 1.3', 0.03, '#c9b48a', 0.2);
      sketch.fill('M -0.2 0.95 L -0.16 1.3 H 0.16 L 0.2 0.95 Z', '#8a5c34', 0.2);
    },
    { turn: 1, shadow: 0.9 },
  );
}

function bale(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `bale ${kind}`,
    x,
    z,
    [-0.7, 0.7, 1],
    (sketch) => {
      sketch.fill(
        'M -0.5 0 Q -0.6 0.4 -0.46 0.72 Q 0 0.84 0.46 0.72 Q 0.6 0.4 0.5 0 Z',
        ['#c9a878', '#a8553c', '#8a7a5c'][kind % 3]!,
        -0.05,
      );
      sketch.line('M -0.2 0 V 0.78 M 0.2 0 V 0.78 M -0.54 0.4 H 0.54', 0.05, '#5a4028', 0.1);
    },
    { turn: 1, shadow: 0.5 },
  );
}
