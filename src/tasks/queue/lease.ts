import { sql } from 'kysely';
import type { UpdateObject } from 'kysely';
import type { TaskId } from '../../contract/ids.ts';
import type { Database, Queryable } from '../../db/database.ts';
import type { Tables } from '../../db/tables.ts';
import { fromNow } from './from-now.ts';

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

/** Stands for the node of a lease whose worker is done with the task and leaves it to the next run: nobody has it then. */
export const NOBODY = '';

/** The columns of a final task. */
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

/**
 * Lets others take, at once, the tasks that this node has and that are not among those it works on (`held`): it was never told that it
 * had them. Nothing was done for them, so that the attempt does not count. Returns how many there were.
 */
export async function giveBackUnheld({ kysely, nodeId }: Database, held: readonly Lease[]): Promise<number> {
  const isHeld = new Set(held.map(({ taskId, fence }) => `${taskId} ${fence}`));
  const own = await kysely
    .selectFrom('tasks')
    .select(['id', 'lease_fence'])
    .where('status', '=', 'processing')
    .where('lease_node', '=', nodeId)
    .where('lease_expires_at', '>', sql<Date>`now()`)
    .execute();
  const unheld = own.filter((row) => !isHeld.has(`${row.id} ${row.lease_fence}`));
  for (const { id, lease_fence: fence } of unheld) {
    await kysely
      .updateTable('tasks')
      .set({ attempt: sql<number>`attempt - 1`, lease_node: NOBODY, lease_expires_at: fromNow(0) })
      .where('id', '=', id)
      .where('status', '=', 'processing')
      .where('lease_fence', '=', fence)
      .where('lease_node', '=', nodeId)
      .execute();
  }
  return unheld.length;
}
