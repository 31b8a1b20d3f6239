import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A round tower of old stone under a tall pointed roof, with ivy, arrow slits and one lit window near the top. */
export function stoneTower(x: number, z: number, heightMetres: number, snow: number): SetPiece {
  const r = heightMetres * 0.13;
  return drawn(
    `stone tower ${heightMetres} ${snow > 0.5}`,
    x,
    z,
    [-r * 2.2, r * 2.2, heightMetres * 1.04],
    (sketch) => {
      const { random, side } = sketch;
      const h = heightMetres;
      const [eaves, foot] = [h * 0.68, 0];
      const stone = '#a39a8a';
      // A round wall in upright bands, each turned a little farther from the light.
      const bands = 9;
      for (let band = 0; band < bands; band++) {
        const [a, b] = [-1 + (2 * band) / bands, -1 + (2 * (band + 1)) / bands];
        const turned = ((a + b) / 2) * side * 0.75 - 0.05;
        sketch.fill(
          `M ${a * r * 1.14} ${foot} H ${b * r * 1.14 + 0.02} L ${b * r + 0.02} ${h * 0.14} V ${eaves} H ${a * r} V ${h * 0.14} Z`,
          stone,
          turned,
        );
      }
      for (let course = 0; course < 26; course++) {
        const y = h * 0.02 + (course / 26) * (eaves - h * 0.03);
        for (let block = 0; block < 3; block++) {
          const at = random.range(-0.95, 0.8) * r;
          sketch.rect(at, y, r * 0.24, h * 0.014, stone, random.range(-0.55, 0.5), 0.5);
        }
      }
      sketch.rect(-r * 1.18, eaves - h * 0.04, r * 2.36, h * 0.02, stone, -0.5);
      for (let corbel = -5; corbel <= 5; corbel++)
        sketch.rect(corbel * r * 0.22 - r * 0.06, eaves - h * 0.035, r * 0.1, h * 0.03, stone, 0.1);
      sketch.rect(-r * 1.22, eaves - h * 0.005, r * 2.44, h * 0.05, stone, 0.2);
      const roof = snow > 0.5 ? '#e6ecf8' : '#7a4a52';
      sketch.fill(
        `M ${-r * 1.4} ${eaves + h * 0.04} L 0 ${h} L ${r * 1.4} ${eaves + h * 0.04} Q 0 ${eaves} ${-r * 1.4} ${eaves + h * 0.04} Z`,
        roof,
        -0.25,
      );
      sketch.fill(
        `M ${side * r * 0.15} ${eaves + h * 0.025} L 0 ${h} L ${side * r * 1.4} ${eaves + h * 0.04} Z`,
        roof,
        0.5,
      );
      sketch.line(`M 0 ${h * 0.99} V ${h * 1.03}`, 0.08, '#d8b04a', 0.4);
      window(sketch, 0, h * 0.55, r * 0.26, h * 0.085);
      for (const [at, y] of [
        [-0.5, 0.4],
        [0.45, 0.3],
        [-0.2, 0.2],
      ] as const)
        sketch.rect(at * r - 0.1, h * y, 0.2, h * 0.04, '#1f1c1e', -0.5);
      sketch.fill(
        `M ${-r * 0.32} 0 V ${h * 0.07} Q ${-r * 0.3} ${h * 0.11} 0 ${h * 0.115} Q ${r * 0.3} ${h * 0.11} ${r * 0.32} ${h * 0.07} V 0 Z`,
        '#5a3c26',
        -0.1,
      );
      if (snow < 0.5)
        for (let leaf = 0; leaf < 150; leaf++) {
          const y = random.next() ** 1.6 * h * 0.58;
          const reach = 0.5 * (1 - y / (h * 0.62));
          const at = -side * r * (0.98 - random.next() * reach);
          sketch.disc(at, y, 0.24, 0.2, random.chance(0.5) ? '#4f7a44' : '#3f6438', random.range(-0.5, 0.5));
        }
    },
    { shadow: r * 1.6, turn: 1 },
  );
}

function window(
  sketch: Parameters<Parameters<typeof drawn>[4]>[0],
  x: number,
  y: number,
  half: number,
  high: number,
): void {
  const arch = (grow: number) =>
    `M ${x - half - grow} ${y - grow} H ${x + half + grow} V ${y + high * 0.6} Q ${x + half + grow} ${y + high + grow} ${x} ${y + high + grow * 1.4} Q ${x - half - grow} ${y + high + grow} ${x - half - grow} ${y + high * 0.6} Z`;
  sketch.fill(arch(0.16), '#cfc4b0', 0.3);
  sketch.shine(arch(0), '#ffcf7a', '#3a3440');
  sketch.rect(x - 0.04, y, 0.08, high, '#5a4a3a', -0.2);
  sketch.rect(x - half * 1.4, y - 0.25, half * 2.8, 0.16, '#cfc4b0', 0.5);
}
