import { solid } from '../kits/solid.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** A white block. */
export const plinth: GroundBuilder = ({ support: { y, left, right, near, far }, paint }) => ({
  structures: [{ z: far, faces: solid([left, right], [0, y], [near, far], paint('#ece7de'), 0.05) }],
});
