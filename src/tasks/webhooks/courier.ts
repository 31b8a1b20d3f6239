import { repeat } from '../../db/repeat.ts';
import type { TasksContext } from '../context.ts';
import { findTask } from '../find.ts';
import { attemptDelivery, claimDue } from './deliver.ts';
import type { DeliveryContext } from './deliver.ts';
import type { WebhookPorts } from './sender.ts';

/** Delivers webhooks as they become due. */
export interface Courier {
  /** Claims no more, and cancels after `graceMs` the attempts that are under way then: they are due again later. */
  stop(graceMs: number): Promise<void>;
}

/** A receiver that answers slowly holds one of these. */
const SLOTS = 8;
/** How soon after its task a message leaves. */
const POLL_MS = 1000;

/** Starts to deliver. What an ended process had claimed is tried again when its claim ends. */
export function startCourier(context: TasksContext, ports: WebhookPorts): Courier {
  const underWay = new Set<Promise<void>>();
  const canceled = new AbortController();
  const onError = (err: unknown) => context.log.error({ err }, 'Webhooks could not be looked up');
  const delivery: DeliveryContext = { ...context, find: (teamId, id) => findTask(context, teamId, id) };
  const poll = repeat(context.timers, POLL_MS, () => sendDue(delivery, ports, underWay, canceled.signal), onError);
  return {
    stop: async (graceMs) => {
      await poll.stop();
      const forget = context.timers.after(graceMs, () => canceled.abort());
      await Promise.all(underWay);
      forget();
    },
  };
}

async function sendDue(
  context: DeliveryContext,
  ports: WebhookPorts,
  underWay: Set<Promise<void>>,
  signal: AbortSignal,
): Promise<void> {
  if (underWay.size >= SLOTS) return;
  for (const delivery of await claimDue(context, SLOTS - underWay.size)) {
    const attempt = attemptDelivery(context, ports, delivery, signal)
      .catch((err: unknown) => context.log.error({ err, taskId: delivery.task_id }, 'A webhook could not be tried'))
      .finally(() => underWay.delete(attempt));
    underWay.add(attempt);
  }
}
