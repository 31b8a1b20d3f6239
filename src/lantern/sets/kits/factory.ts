import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A tall brick chimney with bands and a red light. */
export function chimney(x: number, z: number, high: number, light: Light): SetPiece {
  return drawn(
    `chimney ${high} ${light.lampsLit}`,
    x,
    z,
    [-2.4, 2.4, high * 1.04],
    (sketch) => {
      const brick = '#9a6450';
      const s = sketch.side;
      sketch.fill(`M -1.9 0 H 1.9 L 1.1 ${high} H -1.1 Z`, brick, -0.3);
      sketch.fill(`M ${s * 0.4} 0 L ${s * 1.9} 0 L ${s * 1.1} ${high} H ${s * 0.25} Z`, brick, 0.45);
      for (const share of [0.72, 0.86])
        sketch.fill(`M -1.36 ${high * share} H 1.36 L 1.28 ${high * (share + 0.06)} H -1.28 Z`, '#e6e0d4', 0);
      sketch.rect(-1.4, high * 0.97, 2.8, high * 0.03, '#5f4438', 0.2);
      sketch.shine(`M -0.25 ${high} H 0.25 V ${high + 0.6} H -0.25 Z`, '#ff5a4a', '#b0443a');
    },
    { turn: 1 },
  );
}

/** A hall with a saw-tooth roof of glass. */
export function factoryHall(x: number, z: number, teeth: number, snow: number): SetPiece {
  const w = teeth * 2.8;
  return drawn(`factory hall ${teeth} ${snow > 0.5}`, x, z, [-w - 6, w + 6, 13.6], (sketch) => {
    const brick = '#a06c56';
    for (const side of [-1, 1])
      sketch.face([side * w, 0, 0, side * w, 0, 12, side * w, 8, 12, side * w, 8, 0], brick, sketch.flankLit);
    sketch.rect(-w, 0, w * 2, 8, brick, -0.05);
    for (let tooth = 0; tooth < teeth; tooth++) {
      const a = -w + tooth * 5.6;
      sketch.fill(`M ${a} 8 V 12 L ${a + 5.6} 8.4 V 8 Z`, snow > 0.5 ? '#eef3ff' : '#6a6f76', 0.35);
      sketch.shine(`M ${a + 0.1} 8.3 V 11.6 L ${a + 1.1} 10.9 V 8.3 Z`, '#ffd58a', '#a8c4d4');
      for (const at of [0.6, 3.2]) {
        sketch.rect(a + at - 0.15, 2.2, 2, 3.9, '#d8cbb8', 0.1);
        sketch.shine(`M ${a + at} 2.35 H ${a + at + 1.7} V 5.9 H ${a + at} Z`, '#ffcf7a', '#6f8698');
        for (let bar = 1; bar < 4; bar++) sketch.rect(a + at + bar * 0.42, 2.35, 0.06, 3.55, '#3f4448', 0);
        for (let bar = 1; bar < 4; bar++) sketch.rect(a + at, 2.35 + bar * 0.9, 1.7, 0.06, '#3f4448', 0);
      }
    }
    sketch.rect(-2.2, 0, 4.4, 4.2, '#4f6a74', 0);
    for (let slat = 0; slat < 8; slat++) sketch.rect(-2.1, slat * 0.52 + 0.1, 4.2, 0.08, '#3a5058', -0.2);
    sketch.rect(-w, 7.6, w * 2, 0.4, '#d8cbb8', 0.3);
  });
}

/** A round storage tank with a ladder and pipes. */
export function storageTank(x: number, z: number, high: number, snow: number): SetPiece {
  return drawn(
    `storage tank ${high} ${snow > 0.5}`,
    x,
    z,
    [-5.4, 5.4, high + 2],
    (sketch) => {
      const steel = '#c9ced2';
      const s = sketch.side;
      sketch.rect(-4, 0, 8, high, steel, -0.25);
      sketch.rect(s > 0 ? 0.8 : -3.4, 0, 2.6, high, steel, 0.5, 0.85);
      sketch.rect(s > 0 ? -4 : 2.4, 0, 1.6, high, steel, -0.65, 0.8);
      sketch.fill(`M -4 ${high} Q 0 ${high + 1.8} 4 ${high} Z`, snow > 0.5 ? '#eef3ff' : steel, 0.4);
      for (let seam = 1.6; seam < high; seam += 1.6) sketch.rect(-4, seam, 8, 0.06, '#8d949a', -0.1);
      for (let step = 0; step <= 14; step++)
        sketch.rect(-3.6 + step * 0.42, (high * step) / 14, 0.5, 0.08, '#5a6066', 0.2);
      sketch.line(`M -3.6 0.9 L 2.6 ${high + 0.9}`, 0.07, '#e8c23a', 0.2);
      sketch.rect(-4, high - 0.1, 8, 0.16, '#e8c23a', 0.3);
      sketch.line('M 3.6 1 H 5.2 V 0', 0.3, '#8a9298', 0.2);
      sketch.rect(-1.6, high * 0.45, 3.2, 1.2, '#c8443a', 0.1);
    },
    { shadow: 4, turn: 1 },
  );
}
