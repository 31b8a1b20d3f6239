import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { systemClock } from '../base/clock.ts';
import type { Clock } from '../base/clock.ts';
import { silentLog } from '../base/log.ts';
import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import type { Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import type { LockHolder } from './directory-lock.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { endOnPanic, endPanickedProcess } from './end-on-panic.ts';
import { endProcess } from './end-process.ts';
import { startHousekeeping } from './housekeeping.ts';
import { requireLocalDisk } from './local-disk.ts';
import { migrate } from './migrate.ts';
import { nodeIdOf } from './node-id.ts';
import { createPgliteStatements } from './pglite-statements.ts';
import { hasPreparedDirectory, unpackPreparedDirectory } from './prepared-directory.ts';
import { backgroundTimers } from './system-timers.ts';
import type { Tables } from './tables.ts';

export interface PgliteOptions {
  /** Made when absent. The database lives in its folder `pgdata`, the lock beside that. */
  readonly dataDir: string;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly log?: Log;
  /** Another process has taken the directory nevertheless: end this one at once. Ends the process by default. */
  readonly onLockLost?: (holder: LockHolder | undefined) => void;
}

export interface PgliteDatabase extends Database {
  /** Tells other programs that open this data directory where the server answers. */
  announce(url: string): void;
}

/**
 * Opens the embedded database of a data directory and brings it up to date.
 *
 * Throws `DirectoryInUseError` when another process has it open. Refuses to run when what PostgreSQL commits does not
 * reach the disk.
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteDatabase> {
  const { dataDir, clock = systemClock, timers = backgroundTimers, log = silentLog } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  await requireLocalDisk(dataDir);
  const lock = await lockDirectory({
    directory: dataDir,
    clock,
    timers,
    onLost: options.onLockLost ?? ((holder) => endProcess(dataDir, holder, log)),
  });
  try {
    const pgdata = join(dataDir, 'pgdata');
    if (!existsSync(pgdata) && hasPreparedDirectory()) await unpackPreparedDirectory(pgdata);
    const pglite = await startPglite(pgdata);
    const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    const migrated = await migrate(kysely as unknown as Kysely<never>);
    if (migrated.length > 0) log.info({ migrations: migrated }, 'Database migrated');
    const housekeeping = startHousekeeping(pglite, timers, log);
    return {
      kysely,
      prepare: createPgliteStatements(pglite),
      transaction: (work) => kysely.transaction().execute(work),
      exclusive: true,
      listen: (channel, onNotice) => pglite.listen(channel, onNotice),
      notify: async (channel, payload = '') =>
        void (await pglite.query('select pg_notify($1, $2)', [channel, payload])),
      nodeId: nodeIdOf(dataDir),
      announce: (url) => lock.announce(url),
      close: async () => {
        await housekeeping.stop();
        await pglite.exec('checkpoint');
        await kysely.destroy();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Starts PostgreSQL on a directory, with a file system that keeps what it is told to keep. */
export async function startPglite(pgdata: string): Promise<PGlite> {
  for (const flag of FRUGAL_WASM) setFlagsFromString(flag);
  const fs = new DurableNodeFS(pgdata);
  const pglite = await PGlite.create({
    fs,
    // By default the value decides whether a bigint is read as a number or as a BigInt.
    parsers: { [types.INT8]: BigInt },
    startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), ...PARAMETERS],
  });
  endOnPanic(pglite, endPanickedProcess);
  try {
    await requireDurability(pglite, fs);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return pglite;
}

/**
 * V8 shall compile WebAssembly once, quickly, and not again. Its optimising compiler takes up to 780 MB for PostgreSQL, for
 * several seconds beside the first requests; without it the process peaks near 230 MB and starts in half the time. Short
 * statements cost the same (0.3 to 0.5 ms), a sum over 10,000 rows 5.7 ms instead of 2.5.
 */
const FRUGAL_WASM = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

/**
 * `fdatasync`, the default, does nothing under Emscripten. 16 MB of buffers cost no speed here and halve the memory. Foreign keys and
 * triggers are planned once, when tables may be empty, and nothing analyses them as they grow: only plans that use an index stay good.
 * Reading a whole ledger is not dearer for it (`bench/README.md`).
 */
const PARAMETERS = ['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB', 'enable_seqscan=off'].flatMap(
  (setting) => ['-c', setting],
);

/** Commits something and looks whether it went to the disk: an update of PGlite could drop `fsync` without a word. */
async function requireDurability(pglite: PGlite, fs: DurableNodeFS): Promise<void> {
  const before = fs.fsyncs;
  await pglite.query(`select pg_logical_emit_message(true, 'rushes', 'durability probe')`);
  if (fs.fsyncs === before) throw new Error('Cannot trust the database: a commit was not written through to the disk');
}
