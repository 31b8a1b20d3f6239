import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openFreezingProxy } from '../../test/support/freezing-proxy.ts';
import { makePostgresDatabase } from '../../test/support/postgres-database.ts';
import { startPostgresServer, SYSTEM_BINARIES, type PostgresServer } from '../../test/support/postgres-server.ts';
import { describeSchema } from './describe-schema.ts';
import { DirectoryInUseError } from './directory-lock.ts';
import { openPostgres, type PostgresDatabase, type PostgresOptions } from './postgres.ts';
import { systemTimers } from './system-timers.ts';

let root: string;
const opened: PostgresDatabase[] = [];
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'rushes-postgres-test-'))));
afterAll(() => rm(root, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

let nodes = 0;
/** Opens a node of its own on a database. */
async function open(url: string, options: Partial<PostgresOptions> = {}): Promise<PostgresDatabase> {
  const database = await openPostgres({
    url,
    dataDir: join(root, `node-${++nodes}`),
    timers: systemTimers,
    ...options,
  });
  opened.push(database);
  return database;
}

const untyped = (database: PostgresDatabase) => database.kysely as unknown as Kysely<never>;
const SERVERS = [
  { name: 'of npm', binaries: undefined },
  ...(SYSTEM_BINARIES === undefined ? [] : [{ name: SYSTEM_BINARIES, binaries: SYSTEM_BINARIES }]),
];

describe.each(SERVERS)('PostgreSQL $name', ({ binaries }) => {
  let server: PostgresServer | undefined;
  let url: string;
  beforeAll(async () => {
    if (binaries !== undefined) server = await startPostgresServer(binaries);
    url = await makePostgresDatabase(server?.url);
  }, 60_000);
  afterAll(() => server?.stop());

  test('openPostgres() by three nodes at once migrates once, to db/schema.sql', async () => {
    const three = await Promise.all([open(url), open(url), open(url)]);
    const written = await readFile(new URL('../../db/schema.sql', import.meta.url), 'utf8');
    for (const database of three) expect(written).toContain(await describeSchema(untyped(database)));
    expect(new Set(three.map(({ nodeId }) => nodeId)).size).toBe(3);
  });

  test('openPostgres() reads bigint as a bigint, and nothing else', async () => {
    const { kysely } = await open(url);
    for (const value of [5n, 2n ** 31n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 63n)]) {
      const { rows } = await sql`select ${value}::bigint as value, 5::int as small`.execute(kysely);
      expect(rows).toEqual([{ value, small: 5 }]);
    }
  });

  test('openPostgres() commits to the disk whatever the default of the database is', async () => {
    const { kysely } = await open(url);
    await sql`alter role current_user set synchronous_commit = off`.execute(kysely);
    const other = await open(url);
    const { rows } = await sql`select current_setting('synchronous_commit') as commit`.execute(other.kysely);
    await sql`alter role current_user reset synchronous_commit`.execute(kysely);
    expect(rows).toEqual([{ commit: 'on' }]);
  });

  test('openPostgres() plans for what a table may grow to', async () => {
    const { kysely } = await open(url);
    await sql`create table few as select number::text as id from generate_series(1, 5) number`.execute(kysely);
    await sql`alter table few add primary key (id)`.execute(kysely);
    await sql`analyze few`.execute(kysely);
    const { rows } = await sql<Record<string, string>>`explain select from few where id = '3'`.execute(kysely);
    expect(rows[0]?.['QUERY PLAN']).toContain('few_pkey');
  });

  test('transaction() rolls back when its work rejects, and the next one works', async () => {
    const { transaction, kysely } = await open(url);
    const add = (id: string, fails: boolean) =>
      transaction(async (trx) => {
        await trx.insertInto('teams').values({ id, name: id, created_at: new Date() }).execute();
        if (fails) throw new Error('changed my mind');
      });
    await expect(add('rolled-back', true)).rejects.toThrow('changed my mind');
    await add('kept', false);
    expect(await kysely.selectFrom('teams').select('id').execute()).toEqual([{ id: 'kept' }]);
  });

  test('a notice reaches every node that listens', async () => {
    const [a, b] = [await open(url), await open(url)];
    const heard: string[] = [];
    const all = new Promise<void>((resolve) => {
      const hear = (name: string) => (payload: string) => {
        if (payload !== '') heard.push(`${name} ${payload}`);
        if (heard.length === 2) resolve();
      };
      void Promise.all([a.listen('test', hear('a')), b.listen('test', hear('b'))]).then(() => a.notify('test', 'now'));
    });
    await all;
    expect(heard.sort()).toEqual(['a now', 'b now']);
  });

  test('a frozen database is noticed in time, and work goes on when it is back', async () => {
    const proxy = await openFreezingProxy(Number(new URL(url).port));
    const through = new URL(url);
    through.port = String(proxy.port);
    const timeouts = { connectMs: 300, silenceMs: 300 };
    const { kysely, transaction, listen, notify } = await open(through.href, { connectionsMax: 2, timeouts });
    const ask = () => sql`select 1`.execute(kysely);
    await ask();
    let frozenAt = 0;
    const within = transaction(async (trx) => {
      await sql`select 1`.execute(trx);
      proxy.freeze();
      frozenAt = Date.now();
      await sql`select 1`.execute(trx);
    });
    await expect(within).rejects.toThrow();
    // More callers than connections: none waits for a connection that nobody will give back.
    const results = await Promise.allSettled([ask(), ask(), ask(), ask()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect(Date.now() - frozenAt).toBeLessThan(3_000);
    proxy.thaw();
    // On a busy machine a connection may take longer than these short limits.
    await vi.waitFor(ask, { timeout: 10_000 });
    proxy.reset();
    // Each connection of the pool may have to find out for itself.
    await Promise.allSettled([ask(), ask()]);
    await vi.waitFor(() => Promise.all([ask(), ask(), ask()]), { timeout: 10_000 });
    let hear = (_payload: string) => {};
    const heard = new Promise<void>((resolve) => (hear = (payload) => void (payload === 'again' && resolve())));
    await listen('back', (payload) => hear(payload));
    await notify('back', 'again');
    await heard;
    await opened.pop()?.close();
    await proxy.close();
  });
});

test('openPostgres() refuses the data directory of another node, and frees its own when the server is not there', async () => {
  const url = await makePostgresDatabase();
  const dataDir = join(root, 'shared');
  await open(url, { dataDir });
  await expect(openPostgres({ url, dataDir })).rejects.toBeInstanceOf(DirectoryInUseError);
  const free = join(root, 'free');
  await expect(openPostgres({ url: 'postgres://127.0.0.1:1/none', dataDir: free })).rejects.toThrow('ECONNREFUSED');
  await open(url, { dataDir: free });
});
