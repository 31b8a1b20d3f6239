import type { Timers } from '../base/timers.ts';

/**
 * Runs a piece of work every `intervalMs`, counted from the end of the run before, so that runs never overlap.
 * What it throws goes to `onError` and does not end the series.
 */
export function repeat(
  timers: Timers,
  intervalMs: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Repetition {
  let stopped = false;
  let running = Promise.resolve();
  let cancel = () => {};
  const arm = () => {
    cancel = timers.after(intervalMs, () => {
      running = work()
        .catch(onError)
        .then(() => {
          if (!stopped) arm();
        });
    });
  };
  arm();
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}

export interface Repetition {
  /** Ends the series; resolves when a run in progress has ended. */
  stop(): Promise<void>;
}
