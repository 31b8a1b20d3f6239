import type { Light } from '../../light/light.ts';
import type { LampPost } from './garden-things.ts';
import { drawn } from './sketch.ts';

/** A traffic light at a crossing: three lamps on an arm over the road and a walking figure below; `way` is where its arm reaches. */
export function trafficLight(x: number, z: number, way: 1 | -1, light: Light): LampPost {
  const piece = drawn(
    `traffic light ${way}`,
    x,
    z,
    [-2.6, 2.6, 5.6],
    (sketch) => {
      const iron = '#3b4048';
      sketch.rect(-0.16, 0, 0.32, 0.4, iron, 0.1);
      sketch.rect(-0.07, 0.3, 0.14, 5, iron, -0.1);
      sketch.line(`M 0 5.2 H ${way * 2.1}`, 0.1, iron, 0.2);
      const head = (left: number, foot: number, lamps: readonly (readonly [lit: string, dark: string])[]) => {
        sketch.rect(left, foot, 0.5, 0.42 * lamps.length + 0.1, '#23272c', 0);
        for (const [index, [lit, dark]] of lamps.entries()) {
          const y = foot + 0.26 + 0.42 * index;
          sketch.disc(left + 0.25, y, 0.17, 0.17, '#15171a', -0.4);
          sketch.disc(left + 0.25, y, 0.14, 0.14, dark, 0.2);
          if (lit !== dark)
            sketch.shine(
              `M ${left + 0.11} ${y} Q ${left + 0.11} ${y + 0.14} ${left + 0.25} ${y + 0.14} Q ${left + 0.39} ${y + 0.14} ${left + 0.39} ${y} Q ${left + 0.39} ${y - 0.14} ${left + 0.25} ${y - 0.14} Q ${left + 0.11} ${y - 0.14} ${left + 0.11} ${y} Z`,
              lit,
              lit,
            );
        }
      };
      const lamps = [
        ['#2a4a34', '#2a4a34'],
        ['#4a4024', '#4a4024'],
        ['#ff4a38', '#e8382c'],
      ] as const;
      head(way * 2.1 - 0.25, 3.85, lamps);
      head(-0.25, 2.4, [
        ['#4fe08a', '#2fc47a'],
        ['#4a2420', '#4a2420'],
      ]);
    },
    { shadow: 0.3, turn: 1 },
  );
  const glow = (at: number, y: number, colour: string) => ({
    x: x + at,
    y,
    z,
    colour,
    radius: 1.1,
    strength: 0.7,
    flicker: 0,
  });
  return { piece, lamps: light.lampsLit ? [glow(way * 2.1, 4.95, '#ff5a48'), glow(0, 2.66, '#4fe08a')] : [] };
}
