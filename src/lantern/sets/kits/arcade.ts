import { clockHands } from './clock-hands.ts';
import type { Random } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

const WALLS = ['#e0c8a0', '#d8b494', '#e6d8be', '#d2c0a4'] as const;

/** Palaces of a square in one row, each over an arcade; at `towerX` the town hall with its clock tower. */
export function arcade(random: Random, z: number, snow: number, towerX: number): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let x = -84; x <= 84; x += 20) pieces.push(wing(x + towerX - 13, z + 1, random.integer(0, 3), snow));
  pieces.push(townHall(towerX, z, snow));
  return pieces;
}

function wing(x: number, z: number, kind: number, snow: number): SetPiece {
  return drawn(
    `arcade ${kind} ${snow > 0.5}`,
    x,
    z,
    [-10.2, 10.2, 15.6],
    (sketch) => {
      const wall = WALLS[kind]!;
      sketch.rect(-10, 0, 20, 12, wall, -0.05);
      arches(sketch, -10, 20, 5, wall);
      for (let floor = 0; floor < 2; floor++)
        for (let bay = 0; bay < 6; bay++)
          pane(sketch, -9 + bay * 3.3, 5.4 + floor * 3.2, 1.3, 2, {
            trim: '#f0e8d8',
            home: 0.5,
            shutters: ['#5f7a6a', '#7a6a5a', '#5a7088', '#8a5a48'][kind]!,
          });
      sketch.rect(-10.2, 11.6, 20.4, 0.6, '#f0e8d8', 0.3);
      sketch.fill('M -10.4 12.2 L -9 15 H 9 L 10.4 12.2 Z', snow > 0.5 ? '#eef3ff' : '#a65f46', 0.3);
    },
    { turn: 1 },
  );
}

function townHall(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `town hall ${snow > 0.5}`,
    x,
    z,
    [-11, 11, 33],
    (sketch) => {
      const wall = '#dcc39c';
      const s = sketch.side;
      sketch.rect(-10, 0, 20, 14, wall, 0);
      arches(sketch, -10, 20, 5, wall);
      for (let bay = 0; bay < 6; bay++)
        pane(sketch, -9 + bay * 3.3, 6.4, 1.6, 4.4, { arch: 0.5, trim: '#f4ecdc', home: 0.8, bars: [1, 3] });
      sketch.rect(-10.4, 13.4, 20.8, 0.8, '#f4ecdc', 0.35);
      for (let baluster = 0; baluster < 26; baluster++)
        sketch.rect(-10 + baluster * 0.79, 14.2, 0.36, 0.9, '#f4ecdc', 0);
      sketch.rect(-10.2, 15, 20.4, 0.25, snow > 0.5 ? '#f2f6ff' : '#f4ecdc', 0.5);
      sketch.rect(-2.7, 5.6, 5.4, 17.4, wall, -0.05);
      sketch.rect(s > 0 ? 0.8 : -2.7, 5.6, 1.9, 17.4, wall, 0.5, 0.8);
      sketch.disc(0, 20, 1.7, 1.7, '#3a3f4a', 0);
      sketch.shine(
        'M -1.4 20 Q -1.4 21.4 0 21.4 Q 1.4 21.4 1.4 20 Q 1.4 18.6 0 18.6 Q -1.4 18.6 -1.4 20 Z',
        '#fff2cc',
        '#f4efe0',
      );
      const { short, long } = clockHands(sketch.pen.light.hour, 0, 20, 1.3);
      sketch.line(short, 0.2, '#2a2622');
      sketch.line(long, 0.14, '#2a2622');
      sketch.rect(-3.1, 22.8, 6.2, 0.6, '#f4ecdc', 0.4);
      for (const at of [-2.2, 0, 2.2])
        pane(sketch, at - 0.5, 23.6, 1, 2, { arch: 0.6, trim: wall, home: 1, bars: [0, 0] });
      sketch.fill('M -3 26 Q -2.6 28.6 0 29.6 Q 2.6 28.6 3 26 Z', snow > 0.5 ? '#eef3ff' : '#5f8a7c', 0);
      sketch.fill(`M 0 29.6 Q ${s * 2.6} 28.6 ${s * 3} 26 H ${s * 0.6} Z`, snow > 0.5 ? '#eef3ff' : '#5f8a7c', 0.6);
      sketch.line('M 0 29.5 V 32', 0.14, '#d8b25a', 0.4);
      sketch.fill('M 0 32 Q 1 32.2 1.8 31.7 Q 1 31.2 0 31.2 Z', '#b5382f', 0.3);
    },
    { turn: 1 },
  );
}

/** A row of round arches over a shaded walk. */
function arches(sketch: Sketch, left: number, wide: number, high: number, wall: string): void {
  const count = Math.round(wide / 3.3);
  const gap = wide / count;
  for (let arch = 0; arch < count; arch++) {
    const a = left + arch * gap + gap * 0.14;
    const b = left + (arch + 1) * gap - gap * 0.14;
    sketch.shine(
      `M ${a} 0 V ${high * 0.55} Q ${a} ${high * 0.92} ${(a + b) / 2} ${high * 0.92} Q ${b} ${high * 0.92} ${b} ${high * 0.55} V 0 Z`,
      '#c98e52',
      '#5a4a44',
    );
    sketch.rect(a - gap * 0.28, 0, gap * 0.28, high * 0.58, wall, sketch.side * 0.3 + 0.1);
  }
  sketch.rect(left - 0.2, high - 0.2, wide + 0.4, 0.4, '#f0e8d8', 0.4);
}
