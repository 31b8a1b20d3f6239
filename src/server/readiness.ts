import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import type { Database } from '../db/database.ts';
import { readMigrationFiles } from '../db/migrate.ts';
import type { Readiness } from '../http/routes/service.ts';
import type { Storage } from '../storage/storage.ts';

export interface ReadinessOptions {
  readonly database: Database;
  readonly storage: Storage;
  /** Below this much free space no task is accepted. */
  readonly freeBytesMin: number;
  readonly isStopping: () => boolean;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** A probe of a load balancer gives up after some seconds, and a database that takes that long does not answer. */
const ANSWER_MS = 2_000;
/** Writing to a store costs something, and probes come every second from every side. */
const STORAGE_KEPT_MS = 10_000;

/**
 * Makes what tells whether this node can take work: the database answers and has all migrations, files can be written and have room, and
 * nobody told it to stop.
 */
export function createReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const { clock, timers, log } = options;
  const check = async (name: string, work: () => Promise<string>, complaint: string): Promise<string> => {
    try {
      return await within(timers, ANSWER_MS, work());
    } catch (err) {
      log.warn({ err, check: name }, 'Not ready');
      return complaint;
    }
  };
  let storageChecked: { readonly atMs: number; readonly answer: Promise<string> } | undefined;
  const storage = () => {
    const nowMs = clock.nowMs();
    if (storageChecked === undefined || nowMs - storageChecked.atMs >= STORAGE_KEPT_MS) {
      const answer = check('storage', () => checkStorage(options), 'cannot be written');
      storageChecked = { atMs: nowMs, answer };
    }
    return storageChecked.answer;
  };
  return async () => {
    const checks = {
      service: options.isStopping() ? 'is stopping' : 'ok',
      database: await check('database', () => checkDatabase(options.database), 'does not answer'),
      storage: await storage(),
    };
    return { isReady: Object.values(checks).every((answer) => answer === 'ok'), checks };
  };
}

async function checkDatabase({ kysely }: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from schema_migrations`.execute(kysely);
  const done = new Set(rows.map(({ name }) => name));
  const missing = (await readMigrationFiles()).filter(({ name }) => !done.has(name));
  return missing.length === 0 ? 'ok' : `lacks ${missing.length} migrations`;
}

async function checkStorage({ storage, freeBytesMin }: ReadinessOptions): Promise<string> {
  await storage.check();
  const freeBytes = await storage.freeBytes();
  return freeBytes === undefined || freeBytes >= freeBytesMin ? 'ok' : 'has too little room';
}

async function within<Value>(timers: Timers, limitMs: number, work: Promise<Value>): Promise<Value> {
  let cancel = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    cancel = timers.after(limitMs, () => reject(new Error(`No answer within ${limitMs} ms`)));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
