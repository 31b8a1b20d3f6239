import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFreezingProxy } from '../../test/support/freezing-proxy.ts';
import { makePostgresDatabase } from '../../test/support/postgres-database.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { silentLog } from '../base/log.ts';
import type { Database } from '../db/database.ts';
import { openPostgres } from '../db/postgres.ts';
import { systemTimers } from '../db/system-timers.ts';
import { openLocalStorage } from '../storage/local-disk.ts';
import { createReadiness, type ReadinessOptions } from './readiness.ts';

const opened = useTestDatabase();
let nowMs = 0;

async function readinessOf(database: Database, more: Partial<ReadinessOptions> = {}) {
  const storage = more.storage ?? (await openLocalStorage(join(opened.directory, 'files')));
  return createReadiness({
    database,
    storage,
    freeBytesMin: 0,
    isStopping: () => false,
    clock: { nowMs: () => nowMs },
    timers: systemTimers,
    log: silentLog,
    ...more,
  });
}

const OK = { service: 'ok', database: 'ok', storage: 'ok' };

test('a node is ready when all its parts are', async () => {
  const readiness = await readinessOf(opened.database);
  expect(await readiness()).toEqual({ isReady: true, checks: OK });
});

test('a node that stops is not ready', async () => {
  const readiness = await readinessOf(opened.database, { isStopping: () => true });
  expect(await readiness()).toEqual({ isReady: false, checks: { ...OK, service: 'is stopping' } });
});

test('a database without all migrations is not ready', async () => {
  const remove = opened.database.kysely as never as { deleteFrom(table: string): { execute(): Promise<unknown> } };
  const { kysely } = opened.database;
  await kysely
    .transaction()
    .execute(async (trx) => {
      await (trx as never as typeof remove).deleteFrom('schema_migrations').execute();
      const readiness = await readinessOf({ ...opened.database, kysely: trx });
      const { isReady, checks } = await readiness();
      expect([isReady, checks['database']]).toEqual([false, expect.stringMatching(/^lacks \d+ migrations$/)]);
      throw new Error('put them back');
    })
    .catch((error: Error) => expect(error.message).toBe('put them back'));
});

test('a disk that is full, or cannot be written, is not ready, and is looked at again after a while', async () => {
  const full = await readinessOf(opened.database, { freeBytesMin: Number.MAX_SAFE_INTEGER });
  expect(await full()).toMatchObject({ isReady: false, checks: { storage: 'has too little room' } });
  const directory = join(opened.directory, 'gone');
  const storage = await openLocalStorage(directory);
  await rm(directory, { recursive: true });
  const readiness = await readinessOf(opened.database, { storage });
  expect(await readiness()).toMatchObject({ isReady: false, checks: { storage: 'cannot be written' } });
  await openLocalStorage(directory);
  nowMs += 9_999;
  expect((await readiness()).isReady).toBe(false);
  nowMs += 1;
  expect((await readiness()).isReady).toBe(true);
});

test('a database that is frozen is not ready, within seconds', async () => {
  const url = new URL(await makePostgresDatabase());
  const proxy = await openFreezingProxy(Number(url.port));
  url.port = String(proxy.port);
  const dataDir = join(opened.directory, 'frozen');
  const database = await openPostgres({ url: url.href, dataDir, timeouts: { connectMs: 500, silenceMs: 500 } });
  const readiness = await readinessOf(database);
  expect((await readiness()).isReady).toBe(true);
  proxy.freeze();
  expect(await readiness()).toMatchObject({ isReady: false, checks: { database: 'does not answer', storage: 'ok' } });
  proxy.thaw();
  expect((await readiness()).isReady).toBe(true);
  await database.close();
  await proxy.close();
});
