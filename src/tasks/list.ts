import { sql } from 'kysely';
import type { TeamId } from '../contract/ids.ts';
import type { TasksContext } from './context.ts';
import { tasksOfRows } from './find.ts';
import { selectShown } from './read-task.ts';
import type { TaskFilter, TaskPage } from './service.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/**
 * A page of a team's tasks, newest first. Pages are cut by time and id (keyset), so that a page costs the same however far
 * back it is, and tasks that come meanwhile do not move it.
 */
export async function listTasks(context: TasksContext, teamId: TeamId, filter: TaskFilter): Promise<TaskPage> {
  const { after, status, model, createdAfter, createdBefore, clientReference, idempotencyKey } = filter;
  const { kysely } = context.database;
  let query = kysely
    .selectFrom('tasks')
    .select('id')
    .where('team_id', '=', teamId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', new Date(context.clock.nowMs()))]));
  if (after !== undefined) query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
  if (status !== undefined) query = query.where('status', '=', status);
  if (model !== undefined) query = query.where('model', '=', model);
  if (createdAfter !== undefined) query = query.where('created_at', '>=', createdAfter);
  if (createdBefore !== undefined) query = query.where('created_at', '<=', createdBefore);
  if (clientReference !== undefined) query = query.where('client_reference', '=', clientReference);
  if (idempotencyKey !== undefined) query = query.where('idempotency_key', '=', idempotencyKey);
  const page = query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    // One more than asked for tells whether there is another page.
    .limit(filter.limit + 1);
  const found = await selectShown(kysely, sql`array(${page})`)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  const tasks = await tasksOfRows(context, rows);
  if (last === undefined || found.length <= filter.limit) return { tasks };
  return { tasks, next: { createdAt: last.created_at, id: taskIdOfRow(last.id) } };
}
