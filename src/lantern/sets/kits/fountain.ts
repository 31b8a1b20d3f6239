import { hash2 } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn } from './sketch.ts';
import { createRandom } from '../../../base/random.ts';

/** A fountain of a basin and two bowls, with water that falls in arcs; dry and white when snow lies. */
export function fountain(x: number, z: number, heightMetres: number, snow: number): readonly SetPiece[] {
  const h = heightMetres;
  const stone = snow > 0.5 ? '#d5dcea' : '#b8b0a2';
  const body = drawn(
    `fountain ${snow > 0.5}`,
    x,
    z,
    [-h * 0.95, h * 0.95, h * 0.95],
    (sketch) => {
      sketch.at(0, 0, h, () => {
        sketch.fill('M -0.86 0 H 0.86 L 0.82 0.16 H -0.82 Z', stone, -0.25);
        sketch.fill(
          `M ${sketch.side * 0.86} 0 L ${sketch.side * 0.82} 0.16 H ${sketch.side * 0.3} V 0 Z`,
          stone,
          0.3,
          0.7,
        );
        sketch.fill('M -0.9 0.15 H 0.9 V 0.2 H -0.9 Z', stone, 0.5);
        sketch.disc(0, 0.2, 0.84, 0.035, snow > 0.5 ? '#eef3ff' : '#5f97ac', 0.3);
        sketch.fill('M -0.12 0.18 L -0.07 0.4 L -0.1 0.5 H 0.1 L 0.07 0.4 L 0.12 0.18 Z', stone, -0.1);
        sketch.fill('M -0.46 0.52 Q -0.2 0.42 0 0.42 Q 0.2 0.42 0.46 0.52 L 0.48 0.56 H -0.48 Z', stone, 0);
        sketch.fill('M -0.06 0.54 L -0.04 0.72 H 0.04 L 0.06 0.54 Z', stone, 0);
        sketch.fill('M -0.24 0.74 Q 0 0.66 0.24 0.74 L 0.26 0.775 H -0.26 Z', stone, 0.2);
        sketch.fill('M -0.03 0.77 Q -0.06 0.84 0 0.9 Q 0.06 0.84 0.03 0.77 Z', stone, 0.4);
        if (snow > 0.5)
          for (const [y, half] of [
            [0.2, 0.88],
            [0.56, 0.46],
            [0.775, 0.25],
          ] as const)
            sketch.fill(`M ${-half} ${y} Q 0 ${y + 0.09} ${half} ${y} Z`, '#f4f7ff', 0.5);
      });
    },
    { shadow: h * 0.9, turn: 1 },
  );
  if (snow > 0.5) return [body];
  return [body, jets(x, z - 0.05, h)];
}

function jets(x: number, z: number, h: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -h, right: h, top: h * 1.25, bottom: 0 },
    motion: 'live',
    draw(pen) {
      const sketch = createSketch(pen, createRandom('jets'), 1);
      const beat = (index: number) =>
        1 + 0.05 * Math.sin(pen.time * 5 + index * 2.1) + 0.03 * Math.sin(pen.time * 11 + index);
      sketch.at(0, 0, h, () => {
        sketch.fill(`M -0.022 0.86 Q 0 ${1.2 * beat(0)} 0.022 0.86 Z`, '#e4f2fa', 0.6, 0.8);
        for (let arc = 0; arc < 10; arc++) {
          const out = (arc - 4.5) / 4.5;
          const lean = pen.wind * 0.006;
          const from = arc % 2 ? 0.78 : 0.57;
          const reach = (arc % 2 ? 0.32 : 0.66) * out + lean;
          const top = from + 0.16 * beat(arc);
          const start = out * (arc % 2 ? 0.2 : 0.42);
          sketch.line(
            `M ${start} ${from} Q ${(start + reach) / 2 + out * 0.06} ${top} ${reach} ${arc % 2 ? 0.56 : 0.2}`,
            0.014,
            '#dcedf7',
            0.6,
            0.55,
          );
        }
        for (let drop = 0; drop < 26; drop++) {
          const clock = pen.time * 1.4 + hash2(drop, 7);
          const share = clock - Math.floor(clock);
          const out = hash2(drop, 3) * 2 - 1;
          const px = out * (0.1 + 0.62 * share);
          sketch.disc(
            px,
            1.05 - 0.85 * share * share + 0.1 * hash2(drop, 9),
            0.009,
            0.014,
            '#f0f8fd',
            0.8,
            0.7 * (1 - share * 0.5),
          );
        }
      });
    },
  };
}
