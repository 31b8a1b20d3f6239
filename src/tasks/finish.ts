import { sql } from 'kysely';
import type { UpdateObject } from 'kysely';
import { assert } from '../base/assert.ts';
import type { TaskErrorCode } from '../contract/error-codes.ts';
import { micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { DeliveredOutcome, ProducedFile } from '../engine/engine.ts';
import { settle, voidHold } from '../ledger/movements.ts';
import type { StoredFile } from '../storage/storage.ts';
import type { TasksContext } from './context.ts';
import type { Lease } from './queue.ts';

/*
 * How a run of a task ends. Each ending is one transaction that changes queue, task and money together, and does so only
 * while the lease is still held: both the queue's job and the task's row are asked. Whoever has lost the lease gets a
 * `LeaseLostError` and has changed nothing.
 */

/** Another worker has this task now, or it is final. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

export interface LeasedTask {
  readonly lease: Lease;
  readonly quote: { readonly rate: bigint; readonly amount: bigint };
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
  const expiresAt = new Date(now.getTime() + context.limits.retentionMs);
  return endLease(context, lease, async (trx) => {
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
export function finishFailed(
  context: TasksContext,
  lease: Lease,
  error: { readonly code: string; readonly message: string },
): Promise<void> {
  return endLease(context, lease, (trx) => failTask(context, trx, lease, error));
}

/** The engine broke: another attempt, or processing → failed when there were enough. True when there is another one. */
export async function finishBroken(context: TasksContext, lease: Lease): Promise<boolean> {
  let again = false;
  await context.database.transaction(async (trx) => {
    const { engine_failures: failures } = await updateLeased(trx, lease, {
      engine_failures: sql<number>`engine_failures + 1`,
    });
    again = failures < context.limits.engineFailuresMax;
    const held = again ? await context.queue.retry(trx, lease) : await context.queue.complete(trx, lease);
    requireLease(held, lease);
    if (!again) await failTask(context, trx, lease, ENGINE_FAILED);
  });
  return again;
}

/** This program stops: the task waits for the next one, and the attempt does not count. */
export async function handBack(context: TasksContext, lease: Lease): Promise<void> {
  await context.database.transaction(async (trx) => {
    await updateLeased(trx, lease, { attempt: sql<number>`attempt - 1` });
    requireLease(await context.queue.retry(trx, lease), lease);
  });
}

export const ENGINE_FAILED = failure('engine_failed', 'The engine could not make the result: submit the request again');

/** The error of a failed task; its code is one of the catalogue. */
export function failure(code: TaskErrorCode, message: string): { readonly code: string; readonly message: string } {
  return { code, message };
}

const NO_LEASE = { lease_node: null, lease_fence: null };

async function failTask(
  context: TasksContext,
  trx: DatabaseTransaction,
  lease: Lease,
  error: { readonly code: string; readonly message: string },
): Promise<void> {
  const now = new Date(context.clock.nowMs());
  await updateLeased(trx, lease, {
    status: 'failed',
    error_code: error.code,
    error_message: error.message,
    completed_at: now,
    expires_at: new Date(now.getTime() + context.limits.retentionMs),
    ...NO_LEASE,
  });
  await voidHold(trx, { taskId: lease.taskId, reason: error.code, now });
}

async function endLease(
  context: TasksContext,
  lease: Lease,
  work: (trx: DatabaseTransaction) => Promise<void>,
): Promise<void> {
  await context.database.transaction(async (trx) => {
    requireLease(await context.queue.complete(trx, lease), lease);
    await work(trx);
  });
}

type TaskChange = UpdateObject<Tables, 'tasks'>;

/** Changes the task while this lease is on it, and only then. */
async function updateLeased(
  trx: DatabaseTransaction,
  lease: Lease,
  change: TaskChange,
): Promise<{ engine_failures: number }> {
  const changed = await trx
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

function requireLease(held: boolean, lease: Lease): void {
  if (!held) throw new LeaseLostError(`Cannot end the job of task "${lease.taskId}": its lease is lost`);
}
