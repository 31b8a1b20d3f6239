import { refuseModel } from '../access/admission.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { parseElementId, taskId } from '../contract/ids.ts';
import type { ElementId } from '../contract/ids.ts';
import { ulid } from '../contract/ulid.ts';
import type { UnknownElement } from '../elements/task-elements.ts';
import { StorageFullError } from '../storage/storage.ts';
import type { NewTask } from './accept.ts';
import type { TasksContext } from './context.ts';
import { STRETCH } from './queue/turns.ts';
import { findLockedPrice } from './quotes.ts';
import { KEY_KEPT_MS, findReplay } from './replay.ts';
import { elementIdsOf, fingerprintOf, seedOfFingerprint, storeRequest } from './request-store.ts';
import type { StoredRequest, TaskRequest } from './request-store.ts';
import type { AcceptedTask, StoredQuote, SubmitRefusal, Submission } from './service.ts';

/** Accepts a task, durably when this resolves. A refusal changes nothing, and neither does a replay. */
export async function submitTask(
  context: TasksContext,
  submission: Submission,
): Promise<Result<AcceptedTask, SubmitRefusal>> {
  const { model, request } = submission;
  const nowMs = context.clock.nowMs();
  const fingerprint = fingerprintOf(model, request);
  const prepared = await prepare(context, submission, fingerprint);
  if (!prepared.ok) {
    // A repeated submit is answered as the first one was, whatever would refuse it today.
    return (await findReplay(context.database.kysely, { submission, fingerprint, nowMs })) ?? prepared;
  }
  const accepted = await context.accept(newTask(context, submission, { ...prepared.value, fingerprint, nowMs }));
  if (!accepted.ok || accepted.value.isReplay) return accepted;
  context.history.refresh();
  await context.checkpoint('accepted', accepted.value.id);
  return accepted;
}

interface Prepared {
  readonly stored: StoredRequest;
  readonly quote: StoredQuote;
  readonly elements: readonly ElementId[] | undefined;
}

/** Does what is not the ledger's business: refuses what is known to be refused, finds the price, keeps what is large in a file. */
async function prepare(
  context: TasksContext,
  { principal, model, request, quote, quoteId }: Submission,
  fingerprint: string,
): Promise<Result<Prepared, SubmitRefusal>> {
  const { storage, limits } = context;
  const freeBytes = await storage.freeBytes();
  if (freeBytes !== undefined && freeBytes < limits.freeBytesMin) {
    return fail({ kind: 'storage-full', freeBytes, neededBytes: limits.freeBytesMin });
  }
  const refusal = refuseModel(principal, model);
  if (refusal !== undefined) return fail(refusal);
  const elements = readElementIds(request);
  if (!elements.ok) return elements;
  const locked =
    quoteId === undefined
      ? ok(quote)
      : await findLockedPrice(context, { teamId: principal.teamId, id: quoteId, fingerprint });
  if (!locked.ok) return locked;
  const stored = await storeRequest(storage, request).catch(undefinedWhenFull);
  if (stored === undefined) return fail({ kind: 'storage-full', freeBytes: 0, neededBytes: limits.freeBytesMin });
  return ok({
    stored,
    quote: locked.value.amount < quote.amount ? locked.value : quote,
    elements: elements.value.length === 0 ? undefined : elements.value,
  });
}

/** What cannot be the id of an element is the id of none. */
function readElementIds(request: TaskRequest): Result<readonly ElementId[], UnknownElement> {
  const ids: ElementId[] = [];
  for (const text of elementIdsOf(request)) {
    const id = parseElementId(text);
    if (id === undefined) return fail({ kind: 'element-unknown', id: text });
    ids.push(id);
  }
  return ok(ids);
}

function undefinedWhenFull(error: unknown): undefined {
  if (error instanceof StorageFullError) return undefined;
  throw error;
}

function newTask(
  context: TasksContext,
  submission: Submission,
  prepared: Prepared & { readonly fingerprint: string; readonly nowMs: number },
): NewTask {
  const { principal, model, webhook, quoteId, clientReference, idempotencyKey, trace, retentionSeconds } = submission;
  const { stored, quote, elements, fingerprint, nowMs } = prepared;
  const expectedSeconds = context.history.expectedSeconds({ model, ...quote });
  return {
    id: taskId(ulid(nowMs, context.randomBytes)),
    principal,
    model,
    stored,
    fingerprint,
    seed: seedOfFingerprint(fingerprint),
    quote,
    quoteId,
    clientReference,
    idempotencyKey,
    replayAfter: new Date(nowMs - KEY_KEPT_MS),
    expectedSeconds,
    queueSeconds: STRETCH * expectedSeconds,
    taskSeconds: context.limits.taskMs / 1000,
    elements,
    webhook: webhook && { id: `msg_${ulid(nowMs, context.randomBytes)}`, ...webhook },
    trace,
    retentionSeconds,
    createdAt: new Date(nowMs),
  };
}
