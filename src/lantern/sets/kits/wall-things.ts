import type { SetPiece } from '../set.ts';
import { clockHands } from './clock-hands.ts';
import { drawn, type Sketch } from './sketch.ts';

/** What hangs on a wall, by its middle. */
export function hung(
  name: string,
  x: number,
  y: number,
  z: number,
  half: readonly [wide: number, high: number],
  draw: (sketch: Sketch) => void,
): SetPiece {
  return drawn(name, x, z, [-half[0], half[0], half[1], -half[1]], draw, { y, turn: 1 });
}

/** A round clock. */
export function wallClock(x: number, y: number, z: number): SetPiece {
  return hung('wall clock', x, y, z, [0.35, 0.35], (sketch) => {
    sketch.disc(0, 0, 0.3, 0.3, '#3a342e', 0);
    sketch.disc(0, 0, 0.25, 0.25, '#f7f2e6', 0.3);
    for (let hour = 0; hour < 12; hour++) {
      const angle = (hour / 12) * Math.PI * 2;
      sketch.disc(Math.cos(angle) * 0.21, Math.sin(angle) * 0.21, 0.014, 0.014, '#3a342e', -0.2);
    }
    const { short, long } = clockHands(sketch.pen.light.hour, 0, 0, 0.22);
    sketch.line(short, 0.032, '#2c2622', -0.3);
    sketch.line(long, 0.018, '#2c2622', -0.3);
  });
}

/** A long green blackboard in a wooden frame, with sums, a shape and its tray of chalk. */
export function blackboard(x: number, y: number, z: number, half: number): SetPiece {
  return hung(`blackboard ${half}`, x, y, z, [half + 0.2, 1], (sketch) => {
    sketch.rect(-half - 0.1, -0.85, half * 2 + 0.2, 1.75, '#9a6f42', 0.2);
    sketch.rect(-half, -0.76, half * 2, 1.58, '#2f5d4c', 0.1);
    sketch.fill(`M ${-half} 0.2 L ${half * 0.2} 0.82 H ${-half} Z`, '#4c7a68', 0.2, 0.5);
    sketch.rect(-half - 0.14, -0.92, half * 2 + 0.28, 0.08, '#b58a58', 0.5);
    const chalk = (path: string, tint = '#f4f2e8') => sketch.line(path, 0.03, tint, 0.5, 0.9);
    const a = -half + 0.4;
    // 2 + 3 = 5, each figure as one would write it.
    chalk(`M ${a} 0.42 Q ${a + 0.02} 0.52 ${a + 0.1} 0.52 Q ${a + 0.2} 0.5 ${a + 0.16} 0.38 L ${a} 0.2 H ${a + 0.2}`);
    chalk(`M ${a + 0.32} 0.36 H ${a + 0.5} M ${a + 0.41} 0.45 V 0.27`);
    chalk(
      `M ${a + 0.62} 0.5 Q ${a + 0.84} 0.54 ${a + 0.8} 0.44 Q ${a + 0.78} 0.37 ${a + 0.7} 0.37 Q ${a + 0.84} 0.36 ${a + 0.82} 0.27 Q ${a + 0.76} 0.16 ${a + 0.62} 0.22`,
    );
    chalk(`M ${a + 0.94} 0.4 H ${a + 1.1} M ${a + 0.94} 0.31 H ${a + 1.1}`);
    chalk(
      `M ${a + 1.4} 0.52 H ${a + 1.24} L ${a + 1.22} 0.38 Q ${a + 1.42} 0.42 ${a + 1.42} 0.3 Q ${a + 1.38} 0.17 ${a + 1.21} 0.22`,
    );
    for (const [row, long] of [
      [-0.1, 1.3],
      [-0.32, 1],
      [-0.54, 1.2],
    ] as const)
      chalk(
        `M ${a} ${row} Q ${a + long * 0.25} ${row + 0.1} ${a + long * 0.5} ${row} Q ${a + long * 0.75} ${row - 0.1} ${a + long} ${row}`,
      );
    const b = half - 0.7;
    chalk(`M ${b - 0.5} -0.4 H ${b + 0.4} L ${b - 0.05} 0.45 Z`, '#f4d878');
    chalk(`M ${b - 0.05} 0.45 V -0.4`, '#f0a08a');
    chalk(
      `M ${b - 1.5} 0.1 Q ${b - 1.5} 0.45 ${b - 1.15} 0.45 Q ${b - 0.8} 0.45 ${b - 0.8} 0.1 Q ${b - 0.8} -0.25 ${b - 1.15} -0.25 Q ${b - 1.5} -0.25 ${b - 1.5} 0.1`,
      '#9fd4e8',
    );
    for (const at of [-0.3, -0.1, 0.2]) sketch.rect(at, -0.84, 0.14, 0.04, '#ffffff', 0.6);
  });
}

/** A map of the world on a roller. */
export function worldMap(x: number, y: number, z: number): SetPiece {
  return hung('world map', x, y, z, [1, 0.7], (sketch) => {
    sketch.rect(-0.95, -0.6, 1.9, 1.2, '#9cc7dd', 0.2);
    const land = (path: string, tint: string) => sketch.fill(path, tint, 0.2);
    land('M -0.8 0.35 Q -0.5 0.55 -0.3 0.36 Q -0.35 0.16 -0.52 0.06 Q -0.76 0.14 -0.8 0.35 Z', '#d9b25c');
    land('M -0.5 0 Q -0.28 -0.02 -0.3 -0.2 Q -0.4 -0.5 -0.46 -0.44 Q -0.56 -0.16 -0.5 0 Z', '#8fb46a');
    land('M -0.06 0.42 Q 0.4 0.6 0.78 0.36 Q 0.74 0.1 0.5 0.06 Q 0.3 0.02 0.24 0.16 Q 0 0.1 -0.06 0.42 Z', '#d98a6a');
    land('M -0.04 0.08 Q 0.2 0.14 0.26 -0.04 Q 0.16 -0.4 0.08 -0.36 Q -0.06 -0.1 -0.04 0.08 Z', '#e3c878');
    land('M 0.52 -0.16 Q 0.76 -0.12 0.74 -0.3 Q 0.56 -0.38 0.52 -0.16 Z', '#8fb46a');
    sketch.rect(-1, 0.6, 2, 0.07, '#7a5636', 0.3);
    sketch.rect(-1, -0.66, 2, 0.06, '#7a5636', 0.1);
  });
}

/** A board with the day's menu, lines of chalk and a cup or a dish. */
export function menuBoard(x: number, y: number, z: number, half: number): SetPiece {
  return hung(`menu board ${half}`, x, y, z, [half + 0.1, 0.75], (sketch) => {
    sketch.rect(-half - 0.06, -0.66, half * 2 + 0.12, 1.32, '#8a5f3c', 0.2);
    sketch.rect(-half, -0.6, half * 2, 1.2, '#26282c', 0);
    for (let column = 0; column < Math.floor(half / 0.5); column++) {
      const at = -half + 0.15 + column * 0.98;
      sketch.rect(at, 0.34, 0.5, 0.08, '#f4d878', 0.4);
      for (let line = 0; line < 5; line++) {
        sketch.rect(at, 0.16 - line * 0.15, 0.28 + ((line * 7 + column * 3) % 4) * 0.06, 0.035, '#ece6d8', 0.3);
        sketch.rect(at + 0.66, 0.16 - line * 0.15, 0.12, 0.035, '#f0a08a', 0.3);
      }
    }
  });
}

/** A sheet of paper, a drawing or a poster, in one of six tints. */
export function poster(x: number, y: number, z: number, wide: number, high: number, variant: number): SetPiece {
  const [paper = '#f4efe4', one = '#d98a5a', two = '#5f8fa0'] =
    [
      ['#f4efe4', '#d98a5a', '#5f8fa0'],
      ['#f2d268', '#c8402e', '#2f3d52'],
      ['#cfe3e8', '#3f7a68', '#e08a2c'],
      ['#e8c9c0', '#8a3d5a', '#f4efe4'],
      ['#2f3d52', '#f2d268', '#e88a6a'],
      ['#dfe6d0', '#6a8a4a', '#b5583a'],
    ][variant % 6] ?? [];
  return hung(`poster ${variant % 6} ${wide} ${high}`, x, y, z, [wide / 2 + 0.04, high / 2 + 0.04], (sketch) => {
    const [w, h] = [wide / 2, high / 2];
    sketch.rect(-w, -h, wide, high, paper, 0.2);
    sketch.disc(w * 0.15, h * 0.2, Math.min(w, h) * 0.5, Math.min(w, h) * 0.5, one, 0.2);
    sketch.fill(`M ${-w} ${-h} H ${w} V ${-h * 0.3} Q 0 ${h * 0.1} ${-w} ${-h * 0.55} Z`, two, 0.1);
  });
}
