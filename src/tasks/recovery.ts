import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * Nobody else uses the data directory of this installation, so whoever holds a lease in its name is dead. A statement each: the last one of
 * the dead process may still be renewing the same leases in another order, and a statement for all would deadlock with it.
 */
async function releaseLeases({ database }: TasksContext): Promise<number> {
  const all = database.kysely.selectFrom('tasks').select(['id', 'lease_fence']).where('status', '=', 'processing');
  const own = await (database.exclusive ? all : all.where('lease_node', '=', database.nodeId)).execute();
  for (const { id, lease_fence: fence } of own) {
    await database.kysely
      .updateTable('tasks')
      .set({ lease_expires_at: fromNow(0) })
      .where('id', '=', id)
      .where('status', '=', 'processing')
      .where('lease_fence', '=', fence)
      .execute();
  }
  return own.length;
}
