import { TOP_METRES } from '../../grounds/ground-card.ts';
import { PAINTED } from '../kits/painted.ts';
import { markedTop, MATTER_COLOURS } from '../kits/worktop.ts';
import type { Face } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

const SIDES = 36;
/** A lighter line round its upper edge, metres. */
const RIM_METRES = 0.006;

/** A round pedestal: its top, its flank in light and shade, a bright rim. */
export const pedestal: GroundBuilder = ({ support, random }) => {
  const { left, right, near, far, y, matter, colour: named } = support;
  const own = matter === undefined ? '#ece7de' : MATTER_COLOURS[matter];
  const colour = named === undefined ? own : PAINTED[named];
  const [x, radius] = [(left + right) / 2, (right - left) / 2];
  // The middle of those who stand on it: a ground reaches farther back than forward.
  const z = (near + TOP_METRES.before + far - TOP_METRES.behind) / 2;
  const at = (angle: number) => [x + radius * Math.cos(angle), z + radius * Math.sin(angle)] as const;
  const flank = (from: number, to: number, low: number, high: number, lit: number): Face => {
    const [[x0, z0], [x1, z1]] = [at(from), at(to)];
    return { points: [x0, low, z0, x1, low, z1, x1, high, z1, x0, high, z0], colour, lit };
  };
  const faces: Face[] = [];
  // The half that faces us: from its left end over the nearest line to its right end.
  for (let side = 0; side < SIDES / 2; side++) {
    const [from, to] = [Math.PI + (side / SIDES) * 2 * Math.PI, Math.PI + ((side + 1.04) / SIDES) * 2 * Math.PI];
    const lit = 0.5 * Math.cos((from + to) / 2 + 0.6) - 0.35;
    faces.push(flank(from, to, 0, y, lit), flank(from, to, y - RIM_METRES, y, lit + 0.5));
  }
  const rim = Array.from({ length: SIDES }, (_, side) => at((side / SIDES) * 2 * Math.PI));
  faces.push({ points: rim.flatMap(([px, pz]) => [px, y, pz]), colour, lit: 0.5, smooth: true });
  const inner = radius * 0.66;
  const top = { y, left: x - inner, right: x + inner, near: z - inner, far: z + inner };
  const marks = matter === undefined || matter === 'wooden' ? [] : markedTop(top, matter, colour, random);
  return { structures: [{ z: far, faces: [...faces, ...marks] }] };
};
