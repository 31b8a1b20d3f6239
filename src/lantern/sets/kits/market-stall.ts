import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** What is sold: colours of the goods, and how they lie. */
export interface Goods {
  readonly name: string;
  readonly colours: readonly string[];
  readonly lie: 'heaps' | 'bunches' | 'cloth';
}

export const STALL_GOODS: readonly Goods[] = [
  { name: 'fruit', colours: ['#d8452f', '#f0a23a', '#e8cf4a', '#8cb84a', '#b5344a'], lie: 'heaps' },
  { name: 'vegetables', colours: ['#5c9a46', '#e07a34', '#8a4a86', '#d8d0b0', '#c0392f'], lie: 'heaps' },
  { name: 'flowers', colours: ['#e88bb4', '#f2c53d', '#d9534f', '#8f7be0', '#f4f0e2'], lie: 'bunches' },
  { name: 'bread', colours: ['#c98e4c', '#b5783a', '#dcae6c', '#a8683a'], lie: 'heaps' },
  { name: 'cloth', colours: ['#b5483c', '#3f6f8a', '#d8a03a', '#6a4a7a', '#4f8a6c'], lie: 'cloth' },
];

const AWNINGS = ['#c0483c', '#3f7a5c', '#d08a34', '#45689c', '#8a4a74'] as const;

/** A stall: a table of goods on a slope, posts, a striped awning, a lamp under it. */
export function marketStall(
  x: number,
  z: number,
  goods: Goods,
  variant: number,
  snow: boolean,
  manned: boolean,
): SetPiece {
  const colour = AWNINGS[variant % AWNINGS.length]!;
  return drawn(
    `stall ${goods.name} ${variant} ${snow} ${manned}`,
    x,
    z,
    [-2.3, 2.3, 3.1],
    (sketch) => {
      sketch.rect(-1.9, 0.9, 3.8, 1.5, '#3a2c2c', -0.4, 0.75);
      if (goods.lie === 'cloth') hung(sketch, goods);
      if (manned) keeper(sketch, variant);
      for (const post of [-1.95, 1.87]) sketch.rect(post, 0, 0.09, 2.5, '#8c6e50', 0.1);
      sketch.fill('M -2 0.05 H 2 V 0.8 H -2 Z', '#a0805c', -0.15);
      for (let plank = 0; plank < 5; plank++) sketch.rect(-2 + plank * 0.8, 0.05, 0.03, 0.75, '#5f4630', -0.3);
      sketch.fill('M -2.05 0.78 H 2.05 L 1.9 1.22 H -1.9 Z', '#b8946a', 0.3);
      if (goods.lie === 'bunches') bunches(sketch, goods);
      else heaps(sketch, goods);
      sketch.shine('M -0.12 2.22 H 0.12 L 0.06 2.36 H -0.06 Z', '#fff0c0', '#d8d4c8');
      awning(sketch, colour, snow);
    },
    { shadow: 2 },
  );
}

const APRONS = ['#4f6f5c', '#8a4a3c', '#4a5f88', '#a07a3c', '#6a4a6a'] as const;
const SHIRTS = ['#d8d0c0', '#b5604a', '#c9a24a', '#7a9ab0', '#e0d8c8'] as const;
const SKINS = ['#e8bf9c', '#b98560', '#f0cfae', '#8a5a3c', '#d8a884'] as const;

/** Who sells, behind the goods: shoulders, arms that rest on the table, a face under the awning. */
function keeper(sketch: Sketch, variant: number): void {
  const x = ((variant % 3) - 1) * 0.75;
  const [shirt, skin] = [SHIRTS[variant % SHIRTS.length]!, SKINS[variant % SKINS.length]!];
  sketch.fill(
    `M ${x - 0.3} 0.9 Q ${x - 0.34} 1.42 ${x - 0.1} 1.5 H ${x + 0.1} Q ${x + 0.34} 1.42 ${x + 0.3} 0.9 Z`,
    shirt,
    -0.1,
  );
  sketch.fill(`M ${x - 0.17} 0.9 L ${x - 0.13} 1.36 H ${x + 0.13} L ${x + 0.17} 0.9 Z`, APRONS[variant % 5]!, 0.1);
  for (const side of [-1, 1])
    sketch.line(`M ${x + side * 0.27} 1.36 Q ${x + side * 0.46} 1.16 ${x + side * 0.34} 0.98`, 0.11, shirt, 0.2 * side);
  sketch.rect(x - 0.05, 1.46, 0.1, 0.12, skin, -0.4);
  sketch.disc(x, 1.68, 0.115, 0.14, skin, 0.1);
  sketch.disc(x, 1.75, 0.125, 0.09, variant % 2 ? '#3a2a22' : APRONS[(variant + 2) % 5]!, 0);
  for (const eye of [-0.04, 0.04]) sketch.disc(x + eye, 1.68, 0.012, 0.016, '#241c1c', -0.3);
}

function heaps(sketch: Sketch, goods: Goods): void {
  for (let tray = 0; tray < 5; tray++) {
    const left = -1.86 + tray * 0.76;
    const colour = goods.colours[tray % goods.colours.length]!;
    sketch.rect(left, 0.82, 0.7, 0.14, '#8a6846', 0.2);
    for (let row = 0; row < 3; row++)
      for (let item = 0; item < 6 - row; item++) {
        const x = left + 0.08 + row * 0.05 + item * 0.11;
        const y = 0.97 + row * 0.085;
        sketch.disc(x, y, 0.062, 0.06, colour, -0.25);
        sketch.disc(x + sketch.side * 0.014, y + 0.016, 0.04, 0.036, colour, 0.6);
      }
  }
}

function bunches(sketch: Sketch, goods: Goods): void {
  for (let pot = 0; pot < 7; pot++) {
    const x = -1.7 + pot * 0.56;
    const colour = goods.colours[pot % goods.colours.length]!;
    sketch.fill(`M ${x - 0.14} 0.8 H ${x + 0.14} L ${x + 0.19} 1.12 H ${x - 0.19} Z`, '#7d8a90', 0.1);
    for (let leaf = 0; leaf < 9; leaf++)
      sketch.disc(
        x + sketch.random.range(-0.24, 0.24),
        1.2 + sketch.random.range(-0.06, 0.16),
        0.09,
        0.08,
        '#4f8040',
        sketch.random.range(-0.4, 0.3),
      );
    for (let bloom = 0; bloom < 12; bloom++)
      sketch.disc(
        x + sketch.random.range(-0.24, 0.24),
        1.36 + sketch.random.range(-0.1, 0.18),
        0.07,
        0.06,
        colour,
        sketch.random.range(-0.2, 0.8),
      );
  }
}

function hung(sketch: Sketch, goods: Goods): void {
  for (let roll = 0; roll < 7; roll++) {
    const x = -1.8 + roll * 0.52;
    const colour = goods.colours[roll % goods.colours.length]!;
    sketch.fill(`M ${x} 2.3 H ${x + 0.46} L ${x + 0.42} 1.25 Q ${x + 0.22} 1.18 ${x + 0.03} 1.27 Z`, colour, -0.1);
    sketch.rect(x + 0.2, 1.25, 0.1, 1.05, colour, 0.5, 0.6);
  }
}

function awning(sketch: Sketch, colour: string, snow: boolean): void {
  const stripes = 8;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [a, b] = [-2.2 + (4.4 * stripe) / stripes, -2.2 + (4.4 * (stripe + 1)) / stripes];
    const tint = snow ? '#eef3ff' : stripe % 2 ? '#f0e8d8' : colour;
    const [ta, tb] = [a * 0.88, b * 0.88];
    sketch.fill(`M ${a} 2.32 H ${b} L ${tb} 2.95 H ${ta} Z`, tint, 0.35);
    sketch.fill(`M ${a} 2.32 V 2.14 Q ${(a + b) / 2} 2 ${b} 2.14 V 2.32 Z`, stripe % 2 ? '#f0e8d8' : colour, -0.15);
  }
}
