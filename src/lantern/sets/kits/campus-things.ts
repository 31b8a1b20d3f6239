import type { SetPiece } from '../set.ts';
import { clockHands } from './clock-hands.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

const BRICK = '#a8583f';
const STONE = '#e6dcc6';

/** A collegiate hall of brick and stone, 46 m wide: pointed windows, gables with chimneys, and a tower with a clock over its gate. */
export function collegeHall(x: number, z: number, snow: number): SetPiece {
  const roof = snow > 0.5 ? '#eef3ff' : '#5a5f66';
  return drawn(
    `college hall ${snow > 0.5}`,
    x,
    z,
    [-24, 24, 27],
    (sketch) => {
      wing(sketch, roof);
      for (const at of [-18.5, 18.5]) gable(sketch, at, roof);
      tower(sketch, roof);
    },
    { turn: 1 },
  );
}

function wing(sketch: Sketch, roof: string): void {
  sketch.fill('M -23.4 8.6 L -21.4 12.4 H 21.4 L 23.4 8.6 Z', roof, 0.2);
  for (const at of [-13.2, -8, 8, 13.2]) {
    sketch.rect(at - 0.5, 11.4, 1, 2.8, BRICK, -0.05);
    sketch.rect(at - 0.65, 14, 1.3, 0.3, STONE, 0.4);
  }
  sketch.rect(-23, 0, 46, 8.7, BRICK, -0.1);
  sketch.rect(-23, 0, 46, 0.9, STONE, -0.2);
  sketch.rect(-23, 4.3, 46, 0.25, STONE, 0.2);
  sketch.rect(-23.2, 8.4, 46.4, 0.5, STONE, 0.4);
  for (let bay = 0; bay < 15; bay++) {
    const at = -22 + bay * 3.02;
    if (Math.abs(at + 0.7) < 4) continue;
    pane(sketch, at, 1.4, 1.5, 2.3, { trim: STONE, arch: 0.3, home: 0.6, bars: [1, 1] });
    pane(sketch, at, 5.1, 1.5, 2.5, { trim: STONE, arch: 0.3, home: 0.6, bars: [1, 1] });
    sketch.rect(at + 2.1, 0, 0.42, 8.4, BRICK, sketch.side * 0.25);
  }
}

/** An end bay that juts out under its gable, with a great window. */
function gable(sketch: Sketch, x: number, roof: string): void {
  sketch.fill(`M ${x - 4.4} 9.2 L ${x} 15.4 L ${x + 4.4} 9.2 Z`, roof, -0.1);
  sketch.fill(`M ${x - 3.9} 0 V 9.2 L ${x} 14.6 L ${x + 3.9} 9.2 V 0 Z`, BRICK, 0.05);
  const s = sketch.side;
  sketch.fill(`M ${x + s * 3.9} 0 V 9.2 L ${x + s * 2.4} 11.3 V 0 Z`, BRICK, 0.5);
  sketch.line(`M ${x - 4.2} 9 L ${x} 14.9 L ${x + 4.2} 9`, 0.35, STONE, 0.3);
  pane(sketch, x - 1.7, 4.6, 3.4, 5.4, { trim: STONE, arch: 0.45, home: 1, bars: [2, 2] });
  for (const at of [-2.2, 0.8]) pane(sketch, x + at, 1.3, 1.4, 2.2, { trim: STONE, home: 0.7, bars: [1, 1] });
}

function tower(sketch: Sketch, roof: string): void {
  const s = sketch.side;
  sketch.rect(-3.5, 0, 7, 20, BRICK, 0);
  sketch.rect(s > 0 ? 1.4 : -3.5, 0, 2.1, 20, BRICK, 0.45);
  for (const corner of [-3.7, 3.1]) {
    sketch.rect(corner, 0, 0.6, 21.4, STONE, corner * s > 0 ? 0.5 : -0.1);
    sketch.fill(`M ${corner - 0.15} 21.4 L ${corner + 0.3} 24 L ${corner + 0.75} 21.4 Z`, STONE, 0.2);
  }
  sketch.fill('M -2.2 0 V 3.2 Q -2 5.8 0 6.4 Q 2 5.8 2.2 3.2 V 0 Z', STONE, 0.3);
  sketch.shine('M -1.6 0 V 3.1 Q -1.4 5.1 0 5.6 Q 1.4 5.1 1.6 3.1 V 0 Z', '#e0a258', '#463a34');
  for (const y of [7.2, 12.2, 19.6]) sketch.rect(-3.8, y, 7.6, 0.4, STONE, 0.4);
  for (const at of [-1.9, 0.5]) pane(sketch, at, 8.2, 1.4, 3.2, { trim: STONE, arch: 0.4, home: 1, bars: [1, 1] });
  sketch.disc(0, 15.9, 2.3, 2.3, STONE, 0.3);
  sketch.disc(0, 15.9, 2.0, 2.0, '#3a3f4a', 0);
  sketch.shine(
    'M -1.8 15.9 Q -1.8 17.7 0 17.7 Q 1.8 17.7 1.8 15.9 Q 1.8 14.1 0 14.1 Q -1.8 14.1 -1.8 15.9 Z',
    '#fff2cc',
    '#f8f4e6',
  );
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 6) * Math.PI;
    sketch.disc(Math.cos(angle) * 1.45, 15.9 + Math.sin(angle) * 1.45, 0.12, 0.12, '#2a2c34', -0.2);
  }
  const { short, long } = clockHands(sketch.pen.light.hour, 0, 15.9, 1.6);
  sketch.line(short, 0.2, '#20222a', -0.3);
  sketch.line(long, 0.14, '#20222a', -0.3);
  for (let tooth = 0; tooth < 5; tooth++) sketch.rect(-3.3 + tooth * 1.45, 20, 0.8, 0.9, STONE, 0.2);
  sketch.fill('M -2.9 20.6 L 0 26 L 2.9 20.6 Z', roof, -0.1);
  sketch.fill(`M 0 20.6 V 26 L ${s * 2.9} 20.6 Z`, roof, 0.4);
}

/** Bicycles side by side in a rack, seen from a little aside. */
export function bicycleRack(x: number, z: number, count: number): SetPiece {
  const half = count * 0.3 + 0.9;
  return drawn(
    `bicycle rack ${count}`,
    x,
    z,
    [-half, half, 1.3],
    (sketch) => {
      sketch.line(`M ${-half + 0.5} 0.42 H ${half - 0.5}`, 0.05, '#8d959c', 0.4);
      for (let each = 0; each < count; each++) bicycle(sketch, (each - (count - 1) / 2) * 0.6, each);
    },
    { shadow: half * 0.8, turn: 1 },
  );
}

const FRAMES = ['#c8402e', '#2f6f9c', '#3f8a5c', '#e0a43a', '#3a3d44', '#e8e4da'] as const;

function bicycle(sketch: Sketch, x: number, variant: number): void {
  const frame = FRAMES[variant % FRAMES.length]!;
  for (const at of [-0.5, 0.5]) {
    const ring = `M ${x + at - 0.33} 0.34 Q ${x + at - 0.33} 0.68 ${x + at} 0.68 Q ${x + at + 0.33} 0.68 ${x + at + 0.33} 0.34 Q ${x + at + 0.33} 0 ${x + at} 0 Q ${x + at - 0.33} 0 ${x + at - 0.33} 0.34 Z`;
    sketch.line(ring, 0.045, '#26282c', 0);
  }
  sketch.line(
    `M ${x - 0.5} 0.34 L ${x - 0.16} 0.82 L ${x + 0.36} 0.78 L ${x - 0.02} 0.34 Z M ${x - 0.16} 0.82 L ${x - 0.02} 0.34 M ${x + 0.5} 0.34 L ${x + 0.33} 0.94`,
    0.045,
    frame,
    0.3,
  );
  sketch.line(`M ${x + 0.33} 0.94 L ${x + 0.2} 1.02 H ${x + 0.1}`, 0.045, '#3a3d44', 0.2);
  sketch.line(`M ${x - 0.3} 0.92 H ${x - 0.06}`, 0.08, '#3a2a22', 0.1);
}
