import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** An arch of white laths that roses climb over; bare under snow. */
export function roseArch(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `rose arch ${snow > 0.5}`,
    x,
    z,
    [-2.6, 2.6, 4.2],
    (sketch) => {
      for (const [out, lit] of [
        [1.9, -0.2],
        [1.7, 0.3],
      ] as const)
        sketch.line(
          `M ${-out} 0 V 1.9 Q ${-out} ${1.9 + out * 0.95} 0 ${1.9 + out * 0.95} Q ${out} ${1.9 + out * 0.95} ${out} 1.9 V 0`,
          0.09,
          '#ece8dc',
          lit,
        );
      for (const side of [-1, 1])
        for (let lath = 0; lath < 6; lath++)
          sketch.rect(side * 1.8 - 0.14, 0.3 + lath * 0.34, 0.28, 0.05, '#ece8dc', 0.1);
      if (snow > 0.5) {
        sketch.line('M -1.7 2.4 Q -1.3 3.7 0 3.75 Q 1.3 3.7 1.7 2.4', 0.2, '#f2f6ff', 0.5);
        return;
      }
      for (let leaf = 0; leaf < 340; leaf++) {
        const angle = sketch.random.range(-0.75, Math.PI + 0.75);
        const r = 1.82 + sketch.random.range(-0.26, 0.34);
        const low = angle < 0 || angle > Math.PI;
        const px = low ? Math.sign(Math.cos(angle)) * r : Math.cos(angle) * r;
        const py = low ? sketch.random.range(0.3, 1.9) : 1.9 + Math.sin(angle) * r * 0.95;
        const flower = leaf % 4 === 0;
        sketch.disc(
          px,
          py,
          flower ? 0.12 : 0.13,
          flower ? 0.11 : 0.08,
          flower ? sketch.random.pick(['#d9456a', '#e88bb4', '#f6e4e4', '#c8304a']) : '#4f8040',
          sketch.random.range(-0.5, 0.6) + px * sketch.side * 0.1,
        );
      }
    },
    { shadow: 1.4, turn: 1 },
  );
}
