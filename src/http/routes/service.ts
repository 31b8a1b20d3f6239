import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bearerKey } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../refuse.ts';

/** Whether tasks can be accepted, and what each part that is needed for it says. */
export interface Readiness {
  readonly isReady: boolean;
  /** A part's name, and `ok` or what is wrong in words that are safe for anybody. */
  readonly checks: Readonly<Record<string, string>>;
}

/** What `GET /metrics` shows, and to whom. */
export interface MetricsPage {
  /** What a caller must show as its Bearer token; without it anybody may read. */
  readonly token: string | undefined;
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export interface ServiceDeps {
  readonly readiness: () => Promise<Readiness>;
  readonly metrics?: MetricsPage;
}

/** For operators and tools: `GET /healthz` and `GET /readyz` without a key, `GET /metrics` where it is switched on. */
export function registerService(app: FastifyInstance, deps: ServiceDeps): void {
  const { metrics } = deps;
  defineRoute(app, { url: '/healthz', methods: ['GET', 'HEAD'], handler: async () => ({ status: 'ok' }) });
  defineRoute(app, {
    url: '/readyz',
    methods: ['GET', 'HEAD'],
    handler: async (request, reply) => {
      const { isReady, checks } = await readinessOf(deps, (error) => request.log.error({ err: error }, 'not ready'));
      reply.header('cache-control', 'no-store');
      if (!isReady) reply.code(503);
      return reply.send({ status: isReady ? 'ok' : 'unavailable', checks });
    },
  });
  if (metrics === undefined) return;
  defineRoute(app, {
    url: '/metrics',
    methods: ['GET', 'HEAD'],
    handler: (request, reply) => sendMetrics(request, reply, metrics),
  });
}

async function sendMetrics(request: FastifyRequest, reply: FastifyReply, page: MetricsPage): Promise<FastifyReply> {
  if (page.token !== undefined && !isSame(bearerKey(request.headers.authorization) ?? '', page.token)) {
    reply.header('www-authenticate', 'Bearer');
    return refuse(reply, 'authentication_failed');
  }
  const { contentType, text } = await page.read();
  return reply.headers({ 'content-type': contentType, 'cache-control': 'no-store' }).send(text);
}

/** Takes the same time wherever two texts of one length first differ. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
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
