import { openTaskTiers } from '../access/admission.ts';
import type { Principal } from '../access/access.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { ElementId, TaskId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Database } from '../db/database.ts';
import { inGroups } from '../db/in-groups.ts';
import type { UnknownElement } from '../elements/task-elements.ts';
import type { Tier } from '../access/tiers.ts';
import type { StoredRequest } from './request-store.ts';
import type { AcceptedTask, StoredQuote, SubmitRefusal, WebhookTarget } from './service.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/** A task that is complete but for the database's consent. */
export interface NewTask {
  readonly id: TaskId;
  readonly principal: Principal;
  readonly model: string;
  readonly stored: StoredRequest;
  readonly fingerprint: string;
  readonly seed: number;
  /** What is held. */
  readonly quote: StoredQuote;
  readonly quoteId: string | undefined;
  readonly clientReference: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** A task of this key that was accepted after this time is the same one. */
  readonly replayAfter: Date;
  readonly expectedSeconds: number;
  /** From now: its place among the waiting tasks of the team, and when it fails at the latest. */
  readonly queueSeconds: number;
  readonly taskSeconds: number;
  /** Ids of those that the request names; absent where it names none. */
  readonly elements: readonly ElementId[] | undefined;
  readonly webhook: (WebhookTarget & { readonly id: string }) | undefined;
  readonly trace: string | undefined;
  readonly retentionSeconds: number | undefined;
  readonly createdAt: Date;
}

/**
 * Accepts a task: looks for an earlier one of the same key, admits, holds money and elements, writes task and webhook. All of it is durable when this
 * resolves; a refusal has changed nothing, and neither has a replay.
 */
export type Accept = (task: NewTask) => Promise<Result<AcceptedTask, SubmitRefusal>>;

/** A request in a row has at most 64 KiB, so that a group travels in 2 MiB. */
const GROUP_MAX = 32;

/**
 * Makes what accepts tasks, in one statement for all that would wait for each other anyway: on the embedded database, which does one
 * thing at a time, whatever comes; on a server the submits of one team, since each of them locks its team.
 */
export function createAccept(database: Database, { tiers }: { readonly tiers: readonly Tier[] }): Accept {
  const tiersText = openTaskTiers(tiers);
  const acceptAll = database.prepare<{ readonly outcomes: readonly Outcome[] }>(
    'select accept_tasks($1::jsonb, $2::jsonb) as outcomes',
  );
  return inGroups({
    sizeMax: GROUP_MAX,
    laneOf: (task) => (database.exclusive ? '' : task.principal.teamId),
    work: async (tasks) => {
      const [row] = await acceptAll(JSON.stringify(tasks.map(submitOf)), tiersText);
      return tasks.map((task, index) => resultOf(task, row?.outcomes[index]));
    },
  });
}

/** What `accept_task` reads: a row of `tasks` and what is said in its own words. Absent is null there. */
function submitOf(task: NewTask): Readonly<Record<string, unknown>> {
  const { principal, quote, stored } = task;
  return {
    id: task.id,
    team_id: principal.teamId,
    key_id: principal.keyId,
    model: task.model,
    ...stored,
    fingerprint: task.fingerprint,
    seed: task.seed,
    quote_units: quote.units,
    quote_unit: quote.unit,
    // Amounts are larger than what every reader of JSON keeps of a number.
    quote_rate: String(quote.rate),
    quote_amount: String(quote.amount),
    quote_id: task.quoteId,
    client_reference: task.clientReference,
    idempotency_key: task.idempotencyKey,
    replay_after: task.replayAfter,
    expected_seconds: task.expectedSeconds,
    queue_seconds: task.queueSeconds,
    task_seconds: task.taskSeconds,
    elements: task.elements,
    webhook: task.webhook,
    trace: task.trace,
    retention_seconds: task.retentionSeconds,
    created_at: task.createdAt,
  };
}

/** What `accept_task` answers. */
type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'key-disabled' }
  | { readonly kind: 'replay' | 'idempotency-conflict'; readonly taskId: string }
  | { readonly kind: 'insufficient-balance'; readonly available: string }
  | { readonly kind: 'budget-exceeded'; readonly month: string; readonly budget: string; readonly used: string }
  | UnknownElement
  | Extract<SubmitRefusal, { readonly kind: 'too-many-open-tasks' }>;

function resultOf({ id, model, quote }: NewTask, outcome: Outcome | undefined): Result<AcceptedTask, SubmitRefusal> {
  const needed = quote.amount;
  switch (outcome?.kind) {
    case 'accepted':
      return ok({ id, model, isReplay: false });
    case 'replay':
      return ok({ id: taskIdOfRow(outcome.taskId), model, isReplay: true });
    case 'idempotency-conflict':
      return fail({ kind: outcome.kind, taskId: taskIdOfRow(outcome.taskId) });
    case 'insufficient-balance':
      return fail({ kind: outcome.kind, available: micros(BigInt(outcome.available)), needed });
    case 'budget-exceeded': {
      const { kind, month, budget, used } = outcome;
      return fail({ kind, month, budget: micros(BigInt(budget)), used: micros(BigInt(used)), needed });
    }
    case 'element-unknown':
    case 'key-disabled':
    case 'too-many-open-tasks':
      return fail(outcome);
    case undefined:
      throw new Error(`Cannot tell whether task "${id}" was accepted: the database answered nothing about it`);
  }
}
