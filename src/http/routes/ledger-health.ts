import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../base/clock.ts';
import type { LedgerHealthAnswer } from '../../contract/admin-answers.ts';
import type { BookHealth, LedgerReader } from '../../ledger/ledger.ts';
import { defineRoute } from '../define-route.ts';

/** However many ask, the book is looked at once in this time. */
const FRESH_MS = 1_000;

export interface LedgerHealthDeps {
  readonly ledger: LedgerReader;
  readonly clock: Clock;
}

/** Tells anybody whether the book is right, without a figure of it: `GET /healthz/ledger`; 503 when it is not. */
export function registerLedgerHealth(app: FastifyInstance, { ledger, clock }: LedgerHealthDeps): void {
  let seen: { readonly atMs: number; readonly health: Promise<BookHealth> } | undefined;
  const health = (): Promise<BookHealth> => {
    const nowMs = clock.nowMs();
    if (seen !== undefined && Math.abs(nowMs - seen.atMs) < FRESH_MS) return seen.health;
    const looked = { atMs: nowMs, health: ledger.health() };
    seen = looked;
    looked.health.catch(() => (seen = undefined));
    return looked.health;
  };
  defineRoute(app, {
    url: '/healthz/ledger',
    methods: ['GET', 'HEAD'],
    handler: async (_, reply) => {
      const { isBalanced, isHeldForOpenTasks } = await health();
      const isRight = isBalanced && isHeldForOpenTasks;
      reply.header('cache-control', 'no-store').code(isRight ? 200 : 503);
      const answer: LedgerHealthAnswer = {
        status: isRight ? 'ok' : 'broken',
        checks: { sum_is_zero: isBalanced, holds_are_open_tasks: isHeldForOpenTasks },
      };
      return answer;
    },
  });
}
