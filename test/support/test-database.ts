import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openPglite } from '../../src/db/pglite.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { patienceMs } from './patience.ts';
import { makePostgresDatabase } from './postgres-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What a test file that does not choose runs on: each project of `vitest.config.ts` says so. */
    database: 'pglite' | 'postgres';
  }
}

export interface TestDatabase {
  readonly directory: string;
  readonly database: Database;
}

/** Opens one database in a new directory for all tests of a file; read its fields inside of tests only. */
export function useTestDatabase(): TestDatabase {
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rushes-test-'));
    opened = { directory, database: await openTestDatabase(directory) };
  }, patienceMs(1));
  afterAll(async () => {
    await opened?.database.close();
    if (opened !== undefined) await rm(opened.directory, { recursive: true, force: true });
  });
  const current = () => {
    if (opened === undefined) throw new Error('The test database is open inside of tests only');
    return opened;
  };
  return {
    get directory() {
      return current().directory;
    },
    get database() {
      return current().database;
    },
  };
}

/** Opens an empty database of the kind that this project tests. */
export async function openTestDatabase(dataDir: string): Promise<Database> {
  if (inject('database') === 'pglite') return openPglite({ dataDir });
  return openPostgres({ url: await makePostgresDatabase(), dataDir });
}
