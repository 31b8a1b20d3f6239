import type { SetPiece } from '../set.ts';
import { clockHands } from './clock-hands.ts';
import { drawn } from './sketch.ts';

/** A public clock on a post, of stations, streets and parks: it tells the hour in any weather. */
export function clockPost(x: number, z: number): SetPiece {
  return drawn(
    'clock post',
    x,
    z,
    [-0.8, 0.8, 4.5],
    (sketch) => {
      sketch.fill('M -0.2 0 H 0.2 L 0.08 0.5 L 0.06 3.1 H -0.06 L -0.08 0.5 Z', '#2f3a44', 0);
      sketch.rect(sketch.side > 0 ? 0.01 : -0.05, 0.4, 0.04, 2.7, '#2f3a44', 0.8);
      sketch.disc(0, 3.7, 0.68, 0.68, '#2f3a44', 0.1);
      sketch.shine(
        'M -0.56 3.7 Q -0.56 4.26 0 4.26 Q 0.56 4.26 0.56 3.7 Q 0.56 3.14 0 3.14 Q -0.56 3.14 -0.56 3.7 Z',
        '#fff4d8',
        '#f2f0e8',
      );
      for (let hour = 0; hour < 12; hour++) {
        const angle = (hour / 12) * Math.PI * 2;
        sketch.line(
          `M ${Math.cos(angle) * 0.44} ${3.7 + Math.sin(angle) * 0.44} L ${Math.cos(angle) * 0.5} ${3.7 + Math.sin(angle) * 0.5}`,
          0.04,
          '#23262c',
        );
      }
      const { short, long } = clockHands(sketch.pen.light.hour, 0, 3.7, 0.5);
      sketch.line(short, 0.08, '#23262c');
      sketch.line(long, 0.05, '#23262c');
    },
    { shadow: 0.4, turn: 1 },
  );
}
