import type { ActorState } from '../../stage/stage.ts';
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

/** How long a change of facing takes, seconds. */
const TURN_SECONDS = 0.7;

/**
 * The yaw of a body that may be on its way round, with its progress (1 when it has arrived). During `turn` it comes from
 * the opposite side; the way goes past the viewer, so that the face is seen.
 */
export function turnedYaw(actor: ActorState): { readonly yaw: number; readonly progress: number } {
  const to = YAWS[actor.facing];
  if (actor.action !== 'turn') return { yaw: to, progress: 1 };
  const progress = Math.min(1, Math.max(0, actor.actionTime / TURN_SECONDS));
  const from = TURNED_FROM[actor.facing];
  const eased = progress * progress * (3 - 2 * progress);
  return { yaw: from + (to - from) * eased, progress };
}

const TURNED_FROM: Readonly<Record<Facing, number>> = {
  left: YAWS.right,
  right: YAWS.left,
  'three-quarter-left': YAWS['three-quarter-right'],
  'three-quarter-right': YAWS['three-quarter-left'],
  toward: YAWS.away,
  away: YAWS.toward,
};
