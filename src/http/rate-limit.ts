import type { Clock } from '../base/clock.ts';
import type { TeamId } from '../contract/ids.ts';

const WINDOW_MS = 60_000;

/** Counts the requests of each team in fixed windows of a minute, in the memory of this process. */
export interface RateLimit {
  /** Counts one request. `retryAfterSeconds` is there when it is one too many. */
  take(teamId: TeamId): RateState;
}

export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** Unix seconds at which the count starts again. */
  readonly resetAtSeconds: number;
  readonly retryAfterSeconds?: number;
}

/** Makes a limit of `requestsPerMinuteMax` requests a team and minute. */
export function createRateLimit(requestsPerMinuteMax: number, clock: Clock): RateLimit {
  let windowNumber = -1;
  const counts = new Map<TeamId, number>();
  return {
    take(teamId) {
      const nowMs = clock.nowMs();
      const currentWindow = Math.floor(nowMs / WINDOW_MS);
      if (currentWindow !== windowNumber) {
        windowNumber = currentWindow;
        counts.clear();
      }
      const count = (counts.get(teamId) ?? 0) + 1;
      counts.set(teamId, count);
      const resetAtMs = (currentWindow + 1) * WINDOW_MS;
      const state = {
        limit: requestsPerMinuteMax,
        remaining: Math.max(0, requestsPerMinuteMax - count),
        resetAtSeconds: resetAtMs / 1000,
      };
      if (count <= requestsPerMinuteMax) return state;
      return { ...state, retryAfterSeconds: Math.max(1, Math.ceil((resetAtMs - nowMs) / 1000)) };
    },
  };
}
