import type { Timers } from '../base/timers.ts';
import type { CancelSignal, Engine, EngineJob, EngineOutcome, EngineProgress } from '../engine/engine.ts';

/** Why a run was ended from outside: the program stops; or the task was canceled, failed at its deadline, or is another worker's now. */
export type InterruptReason = 'stopping' | 'lease-lost';

export type RunEnding =
  | { readonly kind: 'outcome'; readonly outcome: EngineOutcome }
  | { readonly kind: 'broke'; readonly error: unknown }
  | { readonly kind: 'interrupted'; readonly reason: InterruptReason };

/** A run that can be ended from outside; the first reason counts. */
export interface Interruptible {
  readonly signal: CancelSignal;
  readonly reason: InterruptReason | undefined;
  interrupt(reason: InterruptReason): void;
}

/** How long an engine may take to stop; one that does not is left to itself, and its result is ignored. */
const STOP_MS = 10_000;

/** Makes the switch that ends a run early; the first reason counts. */
export function createInterruptible(): Interruptible {
  const controller = new AbortController();
  let first: InterruptReason | undefined;
  return {
    signal: controller.signal,
    get reason() {
      return first;
    },
    interrupt: (reason) => {
      first ??= reason;
      controller.abort();
    },
  };
}

/**
 * Runs the engine until it ends, or until it had its time to stop after an interruption. A film that is delivered in
 * spite of the interruption is taken; whether its worker may still settle it is decided there.
 */
export async function runEngine(
  engine: Engine,
  job: EngineJob,
  options: {
    readonly report: (progress: EngineProgress) => void;
    readonly run: Interruptible;
    readonly timers: Timers;
  },
): Promise<RunEnding> {
  const { report, run, timers } = options;
  const ended = Promise.resolve()
    .then(() => engine.run(job, report, run.signal))
    .then(
      (outcome): RunEnding => ({ kind: 'outcome', outcome }),
      (error: unknown): RunEnding => ({ kind: 'broke', error }),
    );
  let cancelTimer = () => {};
  const abandoned = new Promise<undefined>((resolve) => {
    const startTimer = () => {
      cancelTimer = timers.after(STOP_MS, () => resolve(undefined));
    };
    if (run.signal.aborted) startTimer();
    else run.signal.addEventListener('abort', startTimer);
  });
  const ending = await Promise.race([ended, abandoned]);
  cancelTimer();
  const delivered = ending?.kind === 'outcome' && ending.outcome.status === 'delivered';
  if (run.reason !== undefined && !delivered) return { kind: 'interrupted', reason: run.reason };
  return ending ?? { kind: 'broke', error: new Error('The engine was abandoned without a reason') };
}
