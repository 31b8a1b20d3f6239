import { TOP_METRES } from '../../grounds/ground-card.ts';
import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const POLE = '#6b523c';
const WIRE = '#2b2a2c';
const THICK_METRES = 0.026;

/** Power lines between two wooden poles: taut where somebody sits on the first, and lower ones behind it. */
export const wire: GroundBuilder = ({ support }) => {
  const { y } = support;
  const z = support.near + TOP_METRES.before;
  const [left, right] = [support.left - 0.15, support.right + 4.5];
  const faces: Face[] = [];
  const line = (x0: number, x1: number, top: number, sag: number, at: number) => {
    const steps = sag === 0 ? 1 : 10;
    const high = (t: number) => top - 4 * sag * t * (1 - t);
    for (let step = 0; step < steps; step++) {
      const [a, b] = [step / steps, (step + 1) / steps];
      const [u, v] = [x0 + (x1 - x0) * a, x0 + (x1 - x0) * b];
      faces.push({
        points: [u, high(a) - THICK_METRES, at, v, high(b) - THICK_METRES, at, v, high(b), at, u, high(a), at],
        colour: WIRE,
        lit: 0.1,
      });
    }
  };
  for (const [drop, behind, sag] of [
    [0.62, 0.5, 0.16],
    [0.34, 0.3, 0.1],
  ] as const) {
    line(left, right, y - drop, sag, z + behind);
    line(left - ENDLESS_METRES, left, y - drop, 1.2, z + behind);
    line(right, right + ENDLESS_METRES, y - drop, 1.2, z + behind);
  }
  for (const x of [left, right]) {
    faces.push(...solid([x - 0.09, x + 0.09], [0, y + 0.42], [z + 0.06, z + 0.24], POLE, 0));
    faces.push(upright([x + 0.03, x + 0.07], [0, y + 0.42], z + 0.055, POLE, 0.5));
    for (const [at, half] of [
      [y - 0.08, 0.42],
      [y - 0.7, 0.34],
    ] as const) {
      faces.push(...solid([x - half, x + half], [at - 0.1, at], [z, z + 0.07], POLE, 0.1));
      for (const side of [-1, 1])
        faces.push(
          upright([x + side * half * 0.8 - 0.035, x + side * half * 0.8 + 0.035], [at, at + 0.09], z, '#d9dde0', 0.2),
        );
    }
  }
  line(left - ENDLESS_METRES, left, y, 1.2, z);
  line(left, right, y, 0, z);
  line(right, right + ENDLESS_METRES, y, 1.2, z);
  return { structures: [{ z: z + 0.5, faces, mirrored: false }] };
};
