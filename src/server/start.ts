import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { issueTemporaryKey, type TemporaryKey } from '../access/temporary-key.ts';
import { systemClock } from '../base/clock.ts';
import { MODELS } from '../contract/models.ts';
import type { Telemetry } from '../contract/telemetry.ts';
import type { Log } from '../base/log.ts';
import type { Database } from '../db/database.ts';
import { backgroundTimers } from '../db/system-timers.ts';
import { isUnavailable } from '../db/unavailable.ts';
import { createLanternEngine } from '../engines/lantern/lantern-engine.ts';
import { createApp, createUpkeepApp, type UpkeepDeps } from '../http/app.ts';
import { createSignedPaths, UNSIGNED_PATHS, type SignedPaths } from '../http/signed-paths.ts';
import { taskText } from '../http/task-answer.ts';
import { createMediaFetcher } from '../media/fetch-media.ts';
import { createMediaDecoder } from '../media/media-decoder.ts';
import { createWebhookPoster } from '../media/post-webhook.ts';
import { claimFile } from '../storage/removal.ts';
import { StorageUnavailableError, type Storage } from '../storage/storage.ts';
import { bootstrap } from '../tasks/bootstrap.ts';
import { DEFAULT_LIMITS, type TaskLimits } from '../tasks/limits.ts';
import { createTasks, type Tasks } from '../tasks/tasks.ts';
import type { WebhookPorts } from '../tasks/webhooks/sender.ts';
import { createElements } from '../elements/element-store.ts';
import type { Elements } from '../elements/elements.ts';
import { createUploads } from '../uploads/upload-store.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { joinAccess, tiersOf } from './join-access.ts';
import { loadPrices } from './load-prices.ts';
import { issueLocalToken } from './local-token.ts';
import { createLog } from './log.ts';
import { openDatabase } from './open-database.ts';
import { openStorage } from './open-storage.ts';
import { createOwnFileOpener } from './open-own-file.ts';
import { openTelemetry } from './open-telemetry.ts';
import { createReadiness } from './readiness.ts';
import { localOrigin } from './running-server.ts';
import type { Settings } from './settings.ts';
import { readVersion } from './version.ts';
import { startWatchdog } from './watchdog.ts';

/** A running service. */
export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** The key that the first start made; it can be shown only now. */
  readonly firstKey?: string;
  readonly temporaryKey?: string;
  /** Takes no more work, finishes or hands back what runs, and closes everything. May be called again. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Makes a key that lives as long as the server, for a program that starts it for itself. */
  readonly temporaryKey?: boolean;
}

/** Whoever makes an element waits for its pictures. */
const ELEMENT_FETCH_MS = 10_000;
const TEMPORARY_KEY_MS = 24 * 3600_000;
const machine = { clock: systemClock, timers: backgroundTimers };

/**
 * Joins all parts and listens. The only place that knows them all.
 * Throws `AlreadyRunningError` when another process has the data directory open.
 */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<RunningServer> {
  const clock = systemClock;
  const log = createLog(settings.logLevel);
  const closers: (() => Promise<unknown>)[] = [];
  let isStopping = false;
  const stop = once(() => {
    isStopping = true;
    return closeAll(closers);
  });
  closers.push(startWatchdog({ log }));
  try {
    const database = await openDatabase(settings, log);
    closers.push(() => database.close());
    const observed = await openTelemetry(settings, { database, clock, log });
    closers.push(() => observed.close());
    const { telemetry } = observed;
    const storage = await openStorage(settings, {
      log,
      telemetry,
      claim: (hash) => claimFile({ database, ...machine }, hash),
    });
    const first = await bootstrap(database, {
      ...(settings.apiKey === undefined ? {} : { key: settings.apiKey }),
      credit: settings.creditUsd,
      clock,
      randomBytes,
    });
    const work = await openWork(settings, { database, storage, log, telemetry }, closers);
    const local = issueLocalToken(settings.dataDir);
    closers.push(async () => local.remove());
    const upkeep: UpkeepDeps = {
      readiness: createReadiness({
        ...DEFAULT_LIMITS,
        database,
        storage,
        isStopping: () => isStopping,
        ...machine,
        log,
      }),
      isUnavailable: (error) => isUnavailable(error) || error instanceof StorageUnavailableError,
      logger: settings.logLevel === 'silent' ? false : { level: settings.logLevel },
      telemetry,
      ...(observed.metrics === undefined ? {} : { metrics: observed.metrics }),
    };
    const app = createNodeApp(settings, upkeep, { ...work, database, localToken: local.token });
    closers.push(() => app.close());
    await app.listen({ host: settings.host, port: settings.port });
    const own = localOrigin(settings.host, (app.server.address() as AddressInfo).port);
    // Not the public one: behind that may be other nodes, which do not know the local token.
    database.announce(own);
    const temporary = options.temporaryKey
      ? await issueTemporaryKey(database, { teamId: first.teamId, lifetimeMs: TEMPORARY_KEY_MS, clock, randomBytes })
      : undefined;
    if (temporary) closers.push(() => revoke(temporary));
    await work.tasks.start();
    return {
      origin: settings.publicUrl ?? own,
      stop,
      ...(first.newKey === undefined ? {} : { firstKey: first.newKey }),
      ...(temporary === undefined ? {} : { temporaryKey: temporary.key }),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The service for clients, or what a node without them needs. */
function createNodeApp(
  settings: Settings,
  upkeep: UpkeepDeps,
  parts: OpenedWork & { readonly database: Database; readonly localToken: string },
): FastifyInstance {
  if (settings.role === 'worker') return createUpkeepApp(upkeep);
  return createApp({
    ...upkeep,
    tasks: parts.tasks.service,
    uploads: parts.uploads,
    elements: parts.elements,
    models: loadPrices(MODELS, settings.prices),
    ...joinAccess(parts.database, settings, { clock: systemClock, localToken: parts.localToken }),
    publicUrl: settings.publicUrl,
    resultDays: settings.resultDays,
    allowPrivateNetwork: settings.allowPrivateNetwork,
    paths: signedPathsOf(settings),
    version: readVersion(),
  });
}

interface WorkParts {
  readonly database: Database;
  readonly storage: Storage;
  readonly log: Log;
  readonly telemetry: Telemetry;
}

interface OpenedWork {
  readonly tasks: Tasks;
  readonly uploads: Uploads;
  readonly elements: Elements;
}

/** Joins what makes results of requests: engine, tasks, uploads, elements and webhooks. */
async function openWork(
  settings: Settings,
  { database, storage, log, telemetry }: WorkParts,
  closers: (() => Promise<unknown>)[],
): Promise<OpenedWork> {
  const { allowPrivateNetwork, workers, dataDir } = settings;
  const paths = signedPathsOf(settings);
  const shared = { database, storage, clock: systemClock, randomBytes };
  const { freeBytesMin } = DEFAULT_LIMITS;
  const uploads = createUploads({ ...shared, freeBytesMin });
  const openOwn = createOwnFileOpener(() => ({ results: tasks.service, uploads, elements }));
  const fetcher = createMediaFetcher({ allowPrivateNetwork, openOwn });
  const elements: Elements = createElements({
    ...shared,
    fetcher: createMediaFetcher({ allowPrivateNetwork, openOwn, totalMs: ELEMENT_FETCH_MS }),
    openDecoder: createMediaDecoder,
    scratchDirectory: tmpdir(),
    freeBytesMin,
  });
  const isWorker = settings.role !== 'api';
  const engines = isWorker ? [createLanternEngine({ workers, allowPrivateNetwork, fetcher })] : [];
  for (const engine of engines) closers.push(() => engine.close());
  const webhooks: WebhookPorts = {
    sender: createWebhookPoster({ allowPrivateNetwork }),
    render: (task, origin) => taskText(task, { origin, paths }, systemClock.nowMs()),
  };
  const tasks: Tasks = await createTasks({
    ...shared,
    engines,
    isWorker,
    dataDir,
    limits: limitsOf(settings),
    timers: backgroundTimers,
    log,
    telemetry,
    webhooks,
  });
  closers.push(() => tasks.stop(settings.stopSeconds * 1000));
  return { tasks, uploads, elements };
}

function limitsOf(settings: Settings): Partial<TaskLimits> {
  return {
    slots: settings.concurrency,
    retentionMs: settings.resultDays * 24 * 3600_000,
    tiers: tiersOf(settings),
    taskMs: settings.taskHours * 3600_000,
    runMs: settings.runMinutes * 60_000,
    teamRunningMax: settings.teamRunning,
    modelRunningMax: settings.modelRunning,
    quoteMs: settings.quoteMinutes * 60_000,
  };
}

function signedPathsOf({ urlSecret: secret, urlHours: hours }: Settings): SignedPaths {
  return secret === undefined ? UNSIGNED_PATHS : createSignedPaths({ secret, hours, clock: systemClock });
}

/** The last that was opened is closed first; one that fails to close does not keep the others open. */
async function closeAll(closers: (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'Cannot stop cleanly');
}

async function revoke(key: TemporaryKey): Promise<void> {
  await key.revoke();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
