import type { FastifyInstance } from 'fastify';
import { defineRoute } from '../define-route.ts';

/** Whether tasks can be accepted, and what each part that is needed for it says. */
export interface Readiness {
  readonly isReady: boolean;
  /** A part's name, and `ok` or what is wrong in words that are safe for anybody. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface ServiceDeps {
  readonly readiness: () => Promise<Readiness>;
}

/** For operators and tools: `GET /healthz` and `GET /readyz`, both without a key. */
export function registerService(app: FastifyInstance, deps: ServiceDeps): void {
  defineRoute(app, { url: '/healthz', methods: ['GET', 'HEAD'], handler: async () => ({ status: 'ok' }) });
  defineRoute(app, {
    url: '/readyz',
    methods: ['GET', 'HEAD'],
    handler: async (request, reply) => {
      const { isReady, checks } = await readinessOf(deps, (error) => request.log.error({ err: error }, 'not ready'));
      if (!isReady) reply.code(503);
      return reply.send({ status: isReady ? 'ok' : 'unavailable', checks });
    },
  });
}

/** A check that breaks is an answer, too: not ready. */
async function readinessOf(deps: ServiceDeps, report: (error: unknown) => void): Promise<Readiness> {
  try {
    return await deps.readiness();
  } catch (error) {
    report(error);
    return { isReady: false, checks: { service: 'a check failed' } };
  }
}
