import { bale } from '../kits/barn.ts';
import { interior } from '../kits/interior.ts';
import { lens } from '../kits/ground-marks.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';
import type { Face } from '../set.ts';

const WALL_Z = 8.4;
const CEILING_METRES = 6.4;
const BAY_METRES = 16;
const LOFT_METRES = 3.1;
const TIMBER = '#6a4a2c';
const STRAW = ['#d9b860', '#c9a24a', '#e6cc7e', '#b58d3c'] as const;

/** Inside a barn: planks with light between them, great doors open on the land, a loft full of hay on posts, a ladder, stalls, bales and straw. */
export const buildBarnInside = interior({
  name: 'barn-inside',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#96633c', finish: 'planks', trim: TIMBER },
    floor: { laid: 'boards', colours: ['#a58450', '#9a7846'] },
    ceiling: { colour: '#7a5230', made: 'beams', dark: '#503620' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(0, { wide: 3.6, foot: 0.1, high: 3.9, frame: TIMBER, panes: [1, 1] });
    bay.put(openLeaf(at(-2.75), WALL_Z - 0.15, 0), openLeaf(at(2.75), WALL_Z - 0.15, 1));
    for (const side of [-1, 1]) {
      const [from, to] = [at(side * 3.9), at(side * 8)];
      bay.build(6.4, loft(from, to));
      bay.put(hay((from + to) / 2, 6.1));
    }
    bay.put(stall(at(-6), 5.3), stall(at(6), 5.3), ladder(at(4.1), 5.9));
    bay.put(bale(at(-3.6), 4.9, 1.25), bale(at(-4.6), 4.6, 1.05), bale(at(3.1), 4.8, 1.15), bale(at(7.6), 4.5, 1.2));
    bay.put(pitchfork(at(-2.6), 5.6), lantern(at(4.1), 5.6));
    bay.lay(...straw(random, at(0)));
    bay.lamp({ x: at(4.1), y: 2.5, z: 5.5, colour: '#ffb860', radius: 2, strength: 0.6, flicker: 0.3 });
  },
});

/** The loft: posts, a beam with its braces, the edge of the boards. */
function loft(from: number, to: number): readonly Face[] {
  return [
    ...[from, to].flatMap((x) => solid([x - 0.14, x + 0.14], [0, CEILING_METRES], [6.1, 6.4], TIMBER, 0)),
    ...solid([from, to], [LOFT_METRES - 0.3, LOFT_METRES], [5.9, 6.4], TIMBER, 0.15),
    upright([from, to], [LOFT_METRES, LOFT_METRES + 0.12], 5.88, '#b5834c', 0.3),
  ];
}

/** A leaf of the great doors, swung inward, with its cross of white boards. */
function openLeaf(x: number, z: number, kind: number) {
  const way = kind === 0 ? 1 : -1;
  return drawn(
    `barn leaf ${kind}`,
    x,
    z,
    [-0.85, 0.85, 4.2, 0],
    (sketch) => {
      const corner = (u: number, y: number) => `${way * (u - 0.5) * 1.5} ${y}`;
      sketch.fill(
        `M ${corner(0, 0)} L ${corner(1, 0.1)} L ${corner(1, 3.9)} L ${corner(0, 4.05)} Z`,
        '#8f4230',
        way * sketch.side * 0.3,
      );
      for (const u of [0.2, 0.4, 0.6, 0.8])
        sketch.line(`M ${corner(u, 0.05)} L ${corner(u, 3.95)}`, 0.02, '#5a2820', -0.4);
      sketch.line(
        `M ${corner(0.05, 0.2)} L ${corner(0.95, 3.7)} M ${corner(0.05, 3.8)} L ${corner(0.95, 0.3)}`,
        0.11,
        '#efe6d4',
        0.1,
      );
      sketch.line(`M ${corner(0.03, 0.1)} V 3.9 M ${corner(0.97, 0.15)} V 3.8`, 0.11, '#efe6d4', 0.1);
    },
    { turn: 1 },
  );
}

/** Hay that spills over the edge of the loft. */
function hay(x: number, z: number) {
  return drawn('loft hay', x, z, [-2.3, 2.3, LOFT_METRES + 1.7, LOFT_METRES - 0.5], (sketch) => {
    sketch.fill(
      `M -2.1 ${LOFT_METRES} Q -2 ${LOFT_METRES + 1} -1.2 ${LOFT_METRES + 1.2} Q -0.2 ${LOFT_METRES + 1.7} 0.8 ${LOFT_METRES + 1.2} Q 1.9 ${LOFT_METRES + 0.9} 2.1 ${LOFT_METRES} Z`,
      STRAW[0],
      -0.1,
    );
    for (let stalk = 0; stalk < 110; stalk++) {
      const px = sketch.random.range(-2, 2);
      const py = LOFT_METRES + sketch.random.next() * 1.35 * (1 - (px / 2.2) ** 2);
      sketch.line(
        `M ${px} ${py} L ${px + sketch.random.range(-0.3, 0.3)} ${py + sketch.random.range(-0.35, 0.2)}`,
        0.025,
        STRAW[stalk % STRAW.length]!,
        sketch.random.range(-0.5, 0.6),
      );
    }
  });
}

/** A stall with a half door of boards, dark within. */
function stall(x: number, z: number) {
  return drawn('barn stall', x, z, [-1.7, 1.7, 2.9, 0], (sketch) => {
    sketch.rect(-1.5, 0, 3, 2.75, '#2e2018', -0.4);
    for (const post of [-1.6, 1.4]) sketch.rect(post, 0, 0.2, 2.8, TIMBER, 0.2);
    sketch.rect(-1.6, 2.6, 3.2, 0.22, TIMBER, 0.3);
    sketch.rect(-1.4, 0.05, 2.8, 1.25, '#9a6a3c', 0);
    for (const at of [-0.95, -0.5, -0.05, 0.4, 0.85]) sketch.rect(at, 0.05, 0.025, 1.25, '#5a3c22', -0.4);
    sketch.line('M -1.3 0.15 L 1.3 1.2', 0.14, '#b5834c', 0.2);
    for (const y of [0.1, 1.2]) sketch.rect(-1.4, y, 2.8, 0.14, '#b5834c', 0.35);
    sketch.rect(1.05, 0.62, 0.28, 0.08, '#3a3f46', 0.4);
    for (let stalk = 0; stalk < 14; stalk++)
      sketch.line(
        `M ${-1.2 + stalk * 0.18} 1.36 L ${-1.25 + stalk * 0.18 + sketch.random.range(-0.1, 0.1)} ${1.42 + sketch.random.next() * 0.3}`,
        0.03,
        STRAW[stalk % STRAW.length]!,
        0.2,
      );
  });
}

function ladder(x: number, z: number) {
  return drawn('barn ladder', x, z, [-0.6, 0.6, 4, 0], (sketch) => {
    sketch.line('M -0.4 0 L -0.22 3.9 M 0.3 0 L 0.3 3.9', 0.09, '#a8743e', 0.2);
    for (let y = 0.35; y < 3.7; y += 0.36) sketch.line(`M ${-0.4 + y * 0.046} ${y} H 0.3`, 0.07, '#c08a50', 0.4);
  });
}

function pitchfork(x: number, z: number) {
  return drawn('pitchfork', x, z, [-0.4, 0.5, 2, 0], (sketch) => {
    sketch.line('M -0.1 0.5 L 0.28 1.9', 0.05, '#a8743e', 0.3);
    sketch.line(
      'M -0.1 0.5 L -0.24 0.02 M -0.24 0.48 L -0.34 0.08 M 0.02 0.42 L -0.1 0 M -0.26 0.5 L 0.04 0.42',
      0.035,
      '#4a5056',
      0.3,
    );
  });
}

function lantern(x: number, z: number) {
  return drawn(
    'barn lantern',
    x,
    z,
    [-0.2, 0.2, 0.7, -0.1],
    (sketch) => {
      sketch.line('M 0 0.4 V 0.68', 0.02, '#23272c', 0);
      sketch.rect(-0.14, 0, 0.28, 0.06, '#3a3f46', 0.2);
      sketch.shine('M -0.11 0.06 H 0.11 V 0.3 H -0.11 Z', '#ffd07a', '#d8cfb8');
      sketch.fill('M -0.15 0.3 L 0 0.44 L 0.15 0.3 Z', '#3a3f46', 0.3);
    },
    { y: 2.3 },
  );
}

/** Straw strewn over the floor. */
function straw(random: Parameters<typeof lens>[0], x: number): readonly Face[] {
  return Array.from({ length: 60 }, (): Face => ({
    points: lens(
      random,
      x + random.range(-8, 8),
      random.range(-7.5, 6),
      random.range(0.3, 1.5),
      random.range(0.05, 0.3),
    ),
    colour: random.pick(STRAW),
    lit: random.range(-0.2, 0.5),
    alpha: 0.6,
    smooth: true,
  }));
}
