import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** What is kept on shelves. */
export type Goods = 'bottles' | 'boxes' | 'jars' | 'bread' | 'books' | 'cups' | 'medicine' | 'toys' | 'fruit';

/** How a set of shelves is made. */
export interface ShelfOptions {
  readonly wide: number;
  readonly high: number;
  readonly rows: number;
  readonly goods: Goods;
  readonly variant?: number;
  readonly frame?: string;
  readonly back?: string;
  /** Height of its foot above the floor, metres. */
  readonly y?: number;
  /** A strip of light under each board. */
  readonly lightStrip?: string;
}

const TINTS: Readonly<Record<Goods, readonly string[]>> = {
  bottles: ['#3f7a4a', '#8a4a26', '#c9a24a', '#5a2a3a', '#8fb8c4', '#d98a3a', '#2f5a6a'],
  boxes: ['#d9503a', '#f2b63a', '#3f7ac0', '#4f9a5a', '#f4efe4', '#9a4a9a', '#e87a3a'],
  jars: ['#c8402e', '#e0a43a', '#8fa86a', '#7a4a2c', '#e9dcc0'],
  bread: ['#c98a48', '#b5723a', '#dba866', '#a8622e'],
  books: ['#8a3d33', '#3f5b66', '#b58a4a', '#56703f', '#6a4a66', '#d8c8a4', '#2f3d52', '#a65f3c'],
  cups: ['#f4efe4', '#e9dcc0', '#8fb0b4', '#d98a5a'],
  medicine: ['#f7f8f6', '#e8f0ee', '#7ac0b0', '#f7f8f6', '#6aa0d8', '#f0a08a'],
  toys: ['#e8604a', '#f2c33a', '#4a9ad0', '#6ab05a', '#e88ab0', '#f4efe4'],
  fruit: ['#d9402e', '#f0a02c', '#7ab03a', '#f2cc3a', '#8a3a6a'],
};

/** Shelves full of something. Those of one kind share their pictures. */
export function goodsShelf(x: number, z: number, options: ShelfOptions): SetPiece {
  const { wide, high, rows, goods, variant = 0, frame = '#7d5a3e', back = '#3a2a20', y = 0, lightStrip } = options;
  const half = wide / 2;
  return drawn(
    `shelf ${goods} ${variant} ${wide} ${high} ${rows} ${frame}`,
    x,
    z,
    [-half - 0.1, half + 0.1, high + 0.1, y > 0 ? -0.1 : 0],
    (sketch) => {
      sketch.rect(-half - 0.05, 0, wide + 0.1, high, frame, -0.1);
      sketch.rect(-half, 0.06, wide, high - 0.12, back, -0.25);
      const step = (high - 0.12) / rows;
      for (let row = 0; row < rows; row++) {
        const foot = 0.1 + row * step;
        fillRow(sketch, half - 0.03, foot, step - 0.09, goods);
        if (lightStrip !== undefined)
          sketch.shine(
            `M ${-half} ${foot + step - 0.09} H ${half} V ${foot + step - 0.06} H ${-half} Z`,
            lightStrip,
            lightStrip,
          );
        sketch.rect(-half, foot - 0.045, wide, 0.045, frame, 0.5);
      }
      sketch.rect(-half - 0.08, high - 0.06, wide + 0.16, 0.08, frame, 0.55);
    },
    { y, turn: 1 },
  );
}

/** One board of goods, side by side. */
function fillRow(sketch: Sketch, half: number, foot: number, room: number, goods: Goods): void {
  const { random } = sketch;
  for (let at = -half; at < half - 0.06;) {
    const tint = random.pick(TINTS[goods]);
    const lit = random.range(-0.2, 0.35);
    at += DRAW[goods](sketch, at, foot, room, tint, lit);
  }
}

/** Draws one thing with its lower left corner at x, y, no higher than `room`; the answer is the width it takes. */
type DrawOne = (sketch: Sketch, x: number, y: number, room: number, tint: string, lit: number) => number;

const bottle: DrawOne = (sketch, x, y, room, tint, lit) => {
  const high = Math.min(room, 0.42) * sketch.random.range(0.75, 1);
  const [shoulder, neck] = [y + high * 0.55, y + high * 0.74];
  sketch.fill(
    `M ${x} ${y} H ${x + 0.11} V ${shoulder} Q ${x + 0.11} ${y + high * 0.7} ${x + 0.075} ${neck} V ${y + high} H ${x + 0.035} V ${neck} Q ${x} ${y + high * 0.7} ${x} ${shoulder} Z`,
    tint,
    lit,
  );
  sketch.rect(x + 0.01, y + high * 0.2, 0.09, high * 0.22, '#ece0c4', 0.2);
  sketch.rect(x + 0.02, y + high * 0.48, 0.016, high * 0.12, '#ffffff', 0.6, 0.6);
  return 0.135;
};

const book: DrawOne = (sketch, x, y, room, tint, lit) => {
  const thick = sketch.random.range(0.035, 0.085);
  const high = Math.min(room, 0.34) * sketch.random.range(0.72, 1);
  sketch.rect(x, y, thick, high, tint, lit);
  if (sketch.random.chance(0.4)) sketch.rect(x + 0.006, y + high * 0.74, thick - 0.012, high * 0.07, '#e3cf9a', 0.2);
  return thick + 0.006;
};

const packet =
  (least: number, most: number, labels: readonly string[]): DrawOne =>
  (sketch, x, y, room, tint, lit) => {
    const wide = sketch.random.range(least, most);
    const high = room * sketch.random.range(0.55, 0.92);
    sketch.rect(x, y, wide, high, tint, lit);
    sketch.rect(x + wide * 0.15, y + high * 0.45, wide * 0.7, high * 0.24, sketch.random.pick(labels), 0.3);
    return wide + 0.015;
  };

const jar: DrawOne = (sketch, x, y, room, tint, lit) => {
  const high = Math.min(room * 0.8, 0.3);
  sketch.rect(x, y, 0.17, high, tint, lit);
  sketch.rect(x - 0.005, y + high, 0.18, 0.045, '#8a6b4a', 0.4);
  return 0.22;
};

const cup: DrawOne = (sketch, x, y, room, tint, lit) => {
  const high = Math.min(room * 0.8, 0.14);
  sketch.rect(x, y, 0.13, high, tint, lit);
  const handle = `M ${x + 0.13} ${y + high * 0.8} Q ${x + 0.19} ${y + high * 0.5} ${x + 0.13} ${y + high * 0.2}`;
  sketch.line(handle, 0.018, tint, lit);
  return 0.18;
};

const loaf: DrawOne = (sketch, x, y, room, tint, lit) => {
  const wide = sketch.random.range(0.2, 0.34);
  const high = Math.min(room * 0.75, sketch.random.range(0.12, 0.2));
  const top = y + high;
  sketch.fill(
    `M ${x} ${y} H ${x + wide} Q ${x + wide * 1.05} ${top} ${x + wide * 0.7} ${top} H ${x + wide * 0.3} Q ${x - wide * 0.05} ${top} ${x} ${y} Z`,
    tint,
    lit + 0.2,
  );
  for (const cut of [0.3, 0.5, 0.7]) {
    const slash = `M ${x + wide * cut} ${y + high * 0.85} L ${x + wide * (cut + 0.08)} ${y + high * 0.5}`;
    sketch.line(slash, 0.018, '#f0d4a0', 0.5);
  }
  return wide + 0.03;
};

const fruit: DrawOne = (sketch, x, y, room, tint, lit) => {
  const size = 0.075;
  for (let up = 0; up < Math.min(2, Math.floor(room / 0.16)); up++)
    sketch.disc(x + size + up * 0.05, y + size + up * 0.12, size, size, tint, lit + 0.2);
  return size * 1.9;
};

const toy: DrawOne = (sketch, x, y, room, tint, lit) => {
  const size = Math.min(room * 0.8, sketch.random.range(0.16, 0.3));
  if (sketch.random.chance(0.5)) sketch.disc(x + size / 2, y + size / 2, size / 2, size / 2, tint, lit + 0.2);
  else sketch.rect(x, y, size, size, tint, lit);
  sketch.disc(x + size / 2, y + size * 0.62, size * 0.16, size * 0.16, '#ffffff', 0.4);
  return size + 0.06;
};

const DRAW: Readonly<Record<Goods, DrawOne>> = {
  bottles: bottle,
  boxes: packet(0.14, 0.26, TINTS.boxes),
  jars: jar,
  bread: loaf,
  books: book,
  cups: cup,
  medicine: packet(0.1, 0.18, TINTS.medicine),
  toys: toy,
  fruit,
};
