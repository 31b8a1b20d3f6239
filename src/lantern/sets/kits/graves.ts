import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const SHAPES = [
  'M -0.42 0 V 0.85 Q -0.42 1.25 0 1.25 Q 0.42 1.25 0.42 0.85 V 0 Z',
  'M -0.12 0 V 0.72 H -0.42 V 0.96 H -0.12 V 1.45 H 0.12 V 0.96 H 0.42 V 0.72 H 0.12 V 0 Z',
  'M -0.45 0 V 0.95 L -0.28 1.05 L -0.28 1.12 L 0 1.26 L 0.28 1.12 L 0.28 1.05 L 0.45 0.95 V 0 Z',
  'M -0.5 0 V 0.62 Q -0.2 0.72 0 0.6 Q 0.2 0.72 0.5 0.62 V 0 Z',
  'M -0.2 0 L -0.13 1.6 L 0 1.85 L 0.13 1.6 L 0.2 0 Z',
] as const;

/** A gravestone: rounded, a cross, pointed, low, or an obelisk; each leans a little. */
export function gravestone(x: number, z: number, kind: number, snow: number): SetPiece {
  return drawn(
    `gravestone ${kind} ${snow > 0.5}`,
    x,
    z,
    [-0.8, 0.8, 2],
    (sketch) => {
      const stone = ['#9a9a96', '#8c9088', '#a8a49a', '#94908a', '#a09c94'][kind]!;
      sketch.rect(-0.55, 0, 1.1, 0.14, stone, -0.1);
      sketch.pen.context.save();
      sketch.pen.context.rotate(sketch.random.range(-0.05, 0.05));
      sketch.pen.context.translate(sketch.side * -0.07, 0);
      sketch.fill(SHAPES[kind]!, stone, -0.5);
      sketch.pen.context.translate(sketch.side * 0.07, 0);
      sketch.fill(SHAPES[kind]!, stone, 0.2);
      if (kind !== 1 && kind !== 4)
        for (let line = 0; line < 3; line++)
          sketch.rect(-0.24, 0.46 + line * 0.13 - (kind === 3 ? 0.3 : 0), 0.48 - (line % 2) * 0.14, 0.035, stone, -0.7);
      if (snow > 0.5) sketch.disc(0, kind === 3 ? 0.66 : 1.24, 0.32, 0.09, '#f4f7ff', 0.5);
      else
        for (let moss = 0; moss < 5; moss++)
          sketch.disc(sketch.random.range(-0.3, 0.3), sketch.random.range(0.1, 0.5), 0.06, 0.04, '#6f8a54', -0.1, 0.7);
      sketch.pen.context.restore();
      for (let blade = 0; blade < 7; blade++)
        sketch.line(
          `M ${-0.5 + blade * 0.16} 0 L ${-0.5 + blade * 0.16 + sketch.random.range(-0.08, 0.08)} ${sketch.random.range(0.12, 0.28)}`,
          0.025,
          snow > 0.5 ? '#c9cfc0' : '#5f8a46',
          0.1,
        );
    },
    { shadow: 0.5, turn: 1 },
  );
}

/** An arched gate of wrought iron between stone posts, with a stretch of railing at both sides. */
export function ironGate(x: number, z: number): SetPiece {
  return drawn(
    'iron gate',
    x,
    z,
    [-18, 18, 4.8],
    (sketch) => {
      for (const side of [-1, 1]) {
        for (let bar = 0; bar < 34; bar++)
          sketch.fill(
            `M ${side * (2.4 + bar * 0.45) - 0.03} 0.3 H ${side * (2.4 + bar * 0.45) + 0.03} V 1.7 L ${side * (2.4 + bar * 0.45)} 1.95 L ${side * (2.4 + bar * 0.45) - 0.03} 1.7 Z`,
            '#23272c',
            0.1,
          );
        for (const y of [0.45, 1.55]) sketch.rect(side > 0 ? 2.2 : -17.6, y, 15.4, 0.07, '#23272c', 0.2);
        sketch.rect(side > 0 ? 2 : -17.6, 0, 15.6, 0.35, '#8d8880', 0);
        sketch.rect(side * 1.9 - 0.35, 0, 0.7, 2.9, '#a09a90', -0.1);
        sketch.rect(side * 1.9 - 0.45, 2.8, 0.9, 0.25, '#a09a90', 0.4);
        sketch.disc(side * 1.9, 3.3, 0.26, 0.28, '#a09a90', 0.3);
      }
      sketch.line('M -1.6 2.6 Q 0 4.6 1.6 2.6', 0.09, '#23272c', 0.2);
      sketch.line('M -1.6 2.3 Q 0 4.1 1.6 2.3', 0.06, '#23272c', 0.2);
      sketch.line('M 0 3.6 V 4.5 M -0.2 4.2 H 0.2', 0.07, '#23272c', 0.2);
    },
    { turn: 1 },
  );
}
