import { sql } from 'kysely';
import type { TasksContext } from './context.ts';
import type { Lease } from './queue.ts';
import type { TaskRequest } from './request-store.ts';

/** A task that this worker has begun. */
export interface BegunTask {
  readonly lease: Lease;
  readonly model: string;
  readonly request: TaskRequest | null;
  readonly request_file: string | null;
  readonly seed: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly quote: { readonly rate: bigint; readonly amount: bigint };
}

/**
 * pending → processing, or takes over a task that a lost worker left in processing. Undefined when there is nothing to do
 * for this lease: the task is final, or a later lease has begun it.
 */
export async function beginTask(context: TasksContext, lease: Lease): Promise<BegunTask | undefined> {
  const now = new Date(context.clock.nowMs());
  const row = await context.database.kysely
    .updateTable('tasks')
    .set({
      status: 'processing',
      attempt: sql<number>`attempt + 1`,
      lease_node: context.database.nodeId,
      lease_fence: lease.fence,
      started_at: sql<Date>`coalesce(started_at, ${now})`,
      progress: JSON.stringify({ stage: 'understanding', percent: 0 }),
    })
    .where('id', '=', lease.taskId)
    .where('status', 'in', ['pending', 'processing'])
    .where((eb) => eb.or([eb('lease_fence', 'is', null), eb('lease_fence', '<', lease.fence)]))
    .returning(['model', 'request', 'request_file', 'seed', 'attempt', 'quote_rate', 'quote_amount'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { quote_rate: rate, quote_amount: amount, seed, ...rest } = row;
  return { ...rest, lease, seed: Number(seed), quote: { rate, amount } };
}
