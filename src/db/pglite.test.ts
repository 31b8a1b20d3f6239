import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { TASK_STATUSES, TRANSITIONS } from '../contract/task-states.ts';
import type { TaskStatus } from '../contract/task-states.ts';
import { describeSchema } from './describe-schema.ts';
import { DirectoryInUseError } from './directory-lock.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import type { PgliteDatabase } from './pglite.ts';
import { PREPARED_ARCHIVE, PREPARED_MANIFEST, currentManifest } from './prepared-directory.ts';

let directory: string;
let database: PgliteDatabase;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rushes-db-'));
  database = await openPglite({ dataDir: directory });
}, 60_000);

afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

const untyped = () => database.kysely as unknown as Kysely<never>;

test.each([5n, 2n ** 31n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 63n)])(
  'openPglite() reads bigint %s as a bigint',
  async (value) => {
    const { rows } = await sql<{ value: bigint }>`select ${value}::bigint as value`.execute(database.kysely);
    expect(rows).toEqual([{ value }]);
  },
);

test('openPglite() runs with durable settings', async () => {
  const { rows } = await sql`
    select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
      current_setting('synchronous_commit') as commit
  `.execute(database.kysely);
  expect(rows).toEqual([{ fsync: 'on', method: 'fsync', commit: 'on' }]);
});

test('openPglite() refuses a directory that is open, and says who has it', async () => {
  database.announce('http://127.0.0.1:8787');
  await expect(openPglite({ dataDir: directory })).rejects.toSatisfy(
    (error) =>
      error instanceof DirectoryInUseError &&
      error.holder.pid === process.pid &&
      error.message.includes('answers at http://127.0.0.1:8787'),
  );
});

test('openPglite() refuses to run when a commit does not reach the disk, and leaves the directory free', async () => {
  const other = await mkdtemp(join(tmpdir(), 'rushes-db-'));
  const spy = vi.spyOn(DurableNodeFS.prototype, 'fsyncs', 'get').mockReturnValue(0);
  await expect(openPglite({ dataDir: other })).rejects.toThrow('Cannot trust the database');
  spy.mockRestore();
  await (await openPglite({ dataDir: other })).close();
  await rm(other, { recursive: true, force: true });
}, 60_000);

test('transaction() rolls back when its work rejects, and the next one works', async () => {
  const add = (id: string, fails: boolean) =>
    database.transaction(async (trx) => {
      await trx.insertInto('teams').values({ id, name: id, created_at: new Date() }).execute();
      if (fails) throw new Error('changed my mind');
    });
  await expect(add('rolled-back', true)).rejects.toThrow('changed my mind');
  await add('kept', false);
  const teams = await database.kysely.selectFrom('teams').select('id').orderBy('id').execute();
  expect(teams).toEqual([{ id: 'kept' }]);
});

test('migrate() has nothing to do on a prepared database', async () => {
  expect(await migrate(untyped())).toEqual([]);
});

test('describeSchema() of the migrations is db/schema.sql; run scripts/prepare-database.ts when it is not', async () => {
  const written = await readFile(new URL('../../db/schema.sql', import.meta.url), 'utf8');
  expect(written).toContain(await describeSchema(untyped()));
});

test('the prepared database is of these migrations and packages; run scripts/prepare-database.ts when it is not', async () => {
  const manifest: unknown = JSON.parse(await readFile(PREPARED_MANIFEST, 'utf8'));
  expect(manifest).toEqual(await currentManifest(await readFile(PREPARED_ARCHIVE)));
});

test('the database lets a task move exactly as TRANSITIONS say', async () => {
  const allowed = async (from: TaskStatus, to: TaskStatus) => {
    try {
      await database.transaction(async (trx) => {
        await sql.raw(insertTask(from)).execute(trx);
        await sql.raw(`update tasks set ${columnsOf(to)} where id = 'task-x'`).execute(trx);
        throw new Error('allowed');
      });
    } catch (error) {
      return (error as Error).message === 'allowed';
    }
    return true;
  };
  await sql.raw(`insert into teams (id, name, created_at) values ('states', 'states', now())`).execute(database.kysely);
  await sql
    .raw(
      `insert into api_keys (id, team_id, name, created_at, scopes) values ('states', 'states', 'states', now(), '{submit}')`,
    )
    .execute(database.kysely);
  for (const from of TASK_STATUSES) {
    for (const to of TASK_STATUSES) {
      const expected = from === to || TRANSITIONS[from].includes(to);
      expect([from, to, await allowed(from, to)]).toEqual([from, to, expected]);
    }
  }
});

const COLUMNS: Record<TaskStatus, Record<string, string>> = {
  pending: {},
  processing: {
    started_at: 'now()',
    lease_node: `'n'`,
    lease_fence: '0',
    lease_expires_at: 'now()',
    run_ends_at: 'now()',
  },
  success: { started_at: 'now()', completed_at: 'now()', expires_at: 'now()', charged: '1', metadata: `'{}'` },
  failed: { completed_at: 'now()', expires_at: 'now()', error_code: `'c'`, error_message: `'m'` },
};

/** All columns that depend on the status, so that the arrow alone decides. */
function columnsOf(status: TaskStatus): string {
  const names = new Set(Object.values(COLUMNS).flatMap((columns) => Object.keys(columns)));
  const values = [...names].map((name) => `${name} = ${COLUMNS[status][name] ?? 'null'}`);
  return [`status = '${status}'`, ...values].join(', ');
}

function insertTask(status: TaskStatus): string {
  const columns = COLUMNS[status];
  const names = ['id', 'team_id', 'key_id', 'model', 'status', 'seed', 'quote_units', 'quote_unit', 'quote_rate'];
  return `insert into tasks (${[...names, 'quote_amount', 'created_at', ...Object.keys(columns)].join(', ')})
    values ('task-x', 'states', 'states', 'm', '${status}', 1, 1, 'second', 1, 1, now()${Object.values(columns)
      .map((value) => `, ${value}`)
      .join('')})`;
}
