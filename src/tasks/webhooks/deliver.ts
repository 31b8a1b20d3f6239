import type { Selectable } from 'kysely';
import { parseTaskId, teamId } from '../../contract/ids.ts';
import type { WebhookDeliveriesTable } from '../../db/tables.ts';
import { CANCELED } from '../cancel.ts';
import type { TasksContext } from '../context.ts';
import { taskIdOfRow } from '../task-id-of-row.ts';
import type { FailedTask, SucceededTask, TaskService } from '../service.ts';
import { retryDelayMs } from './schedule.ts';
import { webhookSecret } from './secrets.ts';
import type { WebhookAnswer, WebhookPorts } from './sender.ts';
import { signWebhook } from './signature.ts';

/*
 * The life of a delivery:
 *
 * - open: stored in the transaction that accepted its task. Nothing is due.
 * - due: the task has ended (a trigger of the database says so), or an attempt met something that may pass.
 * - claimed: one process tries it. `due_at` is then `CLAIM_MS` ahead, so that one that dies is followed by another.
 * - delivered: the receiver answered 2xx.
 * - given up: the receiver refused it (other statuses than 2xx, 429 and 5xx), its address must not be called, or the attempts ran out.
 *
 * A message can arrive twice, when the process dies between the answer and writing it down; its id is then the same.
 */

export type ClaimedDelivery = Selectable<WebhookDeliveriesTable>;

/** What a delivery works with. */
export interface DeliveryContext extends Pick<
  TasksContext,
  'database' | 'clock' | 'randomBytes' | 'log' | 'checkpoint' | 'telemetry'
> {
  /** The task that is told of. */
  readonly find: TaskService['find'];
}

/** Longer than any attempt takes. */
const CLAIM_MS = 60_000;

/** Takes up to `countMax` deliveries that are due. Nobody else gets them until the claim ends. */
export async function claimDue(
  { database, clock }: Pick<DeliveryContext, 'database' | 'clock'>,
  countMax: number,
): Promise<readonly ClaimedDelivery[]> {
  const nowMs = clock.nowMs();
  return database.kysely
    .updateTable('webhook_deliveries')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), due_at: new Date(nowMs + CLAIM_MS) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhook_deliveries')
        .select('id')
        .where('due_at', '<=', new Date(nowMs))
        .orderBy('due_at')
        .limit(countMax)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

/** Tries a claimed delivery once and writes down what came of it. */
export async function attemptDelivery(
  context: DeliveryContext,
  ports: WebhookPorts,
  delivery: ClaimedDelivery,
  signal: AbortSignal,
): Promise<void> {
  const answer = await post(context, ports, delivery, signal);
  await context.checkpoint('notified', taskIdOfRow(delivery.task_id));
  const again = mayPass(answer) ? retryDelayMs(delivery.attempts, randomFraction(context)) : undefined;
  const now = new Date(context.clock.nowMs());
  const ending =
    again === undefined
      ? {
          due_at: null,
          ended_at: now,
          outcome: isAcknowledged(answer) ? ('delivered' as const) : ('given-up' as const),
        }
      : { due_at: new Date(now.getTime() + again) };
  context.telemetry.count('webhook_attempts', { outcome: ending.due_at === null ? ending.outcome : 'again-later' });
  await context.database.kysely
    .updateTable('webhook_deliveries')
    .set({ ...ending, last_answer: describe(answer) })
    .where('id', '=', delivery.id)
    // Whoever claimed it after us knows better.
    .where('attempts', '=', delivery.attempts)
    .execute();
  if (ending.due_at === null && ending.outcome === 'given-up') {
    context.log.warn({ taskId: delivery.task_id, answer: describe(answer) }, 'A webhook is given up');
  }
}

async function post(
  context: DeliveryContext,
  ports: WebhookPorts,
  delivery: ClaimedDelivery,
  signal: AbortSignal,
): Promise<WebhookAnswer> {
  const owner = teamId(delivery.team_id);
  const id = parseTaskId(delivery.task_id);
  const task = id === undefined ? undefined : await context.find(owner, id);
  if (task === undefined || (task.status !== 'success' && task.status !== 'failed')) {
    return { kind: 'refused', reason: 'the task has expired' };
  }
  const body = ports.render(task, delivery.origin);
  const timestampSeconds = Math.floor(context.clock.nowMs() / 1000);
  const secret = await webhookSecret(context, owner);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'rushes',
    'x-modellix-event': `prediction.task.${eventOf(task)}`,
    'x-modellix-task-id': delivery.task_id,
    'x-modellix-delivery-id': delivery.id,
    'x-modellix-retry-count': String(delivery.attempts - 1),
    'webhook-id': delivery.id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': signWebhook(secret, { id: delivery.id, timestampSeconds, body }),
  };
  return ports.sender.post(delivery.url, { body, headers }, signal);
}

/** A canceled task is a failed one in every answer, and a kind of its own here. */
function eventOf(task: SucceededTask | FailedTask): 'succeeded' | 'failed' | 'canceled' {
  if (task.status === 'success') return 'succeeded';
  return task.error.code === CANCELED.code ? 'canceled' : 'failed';
}

function isAcknowledged(answer: WebhookAnswer): boolean {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

function mayPass(answer: WebhookAnswer): boolean {
  if (answer.kind === 'answered') return answer.status === 429 || answer.status >= 500;
  return answer.kind === 'unreachable';
}

function describe(answer: WebhookAnswer): string {
  return answer.kind === 'answered' ? `status ${answer.status}` : `${answer.kind}: ${answer.reason}`;
}

function randomFraction({ randomBytes }: DeliveryContext): number {
  return Buffer.from(randomBytes(4)).readUInt32LE() / 2 ** 32;
}
