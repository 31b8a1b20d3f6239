import { isUnavailable } from '../db/unavailable.ts';
import { StorageFullError, StorageUnavailableError } from '../storage/storage.ts';
import type { TasksContext } from './context.ts';
import type { Interruptible } from './engine-run.ts';

/** Short against a lease: when the database is there again, this worker comes before one that would paint again. */
const PAUSE_MS = 500;

/**
 * Writes how a run ended, again and again while the database or the file store is not there or the disk is full: what was painted is worth the wait. It
 * ends when the lease is found lost or the program stops; the deadline of the task ends the lease at the latest.
 */
export async function insist<Value>(
  { timers, log }: Pick<TasksContext, 'timers' | 'log'>,
  run: Interruptible,
  write: () => Promise<Value>,
): Promise<Value> {
  for (;;) {
    try {
      return await write();
    } catch (err) {
      if (!mayPass(err) || run.reason !== undefined) throw err;
      log.warn({ err }, 'The end of a run cannot be written; it is tried again');
      await new Promise<void>((resolve) => timers.after(PAUSE_MS, resolve));
    }
  }
}

function mayPass(error: unknown): boolean {
  return isUnavailable(error) || error instanceof StorageFullError || error instanceof StorageUnavailableError;
}
