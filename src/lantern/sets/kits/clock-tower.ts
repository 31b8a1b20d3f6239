import type { SetPiece } from '../set.ts';
import { clockHands } from './clock-hands.ts';
import { drawn, type Sketch } from './sketch.ts';

const STONE = '#c9a86a';

/** The clock tower of Westminster: a slender shaft of honey stone, four-faced clock, belfry, green-grey spire. */
export function clockTower(x: number, z: number, heightMetres: number): SetPiece {
  return drawn(
    `clock tower ${heightMetres}`,
    x,
    z,
    [-heightMetres * 0.1, heightMetres * 0.1, heightMetres * 1.02, -0.1],
    (sketch) => {
      sketch.at(0, 0, heightMetres, () => {
        const { side } = sketch;
        sketch.rect(-0.066, 0, 0.132, 0.62, STONE, -0.15);
        sketch.rect(side > 0 ? 0.026 : -0.066, 0, 0.04, 0.62, STONE, 0.45);
        for (let rib = -3; rib <= 3; rib++) sketch.rect(rib * 0.02 - 0.002, 0.03, 0.004, 0.57, '#8f7648', -0.3);
        for (let floor = 1; floor < 10; floor++) sketch.rect(-0.066, floor * 0.058, 0.132, 0.004, '#e3cb94', 0.4);
        for (let floor = 0; floor < 9; floor++)
          for (const at of [-0.046, -0.026, 0.018, 0.038])
            sketch.shine(
              `M ${at} ${floor * 0.058 + 0.02} H ${at + 0.008} V ${floor * 0.058 + 0.05} H ${at} Z`,
              '#ffd48a',
              '#6a5634',
            );
        // The clock's storey juts out.
        sketch.rect(-0.076, 0.61, 0.152, 0.13, STONE, 0);
        sketch.rect(-0.08, 0.6, 0.16, 0.014, '#e3cb94', 0.5);
        sketch.rect(-0.08, 0.735, 0.16, 0.014, '#e3cb94', 0.5);
        clock(sketch, 0, 0.672);
        for (const at of [-0.05, -0.025, 0, 0.025, 0.05])
          sketch.shine(`M ${at - 0.008} 0.755 H ${at + 0.008} V 0.8 H ${at - 0.008} Z`, '#a8e0a0', '#4a4232');
        sketch.rect(-0.072, 0.802, 0.144, 0.01, '#e3cb94', 0.4);
        sketch.fill('M -0.072 0.81 L -0.042 0.87 H 0.042 L 0.072 0.81 Z', '#5f6a66', -0.1);
        sketch.fill(
          `M ${side * 0.01} 0.81 L ${side * 0.01} 0.87 H ${side * 0.042} L ${side * 0.072} 0.81 Z`,
          '#5f6a66',
          0.5,
        );
        sketch.rect(-0.036, 0.87, 0.072, 0.022, STONE, 0.2);
        sketch.fill('M -0.038 0.89 L 0 1 L 0.038 0.89 Z', '#5f6a66', -0.1);
        sketch.fill(`M 0 0.89 L 0 1 L ${side * 0.038} 0.89 Z`, '#5f6a66', 0.5);
        for (const at of [-0.074, 0.074])
          sketch.fill(`M ${at - 0.006} 0.8 L ${at} 0.85 L ${at + 0.006} 0.8 Z`, STONE, 0.2);
      });
    },
    { turn: 1 },
  );
}

function clock(sketch: Sketch, x: number, y: number): void {
  sketch.rect(x - 0.056, y - 0.056, 0.112, 0.112, '#8f7648', 0);
  sketch.disc(x, y, 0.052, 0.052, '#3a3428', 0);
  const dial = `M ${x - 0.046} ${y} Q ${x - 0.046} ${y + 0.046} ${x} ${y + 0.046} Q ${x + 0.046} ${y + 0.046} ${x + 0.046} ${y} Q ${x + 0.046} ${y - 0.046} ${x} ${y - 0.046} Q ${x - 0.046} ${y - 0.046} ${x - 0.046} ${y} Z`;
  sketch.shine(dial, '#fff6d8', '#f7f2e2');
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2;
    sketch.disc(x + Math.cos(angle) * 0.037, y + Math.sin(angle) * 0.037, 0.003, 0.003, '#2c2622', -0.3);
  }
  const { short, long } = clockHands(sketch.pen.light.hour, x, y, 0.042);
  sketch.line(short, 0.006, '#1f2430', -0.4);
  sketch.line(long, 0.004, '#1f2430', -0.4);
}

/** The long river front of a palace of parliament in the same stone, with pinnacles; width in metres. */
export function riverFront(x: number, z: number, wide: number, high: number, towerAt: 1 | -1): SetPiece {
  const half = wide / 2;
  return drawn(
    `river front ${wide} ${high} ${towerAt}`,
    x,
    z,
    [-half, half, high * 2.4, -0.1],
    (sketch) => {
      sketch.rect(-half, 0, wide, high, STONE, -0.2);
      const bays = Math.round(wide / 3);
      for (let bay = 0; bay < bays; bay++) {
        const at = -half + ((bay + 0.5) * wide) / bays;
        for (const [row, tall] of [
          [0.12, 0.3],
          [0.52, 0.34],
        ] as const)
          sketch.shine(
            `M ${at - 0.6} ${high * row} H ${at + 0.6} V ${high * (row + tall)} H ${at - 0.6} Z`,
            '#ffd48a',
            '#6a5634',
          );
        sketch.rect(at - wide / bays / 2 - 0.15, 0, 0.3, high * 1.02, STONE, 0.35);
        sketch.fill(
          `M ${at - wide / bays / 2 - 0.22} ${high} L ${at - wide / bays / 2} ${high * 1.26} L ${at - wide / bays / 2 + 0.22} ${high} Z`,
          STONE,
          0.2,
        );
      }
      sketch.rect(-half, high * 0.46, wide, high * 0.04, '#e3cb94', 0.3);
      sketch.rect(-half, high * 0.98, wide, high * 0.05, '#e3cb94', 0.4);
      // The square tower at the other end.
      const at = towerAt * half * 0.82;
      sketch.rect(at - 2.6, 0, 5.2, high * 2, STONE, -0.1);
      sketch.rect(at + (sketch.side > 0 ? 0.8 : -2.6), 0, 1.8, high * 2, STONE, 0.45);
      for (const row of [1.15, 1.5])
        for (const column of [-1.4, 0.4])
          sketch.shine(
            `M ${at + column} ${high * row} H ${at + column + 1} V ${high * (row + 0.26)} H ${at + column} Z`,
            '#ffd48a',
            '#6a5634',
          );
      for (const corner of [-2.6, 2.6])
        sketch.fill(
          `M ${at + corner - 0.5} ${high * 2} L ${at + corner} ${high * 2.35} L ${at + corner + 0.5} ${high * 2} Z`,
          STONE,
          0.2,
        );
    },
    { turn: 1 },
  );
}
