import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ReceiptAnswer } from '../../contract/admin-answers.ts';
import { parseTaskId } from '../../contract/ids.ts';
import { modelId } from '../../contract/models.ts';
import { quote } from '../../contract/problem.ts';
import type { LedgerReader, Receipt } from '../../ledger/ledger.ts';
import { principalOf } from '../authenticate.ts';
import { priceText } from '../check-answer.ts';
import { defineRoute } from '../define-route.ts';
import { refuse, succeed } from '../refuse.ts';

export interface ReceiptDeps {
  readonly ledger: LedgerReader;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Tells what a task cost and how: `GET /api/v1/tasks/{task_id}/receipt`, also when the task's results are gone. */
export function registerReceipts(app: FastifyInstance, { ledger, authenticate }: ReceiptDeps): void {
  defineRoute(app, {
    url: '/api/v1/tasks/:id/receipt',
    methods: ['GET', 'HEAD'],
    onRequest: authenticate,
    handler: async (request, reply) => {
      const { id: text } = request.params as { readonly id: string };
      const id = parseTaskId(text);
      const receipt = id === undefined ? undefined : await ledger.receipt(principalOf(request).teamId, id);
      if (receipt === undefined) return refuse(reply, 'not_found', { detail: `task ${quote(text)} not found` });
      reply.header('cache-control', 'no-store');
      return succeed(receiptAnswer(receipt));
    },
  });
}

function receiptAnswer(receipt: Receipt): ReceiptAnswer {
  const { taskId, model, status, quoteId, price, charged, refunded, movements } = receipt;
  const available = movements.flatMap(({ entries }) => entries.filter(({ account }) => account === 'available'));
  const [first, last] = [available[0], available.at(-1)];
  return {
    task_id: taskId,
    model_id: modelId(model),
    status,
    quote_id: quoteId ?? null,
    unit: price.unit,
    units: price.units,
    unit_micros: Number(price.rate),
    price_micros: Number(price.amount),
    text: priceText({ ...price, unitsMin: price.units }),
    charged_micros: Number(charged),
    refunded_micros: Number(refunded),
    balance_before_micros: first === undefined ? null : Number(first.before),
    balance_after_micros: last === undefined ? null : Number(last.after),
    movements: movements.map(({ movementId, kind, reason, bookedAt, entries }) => ({
      movement_id: Number(movementId),
      kind,
      reason,
      booked_at: bookedAt.toISOString(),
      entries: entries.map(({ account, amount, before, after }) => ({
        account,
        amount_micros: Number(amount),
        before_micros: Number(before),
        after_micros: Number(after),
      })),
    })),
  };
}
