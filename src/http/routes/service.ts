import type { FastifyInstance } from 'fastify';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { openapiDocument } from '../../contract/openapi.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';

/** Whether tasks can be accepted, and what each part that is needed for it says. */
export interface Readiness {
  readonly isReady: boolean;
  /** A part's name, and `ok` or what is wrong in words that are safe for anybody. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface ServiceDeps {
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly version: string;
  readonly readiness: () => Promise<Readiness>;
}

/** For operators and tools: `GET /healthz`, `GET /readyz` and `GET /openapi.json`, all without a key. */
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
  defineRoute(app, {
    url: '/openapi.json',
    methods: ['GET', 'HEAD'],
    handler: async (request) => {
      const origin = originOf(request, deps.publicUrl);
      return openapiDocument({ models: deps.models, origin, version: deps.version });
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
