import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnavailable } from '../db/unavailable.ts';
import { finishRemovals } from '../storage/removal.ts';
import type { TasksContext } from './context.ts';
import { fromNow } from './queue/from-now.ts';

/**
 * Puts in order what a dead process left: its tasks may be taken at once instead of when their leases have run out, its
 * scratch files are removed and its removals ended. Call it before the first claim.
 */
export async function recover(context: TasksContext): Promise<void> {
  const { log, workRoot } = context;
  const abandoned = await releaseLeases(context);
  if (abandoned > 0) log.info({ abandoned }, 'Tasks of an ended process go on');
  await mkdir(workRoot, { recursive: true, mode: 0o700 });
  for (const name of await readdir(workRoot)) await rm(join(workRoot, name), { recursive: true, force: true });
  await finishRemovals(context, 'own');
}

/** What a dead process had under way may stand against us in the database until that has noticed its death. */
const RELEASES_MAX = 10;
const PAUSE_MS = 300;

/** Releases the leases; again when a deadlock with the last statement of the dead process ended it, which has changed nothing. */
async function releaseLeases(context: TasksContext, left = RELEASES_MAX): Promise<number> {
  try {
    return await releaseAll(context);
  } catch (error) {
    if (left === 0 || !isUnavailable(error)) throw error;
    await new Promise<void>((resolve) => context.timers.after(PAUSE_MS, resolve));
    return releaseLeases(context, left - 1);
  }
}

/** Nobody else uses the data directory of this installation, so whoever holds a lease in its name is dead. */
async function releaseAll({ database }: TasksContext): Promise<number> {
  const all = database.kysely
    .updateTable('tasks')
    .set({ lease_expires_at: fromNow(0) })
    .where('status', '=', 'processing');
  const { numUpdatedRows } = await (
    database.exclusive ? all : all.where('lease_node', '=', database.nodeId)
  ).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
