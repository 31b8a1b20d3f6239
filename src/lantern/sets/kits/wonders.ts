import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** An iron lattice tower on four arched legs, with two platforms: the tower of Paris, 100 to a given height. */
export function latticeTower(x: number, z: number, heightMetres: number): SetPiece {
  return drawn(
    'lattice tower',
    x,
    z,
    [-heightMetres * 0.24, heightMetres * 0.24, heightMetres * 1.03],
    (sketch) => {
      sketch.at(0, 0, heightMetres, () => {
        const iron = '#8a6a50';
        for (const side of [-1, 1]) {
          const lit = side === sketch.side ? 0.5 : -0.35;
          sketch.fill(
            `M ${side * 0.2} 0 H ${side * 0.12} Q ${side * 0.105} 0.1 ${side * 0.066} 0.2 L ${side * 0.03} 0.37 L ${side * 0.004} 0.62 L 0 0.92 H ${side * 0.012} L ${side * 0.026} 0.62 L ${side * 0.062} 0.37 L ${side * 0.112} 0.2 Q ${side * 0.16} 0.1 ${side * 0.2} 0 Z`,
            iron,
            lit,
          );
          for (let brace = 0; brace < 24; brace++) {
            const y = 0.01 + brace * 0.038;
            const [outer, inner] = [legAt(y, 0.2), legAt(y + 0.038, 0.12)];
            sketch.line(
              `M ${side * outer} ${y} L ${side * inner} ${y + 0.038} M ${side * legAt(y, 0.12)} ${y} L ${side * legAt(y + 0.038, 0.2)} ${y + 0.038}`,
              0.003,
              '#5f4634',
              -0.2,
            );
          }
        }
        sketch.line('M -0.13 0.012 Q -0.1 0.16 0 0.165 Q 0.1 0.16 0.13 0.012', 0.012, iron, 0.1);
        for (const [y, half] of [
          [0.19, 0.125],
          [0.365, 0.072],
          [0.9, 0.022],
        ] as const) {
          sketch.rect(-half, y, half * 2, 0.018, iron, 0.2);
          sketch.rect(-half * 1.06, y + 0.018, half * 2.12, 0.006, iron, 0.6);
          if (sketch.pen.light.lampsLit)
            for (let lamp = 0; lamp < 9; lamp++)
              sketch.shine(
                `M ${-half + (half * lamp) / 4.2} ${y + 0.004} h 0 L ${-half + (half * lamp) / 4.2 + 0.006} ${y + 0.004} V ${y + 0.013} H ${-half + (half * lamp) / 4.2} Z`.replace(
                  ' h 0',
                  '',
                ),
                '#ffdc8a',
                '#ffdc8a',
              );
        }
        if (sketch.pen.light.lampsLit)
          for (let spark = 0; spark < 160; spark++) {
            const y = sketch.random.next() ** 1.6 * 0.9;
            const px = sketch.random.range(legAt(y, 0.12), legAt(y, 0.2)) * (spark % 2 ? 1 : -1);
            sketch.shine(`M ${px} ${y} H ${px + 0.004} V ${y + 0.005} H ${px} Z`, '#ffe6a8', '#ffe6a8');
          }
        sketch.fill('M -0.012 0.92 L 0 1.02 L 0.012 0.92 Z', iron, 0.2);
      });
    },
    { turn: 1 },
  );
}

/** Half the width at a height of the legs' outer (0.2) or inner (0.12) edge. */
function legAt(y: number, edge: number): number {
  const narrow = edge > 0.15 ? 0.012 : 0.001;
  return narrow + (edge - narrow) * (1 - y / 0.95) ** 2.4;
}

/** A pyramid of weathered courses, one face in the light. Width is that of its foot, metres. */
export function pyramid(x: number, z: number, wide: number, snow: number): SetPiece {
  return drawn(
    `pyramid ${snow > 0.5}`,
    x,
    z,
    [-wide * 0.55, wide * 0.55, wide * 0.66],
    (sketch) => {
      sketch.at(0, 0, wide, () => {
        const sand = snow > 0.5 ? '#e3e8f2' : '#d8b478';
        const edge = -sketch.side * 0.12;
        sketch.fill(`M -0.5 0 L 0 0.62 L ${edge} 0 Z`, sand, sketch.side < 0 ? 0.55 : -0.45);
        sketch.fill(`M 0.5 0 L 0 0.62 L ${edge} 0 Z`, sand, sketch.side > 0 ? 0.55 : -0.45);
        for (let course = 1; course < 40; course++) {
          const y = course * 0.0152;
          const half = 0.5 * (1 - y / 0.62);
          sketch.rect(-half, y, half * 2, 0.003, '#8a6a44', -0.2, 0.5);
          for (let block = 0; block < 4; block++)
            sketch.rect(
              sketch.random.range(-half, half * 0.9),
              y,
              0.02,
              0.012,
              sand,
              sketch.random.range(-0.4, 0.6),
              0.5,
            );
        }
      });
    },
    { turn: 1 },
  );
}

/** A stretch of a great wall that climbs a ridge from tower to tower. Heights in metres along it, left to right. */
export function wallOnRidge(
  x: number,
  z: number,
  wide: number,
  heights: readonly number[],
  green: string,
  snow: number,
): SetPiece {
  const top = Math.max(...heights) + 14;
  return drawn(
    `wall on ridge ${wide} ${heights.join()} ${green} ${snow > 0.5}`,
    x,
    z,
    [-wide / 2, wide / 2, top, -1],
    (sketch) => {
      const step = wide / (heights.length - 1);
      const at = (index: number) => [-wide / 2 + index * step, heights[index]!] as const;
      ridge(
        sketch,
        heights.map((_, index) => at(index)),
        wide,
        snow > 0.5 ? '#dbe3f3' : green,
      );
      const stone = snow > 0.5 ? '#c9cdd4' : '#b3a488';
      for (let index = 0; index + 1 < heights.length; index++) {
        const [x0, y0] = at(index);
        const [x1, y1] = at(index + 1);
        sketch.fill(
          `M ${x0} ${y0 - 1} L ${x1} ${y1 - 1} L ${x1} ${y1 + 4} L ${x0} ${y0 + 4} Z`,
          stone,
          (y1 - y0) * sketch.side > 0 ? -0.35 : 0.25,
        );
        const teeth = Math.round(step / 1.7);
        for (let tooth = 0; tooth < teeth; tooth++) {
          const t = tooth / teeth;
          sketch.rect(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 3.7, 0.9, 1.2, snow > 0.5 ? '#f2f6ff' : stone, 0.3);
        }
      }
      for (let index = 0; index < heights.length; index += 2) watchTower(sketch, ...at(index), stone, snow);
    },
    { turn: 1 },
  );
}

function ridge(sketch: Sketch, line: readonly (readonly [number, number])[], wide: number, green: string): void {
  const crest = line.map(([px, py]) => `L ${px} ${py}`).join(' ');
  sketch.fill(`M ${-wide / 2} -1 ${crest} L ${wide / 2} -1 Z`, green, -0.1);
  for (const [px, py] of line) {
    sketch.fill(
      `M ${px} ${py} Q ${px + sketch.side * 6} ${py * 0.6} ${px + sketch.side * 13} 0 L ${px - 4} 0 Z`,
      green,
      0.45,
      0.5,
    );
    for (let tree = 0; tree < 26; tree++) {
      const t = sketch.random.next();
      sketch.disc(px + sketch.random.range(-9, 9), py * t * 0.85, 1, 0.9, green, sketch.random.range(-0.95, -0.1), 0.9);
    }
  }
}

function watchTower(sketch: Sketch, x: number, y: number, stone: string, snow: number): void {
  sketch.rect(x - 3, y - 1.5, 6, 9, stone, -0.15);
  sketch.rect(sketch.side > 0 ? x + 0.8 : x - 3, y - 1.5, 2.2, 9, stone, 0.5, 0.8);
  for (const at of [-1.8, 0, 1.8])
    sketch.shine(
      `M ${x + at - 0.5} ${y + 3.6} V ${y + 5} Q ${x + at} ${y + 5.8} ${x + at + 0.5} ${y + 5} V ${y + 3.6} Z`,
      '#ffb45a',
      '#4a3e34',
    );
  sketch.rect(x - 3.4, y + 7.2, 6.8, 0.5, stone, 0.5);
  for (let tooth = 0; tooth < 5; tooth++)
    sketch.rect(x - 3.3 + tooth * 1.4, y + 7.7, 0.9, 1.2, snow > 0.5 ? '#f2f6ff' : stone, 0.3);
}
