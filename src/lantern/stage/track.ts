import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { ActorKey, ActorTrack, Shot } from '../storyboard/storyboard.ts';

/** A place on the stage, metres. */
export interface PlaceOnStage {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The stretch of a track between two keys. */
export interface Leg {
  readonly from: ActorKey;
  /** The next key; at the end of a track, `from` once more. */
  readonly to: ActorKey;
  /** Seconds since the shot began; `end` of the last leg is the end of the shot. */
  readonly start: number;
  readonly end: number;
}

/** How long a shot is. */
export function secondsOf(shot: Shot): number {
  return shot.frameCount / FRAME_RATE;
}

/** The legs of a track in order, the last one up to the end of the shot. Never empty. */
export function legsOf(track: ActorTrack, shotSeconds: number): readonly Leg[] {
  return track.keys.map((from, index) => {
    const to = track.keys[index + 1];
    return { from, to: to ?? from, start: from.atSeconds, end: to?.atSeconds ?? Math.max(shotSeconds, from.atSeconds) };
  });
}

/** The leg that is under way at a moment; before the first and after the last, the nearest. */
export function legAt(legs: readonly Leg[], shotTime: number): Leg {
  const leg = legs.findLast((candidate) => candidate.start <= shotTime) ?? legs[0];
  if (leg === undefined) throw new Error('Cannot place a member: its track has no keys');
  return leg;
}

/** Metres per second along the ground on a leg. */
export function speedOn(leg: Leg): number {
  const seconds = leg.end - leg.start;
  return seconds <= 0 ? 0 : Math.hypot(leg.to.x - leg.from.x, leg.to.z - leg.from.z) / seconds;
}

/**
 * Where a member is at a moment. Outside the shot it holds its first and last place, or with `beyond` goes on as it
 * moved there, which a following camera needs to start and end in full motion.
 */
export function placeAt(
  track: ActorTrack,
  shotTime: number,
  shotSeconds: number,
  outside: 'hold' | 'beyond' = 'hold',
): PlaceOnStage {
  const legs = legsOf(track, shotSeconds);
  const leg = legAt(moving(legs, shotTime, shotSeconds, outside), shotTime);
  const seconds = leg.end - leg.start;
  const share = seconds <= 0 ? 0 : (shotTime - leg.start) / seconds;
  const p = outside === 'beyond' ? share : Math.min(1, Math.max(0, share));
  return {
    x: leg.from.x + (leg.to.x - leg.from.x) * p,
    y: leg.from.y + (leg.to.y - leg.from.y) * p,
    z: leg.from.z + (leg.to.z - leg.from.z) * p,
  };
}

/** Past the end of the shot the last leg that has a length in time is the one to go on with. */
function moving(
  legs: readonly Leg[],
  shotTime: number,
  shotSeconds: number,
  outside: 'hold' | 'beyond',
): readonly Leg[] {
  if (outside === 'hold' || shotTime < shotSeconds) return legs;
  const timed = legs.filter((leg) => leg.end > leg.start);
  return timed.length > 0 ? timed : legs;
}
