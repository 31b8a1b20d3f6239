import type { ActorState } from '../../stage/stage.ts';
import type { Facing } from '../../storyboard/storyboard.ts';
import { clamp, smoothstep } from '../../../base/interpolation.ts';
import { yawOf } from './space.ts';

/** How long a change of facing takes, seconds. */
const TURN_SECONDS = 0.7;

const OPPOSITE: Readonly<Record<Facing, Facing>> = {
  left: 'right',
  right: 'left',
  'three-quarter-left': 'three-quarter-right',
  'three-quarter-right': 'three-quarter-left',
  toward: 'away',
  away: 'toward',
  'away-left': 'three-quarter-right',
  'away-right': 'three-quarter-left',
};

/**
 * Radians that a body is turned now, on its way from the facing before. From left to right it goes past the viewer, from
 * behind the shorter way. A `turn` with nothing before it comes from the opposite side.
 */
export function yawNow(actor: ActorState, yaws: (facing: Facing) => number = yawOf): number {
  const to = yaws(actor.facing);
  const turned =
    actor.turned ??
    (actor.action === 'turn' ? { from: OPPOSITE[actor.facing], secondsAgo: actor.actionTime } : undefined);
  if (turned === undefined) return to;
  const from = yaws(turned.from);
  const way = from - to > Math.PI ? from - 2 * Math.PI : to - from > Math.PI ? from + 2 * Math.PI : from;
  return way + (to - way) * smoothstep(0, TURN_SECONDS, turned.secondsAgo);
}

/** Metres that are passed across the picture for a metre along the body's own axis, as seen: for feet that must not slide. */
export function strideShare(actor: ActorState, cos: number): number {
  if (Math.abs(cos) < 0.35 || actor.heading === undefined) return 1 / Math.max(0.7, Math.abs(cos));
  return clamp(Math.abs(Math.sin(actor.heading) / cos), 0.6, 1.45);
}
