import type { Face, SetPiece, Structure } from '../set.ts';
import { drawn } from './sketch.ts';

/** A line of wooden poles along x with cross arms and sagging wires. */
export function powerLine(every: number, z: number): readonly Structure[] {
  const faces: Face[] = [];
  const quad = (x0: number, y0: number, x1: number, y1: number, lit: number) =>
    faces.push({ points: [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z], colour: '#5a4636', lit });
  for (let x = -62; x <= 62; x += every) {
    quad(x - 0.11, 0, x + 0.11, 8.6, -0.2);
    quad(x + 0.02, 0, x + 0.09, 8.6, 0.5);
    for (const y of [7.4, 8.1]) quad(x - 1.1, y, x + 1.1, y + 0.14, 0.2);
    for (const [at, y] of [
      [-1, 7.6],
      [1, 7.6],
      [-0.9, 8.3],
    ] as const) {
      for (let step = 0; step < 8; step++) {
        const [a, b] = [step / 8, (step + 1) / 8];
        const yAt = (t: number) => y - 2.4 * t * (1 - t);
        const [x0, x1] = [x + at + every * a, x + at + every * b];
        faces.push({
          points: [x0, yAt(a), z, x1, yAt(b), z, x1, yAt(b) + 0.035, z, x0, yAt(a) + 0.035, z],
          colour: '#33302f',
          lit: 0,
        });
      }
    }
  }
  return [{ z, faces, mirrored: false }];
}

/** The water tower of a small town: a round tank with a cone on slender legs. */
export function townTank(x: number, z: number): SetPiece {
  return drawn(
    'town tank',
    x,
    z,
    [-5, 5, 20],
    (sketch) => {
      for (const leg of [-3, -1.1, 1.1, 3])
        sketch.line(`M ${leg * 1.2} 0 L ${leg * 0.85} 12`, 0.24, '#8d98a0', leg * sketch.side > 0 ? 0.4 : -0.2);
      sketch.line('M -3.4 2.5 L 2.8 9.5 M 3.4 2.5 L -2.8 9.5', 0.1, '#8d98a0');
      sketch.rect(-0.25, 0, 0.5, 12, '#8d98a0', -0.1);
      sketch.fill('M -3.5 12 Q 0 9.8 3.5 12 V 16 H -3.5 Z', '#c8d4da', -0.2);
      sketch.fill(
        `M ${sketch.side * 0.8} 10.9 Q ${sketch.side * 2.4} 11.2 ${sketch.side * 3.5} 12 V 16 H ${sketch.side * 0.8} Z`,
        '#c8d4da',
        0.6,
      );
      sketch.rect(-3.5, 13.2, 7, 1.4, '#b5483c', 0);
      sketch.fill('M -3.8 16 L 0 18.8 L 3.8 16 Z', '#8d98a0', 0);
      sketch.fill(`M 0 18.8 L ${sketch.side * 3.8} 16 H ${sketch.side * 0.6} Z`, '#8d98a0', 0.6);
      sketch.rect(-3.9, 12, 7.8, 0.12, '#5a646c', 0.3);
    },
    { turn: 1 },
  );
}
