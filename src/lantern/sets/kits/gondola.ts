import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A gondola from its side, 9 m long: black hull that curls up at both ends, iron comb at the bow, red seats; `way` is where its bow points. */
export function gondola(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `gondola ${way}`,
    x,
    z,
    [-5, 5, 2.2, -0.3],
    (sketch) => {
      const px = (value: number) => value * way;
      sketch.fill(
        `M ${px(-4.3)} 1.35 Q ${px(-3.4)} 0.55 ${px(-2)} 0.42 H ${px(2)} Q ${px(3.5)} 0.5 ${px(4.3)} 1.6 L ${px(4.5)} 1.55 Q ${px(3.9)} 0 ${px(2.2)} -0.12 H ${px(-2.2)} Q ${px(-3.9)} 0 ${px(-4.5)} 1.3 Z`,
        '#1f2024',
        0,
      );
      sketch.fill(
        `M ${px(-3.2)} 0.58 Q ${px(0)} 0.36 ${px(3.2)} 0.64 L ${px(3)} 0.5 Q ${px(0)} 0.26 ${px(-3)} 0.46 Z`,
        '#c9a24a',
        0.4,
      );
      sketch.fill(
        `M ${px(4.25)} 1.1 L ${px(4.3)} 2.05 Q ${px(4.7)} 1.95 ${px(4.72)} 1.6 L ${px(4.45)} 1.5 L ${px(4.45)} 1.1 Z`,
        '#d8dde0',
        0.6,
      );
      sketch.rect(px(-0.7) - 0.35, 0.4, 0.7, 0.5, '#a8322f', 0.2);
      sketch.rect(px(0.6) - 0.35, 0.4, 0.7, 0.34, '#a8322f', 0);
      sketch.line(`M ${px(-2.9)} 0.7 V 1.15`, 0.08, '#6b4428', 0.2);
      sketch.line(`M ${px(-3.4)} 1.6 L ${px(-1.6)} -0.2`, 0.05, '#a8743e', 0.3);
    },
    { motion: 'sway' },
  );
}

/** A mooring pole striped red and white, with a gilded knob; `high` metres above the water. */
export function mooringPole(x: number, z: number, high: number, tint: string): SetPiece {
  return drawn(
    `mooring pole ${tint} ${high}`,
    x,
    z,
    [-0.25, 0.25, high + 0.4, -0.5],
    (sketch) => {
      sketch.rect(-0.11, -0.5, 0.22, high + 0.5, '#f2ece0', 0);
      for (let y = -0.3; y < high; y += 0.5)
        sketch.fill(`M -0.11 ${y} L 0.11 ${y + 0.16} V ${y + 0.4} L -0.11 ${y + 0.24} Z`, tint, 0.1);
      sketch.rect(sketch.side > 0 ? 0.03 : -0.11, -0.5, 0.07, high + 0.5, '#ffffff', 0.4, 0.4);
      sketch.disc(0, high + 0.14, 0.16, 0.16, '#d8b04a', 0.5);
    },
    { turn: 1 },
  );
}
