import type { Clock } from '../base/clock.ts';
import type { Principal } from './access.ts';
import type { DrawnRequests, RequestCounter } from './request-counter.ts';

/** Holds teams and keys to their requests a minute, on all nodes together. */
export interface RequestLimit {
  /** Counts one request. Undefined when neither the team nor the key has a limit. */
  take(principal: Pick<Principal, 'teamId' | 'keyId' | 'requestsPerMinute'>): Promise<RequestState | undefined>;
}

export interface RequestState {
  readonly limit: number;
  /** As far as this node knows: what others have drawn and not used is not in it. */
  readonly remaining: number;
  /** Unix seconds at which the count starts again. */
  readonly resetAtSeconds: number;
  /** There when this request is one too many. */
  readonly retryAfterSeconds?: number;
}

const MINUTE_MS = 60_000;
/** A draw takes this part of what is left: large while there is much, single requests at the end, so that nodes waste little. */
const DRAW_PART = 16;
const DRAW_MAX = 100;

/** Requests of one subject that this node has drawn and not used yet. */
interface Lease {
  readonly minute: number;
  readonly limit: number;
  unused: number;
  /** Counted in all when it was drawn last, these included. */
  taken: number;
}

/**
 * Makes the limit on a counter that all nodes share. A node draws requests in small lots and gives them out from memory, so that
 * most requests ask nobody. More than the limit is never given out in a minute; what a node has drawn and does not use is lost.
 */
export function createRequestLimit(counter: RequestCounter, clock: Clock): RequestLimit {
  const leases = new Map<string, Lease>();
  const draws = new Map<string, Promise<void>>();

  /** Requests at the same time wait for one draw. */
  const draw = (subject: string, limit: number, minute: number, known: Lease | undefined): Promise<void> => {
    const left = limit - (known?.taken ?? 0);
    const wanted = Math.max(1, Math.min(DRAW_MAX, Math.ceil(left / DRAW_PART)));
    const drawing = counter
      .draw(subject, { minute, wanted })
      .then((drawn) => void leases.set(subject, leaseOf(drawn, wanted, limit)))
      .finally(() => draws.delete(subject));
    draws.set(subject, drawing);
    return drawing;
  };
  const takeOf = async (subject: string, limit: number): Promise<RequestState> => {
    for (;;) {
      const nowMs = clock.nowMs();
      const minute = Math.floor(nowMs / MINUTE_MS);
      const lease = leases.get(subject);
      const isNow = lease !== undefined && lease.limit === limit && [0, 1].includes(lease.minute - minute);
      // Looked at and taken in one go: many wait for the same draw.
      if (isNow && (lease.unused > 0 || lease.taken >= limit)) return takeOne(lease, nowMs);
      await (draws.get(subject) ?? draw(subject, limit, minute, isNow ? lease : undefined));
    }
  };
  let swept = 0;
  const sweep = (minute: number) => {
    if (minute === swept) return;
    swept = minute;
    for (const [subject, lease] of leases) if (lease.minute < minute) leases.delete(subject);
  };
  return {
    take: async ({ teamId, keyId, requestsPerMinute: { team, key } }) => {
      sweep(Math.floor(clock.nowMs() / MINUTE_MS));
      const limits = [[`key ${keyId}`, key] as const, [`team ${teamId}`, team] as const];
      const states: RequestState[] = [];
      for (const [subject, limit] of limits.filter(([, each]) => Number.isFinite(each))) {
        const state = await takeOf(subject, limit);
        states.push(state);
        if (state.retryAfterSeconds !== undefined) return state;
      }
      return states.toSorted((a, b) => a.remaining - b.remaining)[0];
    },
  };
}

/** What of a draw lies within the limit. */
function leaseOf({ minute, takenBefore }: DrawnRequests, wanted: number, limit: number): Lease {
  return { minute, limit, unused: Math.max(0, Math.min(wanted, limit - takenBefore)), taken: takenBefore + wanted };
}

function takeOne(lease: Lease, nowMs: number): RequestState {
  const isOver = lease.unused === 0;
  if (!isOver) lease.unused--;
  const { limit, minute, taken, unused } = lease;
  const resetAtMs = (minute + 1) * MINUTE_MS;
  const state = { limit, remaining: Math.max(0, limit - taken) + unused, resetAtSeconds: resetAtMs / 1000 };
  return isOver ? { ...state, retryAfterSeconds: Math.max(1, Math.ceil((resetAtMs - nowMs) / 1000)) } : state;
}
