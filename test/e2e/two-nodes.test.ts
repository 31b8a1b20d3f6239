import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPostgres } from '../../src/db/postgres.ts';
import type { Timers } from '../../src/base/timers.ts';
import { systemTimers } from '../../src/db/system-timers.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import type { Task } from '../../src/tasks/service.ts';
import { createFakeEngine, deliver } from '../support/fake-engine.ts';
import { makePostgresDatabase } from '../support/postgres-database.ts';
import { openTestService, submissionOf, type TestService, type TestServiceOptions } from '../support/task-service.ts';

let root: string;
let url: string;
const nodes: { readonly service: TestService; close(): Promise<void> }[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rushes-nodes-'));
  url = await makePostgresDatabase();
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.close()));
  await rm(root, { recursive: true, force: true });
});

async function openNode(engine: Engine, options: Partial<TestServiceOptions> = {}): Promise<TestService> {
  const dataDir = join(root, `node-${nodes.length}`);
  const database = await openPostgres({ url, dataDir });
  const service = await openTestService({
    dataDir,
    database,
    filesDirectory: join(root, 'files'),
    engines: [engine],
    ...options,
  });
  nodes.push({ service, close: () => service.close().then(() => database.close()) });
  return service;
}

async function submit(to: TestService, prompt: string) {
  const result = await to.tasks.service.submit(submissionOf(to.principal, prompt));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.id;
}

async function final(from: TestService, id: Awaited<ReturnType<typeof submit>>): Promise<Task> {
  for (;;) {
    const task = await from.tasks.service.find(from.principal.teamId, id);
    if (task?.status === 'success' || task?.status === 'failed') return task;
    await wait(20);
  }
}

/** Timers with which no poll of a second ever comes. */
const withoutPoll: Timers = {
  after: (delayMs, callback) => (delayMs === 1000 ? () => {} : systemTimers.after(delayMs, callback)),
};

test('a task that one node accepts is made by another without its poll, and read from both', async () => {
  const api = await openNode(createFakeEngine(0), { isWorker: false });
  const worker = await openNode(createFakeEngine(0), { timers: withoutPoll });
  await Promise.all([api.tasks.start(), worker.tasks.start()]);
  for (const prompt of ['one', 'two', 'three']) {
    const id = await submit(api, prompt);
    expect(await final(api, id)).toMatchObject({ status: 'success' });
    expect(await final(worker, id)).toMatchObject({ status: 'success' });
  }
});

test('many tasks on three equal nodes: each is made once, and the book is right', async () => {
  const runs = new Map<string, number>();
  const counting: Engine = {
    ...createFakeEngine(0),
    run: async (job) => {
      runs.set(job.taskId, (runs.get(job.taskId) ?? 0) + 1);
      return deliver(job, 5);
    },
  };
  const three = [await openNode(counting), await openNode(counting), await openNode(counting)];
  await Promise.all(three.map((node) => node.tasks.start()));
  const ids = await Promise.all(
    Array.from({ length: 45 }, (_, index) => submit(three[index % 3] as TestService, `film ${index}`)),
  );
  const [first] = three as [TestService];
  for (const id of ids) expect(await final(first, id)).toMatchObject({ status: 'success' });
  expect([...runs.values()].filter((count) => count !== 1)).toEqual([]);
  expect(runs.size).toBe(45);
  const ledger = createLedgerReader(first.database);
  expect(await ledger.verify()).toEqual([]);
  expect((await ledger.balance(first.principal.teamId)).held).toBe(0n);
});
