import type { Act } from './acts.ts';
import { keyOf } from './path-keys.ts';
import type { PathKey, PathRequest, Spot, Way } from './path-keys.ts';

/** A quarter of a round, seconds. */
const QUARTER_SECONDS = 0.38;
/** The radius of the round as a share of half of the width of who runs it, and how flat it is seen. */
const RADIUS_SHARE = 0.55;
const DEPTH_SHARE = 0.7;
/** Which way each quarter is run. */
const WAYS: readonly Way[] = ['away', 'left', 'toward', 'right'];

/** Round and round on the spot, as a dog runs after its own tail. */
export function roundAndRound(request: PathRequest, act: Act, at: Spot): readonly PathKey[] {
  const radius = RADIUS_SHARE * request.slot.halfWidth;
  const quarters = Math.max(1, Math.round((act.end - act.start) / QUARTER_SECONDS));
  const spotAt = (quarter: number): Spot => {
    const turn = (quarter * Math.PI) / 2;
    return { x: at.x + radius * Math.cos(turn), z: at.z + radius * DEPTH_SHARE * Math.sin(turn) };
  };
  return Array.from({ length: quarters }, (_, quarter) => {
    const start = act.start + (quarter * (act.end - act.start)) / quarters;
    const [from, to] = [spotAt(quarter), spotAt(quarter + 1)];
    const key = keyOf(request, { ...act, action: 'run' }, start, from, WAYS[quarter % WAYS.length]);
    return { ...key, toX: to.x, toZ: to.z, until: act.start + ((quarter + 1) * (act.end - act.start)) / quarters };
  });
}
