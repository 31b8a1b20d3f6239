import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn } from './sketch.ts';

const WHITE = '#eef0f0';
/** Radians a second at which rotors turn. */
const SPIN = 0.95;

/** A wind turbine: a tapering tube, a nacelle, three blades that turn. `hubMetres` is the height of its hub above its foot. */
export function windTurbine(x: number, z: number, y: number, hubMetres: number): readonly SetPiece[] {
  const tower = drawn(
    'wind turbine',
    x,
    z,
    [-hubMetres * 0.06, hubMetres * 0.06, hubMetres * 1.03, -hubMetres * 0.06],
    (sketch) =>
      sketch.at(0, 0, hubMetres, () => {
        const { side } = sketch;
        sketch.fill('M -0.026 -0.05 H 0.026 L 0.012 1 H -0.012 Z', WHITE, -0.25);
        sketch.fill(`M ${side * 0.004} -0.05 H ${side * 0.026} L ${side * 0.012} 1 H ${side * 0.002} Z`, WHITE, 0.6);
        sketch.fill('M -0.02 0.985 H 0.04 Q 0.05 1 0.04 1.018 H -0.02 Z', WHITE, 0.2);
        sketch.shine('M 0.016 1.014 H 0.034 V 1.034 H 0.016 Z', '#ff5a48', '#b8483c');
      }),
    { y, turn: 1 },
  );
  return [tower, rotor(x, z, y, hubMetres)];
}

function rotor(x: number, z: number, y: number, hubMetres: number): SetPiece {
  const reach = hubMetres * 0.62;
  // No two stand alike.
  const start = (x * 1.7 + z) % 2.1;
  return {
    x,
    y,
    z: z - 0.3,
    box: { left: -reach, right: reach, top: hubMetres + reach, bottom: hubMetres - reach },
    motion: 'live',
    draw(pen) {
      const sketch = createSketch(pen, createRandom('rotor'), 1);
      const { context } = pen;
      context.save();
      context.translate(0, hubMetres);
      context.rotate(-start - pen.time * SPIN);
      context.scale(hubMetres, hubMetres);
      for (let blade = 0; blade < 3; blade++) {
        context.rotate((Math.PI * 2) / 3);
        sketch.fill('M -0.012 0 L -0.016 0.09 L -0.004 0.6 L 0.004 0.6 L 0.02 0.12 L 0.012 0 Z', WHITE, 0.15);
        sketch.fill('M 0.002 0 L 0.004 0.6 L 0.02 0.12 L 0.012 0 Z', WHITE, -0.35);
      }
      sketch.disc(0, 0, 0.02, 0.02, WHITE, 0.4);
      context.restore();
    },
  };
}
