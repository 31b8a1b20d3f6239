import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A clock as soft as cheese that hangs over an edge nobody sees, `wide` metres across; drops fall from it. */
export function softClock(x: number, y: number, z: number, wide: number): SetPiece {
  return drawn(
    'soft clock',
    x,
    z,
    [-wide * 0.62, wide * 0.62, wide * 0.5, -wide * 1.15],
    (sketch) =>
      sketch.at(0, 0, wide, () => {
        const drip = 0.5 + 0.5 * Math.sin(sketch.pen.time * 0.8);
        const face = `M -0.5 0.12 C -0.5 0.42 0.5 0.42 0.5 0.12 C 0.52 -0.1 0.44 -0.3 0.4 -0.56 C 0.38 ${-0.86 - 0.06 * drip} 0.26 ${-0.9 - 0.06 * drip} 0.22 -0.6 C 0.18 -0.42 0.02 -0.5 -0.04 -0.7 C -0.1 -0.92 -0.24 -0.86 -0.24 -0.62 C -0.26 -0.36 -0.5 -0.16 -0.5 0.12 Z`;
        sketch.line(face, 0.09, '#c79a3e', 0.3);
        sketch.fill(face, '#f3ead2', 0.2);
        sketch.fill(
          'M 0.1 0.3 C 0.4 0.3 0.46 0.1 0.44 -0.1 C 0.42 -0.3 0.36 -0.5 0.34 -0.7 C 0.3 -0.5 0.26 -0.4 0.2 -0.2 Z',
          '#d8c8a2',
          sketch.side > 0 ? 0.4 : -0.3,
          0.6,
        );
        // The dial sags with the case: strokes for the hours, longer ones at the quarters, two hands and the crown.
        const onDial = (angle: number, out: number): string => {
          const down = Math.cos(angle) > 0 ? 0.27 : 0.52;
          return `${(Math.sin(angle) * 0.43 * out).toFixed(3)} ${(0.06 + Math.cos(angle) * down * out).toFixed(3)}`;
        };
        for (let hour = 0; hour < 12; hour++) {
          const angle = (hour / 12) * Math.PI * 2;
          const quarter = hour % 3 === 0;
          sketch.line(
            `M ${onDial(angle, quarter ? 0.72 : 0.8)} L ${onDial(angle, 0.92)}`,
            quarter ? 0.05 : 0.028,
            '#3a3230',
            0,
          );
        }
        sketch.line(`M 0 0.06 Q 0.1 0.02 ${onDial(2.3, 0.5)}`, 0.05, '#2a2422', 0);
        sketch.line(`M 0 0.06 Q -0.1 0.2 ${onDial(-0.85, 0.78)}`, 0.034, '#2a2422', 0);
        sketch.disc(0, 0.06, 0.04, 0.04, '#c79a3e', 0.4);
        sketch.line('M 0 0.37 V 0.44', 0.09, '#c79a3e', 0.3);
        const fall = (sketch.pen.time * 0.45) % 1;
        sketch.disc(0.31, -0.9 - fall * 0.22, 0.03, 0.045, '#f3ead2', 0.3, 1 - fall);
      }),
    { y, motion: 'live', turn: 1, mirrored: false },
  );
}
