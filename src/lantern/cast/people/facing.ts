import { DEEDS } from '../../deeds/deeds.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Facing } from '../../storyboard/storyboard.ts';

/**
 * The yaw of a body for each facing, radians: 0 faces the viewer, +π/2 the right. Side views are turned a little towards
 * the viewer, as an illustrator would: the chest and both arms are then seen.
 */
const YAWS: Readonly<Record<Facing, number>> = {
  toward: 0.1,
  'three-quarter-right': 0.72,
  right: 1.36,
  away: Math.PI - 0.12,
  left: -1.36,
  'three-quarter-left': -0.72,
  'away-right': 2,
  'away-left': -2,
};

/** The line on the ground along which a walk in that facing goes. */
export const HEADINGS: Readonly<Record<Facing, number>> = {
  toward: 0,
  'three-quarter-right': Math.PI / 2,
  right: Math.PI / 2,
  away: Math.PI,
  left: -Math.PI / 2,
  'three-quarter-left': -Math.PI / 2,
  'away-right': Math.PI / 2,
  'away-left': -Math.PI / 2,
};

/** How long a change of facing takes, seconds. */
const TURN_SECONDS = 0.7;
/** How long one who opens a film by turning round is seen from behind first, seconds. */
const BEFORE_TURN_SECONDS = 0.8;

/**
 * The yaw of a body that may be on its way round, with its progress (1 when it has arrived). The way from left to right
 * goes past the viewer, so that the face is seen. A `turn` with nothing before it comes from the opposite side.
 */
export function turnedYaw(actor: ActorState): { readonly yaw: number; readonly progress: number } {
  const to = YAWS[actor.facing] - (actor.orbited ?? 0) + spunYaw(actor);
  const turned =
    actor.turned ??
    (actor.action === 'turn'
      ? { from: OPPOSITE[actor.facing], secondsAgo: actor.actionTime - BEFORE_TURN_SECONDS }
      : undefined);
  if (turned === undefined || turned.secondsAgo >= TURN_SECONDS) return { yaw: to, progress: 1 };
  const progress = Math.max(0, turned.secondsAgo / TURN_SECONDS);
  const eased = progress * progress * (3 - 2 * progress);
  const from = nearestYaw(YAWS[turned.from], to);
  return { yaw: from + (to - from) * eased, progress };
}

/** How far one has turned round oneself, radians. */
function spunYaw({ deed, actionTime }: ActorState): number {
  const play = deed === undefined ? undefined : DEEDS[deed].play;
  return play?.spins === undefined ? 0 : ((actionTime / play.seconds) * play.spins * 2 * Math.PI) % (2 * Math.PI);
}

/** From behind, the shorter way round. */
function nearestYaw(from: number, to: number): number {
  if (Math.abs(from) < 2 && Math.abs(to) < 2) return from;
  if (from - to > Math.PI) return from - 2 * Math.PI;
  return to - from > Math.PI ? from + 2 * Math.PI : from;
}

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
