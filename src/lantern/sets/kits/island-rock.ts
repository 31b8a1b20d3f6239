import { drawn, type Sketch } from './sketch.ts';

/** Half the width of an island of size 1, and where its meadow lies over its foot, metres. */
const HALF_METRES = 13;
export const ISLAND_TOP_METRES = 3.4;

/** An island that floats: grass on top, an uneven rim, rock that narrows downward to points, roots that hang. In metres for a size of 1. */
export function islandRock(x: number, z: number, y: number, size: number, variant: number, snow: number) {
  const white = snow > 0.5;
  const [h, top] = [HALF_METRES * size, ISLAND_TOP_METRES * size];
  return drawn(
    `island rock ${variant} ${size} ${white}`,
    x,
    z,
    [-h * 1.15, h * 1.15, top + h * 0.2, -h * 0.95],
    (sketch) => {
      sketch.at(0, 0, size, () => drawRock(sketch, white));
    },
    { y, turn: 1 },
  );
}

function drawRock(sketch: Sketch, white: boolean): void {
  const { random } = sketch;
  const rock = '#8a7462';
  const tips = [-9.6, -6.6, -3, 0.4, 3.8, 7, 9.8];
  for (const [layer, shade] of [-0.6, -0.2, 0.2].entries())
    for (const tip of tips) {
      const at = tip * (1 - layer * 0.14) + random.range(-0.8, 0.8);
      const low = 2.4 - (10.4 - Math.abs(at) * 0.72) * random.range(0.72, 1.08) * (1 - layer * 0.26);
      const half = random.range(2, 3.2);
      sketch.fill(
        `M ${at - half} ${2.8} L ${at - half * 0.55} ${low * 0.5 + 1} L ${at + random.range(-0.4, 0.4)} ${low} L ${at + half * 0.5} ${low * 0.45 + 1} L ${at + half} ${2.8} Z`,
        rock,
        shade,
      );
      sketch.fill(
        `M ${at} ${2.6} L ${at + sketch.side * half * 0.5} ${low * 0.45 + 1} L ${at + sketch.side * half * 0.92} ${2.7} Z`,
        rock,
        shade + 0.45,
      );
    }
  const grass = white ? '#f0f4ff' : '#6fa04a';
  sketch.fill(
    'M -13 2.9 Q -12.6 3.6 -10 3.7 Q -4 4.1 0 3.9 Q 6 4.2 10 3.7 Q 12.8 3.5 13 2.8 Q 8 2.2 3 2.4 Q -4 1.9 -8 2.3 Q -11.6 2.2 -13 2.9 Z',
    grass,
    0.1,
  );
  sketch.fill('M -12.4 3.2 Q -10 3.7 -4 3.9 Q 4 4.1 12.4 3.2 Q 6 3.5 0 3.4 Q -8 3.4 -12.4 3.2 Z', grass, 0.6);
  for (let tuft = 0; tuft < 46; tuft++) {
    const at = -12.6 + tuft * 0.55;
    sketch.fill(
      `M ${at} 2.9 L ${at + 0.2} ${2 - random.range(0, 0.9)} L ${at + 0.5} 2.9 Z`,
      white ? '#dfe7f6' : '#557f3a',
      random.range(-0.5, 0.2),
    );
  }
}
