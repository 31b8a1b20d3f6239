import type { TaskErrorCode } from '../contract/error-codes.ts';
import type { TaskId } from '../contract/ids.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { voidHold } from '../ledger/movements.ts';
import type { TasksContext } from './context.ts';
import { NO_LEASE } from './queue/lease.ts';
import type { Lease } from './queue/lease.ts';

/** Why a task failed: a code of the catalogue, and a text that is safe for the user. */
export interface TaskError {
  readonly code: string;
  readonly message: string;
}

/** Makes the error of a failed task. */
export function failure(code: TaskErrorCode, message: string): TaskError {
  return { code, message };
}

export const ENGINE_FAILED = failure('engine_failed', 'The engine could not make the result: submit the request again');

/**
 * pending or processing → failed, and the money goes back. Under a lease only while it is held; by id whoever works on it:
 * that worker loses its lease by this. False when the task is final already, or the lease is lost, and nothing has changed then.
 */
export async function failTask(
  context: TasksContext,
  trx: DatabaseTransaction,
  error: TaskError,
  which: { readonly lease: Lease } | { readonly taskId: TaskId },
): Promise<boolean> {
  const now = new Date(context.clock.nowMs());
  const taskId = 'lease' in which ? which.lease.taskId : which.taskId;
  const update = trx
    .updateTable('tasks')
    .set({
      status: 'failed',
      error_code: error.code,
      error_message: error.message,
      completed_at: now,
      expires_at: new Date(now.getTime() + context.limits.retentionMs),
      ...NO_LEASE,
    })
    .where('id', '=', taskId)
    .where('status', 'in', ['pending', 'processing']);
  const fenced = 'lease' in which ? update.where('lease_fence', '=', which.lease.fence) : update;
  const failed = await fenced.returning('id').executeTakeFirst();
  if (failed === undefined) return false;
  await voidHold(trx, { taskId, reason: error.code, now });
  return true;
}
