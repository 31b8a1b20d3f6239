import { beforeAll, expect, test } from 'vitest';
import { createFakeEngine, deliver } from '../../test/support/fake-engine.ts';
import { openTestService, submissionOf } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import type { Database } from '../db/database.ts';
import type { Engine } from '../engine/engine.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import { StorageFullError, StorageUnavailableError, type Storage } from '../storage/storage.ts';

const opened = useTestDatabase();
let isGone = false;
let refused = 0;
let mortal: Database;

beforeAll(() => {
  mortal = {
    ...opened.database,
    transaction: async (work) => {
      if (!isGone) return opened.database.transaction(work);
      refused++;
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
    },
  };
});

async function runWithoutDatabase(prompt: string, meanwhile: (id: string) => Promise<unknown>) {
  let runs = 0;
  const engine: Engine = {
    ...createFakeEngine(0),
    run: async (job) => {
      runs++;
      isGone = true;
      return deliver(job, 5);
    },
  };
  const service = await openTestService({ dataDir: opened.directory, database: mortal, engines: [engine] });
  const { tasks, principal, storage } = service;
  await tasks.start();
  const result = await tasks.service.submit(submissionOf(principal, prompt));
  if (!result.ok) throw new Error(result.error.kind);
  const { id } = result.value;
  const before = refused;
  while (refused < before + 2) await new Promise((resolve) => setTimeout(resolve, 10));
  await meanwhile(id);
  isGone = false;
  for (;;) {
    const task = await tasks.service.find(principal.teamId, id);
    if (task?.status === 'success' || task?.status === 'failed') {
      await service.close();
      return { runs, task, storage };
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a film that is done when the database goes away is settled when it comes back, and not painted again', async () => {
  const { runs, task } = await runWithoutDatabase('kept', async () => {});
  expect([runs, task.status]).toEqual([1, 'success']);
  expect(await createLedgerReader(opened.database).verify()).toEqual([]);
});

test.each([
  ['the disk is full', new StorageFullError('full')],
  ['the store is away', new StorageUnavailableError('away')],
])('a film that is done when %s is stored when that has passed, and not painted again', async (what, trouble) => {
  const before = await openTestService({ dataDir: opened.directory, database: opened.database, engines: [] });
  let full = 3;
  const storage: Storage = {
    ...before.storage,
    put: (path) => (full-- > 0 ? Promise.reject(trouble) : before.storage.put(path)),
  };
  let runs = 0;
  const engine: Engine = { ...createFakeEngine(0), run: (job) => (runs++, deliver(job, 5)) };
  const service = await openTestService({
    dataDir: opened.directory,
    database: opened.database,
    storage,
    engines: [engine],
  });
  const { tasks, principal } = service;
  await tasks.start();
  const result = await tasks.service.submit(submissionOf(principal, what));
  if (!result.ok) throw new Error(result.error.kind);
  const status = async () => (await tasks.service.find(principal.teamId, result.value.id))?.status;
  while ((await status()) !== 'success') {
    expect(await status()).not.toBe('failed');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect([runs, full]).toEqual([1, -2]);
  await service.close();
});

test('a worker whose lease was lost meanwhile writes nothing', async () => {
  const { runs, task } = await runWithoutDatabase('taken away', async (id) => {
    await opened.database.kysely
      .updateTable('tasks')
      .set({ lease_node: 'another', lease_fence: 99 })
      .where('id', '=', id)
      .execute();
    // Long enough for the worker that has it now; it is none of this process.
    setTimeout(() => void failForeign(id), 1200);
  });
  expect([runs, task.status]).toEqual([1, 'failed']);
  const { kysely } = opened.database;
  const results = await kysely.selectFrom('task_results').select('token').where('task_id', '=', task.id).execute();
  expect(results).toEqual([]);
  const ledger = createLedgerReader(opened.database);
  expect(await ledger.verify()).toEqual([]);
});

/** What the other worker does: the engine refuses the task. */
async function failForeign(id: string): Promise<void> {
  const { failTask, failure } = await import('./fail-task.ts');
  const { DEFAULT_LIMITS } = await import('./limits.ts');
  const context = { clock: { nowMs: () => Date.now() }, limits: DEFAULT_LIMITS } as never;
  await opened.database.transaction((trx) =>
    failTask(context, trx, failure('media_unreadable', 'foreign'), { lease: { taskId: id as never, fence: 99 } }),
  );
}
