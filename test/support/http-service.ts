import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createAdministration } from '../../src/access/administration.ts';
import { createAccess } from '../../src/access/directory.ts';
import { createRequestCounter } from '../../src/access/request-counter.ts';
import { createRequestLimit } from '../../src/access/request-limit.ts';
import type { Database } from '../../src/db/database.ts';
import { isUnavailable } from '../../src/db/unavailable.ts';
import { createElements } from '../../src/elements/element-store.ts';
import type { Elements } from '../../src/elements/elements.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createApp } from '../../src/http/app.ts';
import { createSignedPaths, UNSIGNED_PATHS } from '../../src/http/signed-paths.ts';
import { taskText } from '../../src/http/task-answer.ts';
import { createBookkeeper } from '../../src/ledger/bookkeeper.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createMediaFetcher } from '../../src/media/fetch-media.ts';
import { createMediaDecoder } from '../../src/media/media-decoder.ts';
import { createWebhookPoster } from '../../src/media/post-webhook.ts';
import type { Micros } from '../../src/contract/money.ts';
import type { Checkpoint } from '../../src/tasks/checkpoint.ts';
import type { TaskLimits } from '../../src/tasks/limits.ts';
import { createUploads, type UploadQuota } from '../../src/uploads/upload-store.ts';
import type { Uploads } from '../../src/uploads/uploads.ts';
import { openTestService, type TestService, type TestServiceOptions } from './task-service.ts';

/** What the operator's calls are signed with. */
export const OPERATOR_KEY = 'operator-key-of-a-test';

/** The service with all its parts but the engine, on a clock that a test can move. */
export interface HttpService extends TestService {
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly uploads: Uploads;
  readonly elements: Elements;
  readonly clock: MovableClock;
}

export interface MovableClock {
  nowMs(): number;
  move(byMs: number): void;
}

export interface HttpServiceOptions {
  readonly engines: readonly Engine[];
  /** For media URLs and webhooks alike. */
  readonly allowPrivateNetwork?: boolean;
  /** Keeps webhooks to those of a test, or lets them stay due. */
  readonly webhooks?: boolean;
  readonly quota?: UploadQuota;
  readonly elementsMax?: number;
  /** Signs links for an hour. */
  readonly signed?: boolean;
  /** Of a service that was closed before this one. */
  readonly database?: Database;
  readonly dataDir?: string;
  readonly clock?: MovableClock;
  /** A free one when absent. */
  readonly port?: number;
  readonly filesDirectory?: string;
  readonly credit?: Micros;
  readonly limits?: Partial<TaskLimits>;
  readonly checkpoint?: Checkpoint;
}

/** A clock of the machine that can be moved forward. */
export function movableClock(): MovableClock {
  let offsetMs = 0;
  return { nowMs: () => Date.now() + offsetMs, move: (byMs) => void (offsetMs += byMs) };
}

/** Opens it and listens on a free port. Tasks are worked on once `tasks.start()` is called. */
export async function openHttpService(options: HttpServiceOptions): Promise<HttpService> {
  const { clock = movableClock(), allowPrivateNetwork = false } = options;
  const paths = options.signed ? createSignedPaths({ secret: 'a-secret-of-a-test', hours: 1, clock }) : UNSIGNED_PATHS;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'rushes-http-')));
  const render = (task: Parameters<typeof taskText>[0], origin: string) =>
    taskText(task, { origin, paths }, clock.nowMs());
  const service = await openTestService({
    dataDir,
    engines: options.engines,
    clock,
    ...definedOf(options),
    ...(options.webhooks ? { webhooks: { sender: createWebhookPoster({ allowPrivateNetwork }), render } } : {}),
  });
  const { database, storage } = service;
  const uploads = createUploads({
    database,
    storage,
    clock,
    randomBytes,
    freeBytesMin: 0,
    ...(options.quota === undefined ? {} : { quota: options.quota }),
  });
  await database.kysely.updateTable('teams').set({ requests_per_minute: 1_000_000 }).execute();
  const elements = createElements({
    database,
    storage,
    clock,
    randomBytes,
    fetcher: createMediaFetcher({ allowPrivateNetwork }),
    openDecoder: createMediaDecoder,
    scratchDirectory: tmpdir(),
    freeBytesMin: 0,
    ...(options.elementsMax === undefined ? {} : { elementsMax: options.elementsMax }),
  });
  const app = createApp({
    tasks: service.tasks.service,
    uploads,
    elements,
    access: createAccess(database, clock),
    ledger: createLedgerReader(database),
    administration: {
      teamsAndKeys: createAdministration(database, { clock, randomBytes }),
      bookkeeper: createBookkeeper(database),
      operatorKeys: [OPERATOR_KEY],
    },
    publicUrl: undefined,
    allowPrivateNetwork,
    readiness: async () => ({ isReady: true, checks: {} }),
    isUnavailable,
    logger: false,
    requestLimit: createRequestLimit(createRequestCounter(database), clock),
    paths,
    clock,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    ...service,
    app,
    origin,
    uploads,
    elements,
    clock,
    close: async () => {
      await app.close();
      await service.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What is passed on to the service as it is. */
function definedOf({ database, filesDirectory, credit, limits, checkpoint }: HttpServiceOptions) {
  const given = { database, filesDirectory, credit, limits, checkpoint };
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as Partial<TestServiceOptions>;
}
