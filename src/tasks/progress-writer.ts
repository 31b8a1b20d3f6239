import { sql } from 'kysely';
import type { EngineProgress } from '../engine/engine.ts';
import type { TasksContext } from './context.ts';
import type { Lease } from './queue.ts';

export interface ProgressWriter {
  report(progress: EngineProgress): void;
  /** Resolves when nothing more is written. */
  stop(): Promise<void>;
}

/** People see four steps a second as motion; more would be writes for nobody. */
const WRITE_INTERVAL_MS = 250;

/** Writes the latest progress of a run into its task, at most four times a second, one write at a time. */
export function createProgressWriter(context: TasksContext, lease: Lease): ProgressWriter {
  let latest: EngineProgress | undefined;
  let stopped = false;
  let writing: Promise<void> | undefined;
  let cancelPause = () => {};

  const writeLatest = () => {
    if (latest === undefined || stopped || writing !== undefined) return;
    const progress = latest;
    latest = undefined;
    writing = writeProgress(context, lease, progress)
      .catch((err: unknown) => context.log.warn({ err, taskId: lease.taskId }, 'Cannot write the progress of a task'))
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
    await trx
      .updateTable('tasks')
      .set({ progress: JSON.stringify(progress) })
      .where('id', '=', lease.taskId)
      .where('status', '=', 'processing')
      .where('lease_fence', '=', lease.fence)
      .execute();
  });
}
