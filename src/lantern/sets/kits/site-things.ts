import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const YELLOW = '#f0b02a';

/** A tower crane: a lattice mast, a long jib with its load, a counterweight. */
export function towerCrane(x: number, z: number, high: number, way: 1 | -1): SetPiece {
  return drawn(
    `tower crane ${high} ${way}`,
    x,
    z,
    [-high * 0.85, high * 0.85, high * 1.18],
    (sketch) => {
      sketch.at(0, 0, high, () => {
        const lattice = (x0: number, y0: number, x1: number, y1: number, n: number) => {
          for (let bay = 0; bay < n; bay++) {
            const [a, b] = [bay / n, (bay + 1) / n];
            sketch.line(
              `M ${x0 + (x1 - x0) * a} ${y0} L ${x0 + (x1 - x0) * b} ${y1} M ${x0 + (x1 - x0) * a} ${y1} L ${x0 + (x1 - x0) * b} ${y0}`,
              0.005,
              YELLOW,
              -0.1,
            );
          }
        };
        for (const edge of [-0.028, 0.028])
          sketch.line(`M ${edge} 0 V 0.96`, 0.011, YELLOW, edge * sketch.side > 0 ? 0.5 : -0.3);
        for (let bay = 0; bay < 18; bay++)
          sketch.line(
            `M -0.028 ${bay * 0.053} L 0.028 ${(bay + 1) * 0.053} M 0.028 ${bay * 0.053} L -0.028 ${(bay + 1) * 0.053}`,
            0.005,
            YELLOW,
            0,
          );
        sketch.rect(-0.05, 0.93, 0.1, 0.06, '#e8eaec', 0.2);
        const e = way;
        lattice(e * 0.03, 0.985, e * 0.8, 1.03, 20);
        sketch.line(`M ${e * 0.03} 0.985 L ${e * 0.8} 0.985 M ${e * 0.03} 1.03 L ${e * 0.76} 1.03`, 0.009, YELLOW, 0.3);
        sketch.line(`M ${-e * 0.03} 0.99 L ${-e * 0.27} 0.99`, 0.016, YELLOW, 0.2);
        sketch.rect(e > 0 ? -0.28 : 0.2, 0.93, 0.08, 0.075, '#8d9298', -0.1);
        sketch.line(
          `M 0 1.14 L ${e * 0.62} 1.03 M 0 1.14 L ${-e * 0.25} 1 M 0 1.14 L ${e * 0.3} 1.03`,
          0.005,
          '#5a5e62',
          0.1,
        );
        sketch.fill('M -0.025 0.99 L 0 1.15 L 0.025 0.99 Z', YELLOW, 0.1);
        sketch.line(`M ${e * 0.52} 0.985 V 0.66`, 0.004, '#3a3e42');
        sketch.rect(e * 0.52 - 0.05, 0.63, 0.1, 0.03, '#b5653c', 0.1);
      });
    },
    { turn: 1 },
  );
}

/** The bare frame of a house: floors on columns, scaffolding before one half, the top floor unfinished. */
export function shell(x: number, z: number, floors: number, snow: number): SetPiece {
  return drawn(
    `shell ${floors} ${snow > 0.5}`,
    x,
    z,
    [-12, 12, floors * 3.2 + 4],
    (sketch) => {
      const concrete = '#b9b4ac';
      sketch.rect(-9, 0, 18, floors * 3.2, '#4a4648', -0.5);
      for (let floor = 0; floor <= floors; floor++) {
        const y = floor * 3.2;
        sketch.face([-9, y, 0, 9, y, 0, 9, y, 5, -9, y, 5], snow > 0.5 ? '#eef3ff' : concrete, 0.5);
        sketch.rect(-9.3, y - 0.4, 18.6, 0.45, concrete, -0.05);
        if (floor === floors) continue;
        for (let column = 0; column < 7; column++) {
          sketch.rect(-8.8 + column * 2.86, y, 0.5, 2.85, concrete, -0.15);
          sketch.rect(-8.8 + column * 2.86 + (sketch.side > 0 ? 0.3 : 0), y, 0.2, 2.85, concrete, 0.5);
        }
        if (floor < floors - 2)
          for (let bay = 0; bay < 3; bay++)
            sketch.rect(-8.3 + bay * 2.86, y + 0.05, 2.36, 2.7, '#b5735c', sketch.random.range(-0.2, 0.2));
      }
      for (let rod = 0; rod < 22; rod++)
        sketch.line(`M ${-8.6 + rod * 0.82} ${floors * 3.2} V ${floors * 3.2 + 1.2}`, 0.07, '#8a5a40', 0.1);
      scaffold(sketch, floors);
    },
    { shadow: 8 },
  );
}

function scaffold(sketch: Sketch, floors: number): void {
  const high = (floors - 1) * 3.2;
  for (let pole = 0; pole <= 4; pole++) sketch.rect(1.2 + pole * 2.1, 0, 0.12, high + 0.8, '#c4c9ce', 0.3);
  for (let y = 1.6; y < high; y += 1.6) {
    sketch.rect(1, y, 8.8, 0.16, '#a8804e', 0.3);
    sketch.rect(1, y + 0.8, 8.8, 0.07, '#c4c9ce', 0.2);
  }
  for (let y = 0; y < high - 3; y += 3.2)
    sketch.line(`M 1.3 ${y} L 3.3 ${y + 3.2} M 7.5 ${y} L 9.6 ${y + 3.2}`, 0.08, '#c4c9ce', 0);
  sketch.rect(3.4, 1.6, 4, Math.max(1, high - 4), '#5f9a7c', 0, 0.5);
}

/** A heap of earth. */
export function heap(x: number, z: number, high: number, snow: number): SetPiece {
  return drawn(
    `heap ${high} ${snow > 0.5}`,
    x,
    z,
    [-high * 2, high * 2, high * 1.1],
    (sketch) => {
      sketch.at(0, 0, high, () => {
        const earth = snow > 0.5 ? '#dfe6f4' : '#8c6a48';
        sketch.fill('M -1.8 -0.02 Q -1.1 0.3 -0.6 0.8 Q -0.1 1.12 0.3 0.86 Q 0.9 0.4 1.8 -0.02 Z', earth, -0.3);
        sketch.fill(
          `M ${sketch.side * 0.1} 1 Q ${sketch.side * 0.6} 0.6 ${sketch.side * 1.7} 0 L ${sketch.side * 0.2} 0 Q ${sketch.side * 0.5} 0.5 ${sketch.side * 0.1} 1 Z`,
          earth,
          0.5,
        );
        for (let clod = 0; clod < 26; clod++)
          sketch.disc(
            sketch.random.range(-1.4, 1.4),
            sketch.random.range(0, 0.3),
            0.07,
            0.05,
            earth,
            sketch.random.range(-0.4, 0.6),
          );
      });
    },
    { shadow: high * 1.5, turn: 1 },
  );
}

/** An excavator with its arm bent over the ground. */
export function digger(x: number, z: number): SetPiece {
  return drawn(
    'digger',
    x,
    z,
    [-5, 5, 5],
    (sketch) => {
      sketch.fill('M -2 0.1 H 1.6 Q 2.1 0.5 1.6 0.95 H -2 Q -2.5 0.5 -2 0.1 Z', '#2a2c30', -0.1);
      for (let wheel = 0; wheel < 5; wheel++) sketch.disc(-1.7 + wheel * 0.75, 0.5, 0.28, 0.28, '#5a5e64', 0.1);
      sketch.fill('M -2.3 1 H 1.2 V 2 L 0.4 2.1 H -2.3 Q -2.6 1.5 -2.3 1 Z', YELLOW, -0.1);
      sketch.rect(-2.3, 1.9, 2.4, 0.2, YELLOW, 0.6);
      sketch.fill('M -0.4 2 L -0.3 3.4 H 1 L 1.3 2 Z', YELLOW, 0.1);
      sketch.shine('M -0.18 2.2 L -0.1 3.2 H 0.86 L 1.08 2.2 Z', '#ffe6b0', '#5f7a8c');
      sketch.line('M 1.1 1.7 L 2.6 4.4 L 4 3.4', 0.42, YELLOW, 0.2);
      sketch.line('M 4 3.4 L 3.9 1.6', 0.3, YELLOW, -0.1);
      sketch.line('M 1.4 2.6 L 2.2 3.4 M 2.8 4.1 L 3.8 2.6', 0.12, '#b8bcc0', 0.4);
      sketch.fill('M 3.4 1.7 L 4.3 1.6 L 4.2 0.9 L 3.5 0.7 L 3.1 1.2 Z', '#3a3c40', 0.1);
    },
    { shadow: 2.4, turn: 1 },
  );
}

/** A striped barrier with a lamp. */
export function barrier(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `barrier ${light.lampsLit}`,
    x,
    z,
    [-1.5, 1.5, 1.4],
    (sketch) => {
      for (const leg of [-1, 1]) sketch.line(`M ${leg - 0.2} 0 L ${leg} 0.9 L ${leg + 0.2} 0`, 0.08, '#5a5e64', 0.1);
      sketch.rect(-1.3, 0.62, 2.6, 0.36, '#f2efe8', 0.3);
      for (let stripe = 0; stripe < 5; stripe++)
        sketch.fill(
          `M ${-1.3 + stripe * 0.52} 0.62 L ${-1.06 + stripe * 0.52} 0.62 L ${-0.9 + stripe * 0.52} 0.98 L ${-1.14 + stripe * 0.52} 0.98 Z`,
          '#d8452f',
          0.2,
        );
      sketch.shine('M -0.12 1 H 0.12 V 1.24 H -0.12 Z', '#ffc24a', '#e8a03a');
    },
    { shadow: 0.8, turn: 1 },
  );
}
