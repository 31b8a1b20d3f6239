import type { TaskId, TeamId } from '../contract/ids.ts';
import type { TasksContext } from './context.ts';
import { failTask, failure } from './fail-task.ts';
import { findTask } from './find.ts';
import type { Cancellation } from './service.ts';

export const CANCELED = failure('canceled', 'The task was canceled: nothing is charged');

/**
 * Cancels a task of this team: it is final, and its money given back, when this resolves. A worker that runs it, on whatever
 * node, finds its lease lost within a second and ends the engine; nothing that it still does can be written.
 */
export async function cancelTask(context: TasksContext, teamId: TeamId, id: TaskId): Promise<Cancellation> {
  // A foreign task must look like one that does not exist.
  const known = await findTask(context, teamId, id);
  if (known === undefined) return { kind: 'unknown' };
  const isNew = await context.database.transaction((trx) => failTask(context, trx, CANCELED, { taskId: id }));
  if (isNew) {
    context.telemetry.count('tasks_finished', { model: known.model, status: 'failed', code: CANCELED.code });
    await context.checkpoint('canceled', id);
  }
  const task = await findTask(context, teamId, id);
  if (task === undefined) return { kind: 'unknown' };
  const isCanceled = task.status === 'failed' && task.error.code === CANCELED.code;
  return isCanceled ? { kind: 'canceled', task } : { kind: 'already-final', task };
}
