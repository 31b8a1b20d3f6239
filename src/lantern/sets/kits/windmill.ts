import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { createSketch, drawn, type Sketch } from './sketch.ts';

/** A tower mill with a gallery and four latticed sails that turn with the wind. Height is that of the cap, metres. */
export function windmill(x: number, z: number, heightMetres: number, snow: number): readonly SetPiece[] {
  const body = drawn(
    `windmill ${snow > 0.5}`,
    x,
    z,
    [-heightMetres * 0.4, heightMetres * 0.4, heightMetres * 1.08],
    (sketch) => sketch.at(0, 0, heightMetres, () => drawBody(sketch, snow)),
    { turn: 1, shadow: heightMetres * 0.25 },
  );
  return [body, turningSails(x, z, heightMetres)];
}

function turningSails(x: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y: 0,
    z: z - 0.3,
    box: {
      left: -heightMetres * 0.72,
      right: heightMetres * 0.72,
      top: heightMetres * 1.66,
      bottom: heightMetres * 0.2,
    },
    motion: 'live',
    draw(pen) {
      const sketch = createSketch(pen, createRandom('sails'), 1);
      const { context } = pen;
      context.save();
      context.translate(0, heightMetres * 0.94);
      context.rotate(0.5 + pen.time * 0.55);
      context.scale(heightMetres, heightMetres);
      for (let sail = 0; sail < 4; sail++) {
        context.rotate(Math.PI / 2);
        sketch.fill('M 0.1 0.012 L 0.66 0.012 L 0.66 0.12 L 0.1 0.1 Z', '#efe6d0', 0.2, 0.9);
        sketch.fill('M -0.01 -0.012 H 0.68 V 0.012 H -0.01 Z', '#4a3a2e', 0.1);
        for (let bar = 0; bar < 8; bar++) sketch.rect(0.11 + bar * 0.078, 0, 0.008, 0.112, '#6a5644', 0);
        sketch.fill(
          'M 0.1 0.1 L 0.66 0.12 L 0.66 0.108 L 0.1 0.088 Z M 0.1 0.055 L 0.66 0.066 L 0.66 0.058 L 0.1 0.047 Z',
          '#6a5644',
          0.2,
        );
      }
      sketch.disc(0, 0, 0.028, 0.028, '#4a3a2e', 0.4);
      context.restore();
    },
  };
}

function drawBody(sketch: Sketch, snow: number): void {
  const s = sketch.side;
  const brick = '#9c6a50';
  sketch.fill('M -0.27 0 H 0.27 L 0.22 0.34 H -0.22 Z', brick, -0.15);
  sketch.fill(`M ${s * 0.06} 0 L ${s * 0.27} 0 L ${s * 0.22} 0.34 L ${s * 0.05} 0.34 Z`, brick, 0.45);
  for (let course = 0; course < 34; course++)
    sketch.rect(
      sketch.random.range(-0.22, 0.16),
      sketch.random.range(0, 0.31),
      0.05,
      0.015,
      brick,
      sketch.random.range(-0.5, 0.4),
      0.6,
    );
  sketch.fill('M -0.05 0 H 0.05 V 0.12 Q 0 0.16 -0.05 0.12 Z', '#3f5a4a', 0);
  for (const px of [-0.17, 0.12]) pane(sketch, px, 0.12, 0.05, 0.08, { home: 1 });
  sketch.fill('M -0.21 0.34 H 0.21 L 0.135 0.88 H -0.135 Z', '#5f5046', -0.2);
  sketch.fill(`M ${s * 0.04} 0.34 L ${s * 0.21} 0.34 L ${s * 0.135} 0.88 L ${s * 0.03} 0.88 Z`, '#5f5046', 0.45);
  for (let board = 0; board < 16; board++)
    sketch.rect(-0.2 + board * 0.003, 0.37 + board * 0.032, 0.4 - board * 0.0095, 0.006, '#3a302a', -0.3, 0.6);
  for (const [px, py] of [
    [-0.03, 0.5],
    [0.05, 0.66],
  ] as const)
    pane(sketch, px, py, 0.05, 0.07, { home: 0.9 });
  sketch.rect(-0.33, 0.33, 0.66, 0.022, '#8a7458', 0.3);
  for (let rail = 0; rail < 15; rail++) sketch.rect(-0.325 + rail * 0.0455, 0.352, 0.008, 0.06, '#efe8d8', 0.1);
  sketch.rect(-0.33, 0.405, 0.66, 0.011, '#efe8d8', 0.5);
  for (const strut of [-1, 1]) sketch.line(`M ${strut * 0.31} 0.34 L ${strut * 0.24} 0.2`, 0.014, '#8a7458');
  sketch.fill('M -0.155 0.88 Q -0.15 1.03 0 1.06 Q 0.15 1.03 0.155 0.88 Z', snow > 0.5 ? '#eef3ff' : '#6d5a4a', 0.1);
  sketch.fill(
    `M ${s * 0.02} 1.055 Q ${s * 0.15} 1.03 ${s * 0.155} 0.88 L ${s * 0.05} 0.88 Z`,
    snow > 0.5 ? '#eef3ff' : '#6d5a4a',
    0.6,
  );
}
