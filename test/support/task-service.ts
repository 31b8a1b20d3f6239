import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAccess } from '../../src/access/directory.ts';
import { systemClock } from '../../src/base/clock.ts';
import type { Clock } from '../../src/base/clock.ts';
import { silentLog } from '../../src/base/log.ts';
import type { Log } from '../../src/base/log.ts';
import { silentTelemetry, type Telemetry } from '../../src/contract/telemetry.ts';
import type { Timers } from '../../src/base/timers.ts';
import type { Principal } from '../../src/access/access.ts';
import { usd, type Micros } from '../../src/contract/money.ts';
import { openPglite } from '../../src/db/pglite.ts';
import type { Database } from '../../src/db/database.ts';
import { systemTimers } from '../../src/db/system-timers.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openLocalStorage } from '../../src/storage/local-disk.ts';
import { claimFile } from '../../src/storage/removal.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { bootstrap } from '../../src/tasks/bootstrap.ts';
import type { Checkpoint } from '../../src/tasks/checkpoint.ts';
import type { TaskLimits } from '../../src/tasks/limits.ts';
import type { Submission } from '../../src/tasks/service.ts';
import { createTasks } from '../../src/tasks/tasks.ts';
import type { Tasks } from '../../src/tasks/tasks.ts';
import type { WebhookPorts } from '../../src/tasks/webhooks/sender.ts';

export const TEST_KEY = 'rsh_a-key-for-tests-only-0123456789';

export interface TestService {
  readonly database: Database;
  readonly storage: Storage;
  readonly tasks: Tasks;
  readonly principal: Principal;
  close(): Promise<void>;
}

export interface TestServiceOptions {
  readonly dataDir: string;
  readonly engines: readonly Engine[];
  readonly limits?: Partial<TaskLimits>;
  readonly checkpoint?: Checkpoint;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly log?: Log;
  readonly telemetry?: Telemetry;
  readonly webhooks?: WebhookPorts;
  /** False for a node that leaves the work to others. */
  readonly isWorker?: boolean;
  /** Shared with other nodes, instead of one in `dataDir`; each has a spool of its own in `dataDir`. */
  readonly filesDirectory?: string;
  /** Instead of one in a directory. */
  readonly storage?: Storage;
  /** 100 dollars when absent. */
  readonly credit?: Micros;
  /** An open database to use instead of the one of `dataDir`. */
  readonly database?: Database;
}

/** Joins database, storage, ledger, access and tasks as the server does, with the engines of a test. Not started yet. */
export async function openTestService(options: TestServiceOptions): Promise<TestService> {
  const { dataDir, clock = systemClock, log = silentLog } = options;
  const database = options.database ?? (await openPglite({ dataDir, log }));
  await bootstrap(database, { key: TEST_KEY, credit: options.credit ?? usd('100'), clock, randomBytes });
  const principal = await createAccess(database, clock).authenticate(TEST_KEY);
  if (principal === undefined) throw new Error('The key of the test is not accepted');
  const timers = options.timers ?? systemTimers;
  const register = { database, clock, timers };
  const directory = options.filesDirectory ?? join(dataDir, 'files');
  const storage =
    options.storage ??
    (await openLocalStorage(directory, {
      claim: (hash) => claimFile(register, hash),
      spoolDirectory: join(dataDir, 'spool'),
    }));
  const tasks = await createTasks({
    database,
    storage,
    engines: options.engines,
    dataDir,
    isWorker: options.isWorker ?? true,
    limits: { freeBytesMin: 0, ...options.limits },
    ...(options.webhooks === undefined ? {} : { webhooks: options.webhooks }),
    ...(options.checkpoint === undefined ? {} : { checkpoint: options.checkpoint }),
    clock,
    timers,
    log,
    telemetry: options.telemetry ?? silentTelemetry,
    randomBytes,
  });
  return {
    database,
    storage,
    tasks,
    principal,
    close: async () => {
      await tasks.stop(0);
      if (options.database === undefined) await database.close();
    },
  };
}

/** A request of five seconds at 0.18 dollars each. */
export function submissionOf(
  principal: Principal,
  prompt: string,
  more: Readonly<Record<string, unknown>> = {},
): Submission {
  return {
    principal,
    model: 'kling/kling-v3-omni-video',
    request: { prompt, duration: 5, ...more },
    quote: { units: 5, unit: 'second', rate: usd('0.18'), amount: usd('0.90') },
  };
}
