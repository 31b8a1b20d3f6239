import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const LIVERIES = ['#2f5f9c', '#c8382c', '#3f8a6c'] as const;

/** An airliner from its side, 30 m long; `way` is where its nose points. */
export function airliner(x: number, z: number, livery: number, way: 1 | -1): SetPiece {
  const colour = LIVERIES[livery % LIVERIES.length]!;
  return drawn(
    `airliner ${livery} ${way}`,
    x,
    z,
    [-17, 17, 10.4],
    (sketch) => {
      const e = (value: number) => value * way;
      for (const gear of [-1.2, 10.6]) {
        sketch.rect(e(gear) - 0.12, 0.4, 0.24, 1.4, '#8d949a', 0);
        for (const wheel of [-0.4, 0.4]) sketch.disc(e(gear) + wheel, 0.45, 0.45, 0.45, '#1c1d20', 0.1);
      }
      sketch.fill(`M ${e(-12)} 4.6 L ${e(-15.4)} 9.8 L ${e(-12.6)} 9.8 L ${e(-8)} 4.8 Z`, colour, 0.1);
      sketch.fill(
        `M ${e(-15)} 4.4 Q ${e(-8)} 4.9 ${e(0)} 4.95 L ${e(11)} 4.9 Q ${e(14.6)} 4.5 ${e(15.2)} 3.3 Q ${e(14.6)} 2 ${e(11)} 1.75 L ${e(-6)} 1.7 Q ${e(-10)} 1.9 ${e(-15)} 4.4 Z`,
        '#f2f4f5',
        -0.05,
      );
      sketch.fill(
        `M ${e(-15)} 4.4 Q ${e(-8)} 4.9 ${e(0)} 4.95 L ${e(11)} 4.9 Q ${e(13.6)} 4.6 ${e(14.6)} 3.9 Q ${e(0)} 4.5 ${e(-15)} 4.3 Z`,
        '#f2f4f5',
        0.7,
      );
      sketch.fill(
        `M ${e(-12.4)} 3.1 Q ${e(0)} 2.5 ${e(14.9)} 2.8 L ${e(14.2)} 2.2 Q ${e(12)} 1.75 ${e(11)} 1.75 L ${e(-6)} 1.7 Q ${e(-9.6)} 1.9 ${e(-12.4)} 3.1 Z`,
        colour,
        -0.25,
      );
      for (let pane = 0; pane < 22; pane++)
        sketch.shine(
          `M ${e(-8.6 + pane * 0.92)} 3.5 H ${e(-8.6 + pane * 0.92) + 0.42} V 4 H ${e(-8.6 + pane * 0.92)} Z`,
          '#ffe6b4',
          '#4a5f70',
        );
      sketch.shine(`M ${e(12.9)} 3.8 L ${e(14.5)} 3.7 L ${e(14)} 4.35 L ${e(13)} 4.5 Z`, '#bcdff0', '#3a4a58');
      sketch.rect(e(11) - 0.35, 2.9, 0.7, 1.5, '#d4d9dc', 0.1);
      sketch.fill(`M ${e(2.6)} 2.6 L ${e(-6)} 1.5 L ${e(-7)} 1.6 L ${e(-1.6)} 2.9 Z`, '#b8c0c6', 0.4);
      sketch.fill(
        `M ${e(1.8)} 1 Q ${e(2.2)} 1.9 ${e(1)} 2 L ${e(-1.4)} 1.8 L ${e(-1.4)} 1.1 L ${e(1)} 0.9 Z`,
        colour,
        0,
      );
      sketch.disc(e(1.5), 1.45, 0.36, 0.5, '#2c3036', -0.1);
      sketch.fill(`M ${e(-12.6)} 4.3 L ${e(-16)} 4.9 L ${e(-15)} 5 L ${e(-10.6)} 4.6 Z`, '#b8c0c6', 0.5);
    },
    { shadow: 9, turn: 1 },
  );
}

/** A control tower with a cab of glass. */
export function controlTower(x: number, z: number): SetPiece {
  return drawn(
    'control tower',
    x,
    z,
    [-5, 5, 27],
    (sketch) => {
      sketch.fill('M -2 0 H 2 L 1.5 18 H -1.5 Z', '#d4d2cc', -0.2);
      sketch.fill(
        `M ${sketch.side * 0.4} 0 L ${sketch.side * 2} 0 L ${sketch.side * 1.5} 18 H ${sketch.side * 0.3} Z`,
        '#d4d2cc',
        0.5,
      );
      sketch.fill('M -1.6 17.4 L -3.4 19.6 H 3.4 L 1.6 17.4 Z', '#8d949a', -0.1);
      sketch.shine('M -3.4 19.6 L -4.2 22.4 H 4.2 L 3.4 19.6 Z', '#cfeaff', '#6f97ac');
      for (let bar = -3; bar <= 3; bar++)
        sketch.line(`M ${bar * 1.12} 19.6 L ${bar * 1.38} 22.4`, 0.12, '#4a5258', 0.2);
      sketch.rect(-4.6, 22.3, 9.2, 0.7, '#e4e4e0', 0.4);
      sketch.line('M 0 23 V 26.4 M -1.4 24 H 1.4', 0.14, '#8d949a', 0.2);
      sketch.shine('M -0.25 26.2 H 0.25 V 26.7 H -0.25 Z', '#ff5a4a', '#b0443a');
    },
    { turn: 1 },
  );
}

/** A terminal under a waved roof, all glass. */
export function terminal(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `terminal ${snow > 0.5}`,
    x,
    z,
    [-44, 44, 15],
    (sketch) => {
      sketch.rect(-40, 0, 80, 9, '#9fb4c0', -0.2);
      for (let pane = 0; pane < 40; pane++) {
        sketch.shine(
          `M ${-39.8 + pane * 2} 1 H ${-38.1 + pane * 2} V 8.6 H ${-39.8 + pane * 2} Z`,
          '#ffe2a8',
          '#86a8bc',
          0.9,
        );
        sketch.rect(-39.8 + pane * 2, 4.6, 1.8, 0.2, '#e8ecee', 0.2);
      }
      for (let column = 0; column < 14; column++) sketch.rect(-40 + column * 6, 0, 0.6, 10, '#eef0f0', 0.2);
      let wave = 'M -43 9';
      for (let at = 0; at < 5; at++) wave += ` Q ${-34.5 + at * 17.2} 15.6 ${-26 + at * 17.2} 10`;
      sketch.fill(`${wave} L 43 8.6 L -43 8.6 Z`, snow > 0.5 ? '#eef3ff' : '#e4e8ea', 0.35);
      sketch.rect(-43, 8.5, 86, 0.5, '#8d979e', -0.2);
      for (let jetway = 0; jetway < 4; jetway++) sketch.rect(-30 + jetway * 20, 2.4, 3.4, 3, '#c4cace', 0.2);
    },
    { turn: 1 },
  );
}
