import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** How a bridge over a river is made. */
export type BridgeStyle = 'stone' | 'moon' | 'wooden' | 'rope' | 'covered';

/** From the middle of the river to each end on its bank, metres. */
const HALF = 12.5;
const SNOW = '#f2f6ff';

/** A bridge seen from its side, 25 m from bank to bank. */
export function riverBridge(x: number, z: number, style: BridgeStyle, snow: number): SetPiece {
  const white = snow > 0.5;
  return drawn(
    `river bridge ${style} ${white}`,
    x,
    z,
    [-HALF - 1.5, HALF + 1.5, 8.5, -1.2],
    (s) => DRAWN[style](s, white),
    {
      turn: 1,
    },
  );
}

const DRAWN: Readonly<Record<BridgeStyle, (sketch: Sketch, white: boolean) => void>> = {
  stone: (sketch, white) => stoneArches(sketch, white),
  moon: (sketch, white) => moonArch(sketch, white),
  wooden: (sketch, white) => trestle(sketch, white),
  rope: (sketch, white) => ropes(sketch, white),
  covered: (sketch, white) => coveredWay(sketch, white),
};

/** Three arches of rough stone on piers with cutwaters, the middle one the widest, under a humped parapet. */
function stoneArches(sketch: Sketch, white: boolean): void {
  const stone = '#b8ac98';
  const top = (lift: number) => `M ${-HALF} ${2.7 + lift} Q 0 ${5.9 + lift} ${HALF} ${2.7 + lift}`;
  const arch = (middle: number, half: number, high: number) =>
    `M ${middle - half} -1.2 V 0.2 Q ${middle - half} ${high} ${middle} ${high} Q ${middle + half} ${high} ${middle + half} 0.2 V -1.2 Z`;
  const arches = [arch(0, 3.1, 3.3), arch(-7.1, 2.3, 2.3), arch(7.1, 2.3, 2.3)];
  sketch.fill(`${top(0)} L ${HALF} -1.2 L ${-HALF} -1.2 Z`, stone, -0.15);
  courses(sketch, stone);
  for (const each of arches) sketch.line(each, 0.55, '#bdb09c', 0.35);
  // Through the arches, past the dark vault, one sees the river come.
  for (const [middle, half, high] of [
    [0, 3.1, 3.3],
    [-7.1, 2.3, 2.3],
    [7.1, 2.3, 2.3],
  ] as const) {
    sketch.fill(arch(middle, half, high), '#4a443e', -0.7);
    sketch.cut(arch(middle + 0.35 * sketch.side, half - 0.4, high - 0.35));
  }
  for (const pier of [-4.1, 4.1])
    sketch.fill(
      `M ${pier - 0.8} -1.2 L ${pier - 0.5} 1.5 L ${pier} 2 L ${pier + 0.5} 1.5 L ${pier + 0.8} -1.2 Z`,
      stone,
      0.25,
    );
  sketch.line(top(0.05), 0.24, stone, 0.5);
  sketch.line(top(0.55), 0.85, stone, 0);
  sketch.line(top(1.04), white ? 0.36 : 0.24, white ? SNOW : '#c4b8a4', 0.55);
}

function courses(sketch: Sketch, stone: string): void {
  for (let stoneAt = 0; stoneAt < 90; stoneAt++) {
    const x = sketch.random.range(-HALF + 0.4, HALF - 1);
    const y = Math.floor(sketch.random.range(-1, 3.4 - Math.abs(x) * 0.1) / 0.36) * 0.36;
    sketch.rect(x, y, sketch.random.range(0.4, 0.8), 0.32, stone, sketch.random.range(-0.55, 0.35), 0.8);
  }
}

/** One high round arch of white stone that makes a full circle with its image, steps up to its crown, carved posts. */
function moonArch(sketch: Sketch, white: boolean): void {
  const stone = '#d9d4c8';
  const top = (lift: number) =>
    `M ${-HALF} ${0.5 + lift} C ${-7.5} ${0.9 + lift} ${-5.5} ${6.3 + lift} 0 ${6.3 + lift} C 5.5 ${6.3 + lift} 7.5 ${0.9 + lift} ${HALF} ${0.5 + lift}`;
  const arch = (half: number, high: number) =>
    `M ${-half} -1.2 V 0.3 C ${-half} ${high * 0.72} ${-half * 0.62} ${high} 0 ${high} C ${half * 0.62} ${high} ${half} ${high * 0.72} ${half} 0.3 V -1.2 Z`;
  sketch.fill(`${top(0)} L ${HALF} -1.2 H ${-HALF} Z`, stone, -0.2);
  sketch.line(arch(4.4, 5.1), 0.6, '#efeae0', 0.4);
  sketch.fill(arch(4.4, 5.1), '#5a6466', -0.6);
  sketch.cut(arch(3.9, 4.6));
  sketch.line(top(0.06), 0.26, stone, 0.5);
  for (let post = -9; post <= 9; post++) {
    const x = post * 1.3;
    const y = 0.5 + 5.8 * Math.exp(-((x / 6.2) ** 2) * 1.25) * (1 - (x / HALF) ** 2 * 0.2);
    sketch.rect(x - 0.1, y, 0.2, 1.15, stone, 0.2);
    sketch.disc(x, y + 1.25, 0.15, 0.16, white ? SNOW : '#efeae0', 0.5);
  }
  sketch.line(top(0.95), 0.2, white ? SNOW : '#e6e0d4', 0.5);
  sketch.line(top(0.5), 0.12, stone, 0);
}

/** A flat way of planks on braced trestles, rails at its sides. */
function trestle(sketch: Sketch, white: boolean): void {
  const wood = '#8a6240';
  for (const x of [-9, -4.5, 0, 4.5, 9]) {
    sketch.line(
      `M ${x - 0.7} -1.2 L ${x - 0.35} 2 M ${x + 0.7} -1.2 L ${x + 0.35} 2 M ${x - 0.6} 0.3 L ${x + 0.45} 1.6`,
      0.2,
      '#6a4a30',
      0,
    );
    sketch.rect(x - 0.7, 1.86, 1.4, 0.2, '#6a4a30', 0.3);
  }
  for (let span = -9; span < 9; span += 4.5)
    sketch.line(`M ${span} 0.9 L ${span + 2.25} 1.95 L ${span + 4.5} 0.9`, 0.13, '#6f4e34', -0.1);
  sketch.rect(-HALF, 2.05, HALF * 2, 0.34, wood, -0.1);
  for (let plank = -HALF; plank < HALF; plank += 0.42)
    sketch.rect(plank, 2.3, 0.36, 0.16, wood, sketch.random.range(0.1, 0.6));
  for (let post = -12; post <= 12; post += 2) sketch.rect(post - 0.09, 2.3, 0.18, 1.25, '#7a5638', 0.1);
  for (const rail of [2.85, 3.4]) sketch.rect(-HALF, rail, HALF * 2, 0.14, '#94683f', 0.3);
  for (let bay = -12; bay < 12; bay += 2) sketch.line(`M ${bay} 2.5 L ${bay + 2} 3.4`, 0.08, '#7a5638', -0.1);
  if (white) sketch.rect(-HALF, 3.52, HALF * 2, 0.13, SNOW, 0.5);
}

/** Planks on sagging ropes between two pairs of posts. */
function ropes(sketch: Sketch, white: boolean): void {
  const rope = '#a8885c';
  const sag = (x: number, low: number) => low + 1.9 * (x / HALF) ** 2;
  const line = (low: number) => `M ${-HALF} ${low + 1.9} Q 0 ${low - 1.9} ${HALF} ${low + 1.9}`;
  for (const x of [-HALF + 0.2, HALF - 0.2]) {
    sketch.rect(x - 0.22, -0.4, 0.44, 5.6, '#6a4a30', -0.1);
    sketch.rect(x + (sketch.side > 0 ? 0.04 : -0.2), -0.4, 0.14, 5.6, '#7d5a3a', 0.5);
  }
  for (let plank = -HALF + 0.5; plank < HALF - 0.4; plank += 0.52)
    sketch.rect(plank, sag(plank, 1.42), 0.42, 0.14, white ? SNOW : '#8f6a44', sketch.random.range(-0.2, 0.5));
  for (let hang = -HALF + 0.9; hang < HALF - 0.6; hang += 1.05)
    sketch.line(`M ${hang} ${sag(hang, 1.5)} L ${hang} ${sag(hang, 2.75)}`, 0.05, rope, 0);
  sketch.line(line(1.5), 0.1, '#8a6c46', -0.2);
  for (const low of [2.15, 2.8]) sketch.line(line(low), low > 2.5 ? 0.12 : 0.07, rope, 0.3);
}

/** A wooden bridge under a roof, with windows along its side, on stone piers. */
function coveredWay(sketch: Sketch, white: boolean): void {
  const wall = '#a5402f';
  for (const x of [-HALF + 0.8, 0, HALF - 0.8])
    sketch.fill(`M ${x - 1.3} -1.2 L ${x - 0.9} 1.9 H ${x + 0.9} L ${x + 1.3} -1.2 Z`, '#8f867a', -0.1);
  sketch.rect(-HALF, 1.7, HALF * 2, 0.4, '#5f4430', -0.2);
  sketch.rect(-HALF + 0.3, 2, HALF * 2 - 0.6, 2.9, wall, -0.1);
  for (let board = -HALF + 0.3; board < HALF - 0.3; board += 0.5) sketch.rect(board, 2, 0.05, 2.9, wall, -0.6, 0.7);
  for (let window = -4; window <= 4; window++) {
    sketch.rect(window * 2.5 - 0.6, 3.5, 1.2, 0.85, '#f0e6d4', 0.3);
    sketch.fill(
      `M ${window * 2.5 - 0.5} 3.58 H ${window * 2.5 + 0.5} V 4.27 H ${window * 2.5 - 0.5} Z`,
      '#2c211c',
      -0.5,
    );
  }
  sketch.fill(
    `M ${-HALF - 0.4} 4.8 H ${HALF + 0.4} L ${HALF - 0.5} 7 H ${-HALF + 0.5} Z`,
    white ? SNOW : '#6f665f',
    0.2,
  );
  for (let row = 5.1; row < 7; row += 0.36)
    if (!white)
      sketch.line(
        `M ${-HALF - 0.2 + (row - 4.8) * 0.4} ${row} H ${HALF + 0.2 - (row - 4.8) * 0.4}`,
        0.05,
        '#565049',
        -0.4,
      );
  sketch.line(`M ${-HALF + 0.5} 7 H ${HALF - 0.5}`, 0.2, white ? SNOW : '#7d746c', 0.6);
}
