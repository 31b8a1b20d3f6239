import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

/** The long front of a palace: wings of tall windows, pavilions, a portico of columns under a gilded dome. */
export function palaceFront(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `palace front ${snow > 0.5}`,
    x,
    z,
    [-46, 46, 30],
    (sketch) => {
      const wall = '#e6d2a4';
      const roof = snow > 0.5 ? '#eef3ff' : '#66788a';
      for (const [left, wide, high] of [
        [-44, 88, 12.5],
        [-44, 10, 15],
        [34, 10, 15],
        [-13, 26, 15.5],
      ] as const)
        wing(sketch, left, wide, high, wall, roof);
      portico(sketch, snow);
      sketch.rect(-6, 19, 12, 3, wall, 0);
      for (let column = 0; column < 7; column++) sketch.rect(-5.6 + column * 1.8, 19, 0.5, 3, '#f6efe0', 0.3);
      sketch.fill('M -6.4 22 Q -6 27.2 0 28 Q 6 27.2 6.4 22 Z', snow > 0.5 ? '#eef3ff' : '#d8a83a', -0.1);
      sketch.fill(
        `M 0 28 Q ${sketch.side * 6} 27.2 ${sketch.side * 6.4} 22 H ${sketch.side * 1.4} Q ${sketch.side * 1.6} 26 0 28 Z`,
        snow > 0.5 ? '#eef3ff' : '#f0c860',
        0.5,
      );
      sketch.line('M 0 27.8 V 29.8', 0.2, '#d8a83a', 0.5);
    },
    { turn: 1 },
  );
}

function wing(sketch: Sketch, left: number, wide: number, high: number, wall: string, roof: string): void {
  sketch.rect(left, 0, wide, high, wall, -0.05);
  sketch.rect(left, 0, wide, 1.2, '#b8a888', -0.1);
  sketch.fill(
    `M ${left - 0.4} ${high} L ${left + 1.4} ${high + 3.4} H ${left + wide - 1.4} L ${left + wide + 0.4} ${high} Z`,
    roof,
    0.25,
  );
  const bays = Math.round(wide / 3);
  const gap = wide / bays;
  for (let bay = 0; bay < bays; bay++) {
    const at = left + gap * bay + gap * 0.26;
    pane(sketch, at, 1.8, gap * 0.46, 3.6, { trim: '#fbf6ea', arch: 0.25, home: 0.75, bars: [1, 2] });
    pane(sketch, at, 7, gap * 0.46, 3.4, { trim: '#fbf6ea', home: 0.6, bars: [1, 2] });
    sketch.rect(left + gap * bay - 0.16, 1.2, 0.32, high - 2, '#f6efe0', 0.3);
  }
  sketch.rect(left - 0.3, high - 0.9, wide + 0.6, 0.9, '#fbf6ea', 0.3);
  sketch.rect(left, 6, wide, 0.35, '#fbf6ea', 0.3);
}

function portico(sketch: Sketch, snow: number): void {
  sketch.shine('M -8 0 H 8 V 13 H -8 Z', '#e8b878', '#9a8a6c', 0.6);
  for (let step = 0; step < 5; step++)
    sketch.rect(-10 + step * 0.3, step * 0.28, 20 - step * 0.6, 0.28, '#d8ccb4', step % 2 ? 0.4 : 0.1);
  for (let column = 0; column < 7; column++) {
    const at = -8.4 + column * 2.7;
    sketch.rect(at, 1.4, 0.8, 11, '#f6efe0', -0.1);
    sketch.rect(at + (sketch.side > 0 ? 0.42 : 0), 1.4, 0.38, 11, '#f6efe0', 0.6);
    sketch.rect(at - 0.2, 12.2, 1.2, 0.5, '#f6efe0', 0.4);
  }
  sketch.rect(-10, 12.6, 20, 1.8, '#f0e6d0', 0.1);
  sketch.fill('M -10.6 14.4 L 0 19.2 L 10.6 14.4 Z', snow > 0.5 ? '#eef3ff' : '#fbf6ea', 0.3);
  sketch.fill('M -8.6 14.8 L 0 18.6 L 8.6 14.8 Z', '#dccaa4', -0.1);
}
