import pg from 'pg';
import type { Pool } from 'pg';
import type { Log } from '../base/log.ts';
import type { PostgresTimeouts } from './postgres.ts';

export interface PoolOptions {
  readonly url: string;
  readonly max: number;
  readonly timeouts: PostgresTimeouts;
  readonly log: Log;
}

/**
 * Makes a pool of connections that notices when the way to the server is dead. A statement without an answer for `silenceMs` ends its
 * connection: everything on it is rejected at once, and the pool makes a new one for the next caller.
 */
export function createPostgresPool({ url, max, timeouts, log }: PoolOptions): Pool {
  const pool = new pg.Pool({
    ...connectionOptions(url, timeouts),
    max,
    Client: createWatchfulClient(timeouts.silenceMs),
    // Of idle connections, one that a firewall forgot is not found until it is used.
    idleTimeoutMillis: 60_000,
  });
  // An idle connection that breaks (the server restarts) is taken out of the pool; the error is news and no reason to end.
  pool.on('error', (err) => log.warn({ err }, 'A connection to the database broke'));
  // One that breaks in use says so twice: the statement rejects, and an event that nobody heard would end the program.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** What each connection of ours has in common. */
export function connectionOptions(url: string, timeouts: PostgresTimeouts): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'rushes',
    connectionTimeoutMillis: timeouts.connectMs,
    statement_timeout: timeouts.statementMs,
    idle_in_transaction_session_timeout: timeouts.idleTransactionMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    options: SESSION,
    types: { getTypeParser },
  };
}

/**
 * Whatever the defaults of the server or the role are. An answer is given only for what is on the disk. What is looked for has an index,
 * whatever the size: plans are kept by a connection, and one made while a table is small would go on to read all of it, until its statistics
 * are renewed. Compiling a plan takes longer than any of ours, and the price of reading whole tables, where it must be, would ask for it.
 */
const SESSION = '-c synchronous_commit=on -c enable_seqscan=off -c jit=off';

/** node-postgres gives `bigint` as text by default, since it could exceed a number. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: unknown) =>
  oid === pg.types.builtins.INT8 && format !== 'binary'
    ? BigInt
    : // oxlint-disable-next-line typescript/no-unsafe-argument -- passed on as it came
      (pg.types.getTypeParser as (oid: number, format?: unknown) => never)(oid, format);

/** `query_timeout` of node-postgres rejects the caller and leaves the connection in the pool, where the next one waits in vain, too. */
function createWatchfulClient(silenceMs: number): typeof pg.Client {
  class WatchfulClient extends pg.Client {
    // The overloads of the base class are many, and all of ours return a promise.
    override query(...parameters: readonly unknown[]): never {
      const answer = (super.query as (...all: readonly unknown[]) => unknown)(...parameters);
      if (!(answer instanceof Promise)) return answer as never;
      const timer = setTimeout(() => {
        const silence = new Error(`The database did not answer for ${silenceMs} ms`);
        (this as unknown as { connection: { stream: { destroy(error: Error): void } } }).connection.stream.destroy(
          silence,
        );
      }, silenceMs);
      return answer.finally(() => clearTimeout(timer)) as never;
    }
  }
  return WatchfulClient as typeof pg.Client;
}
