import type { Facing } from '../../storyboard/storyboard.ts';

/**
 * The yaw of a body for each facing, radians: 0 faces the viewer, +π/2 the right. Side views are turned a little towards
 * the viewer, as an illustrator would: the chest and both arms are then seen.
 */
export const YAWS: Readonly<Record<Facing, number>> = {
  toward: 0.1,
  'three-quarter-right': 0.72,
  right: 1.36,
  away: Math.PI - 0.12,
  left: -1.36,
  'three-quarter-left': -0.72,
};

/** The line on the ground along which a walk in that facing goes. */
export const HEADINGS: Readonly<Record<Facing, number>> = {
  toward: 0,
  'three-quarter-right': Math.PI / 2,
  right: Math.PI / 2,
  away: Math.PI,
  left: -Math.PI / 2,
  'three-quarter-left': -Math.PI / 2,
};
