import type { Engine } from '../../src/engine/engine.ts';
import { deliver } from './fake-engine.ts';

/** An engine whose runs wait until the test lets them go on. */
export interface GatedEngine extends Engine {
  /** Task ids in the order in which their runs began. */
  readonly begun: readonly string[];
  /** Task ids of the runs that were aborted. */
  readonly aborted: readonly string[];
  /** Lets all runs deliver, those that begin later too. */
  release(): void;
}

/** Makes one; each run first reports a quarter of its work. */
export function createGatedEngine(): GatedEngine {
  const begun: string[] = [];
  const aborted: string[] = [];
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    name: 'gated',
    serves: () => true,
    begun,
    aborted,
    release: () => open(),
    run: async (job, report, signal) => {
      begun.push(job.taskId);
      report({ stage: 'painting', percent: 25, done: 1, total: 4 });
      const stopped = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(job.taskId);
          reject(new Error('aborted'));
        });
      });
      await Promise.race([gate, stopped]);
      return deliver(job, 5);
    },
    close: async () => {},
  };
}
