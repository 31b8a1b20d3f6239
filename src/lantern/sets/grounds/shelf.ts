import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const PLASTER = '#cbbda6';
const WOOD = '#8f6238';
const SPINES = ['#a8442f', '#2f5a8a', '#3f7a58', '#d0a23a', '#6a4a7a', '#e6dcc6', '#35414e'] as const;
const DEEP_METRES = 0.36;
const THICK_METRES = 0.045;

/** Shelves on a plastered wall: what is shown has one for itself, with a few books at its ends; a row of books is below. */
export const shelf: GroundBuilder = ({ support, random, paint }) => {
  const { y, near } = support;
  const front = near + 0.12;
  const back = front + DEEP_METRES;
  const [left, right] = [support.left - 0.75, support.right + 0.75];
  const wood = paint(WOOD);
  const faces: Face[] = [upright([-ENDLESS_METRES, ENDLESS_METRES], [-3, 5], back, PLASTER, -0.05)];
  const books = (from: number, to: number, base: number) => {
    for (let x = from; x < to - 0.03;) {
      const wide = Math.min(to - x, random.range(0.028, 0.062));
      const tall = random.range(0.19, 0.29);
      faces.push(upright([x, x + wide - 0.003], [base, base + tall], front + 0.06, random.pick(SPINES)));
      faces.push(
        upright(
          [x + wide * 0.2, x + wide * 0.75],
          [base + tall * 0.7, base + tall * 0.78],
          front + 0.055,
          '#efe2c0',
          0,
        ),
      );
      x += wide;
    }
  };
  for (const [level, base] of [-0.52, 0].entries()) {
    const top = y + base;
    faces.push(
      upright(
        [left - 0.02, right + 0.08],
        [top - THICK_METRES - 0.14, top - THICK_METRES],
        back - 0.002,
        '#3a2a1e',
        -0.8,
        0.28,
      ),
    );
    for (const x of [left + 0.25, right - 0.29])
      faces.push(
        ...solid([x, x + 0.04], [top - THICK_METRES - 0.16, top - THICK_METRES], [back - 0.22, back], '#3b3a3a', -0.2),
      );
    faces.push(...solid([left, right], [top - THICK_METRES, top], [front, back], wood, 0.05));
    if (level === 0) books(left + 0.12, right - 0.2, top);
    else {
      books(left + 0.06, left + 0.06 + random.range(0.34, 0.46), top);
      books(right - 0.06 - random.range(0.26, 0.4), right - 0.06, top);
    }
  }
  return { structures: [{ z: back, faces }], wallZ: back, inside: true };
};
