import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { taskId } from '../contract/ids.ts';
import type { TaskId } from '../contract/ids.ts';
import type { TasksContext } from './context.ts';

/**
 * Puts in order what a dead process left: its jobs go back to the queue at once instead of after their heartbeat has run
 * out, an open task that has no job gets one, and unfinished files are removed. Call it before the first fetch.
 */
export async function recover(context: TasksContext): Promise<void> {
  const { database, queue, storage, log, workRoot } = context;
  const abandoned = database.exclusive ? await queue.activeTasks() : await tasksOfThisNode(context);
  await queue.release(abandoned);
  const resent = await resendLostJobs(context);
  if (abandoned.length > 0 || resent > 0) {
    log.info({ abandoned: abandoned.length, resent }, 'Tasks of an ended process go on');
  }
  await mkdir(workRoot, { recursive: true, mode: 0o700 });
  for (const name of await readdir(workRoot)) await rm(join(workRoot, name), { recursive: true, force: true });
  if (database.exclusive) await storage.removeUnfinished(new Date(context.clock.nowMs()));
}

/** Tasks whose lease names this installation: nobody else uses its data directory, so their worker is dead. */
async function tasksOfThisNode(context: TasksContext): Promise<readonly TaskId[]> {
  const { database, queue } = context;
  const rows = await database.kysely
    .selectFrom('tasks')
    .select('id')
    .where('status', '=', 'processing')
    .where('lease_node', '=', database.nodeId)
    .execute();
  const active = new Set(await queue.activeTasks());
  return rows.map((row) => toTaskId(row.id)).filter((id) => active.has(id));
}

/** No way is known to lose a job; should there be one, the promise to end every task still holds. */
async function resendLostJobs(context: TasksContext): Promise<number> {
  const { database, queue } = context;
  const open = await database.kysely
    .selectFrom('tasks')
    .select('id')
    .where('status', 'in', ['pending', 'processing'])
    .orderBy('id')
    .execute();
  const queued = new Set(await queue.openTasks());
  const lost = open.map((row) => toTaskId(row.id)).filter((id) => !queued.has(id));
  for (const id of lost) await database.transaction((trx) => queue.resend(trx, id));
  return lost.length;
}

function toTaskId(id: string): TaskId {
  return taskId(id.slice('task-'.length));
}
