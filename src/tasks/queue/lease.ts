import type { UpdateObject } from 'kysely';
import type { TaskId } from '../../contract/ids.ts';
import type { Queryable } from '../../db/database.ts';
import type { Tables } from '../../db/tables.ts';

/*
 * A lease is a worker's right to a task in processing: the row names its node, counts its fence up each time the task is
 * handed out, and says until when nobody else may take it. All that a worker writes is fenced: it changes a row only
 * while that row is in processing under its fence. So a worker whose task was canceled, failed at its deadline, or was
 * taken over, can do no harm however late it comes.
 */

export interface Lease {
  readonly taskId: TaskId;
  readonly fence: number;
}

/** A worker that is not heard of for this long has lost its task. */
export const LEASE_MS = 60_000;

/** Another worker has this task now, or it is final. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** The columns of a task that nobody works on any more. */
export const NO_LEASE = { lease_node: null, lease_fence: null, lease_expires_at: null, run_ends_at: null };

/** Changes the task while this lease is on it, and only then; throws a `LeaseLostError` otherwise. */
export async function updateLeased(
  db: Queryable,
  lease: Lease,
  change: UpdateObject<Tables, 'tasks'>,
): Promise<{ readonly engine_failures: number }> {
  const changed = await db
    .updateTable('tasks')
    .set(change)
    .where('id', '=', lease.taskId)
    .where('status', '=', 'processing')
    .where('lease_fence', '=', lease.fence)
    .returning('engine_failures')
    .executeTakeFirst();
  if (changed === undefined) throw new LeaseLostError(`Cannot change task "${lease.taskId}": its lease is lost`);
  return changed;
}
