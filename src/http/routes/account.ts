import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Access } from '../../access/access.ts';
import type { BalanceAnswer, KeyValidityAnswer } from '../../contract/answers.ts';
import type { Micros } from '../../contract/money.ts';
import type { LedgerReader } from '../../ledger/ledger.ts';
import { bearerKey, principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { succeed } from '../refuse.ts';

export interface AccountDeps {
  readonly access: Access;
  readonly ledger: LedgerReader;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Tells whether a key is good (`GET /api/v1/apikey/validate`) and what its team can spend (`GET /api/v1/team/balance`). */
export function registerAccount(app: FastifyInstance, { access, ledger, authenticate }: AccountDeps): void {
  defineRoute(app, {
    url: '/api/v1/apikey/validate',
    methods: ['GET', 'HEAD'],
    // Not behind the key check: a bad key is an answer here, not an error.
    handler: async (request, reply) => {
      const key = bearerKey(request.headers.authorization);
      const principal = key === undefined ? undefined : await access.authenticate(key);
      const answer: KeyValidityAnswer = { is_valid: principal !== undefined };
      reply.header('cache-control', 'no-store');
      return succeed(answer);
    },
  });
  defineRoute(app, {
    url: '/api/v1/team/balance',
    methods: ['GET', 'HEAD'],
    onRequest: authenticate,
    handler: async (request, reply) => {
      const { available } = await ledger.balance(principalOf(request).teamId);
      const answer: BalanceAnswer = { balance: roundToFourDecimals(available) };
      reply.header('cache-control', 'no-store');
      return succeed(answer);
    },
  });
}

/** Rounds down, so that nobody is told of money that is not there. */
function roundToFourDecimals(amount: Micros): number {
  return Number(amount / 100n) / 10_000;
}
