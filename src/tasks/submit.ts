import { admitTask } from '../access/admission.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { taskId } from '../contract/ids.ts';
import { hold } from '../ledger/movements.ts';
import type { TasksContext } from './context.ts';
import { StorageFullError } from '../storage/storage.ts';
import { seedOf, storeRequest } from './request-store.ts';
import type { AcceptedTask, SubmitRefusal, Submission } from './service.ts';

/**
 * Accepts a task: hold, task, webhook and job in one transaction, which is durable when this resolves. A refusal changes nothing.
 */
export async function submitTask(
  context: TasksContext,
  submission: Submission,
): Promise<Result<AcceptedTask, SubmitRefusal>> {
  const { database, storage, queue, limits, clock } = context;
  const { model, principal, quote, request } = submission;
  const freeBytes = await storage.freeBytes();
  if (freeBytes !== undefined && freeBytes < limits.freeBytesMin) {
    return fail({ kind: 'storage-full', freeBytes, neededBytes: limits.freeBytesMin });
  }

  const stored = await storeRequest(storage, request).catch(undefinedWhenFull);
  if (stored === undefined) return fail({ kind: 'storage-full', freeBytes: 0, neededBytes: limits.freeBytesMin });
  const now = new Date(clock.nowMs());
  const id = taskId(context.makeUlid(now.getTime()));
  const { teamId } = principal;
  const refusal = await database.transaction(async (trx): Promise<SubmitRefusal | undefined> => {
    const admitted = await admitTask(trx, { principal, model, amount: quote.amount, now, tiers: limits.tiers });
    if (!admitted.ok) return admitted.error;
    const held = await hold(trx, { teamId, taskId: id, amount: quote.amount, actor: principal.keyId, now });
    if (!held.ok) return { kind: 'insufficient-balance', ...held.error };
    await trx
      .insertInto('tasks')
      .values({
        id,
        team_id: teamId,
        key_id: principal.keyId,
        model,
        status: 'pending',
        ...stored,
        seed: BigInt(seedOf(model, request)),
        quote_units: quote.units,
        quote_unit: quote.unit,
        quote_rate: quote.rate,
        quote_amount: quote.amount,
        created_at: now,
      })
      .execute();
    if (submission.webhook !== undefined) {
      await trx
        .insertInto('webhook_deliveries')
        .values({
          id: `msg_${context.makeUlid(now.getTime())}`,
          task_id: id,
          team_id: teamId,
          ...submission.webhook,
          created_at: now,
        })
        .execute();
    }
    await queue.send(trx, id);
    return undefined;
  });
  if (refusal !== undefined) return fail(refusal);
  await context.checkpoint('accepted', id);
  return ok({ id, model });
}

function undefinedWhenFull(error: unknown): undefined {
  if (error instanceof StorageFullError) return undefined;
  throw error;
}
