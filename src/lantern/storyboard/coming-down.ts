import type { Act } from './acts.ts';
import { stay } from './path-keys.ts';
import type { PathKey, PathRequest, Spot } from './path-keys.ts';

/** How high above the ground it comes from, in its own heights, and at most, metres. */
const FROM_HEIGHTS = 1.3;
const FROM_METRES_MAX = 9;
/** Share of the act after which it stands, and the steps in which it slows down. */
const DOWN_SHARE = 0.72;
const STEPS = 6;

/** Sinks from the air to the ground, slower and slower, and stands there: a spaceship, a helicopter that lands. */
export function comingDown(request: PathRequest, act: Act, at: Spot): readonly PathKey[] {
  const high = Math.min(FROM_METRES_MAX, FROM_HEIGHTS * request.slot.member.heightMetres);
  const seconds = (act.end - act.start) * DOWN_SHARE;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const left = 1 - step / STEPS;
    const key = stay(request, act, act.start + (seconds * step) / STEPS, at);
    const until = step === STEPS ? act.end : act.start + (seconds * (step + 1)) / STEPS;
    return { ...key, y: key.y + high * left * left, until };
  });
}
