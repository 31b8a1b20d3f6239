import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openPglite } from '../../src/db/pglite.ts';
import type { PgliteDatabase } from '../../src/db/pglite.ts';

export interface TestDatabase {
  readonly directory: string;
  readonly database: PgliteDatabase;
}

/** Opens one database in a new directory for all tests of a file; read its fields inside of tests only. */
export function useTestDatabase(): TestDatabase {
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rushes-test-'));
    opened = { directory, database: await openPglite({ dataDir: directory }) };
  }, 60_000);
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
