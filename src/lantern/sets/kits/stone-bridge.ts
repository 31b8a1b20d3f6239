import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A humped bridge of pale stone over a canal, one arch of so many metres, with a balustrade. */
export function stoneBridge(x: number, z: number, span: number, snow: number): SetPiece {
  const half = span / 2;
  const out = half + 4;
  return drawn(
    `stone bridge ${span} ${snow > 0.5}`,
    x,
    z,
    [-out, out, 6.2, -0.3],
    (sketch) => {
      const stone = '#d9cdb8';
      const top = (lift: number) =>
        `M ${-out} ${1.3 + lift} Q ${-half * 0.6} ${2 + lift} 0 ${4.1 + lift} Q ${half * 0.6} ${2 + lift} ${out} ${1.3 + lift}`;
      sketch.fill(
        `${top(0)} L ${out} -0.3 H ${half} Q ${half * 0.9} 3 0 3.1 Q ${-half * 0.9} 3 ${-half} -0.3 H ${-out} Z`,
        stone,
        -0.1,
      );
      // The vault, seen from below on the side away from the light.
      sketch.line(`M ${-half} -0.2 Q ${-half * 0.9} 3 0 3.1 Q ${half * 0.9} 3 ${half} -0.2`, 0.34, stone, 0.4);
      sketch.line(
        `M ${-half + 0.3} -0.2 Q ${-half * 0.86} 2.8 0 2.9 Q ${half * 0.86} 2.8 ${half - 0.3} -0.2`,
        0.16,
        '#6f6558',
        -0.5,
      );
      sketch.line(top(0), 0.2, stone, 0.3);
      for (let post = -10; post <= 10; post++) {
        const t = post / 10;
        const y = 1.3 + 2.05 * (1 - Math.abs(t)) ** 1.15;
        sketch.rect(t * out - 0.1, y, 0.2, 1.05, stone, 0.1);
      }
      sketch.line(top(1.02), 0.24, snow > 0.5 ? '#f2f6ff' : stone, 0.5);
    },
    { turn: 1 },
  );
}
