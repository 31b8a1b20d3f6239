import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const BODIES = ['#8a4a34', '#5f7684', '#a8873f', '#6a6f5a', '#9a9a94', '#7a3a38', '#3f5a6a', '#b0623a'] as const;

/** Scrapped cars on top of each other, the lower ones the flatter; `variant` says which, and how they lie. */
export function carStack(x: number, z: number, count: number, variant: number): SetPiece {
  return drawn(
    `car stack ${count} ${variant % 5}`,
    x,
    z,
    [-2.9, 2.9, count * 1.25 + 0.6],
    (sketch) => {
      let y = 0;
      for (let each = 0; each < count; each++) {
        const high = 0.95 + (each / Math.max(1, count - 1)) * 0.35;
        const aside = sketch.random.range(-0.3, 0.3);
        const colour = BODIES[(variant * 3 + each * 2) % BODIES.length]!;
        wreck(sketch, aside, y, high, colour, sketch.random.chance(0.5) ? 1 : -1);
        y += high * 0.86;
      }
    },
    { shadow: 2.4, turn: 1 },
  );
}

/** A car without wheels and glass, its roof pressed in. */
function wreck(sketch: Sketch, x: number, y: number, high: number, colour: string, way: 1 | -1): void {
  const at = (u: number) => x + u * way;
  const dent = sketch.random.range(0, 0.16);
  sketch.fill(
    `M ${at(-2.1)} ${y + high * 0.18} L ${at(-2.15)} ${y + high * 0.5} L ${at(-1.3)} ${y + high * 0.62} L ${at(-0.75)} ${y + high * (1 - dent)} L ${at(0.5)} ${y + high * 0.96} L ${at(1.1)} ${y + high * 0.62} L ${at(2)} ${y + high * 0.5} L ${at(2.1)} ${y + high * 0.14} Z`,
    colour,
    -0.1,
  );
  sketch.fill(
    `M ${at(-2.15)} ${y + high * 0.5} L ${at(-1.3)} ${y + high * 0.62} H ${at(1.1)} L ${at(2)} ${y + high * 0.5} V ${y + high * 0.42} H ${at(-2.1)} Z`,
    colour,
    0.45,
  );
  const pane = (a: number, b: number) =>
    sketch.fill(
      `M ${at(a)} ${y + high * 0.62} L ${at(a * 0.7 + b * 0.3)} ${y + high * 0.88} L ${at(a * 0.2 + b * 0.8)} ${y + high * 0.9} L ${at(b)} ${y + high * 0.62} Z`,
      '#1c2024',
      -0.3,
    );
  pane(-1.1, -0.15);
  pane(-0.05, 0.85);
  for (const wheel of [-1.35, 1.3]) {
    sketch.disc(at(wheel), y + high * 0.2, 0.36, high * 0.22, '#15171a', -0.4);
    sketch.disc(at(wheel), y + high * 0.2, 0.14, high * 0.1, '#6a4a38', 0);
  }
  for (let rust = 0; rust < 6; rust++)
    sketch.disc(
      at(sketch.random.range(-1.9, 1.8)),
      y + high * sketch.random.range(0.2, 0.5),
      sketch.random.range(0.08, 0.26),
      sketch.random.range(0.03, 0.09),
      '#6f3a22',
      0,
      0.65,
    );
  sketch.line(`M ${at(-0.1)} ${y + high * 0.6} V ${y + high * 0.2}`, 0.03, '#23201e', -0.3, 0.7);
}

/** A pile of scrap: pipes, sheets, wheels, springs thrown on a heap. */
export function scrapHeap(x: number, z: number, wide: number, high: number, variant: number): SetPiece {
  const half = wide / 2;
  return drawn(
    `scrap heap ${variant % 4} ${wide} ${high}`,
    x,
    z,
    [-half * 1.1, half * 1.1, high * 1.35],
    (sketch) => {
      sketch.fill(
        `M ${-half} 0 Q ${-half * 0.6} ${high * 0.7} ${-half * 0.1} ${high} Q ${half * 0.5} ${high * 0.8} ${half} 0 Z`,
        '#4a3f38',
        -0.3,
      );
      const { random } = sketch;
      for (let each = 0; each < 120; each++) {
        const u = random.range(-0.95, 0.95);
        const top = high * (1 - Math.abs(u) ** 1.6) * 0.98;
        const [px, py] = [u * half, top * (1 - (each / 120) * random.range(0.75, 1))];
        const colour = random.pick(['#8a5236', '#6f7a82', '#a08a5a', '#5a6a5f', '#9aa2a6', '#7a3f36', '#3f4a52']);
        const lit = random.range(-0.4, 0.6);
        const long = random.range(0.3, 1.1);
        const lean = random.range(-0.7, 0.7);
        const kind = each % 4;
        if (kind === 0) sketch.line(`M ${px} ${py} L ${px + long} ${py + long * lean}`, 0.09, colour, lit);
        else if (kind === 3) {
          sketch.disc(px, py + 0.15, 0.34, 0.3, '#1d1f22', lit * 0.4);
          sketch.disc(px, py + 0.15, 0.15, 0.13, '#6d6560', lit);
        } else
          sketch.fill(
            `M ${px} ${py} L ${px + long} ${py + long * lean * 0.5} L ${px + long * 0.8} ${py + 0.4} L ${px + 0.1} ${py + 0.35} Z`,
            colour,
            lit,
          );
      }
    },
    { shadow: half * 0.8, turn: 1 },
  );
}

/** A pile of tyres. */
export function tyrePile(x: number, z: number, variant: number): SetPiece {
  return drawn(
    `tyre pile ${variant % 3}`,
    x,
    z,
    [-1.3, 1.3, 1.9],
    (sketch) => {
      for (let column = 0; column < 3; column++)
        for (let row = 0; row < [5, 6, 4][(column + variant) % 3]!; row++) {
          const [cx, y] = [-0.75 + column * 0.75 + (row % 2) * 0.05, row * 0.22];
          sketch.fill(
            `M ${cx - 0.38} ${y} H ${cx + 0.38} V ${y + 0.2} H ${cx - 0.38} Z`,
            '#2a2c30',
            row % 2 ? 0.1 : -0.1,
          );
          sketch.rect(cx - 0.38, y + 0.17, 0.76, 0.05, '#44474d', 0.3);
          sketch.rect(cx + sketch.side * 0.2 - 0.06, y, 0.1, 0.2, '#5a5e66', 0.3, 0.7);
        }
    },
    { shadow: 1.1, turn: 1 },
  );
}

/** A crane on tracks that holds a car by its magnet. `way` is where its boom points. */
export function scrapCrane(x: number, z: number, way: 1 | -1): SetPiece {
  return {
    ...drawn(
      `scrap crane ${way}`,
      x,
      z,
      [-11, 11, 13.5],
      (sketch) => {
        const at = (u: number) => u * way;
        sketch.fill(
          `M ${at(-2.6)} 0.1 H ${at(2.6)} L ${at(2.9)} 0.6 L ${at(2.4)} 1.1 H ${at(-2.4)} L ${at(-2.9)} 0.6 Z`,
          '#23262a',
          -0.2,
        );
        for (let wheel = -2; wheel <= 2; wheel++) sketch.disc(at(wheel), 0.55, 0.4, 0.4, '#4a4f56', 0.1);
        sketch.rect(Math.min(at(-2.6), at(1.6)), 1.2, 4.2, 1.7, '#d9982f', -0.1);
        sketch.rect(Math.min(at(-2.6), at(1.6)), 2.6, 4.2, 0.3, '#d9982f', 0.5);
        sketch.fill(`M ${at(0.4)} 1.3 V 3.9 H ${at(1.6)} L ${at(2.1)} 2.9 V 1.3 Z`, '#d9982f', 0.15);
        sketch.shine(`M ${at(0.65)} 2.5 V 3.6 H ${at(1.45)} L ${at(1.85)} 2.8 V 2.5 Z`, '#ffe0a0', '#6f8a98');
        for (const [a, b] of [
          [1.4, 9.2],
          [2.1, 9.4],
        ] as const)
          sketch.line(`M ${at(a)} 2 L ${at(b)} 12`, 0.16, '#c98a2a', 0.2);
        for (let brace = 0; brace < 9; brace++) {
          const [s, e] = [brace / 9, (brace + 1) / 9];
          sketch.line(`M ${at(1.4 + 7.8 * s)} ${2 + 10 * s} L ${at(2.1 + 7.3 * e)} ${2 + 10 * e}`, 0.08, '#c98a2a', 0);
        }
        sketch.line(`M ${at(-1.6)} 3 L ${at(9.2)} 12 M ${at(9.3)} 12 V 6.6`, 0.05, '#2a2c30', 0);
        sketch.fill(`M ${at(8.3)} 6.1 H ${at(10.3)} L ${at(9.9)} 6.6 H ${at(8.7)} Z`, '#3a3f46', 0.2);
        wreck(sketch, at(9.3), 4.85, 1.3, '#b5483a', way);
      },
      { turn: 1, shadow: 3 },
    ),
    motion: 'still',
  };
}
