import { sql } from 'kysely';
import type { EngineProgress } from '../engine/engine.ts';
import type { TasksContext } from './context.ts';
import { LeaseLostError, updateLeased } from './queue/lease.ts';
import type { Lease } from './queue/lease.ts';

export interface ProgressWriter {
  report(progress: EngineProgress): void;
  /** Resolves when nothing more is written. */
  stop(): Promise<void>;
}

/** People see four steps a second as motion; more would be writes for nobody. */
const WRITE_INTERVAL_MS = 250;

/**
 * Writes the latest progress of a run into its task, at most four times a second, one write at a time. `onLost` is called when
 * there is nothing to write to any more.
 */
export function createProgressWriter(context: TasksContext, lease: Lease, onLost: () => void): ProgressWriter {
  let latest: EngineProgress | undefined;
  let stopped = false;
  let writing: Promise<void> | undefined;
  let cancelPause = () => {};

  const writeLatest = () => {
    if (latest === undefined || stopped || writing !== undefined) return;
    const progress = latest;
    latest = undefined;
    writing = writeProgress(context, lease, progress)
      .catch((err: unknown) => {
        if (err instanceof LeaseLostError) onLost();
        else context.log.warn({ err, taskId: lease.taskId }, 'Cannot write the progress of a task');
      })
      .then(() => {
        if (stopped) return;
        cancelPause = context.timers.after(WRITE_INTERVAL_MS, () => {
          writing = undefined;
          writeLatest();
        });
      });
  };
  return {
    report: (progress) => {
      latest = progress;
      writeLatest();
    },
    stop: async () => {
      stopped = true;
      cancelPause();
      await writing;
    },
  };
}

/** Progress may be lost in a crash, so its commit does not wait for the disk. */
async function writeProgress(context: TasksContext, lease: Lease, progress: EngineProgress): Promise<void> {
  await context.database.transaction(async (trx) => {
    await sql`set local synchronous_commit = off`.execute(trx);
    await updateLeased(trx, lease, { progress: JSON.stringify(progress) });
  });
}
