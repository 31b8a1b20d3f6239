import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A stretch of wooden fence: two rails between posts, or pickets when `white`. */
export function fence(x: number, z: number, wide: number, snow: number, white = false): SetPiece {
  return drawn(
    `fence ${wide} ${snow > 0.5} ${white}`,
    x,
    z,
    [-wide / 2 - 0.1, wide / 2 + 0.1, 1.25],
    (sketch) => {
      const colour = white ? '#eeeae0' : '#8c7254';
      if (white) {
        for (const y of [0.25, 0.65]) sketch.rect(-wide / 2, y, wide, 0.09, colour, -0.3);
        for (let at = -wide / 2; at < wide / 2 - 0.05; at += 0.22)
          sketch.fill(`M ${at} 0.04 H ${at + 0.14} V 0.86 L ${at + 0.07} 0.98 L ${at} 0.86 Z`, colour, 0.2);
        return;
      }
      for (const y of [0.35, 0.75]) {
        const bend = sketch.random.range(-0.05, 0.05);
        sketch.fill(
          `M ${-wide / 2} ${y} Q 0 ${y + bend} ${wide / 2} ${y} V ${y + 0.12} Q 0 ${y + 0.12 + bend} ${-wide / 2} ${y + 0.12} Z`,
          colour,
          0,
        );
        sketch.rect(-wide / 2, y + 0.09, wide, 0.035, snow > 0.5 ? '#f2f6ff' : colour, 0.6);
      }
      for (const at of [-wide / 2, wide / 2 - 0.14]) {
        sketch.fill(`M ${at} 0 H ${at + 0.14} V 1.05 L ${at + 0.02} 1.1 Z`, colour, -0.1);
        sketch.rect(at + (sketch.side > 0 ? 0.09 : 0), 0, 0.05, 1.05, colour, 0.6);
        if (snow > 0.5) sketch.rect(at - 0.03, 1.05, 0.2, 0.12, '#f2f6ff', 0.5);
      }
    },
    { shadow: 0.3, turn: 1, mirrored: false },
  );
}
