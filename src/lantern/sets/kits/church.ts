import type { SetPiece } from '../set.ts';
import { clockHands } from './clock-hands.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

/** A church tower with a clock and a spire; with `nave`, the church beside it. Height is to the tip, metres. */
export function church(x: number, z: number, heightMetres: number, nave: boolean, snow: number): SetPiece {
  return drawn(
    `church ${nave} ${snow > 0.5}`,
    x,
    z,
    [-heightMetres * 0.7, heightMetres * 0.7, heightMetres * 1.08],
    (sketch) => {
      sketch.at(0, 0, heightMetres, () => {
        if (nave) drawNave(sketch, snow);
        drawTower(sketch, snow);
      });
    },
  );
}

function drawTower(sketch: Sketch, snow: number): void {
  const stone = '#c9b898';
  const s = sketch.side;
  const roof = snow > 0.5 ? '#eef3ff' : '#5a6f6c';
  sketch.rect(-0.1, 0, 0.2, 0.58, stone, -0.1);
  sketch.rect(s > 0 ? 0.03 : -0.1, 0, 0.07, 0.58, stone, 0.55);
  for (const y of [0.3, 0.47, 0.575]) sketch.rect(-0.11, y, 0.22, 0.015, stone, 0.45);
  pane(sketch, -0.025, 0.33, 0.05, 0.1, { arch: 0.6, trim: '#e6dcc4', bars: [0, 2], home: 1 });
  sketch.disc(0, 0.525, 0.045, 0.045, '#3a3f4a', -0.1);
  sketch.disc(0, 0.525, 0.038, 0.038, '#f2ecd8', 0.5);
  const { short, long } = clockHands(sketch.pen.light.hour, 0, 0.525, 0.034);
  sketch.line(`${short} ${long}`, 0.006, '#2a2622');
  sketch.fill('M -0.12 0.59 L -0.04 0.68 L 0 1 L 0.04 0.68 L 0.12 0.59 Z', roof, -0.15);
  sketch.fill(`M ${s * 0.03} 0.59 L ${s * 0.012} 0.68 L 0 1 L ${s * 0.04} 0.68 L ${s * 0.12} 0.59 Z`, roof, 0.6);
  sketch.line('M 0 0.99 V 1.06 M -0.018 1.035 H 0.018', 0.007, '#d8b25a', 0.5);
}

function drawNave(sketch: Sketch, snow: number): void {
  const wall = '#e2d8c4';
  const roof = snow > 0.5 ? '#eef3ff' : '#8a5a48';
  const way = sketch.flankLit > 0 === sketch.side > 0 ? 1 : -1;
  const to = way * 0.62;
  sketch.fill(`M 0 0 H ${to} V 0.2 H 0 Z`, wall, 0);
  sketch.fill(`M 0 0.19 L ${to * 1.04} 0.19 L ${to * 0.98} 0.4 L 0 0.4 Z`, roof, 0.25);
  for (let bay = 0; bay < 4; bay++)
    pane(sketch, way * (0.17 + bay * 0.12) - 0.02, 0.05, 0.04, 0.1, {
      arch: 0.6,
      trim: '#cfc2a8',
      bars: [0, 1],
      home: 0.9,
    });
}
