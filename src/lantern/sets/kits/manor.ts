import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

const WALL = '#efe6d6';
const TRIM = '#fffaf0';

/** A grand house, 32 m wide: a portico of six columns up two storeys, wings of tall windows, dormers and chimneys on a slate roof. */
export function manor(x: number, z: number, snow: number): SetPiece {
  const roof = snow > 0.5 ? '#eef3ff' : '#58636e';
  return drawn(
    `manor ${snow > 0.5}`,
    x,
    z,
    [-18, 18, 17.5],
    (sketch) => {
      top(sketch, roof);
      body(sketch);
      portico(sketch, snow);
    },
    { turn: 1, shadow: 15 },
  );
}

function top(sketch: Sketch, roof: string): void {
  for (const at of [-11.5, -5.6, 5.6, 11.5]) {
    sketch.rect(at - 0.55, 11, 1.1, 4.6, '#a8785c', -0.05);
    sketch.rect(at + (sketch.side > 0 ? 0.15 : -0.55), 11, 0.4, 4.6, '#a8785c', 0.5);
    sketch.rect(at - 0.7, 15.4, 1.4, 0.3, TRIM, 0.3);
  }
  sketch.fill('M -16.6 8.8 L -13 13 H 13 L 16.6 8.8 Z', roof, 0.1);
  sketch.fill(
    `M ${sketch.side * 16.6} 8.8 L ${sketch.side * 13} 13 H ${sketch.side * 9} L ${sketch.side * 11} 8.8 Z`,
    roof,
    0.35,
  );
  for (const at of [-13, -8.6, 8.6, 13]) {
    sketch.fill(`M ${at - 1.1} 9.6 V 11.2 L ${at} 12.4 L ${at + 1.1} 11.2 V 9.6 Z`, WALL, 0.1);
    sketch.line(`M ${at - 1.35} 11 L ${at} 12.55 L ${at + 1.35} 11`, 0.2, roof, 0.4);
    pane(sketch, at - 0.5, 9.8, 1, 1.4, { trim: TRIM, arch: 0.4, home: 0.6 });
  }
}

function body(sketch: Sketch): void {
  sketch.rect(-16, 0, 32, 8.9, WALL, -0.08);
  sketch.rect(-16, 0, 32, 0.9, '#b9ad9a', -0.15);
  for (const end of [-16, 14.9]) {
    for (let block = 0; block < 11; block++)
      sketch.rect(end + (block % 2) * 0.15, 0.9 + block * 0.7, 0.95, 0.55, TRIM, 0.2);
  }
  sketch.rect(-16.3, 8.4, 32.6, 0.6, TRIM, 0.4);
  sketch.rect(-16, 8.1, 32, 0.25, '#8f8674', -0.3, 0.5);
  for (let bay = 0; bay < 10; bay++) {
    const at = -14.9 + bay * 3.12;
    pane(sketch, at, 1.3, 1.5, 2.7, { trim: TRIM, home: 0.75, bars: [1, 2], shutters: '#3d5a5f' });
    pane(sketch, at, 5.2, 1.5, 2.3, { trim: TRIM, home: 0.6, bars: [1, 2], shutters: '#3d5a5f' });
  }
}

function portico(sketch: Sketch, snow: number): void {
  const s = sketch.side;
  sketch.rect(-5.6, 0.9, 11.2, 7.6, WALL, -0.4);
  sketch.shine('M -1.5 0.9 V 3.4 Q -1.5 4.6 0 4.6 Q 1.5 4.6 1.5 3.4 V 0.9 Z', '#ffdc9a', '#7a8a92');
  sketch.rect(-1.15, 0.9, 2.3, 2.6, '#5a3626', 0.1);
  sketch.rect(-0.04, 0.9, 0.08, 2.6, '#2c1a12', 0);
  for (const at of [-4.3, 3]) pane(sketch, at, 1.4, 1.3, 2.8, { trim: TRIM, home: 1, bars: [1, 2] });
  for (const at of [-4.3, -0.65, 3]) pane(sketch, at, 5.4, 1.3, 2.1, { trim: TRIM, home: 1, bars: [1, 1] });
  sketch.rect(-5.8, 4.75, 11.6, 0.12, '#3a3a3c', 0);
  for (let rail = 0; rail < 30; rail++) sketch.rect(-5.7 + rail * 0.39, 4.8, 0.05, 0.6, '#3a3a3c', 0);
  for (let step = 0; step < 4; step++)
    sketch.rect(-6.6 + step * 0.25, step * 0.24, 13.2 - step * 0.5, 0.24, '#d8cfbe', step % 2 ? 0.45 : 0.15);
  for (let column = 0; column < 6; column++) {
    const at = -5.7 + column * 2.12;
    sketch.rect(at, 0.95, 0.8, 7.2, TRIM, -0.15);
    sketch.rect(at + (s > 0 ? 0.4 : 0.04), 0.95, 0.36, 7.2, TRIM, 0.5);
    sketch.rect(at - 0.14, 0.95, 1.08, 0.3, TRIM, 0.3);
    sketch.fill(`M ${at} 7.9 L ${at - 0.2} 8.35 H ${at + 1} L ${at + 0.8} 7.9 Z`, TRIM, 0.4);
  }
  sketch.rect(-6.3, 8.3, 12.6, 1, TRIM, 0.1);
  sketch.fill('M -7 9.3 L 0 12.6 L 7 9.3 Z', snow > 0.5 ? '#f2f6ff' : TRIM, 0.35);
  sketch.fill('M -5.6 9.6 L 0 12.1 L 5.6 9.6 Z', WALL, -0.2);
  sketch.disc(0, 10.5, 0.65, 0.65, TRIM, 0.3);
}
