import { admitTask } from '../access/admission.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { taskId } from '../contract/ids.ts';
import type { TaskId } from '../contract/ids.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { findUnknownElement, holdElements } from '../elements/task-elements.ts';
import { hold } from '../ledger/movements.ts';
import { StorageFullError } from '../storage/storage.ts';
import type { TasksContext } from './context.ts';
import { fromNow } from './queue/from-now.ts';
import { STRETCH } from './queue/turns.ts';
import { findLockedPrice } from './quotes.ts';
import { findReplay } from './replay.ts';
import type { KeyedSubmit } from './replay.ts';
import { elementIdsOf, fingerprintOf, seedOfFingerprint, storeRequest } from './request-store.ts';
import type { StoredRequest } from './request-store.ts';
import type { AcceptedTask, StoredQuote, SubmitRefusal, Submission } from './service.ts';

/**
 * Accepts a task: hold, task and webhook in one transaction, which is durable when this resolves. A refusal changes nothing, and
 * neither does a replay.
 */
export async function submitTask(
  context: TasksContext,
  submission: Submission,
): Promise<Result<AcceptedTask, SubmitRefusal>> {
  const { database, storage, limits, clock } = context;
  const { model, principal, request, idempotencyKey: key, quoteId } = submission;
  const { teamId } = principal;
  const nowMs = clock.nowMs();
  const fingerprint = fingerprintOf(model, request);
  const keyed: KeyedSubmit | undefined = key === undefined ? undefined : { teamId, key, fingerprint, nowMs };

  // Before anything that could refuse it: a repeated submit is answered as the first one was.
  const replay = keyed === undefined ? ok(undefined) : await findReplay(database.kysely, keyed);
  if (!replay.ok) return replay;
  if (replay.value !== undefined) return ok({ id: replay.value, model, isReplay: true });

  const freeBytes = await storage.freeBytes();
  if (freeBytes !== undefined && freeBytes < limits.freeBytesMin) {
    return fail({ kind: 'storage-full', freeBytes, neededBytes: limits.freeBytesMin });
  }
  let { quote } = submission;
  if (quoteId !== undefined) {
    const locked = await findLockedPrice(context, { teamId, id: quoteId, fingerprint });
    if (!locked.ok) return locked;
    if (locked.value.amount < quote.amount) quote = locked.value;
  }
  const stored = await storeRequest(storage, request).catch(undefinedWhenFull);
  if (stored === undefined) return fail({ kind: 'storage-full', freeBytes: 0, neededBytes: limits.freeBytesMin });
  const id = taskId(context.makeUlid(nowMs));
  const accepted = await database.transaction((trx) =>
    accept(context, trx, { id, submission, stored, fingerprint, quote, now: new Date(nowMs), keyed }),
  );
  if (!accepted.ok) return accepted;
  context.history.refresh();
  await context.checkpoint('accepted', accepted.value.id);
  return accepted;
}

interface NewTask {
  readonly id: TaskId;
  readonly submission: Submission;
  readonly stored: StoredRequest;
  readonly fingerprint: string;
  readonly quote: StoredQuote;
  readonly now: Date;
  readonly keyed: KeyedSubmit | undefined;
}

async function accept(
  context: TasksContext,
  trx: DatabaseTransaction,
  task: NewTask,
): Promise<Result<AcceptedTask, SubmitRefusal>> {
  const { id, submission, quote, now, keyed } = task;
  const { model, principal, webhook } = submission;
  const { teamId } = principal;
  if (keyed !== undefined) {
    // Again, under the lock of the team: the same submit may have arrived twice at the same moment.
    await lockTeam(trx, teamId);
    const replay = await findReplay(trx, keyed);
    if (!replay.ok) return replay;
    if (replay.value !== undefined) return ok({ id: replay.value, model, isReplay: true });
  }
  const ids = elementIdsOf(submission.request);
  const unknown = ids.length === 0 ? undefined : await findUnknownElement(trx, { teamId, ids });
  if (unknown !== undefined) return fail(unknown);
  const { tiers } = context.limits;
  const admitted = await admitTask(trx, { principal, model, amount: quote.amount, now, tiers });
  if (!admitted.ok) return admitted;
  const held = await hold(trx, { teamId, taskId: id, amount: quote.amount, actor: principal.keyId, now });
  if (!held.ok) return fail({ kind: 'insufficient-balance', ...held.error });
  await insertTask(context, trx, task);
  await holdElements(trx, { taskId: id, ids });
  if (webhook !== undefined) {
    await trx
      .insertInto('webhook_deliveries')
      .values({
        id: `msg_${context.makeUlid(now.getTime())}`,
        task_id: id,
        team_id: teamId,
        ...webhook,
        created_at: now,
      })
      .execute();
  }
  return ok({ id, model, isReplay: false });
}

function undefinedWhenFull(error: unknown): undefined {
  if (error instanceof StorageFullError) return undefined;
  throw error;
}

async function insertTask(context: TasksContext, trx: DatabaseTransaction, task: NewTask): Promise<void> {
  const { submission, stored, fingerprint, quote, now } = task;
  const { model, principal, clientReference, idempotencyKey, quoteId } = submission;
  const expectedSeconds = context.history.expectedSeconds({ model, ...quote });
  await trx
    .insertInto('tasks')
    .values({
      id: task.id,
      team_id: principal.teamId,
      key_id: principal.keyId,
      model,
      status: 'pending',
      ...stored,
      fingerprint,
      seed: BigInt(seedOfFingerprint(fingerprint)),
      quote_units: quote.units,
      quote_unit: quote.unit,
      quote_rate: quote.rate,
      quote_amount: quote.amount,
      quote_id: quoteId ?? null,
      client_reference: clientReference ?? null,
      idempotency_key: idempotencyKey ?? null,
      expected_seconds: expectedSeconds,
      queue_at: fromNow(STRETCH * expectedSeconds * 1000),
      deadline_at: fromNow(context.limits.taskMs),
      trace: submission.trace ?? null,
      retention_seconds: submission.retentionSeconds ?? null,
      created_at: now,
    })
    .execute();
}

/** Admission locks the same row first: submits of a team follow each other. */
async function lockTeam(trx: DatabaseTransaction, teamId: string): Promise<void> {
  await trx.selectFrom('teams').select('id').where('id', '=', teamId).forNoKeyUpdate().executeTakeFirstOrThrow();
}
