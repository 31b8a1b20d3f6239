import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * A PostgreSQL database with our tables in it, wherever it runs. All SQL is what PostgreSQL 15 knows.
 *
 * Inside the callback of `transaction`, only the transaction given to it may be used: the embedded database has one
 * connection, and a query on the outer one would wait for the transaction for ever. The callback must not wait for
 * anything but the database.
 */
export interface Database {
  /** For single statements outside a transaction. */
  readonly kysely: Kysely<Tables>;
  /**
   * Makes a single statement, outside a transaction, that is asked for so often that it is planned and described once for a connection.
   * `$1` and so on stand for its parameters; their types must follow from the statement.
   */
  prepare<Row>(statement: string): PreparedStatement<Row>;
  /** Commits what the callback did when it resolves, durably; rolls back when it rejects, and rejects alike. */
  transaction<Value>(work: (trx: DatabaseTransaction) => Promise<Value>): Promise<Value>;
  /** True when no other process can be using this database, so that whatever is in progress in it was left by a dead one. */
  readonly exclusive: boolean;
  /**
   * Calls back for each notice that any process sends on a channel, and with an empty one when some may have been missed. Resolves to
   * what ends it. A notice can get lost, so that whoever waits for one looks by itself now and then.
   */
  listen(channel: string, onNotice: NoticeListener): Promise<() => Promise<void>>;
  /** Sends a notice of at most some thousand characters to all who listen on a channel, this process included. */
  notify(channel: string, payload?: string): Promise<void>;
  /** Names this installation among those that share a database; the same after a restart. */
  readonly nodeId: string;
  close(): Promise<void>;
}

/** Runs a prepared statement. A parameter that is a list is an array of texts. */
export type PreparedStatement<Row> = (
  ...parameters: readonly (string | readonly string[])[]
) => Promise<readonly Row[]>;

/** Hears a notice; must return at once. */
export type NoticeListener = (payload: string) => void;

export type DatabaseTransaction = Transaction<Tables>;

/** What a query can be run on: the database itself, or a transaction of it. */
export type Queryable = Kysely<Tables>;
