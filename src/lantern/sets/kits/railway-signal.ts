import type { Light } from '../../light/light.ts';
import type { LampPost } from './garden-things.ts';
import { drawn } from './sketch.ts';

/** A signal beside a railway: a mast with a ladder, a head with a red and a green light. */
export function railwaySignal(x: number, z: number, light: Light): LampPost {
  const piece = drawn(
    'railway signal',
    x,
    z,
    [-0.6, 0.6, 5.4],
    (sketch) => {
      sketch.rect(-0.08, 0, 0.16, 4.2, '#8d979e', 0.1);
      sketch.line('M 0.3 0.2 V 4', 0.035, '#5a626a', 0.2);
      for (let y = 0.5; y < 4; y += 0.35) sketch.line(`M 0.04 ${y} H 0.3`, 0.03, '#5a626a', 0.2);
      sketch.rect(-0.36, 4, 0.72, 1.2, '#23272c', 0);
      sketch.rect(-0.44, 3.92, 0.88, 0.08, '#f2ece0', 0.4);
      for (const [y, lit, dark] of [
        [4.85, '#ff4a38', '#e8382c'],
        [4.35, '#2a4a34', '#2a4a34'],
      ] as const) {
        sketch.disc(0, y, 0.2, 0.2, '#111214', -0.4);
        sketch.shine(
          `M -0.15 ${y} Q -0.15 ${y + 0.15} 0 ${y + 0.15} Q 0.15 ${y + 0.15} 0.15 ${y} Q 0.15 ${y - 0.15} 0 ${y - 0.15} Q -0.15 ${y - 0.15} -0.15 ${y} Z`,
          lit,
          dark,
        );
      }
    },
    { shadow: 0.2, turn: 1 },
  );
  return {
    piece,
    lamps: light.lampsLit ? [{ x, y: 4.85, z, colour: '#ff5a48', radius: 1.4, strength: 0.7, flicker: 0 }] : [],
  };
}
