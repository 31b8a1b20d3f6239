import { sql } from 'kysely';
import { assert } from '../base/assert.ts';
import { micros } from '../contract/money.ts';
import type { DeliveredOutcome, ProducedFile } from '../engine/engine.ts';
import { settle } from '../ledger/movements.ts';
import type { StoredFile } from '../storage/storage.ts';
import type { TasksContext } from './context.ts';
import { ENGINE_FAILED, failTask } from './fail-task.ts';
import type { TaskError } from './fail-task.ts';
import { fromNow } from './queue/from-now.ts';
import { LeaseLostError, NO_LEASE, NOBODY, updateLeased } from './queue/lease.ts';
import type { Lease } from './queue/lease.ts';
import { pauseBeforeRetryMs } from './retries.ts';

/*
 * How a run of a task ends. Each ending is one transaction that changes task and money together, and does so only while
 * the lease is still held. Whoever has lost the lease gets a `LeaseLostError` and has changed nothing.
 */

export interface LeasedTask {
  readonly lease: Lease;
  readonly quote: { readonly rate: bigint; readonly amount: bigint };
  /** How long the result is kept, when less than the operator's limit. */
  readonly retentionSeconds?: number | undefined;
}

export interface DeliveredFile {
  readonly produced: ProducedFile;
  readonly stored: StoredFile;
}

/** processing → success: pays for what was delivered, never more than was held, and publishes the files. */
export function finishDelivered(
  context: TasksContext,
  task: LeasedTask,
  outcome: DeliveredOutcome,
  files: readonly DeliveredFile[],
): Promise<void> {
  const { lease, quote } = task;
  assert(Number.isSafeInteger(outcome.units) && outcome.units >= 0, `whole units are delivered, got ${outcome.units}`);
  const price = quote.rate * BigInt(outcome.units);
  const charged = micros(price < quote.amount ? price : quote.amount);
  const now = new Date(context.clock.nowMs());
  const { retentionMs } = context.limits;
  const keptMs = Math.min(retentionMs, (task.retentionSeconds ?? Infinity) * 1000);
  const expiresAt = new Date(now.getTime() + keptMs);
  return context.database.transaction(async (trx) => {
    await updateLeased(trx, lease, {
      status: 'success',
      charged,
      metadata: JSON.stringify(outcome.metadata),
      completed_at: now,
      expires_at: expiresAt,
      ...NO_LEASE,
    });
    await settle(trx, { taskId: lease.taskId, charged, now });
    if (files.length === 0) return;
    await trx
      .insertInto('task_results')
      .values(
        files.map(({ produced, stored }, position) => ({
          token: Buffer.from(context.randomBytes(24)).toString('base64url'),
          task_id: lease.taskId,
          position,
          role: produced.role,
          type: produced.type,
          format: produced.format,
          hash: stored.hash,
          bytes: BigInt(stored.bytes),
          width: produced.width ?? null,
          height: produced.height ?? null,
          duration_seconds: produced.durationSeconds ?? null,
          created_at: now,
          expires_at: expiresAt,
        })),
      )
      .execute();
  });
}

/** processing → failed: gives the money back. */
export async function finishFailed(context: TasksContext, lease: Lease, error: TaskError): Promise<void> {
  const failed = await context.database.transaction((trx) => failTask(context, trx, error, { lease }));
  if (!failed) throw new LeaseLostError(`Cannot fail task "${lease.taskId}": its lease is lost`);
}

/** The engine broke: another run after a pause, or processing → failed when there were enough. True when there is another one. */
export async function finishBroken(context: TasksContext, lease: Lease): Promise<boolean> {
  const { retries, runMs } = context.limits;
  return context.database.transaction(async (trx) => {
    const { engine_failures: failures } = await updateLeased(trx, lease, {
      // Once, however often this is repeated because its answer was lost.
      engine_failures: sql<number>`case when lease_node = ${NOBODY} then engine_failures else engine_failures + 1 end`,
    });
    const pauseMs = pauseBeforeRetryMs(retries['engine-broke'], failures);
    if (pauseMs === undefined) {
      await failTask(context, trx, ENGINE_FAILED, { lease });
      return false;
    }
    await updateLeased(trx, lease, {
      lease_node: NOBODY,
      lease_expires_at: fromNow(pauseMs),
      run_ends_at: fromNow(pauseMs + runMs),
    });
    return true;
  });
}

/** This program stops: the task waits for the next one, and the attempt does not count. May be repeated: it is not counted back twice. */
export async function handBack(context: TasksContext, lease: Lease): Promise<void> {
  await updateLeased(context.database.kysely, lease, {
    attempt: sql<number>`case when lease_node = ${NOBODY} then attempt else attempt - 1 end`,
    lease_node: NOBODY,
    lease_expires_at: fromNow(0),
  });
}
