import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import Fastify, {
  LogController,
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Access } from '../access/access.ts';
import type { RequestLimit } from '../access/request-limit.ts';
import { systemClock, type Clock } from '../base/clock.ts';
import type { ModelSpec } from '../contract/model-spec.ts';
import { BODIES_IN_FLIGHT_BYTES_MAX, RESULT_DAYS } from '../contract/limits.ts';
import { MODELS } from '../contract/models.ts';
import { silentTelemetry, type Telemetry } from '../contract/telemetry.ts';
import type { LedgerReader } from '../ledger/ledger.ts';
import type { TaskService } from '../tasks/service.ts';
import type { Elements } from '../elements/elements.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { PRINCIPAL_DECORATOR, requirePrincipal } from './authenticate.ts';
import { createBodyBudget } from './body-budget.ts';
import { answerClientError, answerNotFound, createErrorAnswer, type IsUnavailable } from './errors.ts';
import {
  CONNECTION_IDLE_MS_MAX,
  CONNECTIONS_MAX,
  HEADER_BYTES_MAX,
  HEADERS_MS_MAX,
  PATH_PART_CHARACTERS_MAX,
  REQUEST_MS_MAX,
  TIMEOUT_CHECK_MS,
} from './limits.ts';
import { refuse } from './refuse.ts';
import { registerAccount } from './routes/account.ts';
import { registerAdmin, type Administration } from './routes/admin/admin.ts';
import { registerDocuments } from './routes/documents.ts';
import { registerLedgerHealth } from './routes/ledger-health.ts';
import { registerMedia } from './routes/media.ts';
import { registerModels } from './routes/models.ts';
import { registerReceipts } from './routes/receipts.ts';
import { registerElements } from './routes/elements.ts';
import { registerQuotes } from './routes/quotes.ts';
import { registerResults } from './routes/results.ts';
import { registerService, type MetricsPage, type Readiness } from './routes/service.ts';
import { registerSubmit } from './routes/submit.ts';
import { UNSIGNED_PATHS, type SignedPaths } from './signed-paths.ts';
import { registerTaskEvents } from './routes/task-events.ts';
import { registerTasks } from './routes/tasks.ts';
import { registerWebhooks } from './routes/webhooks.ts';

/** What every node needs, also one that has nothing for clients. */
export interface UpkeepDeps {
  readonly readiness: () => Promise<Readiness>;
  readonly isUnavailable: IsUnavailable;
  /** Options of pino; false for silence. */
  readonly logger: Exclude<NonNullable<FastifyServerOptions['logger']>, true>;
  readonly telemetry?: Telemetry;
  /** What `GET /metrics` shows; without it there is none. */
  readonly metrics?: MetricsPage;
}

export interface AppDeps extends UpkeepDeps {
  readonly tasks: TaskService;
  readonly uploads: Uploads;
  readonly elements: Elements;
  readonly access: Access;
  readonly requestLimit: RequestLimit;
  readonly ledger: LedgerReader;
  readonly administration: Administration;
  /** What absolute URLs begin with; undefined takes it from each request. */
  readonly publicUrl: string | undefined;
  /** Lets media URLs point into private networks. */
  readonly allowPrivateNetwork: boolean;
  readonly version?: string;
  /** How long results are kept at most; what the API promises when absent. */
  readonly resultDays?: number;
  readonly models?: readonly ModelSpec[];
  readonly clock?: Clock;
  /** Signs the links to files; unsigned when absent. */
  readonly paths?: SignedPaths;
}

/** Makes the service of a node that only works: its health, and nothing for clients. It does not listen yet. */
export function createUpkeepApp(deps: UpkeepDeps): FastifyInstance {
  const app = createBareApp(deps);
  registerService(app, deps);
  return app;
}

/** Makes what administrators use while no server runs: the admin API alone. It does not listen yet. */
export function createAdminApp(
  deps: Pick<AppDeps, 'logger' | 'isUnavailable' | 'access' | 'requestLimit' | 'ledger' | 'administration'>,
): FastifyInstance {
  const app = createBareApp(deps);
  const budget = createBodyBudget(BODIES_IN_FLIGHT_BYTES_MAX);
  registerAdmin(app, { ...deps.administration, ...deps, budget, clock: systemClock });
  return app;
}

/** Makes the HTTP service. It does not listen yet; `app.listen()` and `app.close()` are the caller's. */
export function createApp(deps: AppDeps): FastifyInstance {
  const app = createBareApp(deps);
  const { tasks, uploads, elements, access, ledger, publicUrl, allowPrivateNetwork } = deps;
  const { models = MODELS, clock = systemClock, version = '0.0.0', paths = UNSIGNED_PATHS } = deps;
  const budget = createBodyBudget(BODIES_IN_FLIGHT_BYTES_MAX);
  const authenticate = requirePrincipal(access, deps.requestLimit);
  const { resultDays = RESULT_DAYS } = deps;
  registerSubmit(app, { tasks, models, publicUrl, allowPrivateNetwork, budget, resultDays, authenticate });
  registerQuotes(app, { tasks, models, publicUrl, allowPrivateNetwork, budget, authenticate });
  registerTasks(app, { tasks, models, publicUrl, paths, clock, authenticate });
  registerTaskEvents(app, { tasks, models, publicUrl, paths, clock, authenticate });
  registerMedia(app, { uploads, elements, publicUrl, paths, clock, authenticate });
  registerElements(app, { elements, publicUrl, paths, allowPrivateNetwork, budget, authenticate });
  // Whoever has the secret can send messages in our name, so that looking is not enough.
  registerWebhooks(app, { tasks, authenticate: requirePrincipal(access, deps.requestLimit, 'submit') });
  registerModels(app, { models, publicUrl, authenticate });
  registerAccount(app, { access, ledger, authenticate });
  registerReceipts(app, { ledger, authenticate });
  registerResults(app, { tasks, paths, clock });
  registerDocuments(app, { models, publicUrl, version, resultDays });
  registerService(app, deps);
  registerLedgerHealth(app, { ledger, clock });
  registerAdmin(app, { ...deps.administration, access, requestLimit: deps.requestLimit, ledger, budget, clock });
  return app;
}

function createBareApp({
  logger,
  isUnavailable,
  telemetry = silentTelemetry,
}: Pick<UpkeepDeps, 'logger' | 'isUnavailable' | 'telemetry'>): FastifyInstance {
  const answerError = createErrorAnswer(isUnavailable);
  const app = Fastify({ ...serverOptions(logger), frameworkErrors: answerError });
  app.server.maxConnections = CONNECTIONS_MAX;
  app.removeAllContentTypeParsers();
  app.decorateRequest(PRINCIPAL_DECORATOR);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  addHooks(app, telemetry);
  return app;
}

function serverOptions(logger: AppDeps['logger']): FastifyHttpOptions<Server> {
  return {
    logger: logger === false ? false : { ...logger, serializers: { ...logger.serializers, req: describeRequest } },
    // One line a request, written by our own hook.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    connectionTimeout: CONNECTION_IDLE_MS_MAX,
    requestTimeout: REQUEST_MS_MAX,
    http: {
      headersTimeout: HEADERS_MS_MAX,
      maxHeaderSize: HEADER_BYTES_MAX,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
    },
    routerOptions: { maxParamLength: PATH_PART_CHARACTERS_MAX },
    // HEAD is declared with each route: the built-in one would read a whole file to throw it away.
    exposeHeadRoutes: false,
    // Our own hook answers in the wire's envelope.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
  };
}

function addHooks(app: FastifyInstance, telemetry: Telemetry): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    if (isClosing) refuse(reply, 'unavailable', { detail: 'the server is stopping', retryAfterSeconds: 5 });
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime);
    // Clients poll many times a second, and nobody reads that all went well; metrics count it.
    const isPoll = reply.statusCode < 400 && (request.method === 'GET' || request.method === 'HEAD');
    request.log[isPoll ? 'debug' : 'info']({ req: request, status: reply.statusCode, ms }, 'answered');
    const { method, route } = describeRequest(request);
    const labels = { method, route, status: String(reply.statusCode) };
    telemetry.time('http_request', labels, reply.elapsedTime / 1000);
    done();
  });
}

/** The pattern of the route and never the path itself, which may hold the token of a result. */
function describeRequest(request: FastifyRequest): { method: string; route: string } {
  return { method: request.method, route: request.routeOptions?.url ?? 'unknown' };
}

/** The caller's own id when it is harmless, so that logs can be joined; a random one otherwise. */
function requestId(request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : randomUUID();
}
