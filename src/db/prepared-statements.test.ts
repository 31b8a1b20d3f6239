import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePostgresDatabase } from '../../test/support/postgres-database.ts';
import type { Database } from './database.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

const OPENERS: Readonly<Record<string, (dataDir: string) => Promise<Database>>> = {
  PGlite: (dataDir) => openPglite({ dataDir }),
  PostgreSQL: async (dataDir) => openPostgres({ url: await makePostgresDatabase(), dataDir }),
};

describe.each(Object.entries(OPENERS))('prepare() on %s', (_name, open) => {
  let directory = '';
  let database: Database;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rushes-prepared-'));
    database = await open(directory);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await rm(directory, { recursive: true, force: true });
  });

  test('reads values of all kinds, each time', async () => {
    const select = database.prepare<{ values: readonly string[] }>(
      `select $1::text[] as values, $2::int + 1 as number, 9007199254740993 as large, null as nothing,
        '{"a": [1]}'::jsonb as json, '2026-01-02T03:04:05Z'::timestamptz as at`,
    );
    for (const values of [
      ['a', 'b'],
      [],
      ['a "quoted" one', 'back\\slash', 'é, 木 and 🦊', 'null', 'NULL', '', '{x}', ' '],
    ]) {
      expect(await select(values, '41')).toEqual([
        {
          values,
          number: 42,
          large: 9007199254740993n,
          nothing: null,
          json: { a: [1] },
          at: new Date('2026-01-02T03:04:05Z'),
        },
      ]);
    }
  });

  test('gives no rows, or many', async () => {
    const count = database.prepare<{ n: number }>('select n from generate_series(1, $1::int) n');
    expect(await count('0')).toEqual([]);
    expect(await count('1000')).toHaveLength(1000);
    const rename = database.prepare('update teams set name = $1 where id = $2');
    expect([await rename('x', 'nobody'), await rename('x', 'nobody')]).toEqual([[], []]);
  });

  test('rejects what fails, with its code, and works again', async () => {
    const divide = database.prepare<{ q: number }>('select 6 / $1::int as q');
    for (const [by, code] of [
      ['x', '22P02'],
      ['0', '22012'],
      ['x', '22P02'],
    ]) {
      await expect(divide(by ?? '')).rejects.toMatchObject({ code });
      expect(await divide('2')).toEqual([{ q: 3 }]);
    }
    const broken = database.prepare('select nothing_like_this');
    for (let time = 0; time < 2; time++) await expect(broken()).rejects.toMatchObject({ code: '42703' });
    expect(await divide('3')).toEqual([{ q: 2 }]);
  });

  test('sees nothing of a transaction that is not committed', async () => {
    const count = database.prepare<{ n: bigint }>('select count(*) as n from teams where id = $1');
    const during: bigint[] = [];
    await database
      .transaction(async (trx) => {
        await trx.insertInto('teams').values({ id: 'new', name: 'new', created_at: new Date() }).execute();
        // On the embedded database it waits for the transaction.
        void count('new').then(([row]) => during.push(row?.n ?? -1n));
        await trx.selectFrom('teams').select('id').execute();
        throw new Error('changed my mind');
      })
      .catch(() => {});
    await expect.poll(() => during).toEqual([0n]);
  });
});
