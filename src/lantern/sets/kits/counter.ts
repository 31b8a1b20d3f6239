import type { Face, SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';
import { solid, upright } from './solid.ts';

/** A counter that customers stand before: a panelled front, a plinth and a top that juts out. */
export function counter(
  x: readonly [number, number],
  z: number,
  high: number,
  front: string,
  top: string,
): readonly Face[] {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  const faces: Face[] = [...solid([left, right], [0, high - 0.06], [z, z + 0.6], front, -0.05)];
  const count = Math.max(1, Math.round((right - left) / 0.9));
  const wide = (right - left) / count;
  for (let panel = 0; panel < count; panel++) {
    const at = left + panel * wide;
    faces.push(upright([at + 0.08, at + wide - 0.08], [0.2, high - 0.2], z - 0.005, front, -0.6));
    faces.push(upright([at + 0.11, at + wide - 0.08], [0.2, high - 0.23], z - 0.01, front, 0.12));
  }
  faces.push(upright([left, right], [0, 0.1], z - 0.015, '#1c1614', -0.3));
  faces.push(...solid([left - 0.06, right + 0.06], [high - 0.06, high], [z - 0.1, z + 0.65], top, 0.25));
  return faces;
}

/** An espresso machine with cups on its top. */
export function espressoMachine(x: number, z: number, y: number): SetPiece {
  return drawn(
    'espresso machine',
    x,
    z,
    [-0.6, 0.6, 0.85, -0.02],
    (sketch) => {
      sketch.rect(-0.5, 0, 1, 0.1, '#3a3d42', 0.1);
      sketch.rect(-0.46, 0.1, 0.92, 0.24, '#6d737a', -0.4);
      sketch.fill('M -0.52 0.34 H 0.52 V 0.6 Q 0.52 0.64 0.46 0.64 H -0.46 Q -0.52 0.64 -0.52 0.6 Z', '#c8402e', 0.2);
      sketch.rect(-0.52, 0.54, 1.04, 0.06, '#e8e6e0', 0.7);
      for (const at of [-0.24, 0.2]) {
        sketch.rect(at - 0.06, 0.26, 0.12, 0.1, '#d8d4cc', 0.6);
        sketch.line(`M ${at} 0.27 H ${at + 0.2}`, 0.04, '#2c2622', 0.2);
        sketch.rect(at - 0.05, 0.1, 0.1, 0.1, '#f7f2e6', 0.4);
      }
      for (let cup = 0; cup < 6; cup++) sketch.rect(-0.44 + cup * 0.15, 0.64, 0.11, 0.09, '#f4efe4', 0.3);
      sketch.disc(0.4, 0.44, 0.05, 0.05, '#f7f2e6', 0.5);
    },
    { y, turn: 1 },
  );
}

/** A case of glass with cakes and croissants on two boards, lit from within. */
export function pastryCase(x: number, z: number, y: number, half: number): SetPiece {
  return drawn(
    `pastry case ${half}`,
    x,
    z,
    [-half - 0.05, half + 0.05, 0.75, -0.02],
    (sketch) => {
      sketch.rect(-half, 0, half * 2, 0.68, '#5a4030', -0.1);
      sketch.shine(`M ${-half + 0.03} 0.04 H ${half - 0.03} V 0.64 H ${-half + 0.03} Z`, '#ffe2ac', '#d9c4a0');
      for (const row of [0.05, 0.34]) {
        for (let at = -half + 0.16; at < half - 0.1; at += 0.27) {
          const kind = sketch.random.integer(0, 3);
          if (kind === 0)
            sketch.fill(
              `M ${at - 0.11} ${row + 0.04} Q ${at} ${row + 0.24} ${at + 0.11} ${row + 0.04} Q ${at} ${row + 0.09} ${at - 0.11} ${row + 0.04} Z`,
              '#c98a3c',
              0.3,
            );
          else {
            const tint = ['#e88aa0', '#7a4a2c', '#f4e6c8', '#c8402e'][kind] ?? '#f4e6c8';
            sketch.rect(at - 0.1, row + 0.03, 0.2, 0.1, '#d9a866', 0.2);
            sketch.rect(at - 0.1, row + 0.1, 0.2, 0.05, tint, 0.4);
            sketch.disc(at, row + 0.17, 0.03, 0.03, '#c8402e', 0.3);
          }
        }
        sketch.rect(-half, row - 0.02, half * 2, 0.03, '#efe6d4', 0.4);
      }
      sketch.fill(
        `M ${-half + 0.1} 0.05 L ${-half + 0.5} 0.64 H ${-half + 0.72} L ${-half + 0.32} 0.05 Z`,
        '#ffffff',
        0.6,
        0.25,
      );
      sketch.rect(-half - 0.03, 0.65, half * 2 + 0.06, 0.05, '#8a5f3c', 0.5);
    },
    { y, turn: 1 },
  );
}

/** A round table on one foot; `laid` puts a cloth, plates and a candle or flowers on it. */
export function roundTable(x: number, z: number, laid: 'cups' | 'cloth', foreground = false): SetPiece {
  return drawn(
    `round table ${laid}`,
    x,
    z,
    [-0.75, 0.75, 1.2],
    (sketch) => {
      if (laid === 'cloth') {
        sketch.fill(
          'M -0.62 0.74 L -0.7 0.14 Q -0.35 0.06 0 0.13 Q 0.35 0.06 0.7 0.14 L 0.62 0.74 Z',
          '#f4efe6',
          -0.05,
        );
        for (const fold of [-0.4, -0.05, 0.34])
          sketch.fill(`M ${fold} 0.72 L ${fold - 0.05} 0.12 L ${fold + 0.09} 0.11 Z`, '#d4cabc', -0.35);
        sketch.disc(0, 0.74, 0.63, 0.085, '#fbf8f0', 0.4);
        for (const at of [-0.32, 0.32]) {
          sketch.disc(at, 0.765, 0.16, 0.028, '#ffffff', 0.7);
          sketch.line(`M ${at * 0.5} 0.78 V 0.88`, 0.014, '#dfe8ec', 0.4);
          sketch.fill(
            `M ${at * 0.5 - 0.045} 1.02 H ${at * 0.5 + 0.045} L ${at * 0.5 + 0.02} 0.88 H ${at * 0.5 - 0.02} Z`,
            '#a8324a',
            0.2,
          );
        }
        sketch.rect(-0.022, 0.76, 0.044, 0.2, '#f4e6c8', 0.3);
        sketch.shine('M -0.03 0.97 Q 0 1.14 0.03 0.97 Z', '#ffc65a', '#ffc65a');
      } else {
        sketch.rect(-0.04, 0.04, 0.08, 0.68, '#2c2622', 0.1);
        sketch.fill('M -0.26 0 Q 0 0.1 0.26 0 Z', '#2c2622', 0.2);
        sketch.disc(0, 0.72, 0.52, 0.075, '#5a3c28', -0.3);
        sketch.disc(0, 0.74, 0.52, 0.075, '#a8744a', 0.4);
        sketch.rect(-0.25, 0.75, 0.11, 0.1, '#f7f2e6', 0.4);
        sketch.disc(-0.195, 0.755, 0.1, 0.018, '#f7f2e6', 0.4);
        sketch.rect(0.14, 0.75, 0.09, 0.14, '#7fa3a8', 0.2);
        sketch.disc(0.185, 0.95, 0.07, 0.06, '#e88aa0', 0.3);
      }
    },
    { shadow: 0.6, turn: 1, ...(foreground ? { foreground: true } : {}) },
  );
}
