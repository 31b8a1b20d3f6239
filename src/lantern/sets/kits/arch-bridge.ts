import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A small red bridge that arches over a pond, 11 m long. */
export function archBridge(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `arch bridge ${snow > 0.5}`,
    x,
    z,
    [-6.2, 6.2, 4.2],
    (sketch) => {
      const red = '#c23a2c';
      const yAt = (t: number) => 0.3 + 1.9 * (1 - t * t);
      const arc = (lift: number) => `M -5.6 ${0.25 + lift} Q 0 ${4.1 + lift} 5.6 ${0.25 + lift}`;
      for (const leg of [-3.2, 3.2]) sketch.rect(leg - 0.16, -0.1, 0.32, 1.5, '#6a2a22', -0.3);
      sketch.line(arc(-0.16), 0.5, '#7d2a20', -0.3);
      sketch.line(arc(0.1), 0.22, snow > 0.5 ? '#f2f6ff' : '#a89078', 0.5);
      for (const rail of [0.55, 1.05])
        sketch.line(arc(rail), rail > 1 ? 0.16 : 0.09, rail > 1 && snow > 0.5 ? '#f2f6ff' : red, rail > 1 ? 0.5 : 0);
      for (let post = -5; post <= 5; post++) {
        const y = yAt(post / 5.3);
        sketch.rect(post - 0.07, y - 0.05, 0.14, 1.2, red, -0.1);
        sketch.rect(post + (sketch.side > 0 ? 0.01 : -0.07), y - 0.05, 0.06, 1.2, red, 0.6);
        if (post % 5 === 0) sketch.disc(post, y + 1.28, 0.13, 0.16, '#d8b04a', 0.4);
      }
    },
    { turn: 1 },
  );
}
