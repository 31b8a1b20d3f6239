import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A hut on stilts in the water under a tall roof of palm leaves, with a deck and steps down to the sea; lit by night. */
export function stiltHut(x: number, z: number, size: number, way: 1 | -1): SetPiece {
  return drawn(
    `stilt hut ${way} ${size}`,
    x,
    z,
    [-3.6 * size, 3.6 * size, 5.6 * size, -0.4],
    (sketch) => {
      sketch.at(0, 0, size, () => {
        const px = (value: number) => value * way;
        for (const at of [-2.4, -0.8, 0.8, 2.4, 3.2]) sketch.rect(px(at) - 0.09, -0.4, 0.18, 1.7, '#6b4e34', -0.3);
        sketch.rect(Math.min(px(-2.7), px(3.4)), 1.2, 6.1, 0.18, '#a8804e', 0.3);
        sketch.rect(Math.min(px(-2.1), px(1.7)), 1.38, 3.8, 1.7, '#c9a06a', -0.1);
        for (let plank = 0; plank < 9; plank++)
          sketch.rect(px(-2.1 + plank * 0.45) - 0.02, 1.38, 0.03, 1.7, '#8f6a40', -0.3);
        sketch.shine(`M ${px(-1.5)} 1.38 H ${px(-0.6)} V 2.75 H ${px(-1.5)} Z`, '#ffca7a', '#5a4030');
        sketch.shine(`M ${px(0.1)} 1.8 H ${px(1.2)} V 2.6 H ${px(0.1)} Z`, '#ffd48a', '#6f8f9c');
        sketch.fill('M -3.2 2.7 Q -1.2 4 -0.3 5.4 H 0.3 Q 1.2 4 3.2 2.7 Q 0 3.1 -3.2 2.7 Z', '#a88450', -0.2);
        sketch.fill(
          `M ${sketch.side * 0.3} 5.4 Q ${sketch.side * 1.2} 4 ${sketch.side * 3.2} 2.7 Q ${sketch.side * 1.4} 2.95 ${sketch.side * 0.2} 2.95 Z`,
          '#c4a064',
          0.5,
        );
        for (let row = 0; row < 5; row++) {
          const y = 3.1 + row * 0.45;
          const half = 2.5 - row * 0.5;
          sketch.line(`M ${-half} ${y} Q 0 ${y + 0.18} ${half} ${y}`, 0.05, '#7d5f38', -0.3, 0.7);
        }
        sketch.line(`M ${px(3.2)} 1.2 L ${px(3.5)} -0.3 M ${px(2.8)} 1.2 L ${px(3.1)} -0.3`, 0.07, '#8f6a40', 0.2);
        for (const y of [0.1, 0.45, 0.8])
          sketch.line(`M ${px(3.08 - y * 0.2)} ${y} H ${px(3.45 - y * 0.2)}`, 0.06, '#a8804e', 0.3);
        sketch.line(`M ${px(1.8)} 2.05 H ${px(3.3)} M ${px(3.3)} 1.38 V 2.05`, 0.06, '#8f6a40', 0.2);
      });
    },
    { turn: 1 },
  );
}
