/**
 * Why a run of a task can end without a result.
 *
 * - `engine-broke`: the engine threw, or delivered what cannot be stored. It may be chance.
 * - `worker-lost`: the program that ran it died or went silent. A request that ends every program must not do so for ever.
 * - `program-stopped`: the operator stops the program. Nobody's fault, and not counted.
 * - `input-refused`: what the user sent cannot be made. It would be refused again.
 * - `too-slow`: the run, or the task as a whole, took longer than it may.
 * - `canceled`: the user does not want it any more.
 */
export type RunFailure = 'engine-broke' | 'worker-lost' | 'program-stopped' | 'input-refused' | 'too-slow' | 'canceled';

export interface RetryRule {
  /** Runs that may end this way before the task fails. */
  readonly runsMax: number;
  /** The wait before the second run, the third, …; none where there is no entry. */
  readonly pausesMs: readonly number[];
}

/** What follows from each. */
export const RETRIES: Readonly<Record<RunFailure, RetryRule>> = {
  'engine-broke': { runsMax: 3, pausesMs: [1000, 10_000] },
  'worker-lost': { runsMax: 10, pausesMs: [] },
  'program-stopped': { runsMax: Number.POSITIVE_INFINITY, pausesMs: [] },
  'input-refused': { runsMax: 1, pausesMs: [] },
  'too-slow': { runsMax: 1, pausesMs: [] },
  canceled: { runsMax: 1, pausesMs: [] },
};

/** Milliseconds until the next run after so many that ended this way; undefined when the task fails. */
export function pauseBeforeRetryMs(rule: RetryRule, failedRuns: number): number | undefined {
  return failedRuns < rule.runsMax ? (rule.pausesMs[failedRuns - 1] ?? 0) : undefined;
}
