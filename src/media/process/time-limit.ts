/** What a process may take for one request, until it answers or gives a sign. */
export interface TimeLimit {
  /** The request goes on: its time begins anew. */
  progressed(): void;
  end(): void;
}

export interface TimeLimitOptions {
  readonly timeoutMs: number;
  /** Processor time of the process so far, all its threads together; undefined where that cannot be known. */
  readonly processorMs: () => number | undefined;
  /** Requests that the process works on now. */
  readonly requests: () => number;
  /** Called once. */
  readonly onLate: () => void;
}

/** Who takes less than this part of one core waits for something that does not come. */
const IDLE_SHARE = 0.01;
/** Whatever the machine does meanwhile, nobody waits longer than so many times the limit. */
const TIMES_MAX = 10;
/** How often it is looked again, as parts of the limit, once that has passed. */
const LOOKS = 4;

/**
 * Ends a request that takes too long, which a clock on the wall alone cannot tell: on a machine with much else to do a process that is
 * well waits minutes for its turn. When the time is over, a request is late if its process
 *
 * - took next to no processor time: it hangs;
 * - took as much as all its requests may take: it goes round in circles, or had its chance;
 * - or waited for ten times as long.
 *
 * Otherwise it was kept from working, and it goes on. Where processor time cannot be known, the wall decides.
 */
export function startTimeLimit({ timeoutMs, processorMs, requests, onLate }: TimeLimitOptions): TimeLimit {
  let since = { wallMs: performance.now(), workMs: processorMs() };
  let timer = setTimeout(look, timeoutMs);

  function look(): void {
    const waitedMs = performance.now() - since.wallMs;
    if (waitedMs < timeoutMs) return again(timeoutMs - waitedMs);
    const workMs = processorMs();
    const workedMs = workMs === undefined || since.workMs === undefined ? undefined : workMs - since.workMs;
    if (isLate(waitedMs, workedMs)) onLate();
    else again(timeoutMs / LOOKS);
  }
  function isLate(waitedMs: number, workedMs: number | undefined): boolean {
    if (workedMs === undefined || waitedMs >= TIMES_MAX * timeoutMs) return true;
    return workedMs < IDLE_SHARE * waitedMs || workedMs >= timeoutMs * requests();
  }
  function again(ms: number): void {
    timer = setTimeout(look, ms);
  }
  return {
    progressed: () => {
      since = { wallMs: performance.now(), workMs: processorMs() };
    },
    end: () => clearTimeout(timer),
  };
}
