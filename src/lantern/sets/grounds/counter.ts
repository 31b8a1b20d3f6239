import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** How far it runs on to either side, metres. */
const RUNS_ON_METRES = 5;

/** A worktop of pale stone on painted doors. */
export const counter: GroundBuilder = ({ support: { y, left, right, near, far }, paint }) => {
  const wood = paint('#6f8f83');
  const [x0, x1] = [left - RUNS_ON_METRES, right + RUNS_ON_METRES];
  const front = near + 0.04;
  const doors: Face[] = [upright([x0, x1], [0, y - 0.04], front, wood, -0.25)];
  for (let x = Math.floor(x0 / 0.55) * 0.55; x < x1; x += 0.55) {
    doors.push(
      upright([x + 0.02, x + 0.53], [0.12, y - 0.08], front - 0.005, wood, 0.05),
      upright([x + 0.07, x + 0.48], [0.17, y - 0.13], front - 0.006, wood, -0.12),
      upright([x + 0.2, x + 0.35], [y - 0.115, y - 0.1], front - 0.02, '#d8b256', 0.5),
    );
  }
  const top = solid([x0, x1], [y - 0.04, y], [near, far], '#ddd8ce', 0.1);
  return { structures: [{ z: far, faces: [...doors, ...top] }] };
};
