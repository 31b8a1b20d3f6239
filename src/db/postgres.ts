import { mkdirSync } from 'node:fs';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { systemClock, type Clock } from '../base/clock.ts';
import { silentLog, type Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import type { Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { endProcess } from './end-process.ts';
import { migrate } from './migrate.ts';
import { nodeIdOf } from './node-id.ts';
import { createPostgresListener } from './postgres-listener.ts';
import { createPostgresPool } from './postgres-pool.ts';
import { createPostgresStatements } from './postgres-statements.ts';
import { backgroundTimers } from './system-timers.ts';
import type { Tables } from './tables.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; holds a secret and is never logged. */
  readonly url: string;
  /** A directory of this node alone: its name among the nodes is kept there, and its scratch files. */
  readonly dataDir: string;
  /** Connections that this node may hold at once, without the one that listens. */
  readonly connectionsMax?: number;
  readonly timeouts?: Partial<PostgresTimeouts>;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly log?: Log;
}

/** How long the database may stay silent. */
export interface PostgresTimeouts {
  /** To get a connection, from the server or from the pool. */
  readonly connectMs: number;
  /** The server ends a statement after this long. */
  readonly statementMs: number;
  /** We end a connection after this long without an answer, which the server should have given: the way there is dead. */
  readonly silenceMs: number;
  /** The server ends a transaction whose client says nothing for this long, so that a dead node keeps no locks. */
  readonly idleTransactionMs: number;
}

export interface PostgresDatabase extends Database {
  /** Tells other programs on this machine where the server of this data directory answers. */
  announce(url: string): void;
}

const CONNECTIONS_MAX = 10;
/** Statements take milliseconds; one that takes seconds waits for a lock or for a server that is lost. */
const TIMEOUTS: PostgresTimeouts = {
  connectMs: 5_000,
  statementMs: 10_000,
  silenceMs: 12_000,
  idleTransactionMs: 30_000,
};
/** What all SQL of ours is written for. */
const VERSION_MIN = 15;

/**
 * Connects to a PostgreSQL server and brings its database up to date. Any number of nodes may share it, and may start at once.
 *
 * Throws `DirectoryInUseError` when another process has the data directory, which names this node.
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresDatabase> {
  const { url, dataDir, clock = systemClock, timers = backgroundTimers, log = silentLog } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory({
    directory: dataDir,
    clock,
    timers,
    onLost: (holder) => endProcess(dataDir, holder, log),
  });
  const pool = createPostgresPool({ url, max: options.connectionsMax ?? CONNECTIONS_MAX, timeouts, log });
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const listener = createPostgresListener({ url, timeouts, timers, log });
  const close = async () => {
    await listener.close();
    await kysely.destroy();
    await lock.release();
  };
  try {
    await requireSoundServer(kysely, log);
    await migrateAlone(url, timeouts, log);
    return {
      kysely,
      prepare: createPostgresStatements(pool),
      transaction: (work) => kysely.transaction().execute(work),
      exclusive: false,
      nodeId: nodeIdOf(dataDir),
      listen: (channel, onNotice) => listener.listen(channel, onNotice),
      notify: async (channel, payload = '') =>
        void (await sql`select pg_notify(${channel}, ${payload})`.execute(kysely)),
      announce: (origin) => lock.announce(origin),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Migrations wait for each other and may rewrite tables, so that they have a connection without limits of time. */
async function migrateAlone(url: string, timeouts: PostgresTimeouts, log: Log): Promise<void> {
  const unhurried = { ...timeouts, statementMs: 0, silenceMs: 10 * 60_000, idleTransactionMs: 0 };
  const pool = createPostgresPool({ url, max: 1, timeouts: unhurried, log });
  const kysely = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrated = await migrate(kysely);
    if (migrated.length > 0) log.info({ migrations: migrated }, 'Database migrated');
  } finally {
    await kysely.destroy();
  }
}

async function requireSoundServer(kysely: Kysely<Tables>, log: Log): Promise<void> {
  const { rows } = await sql<{ version: number; fsync: string; recovering: boolean }>`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('fsync') as fsync,
      pg_is_in_recovery() as recovering
  `.execute(kysely);
  const [server] = rows;
  if (server === undefined || server.version < VERSION_MIN) {
    throw new Error(`Cannot use the database: it is PostgreSQL ${server?.version}, expected ${VERSION_MIN} or newer`);
  }
  if (server.recovering) throw new Error('Cannot use the database: it is a standby, expected the primary server');
  if (server.fsync !== 'on') log.warn({}, 'The database runs with fsync off: a power cut can lose accepted tasks');
}
