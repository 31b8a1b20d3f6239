import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPostgres } from '../../src/db/postgres.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createFakeEngine, deliver } from '../support/fake-engine.ts';
import { openFreezingProxy } from '../support/freezing-proxy.ts';
import { makePostgresDatabase } from '../support/postgres-database.ts';
import { patienceMs } from '../support/patience.ts';
import { openTestService, submissionOf, type TestService } from '../support/task-service.ts';

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'rushes-frozen-'))));
afterEach(() => rm(root, { recursive: true, force: true }));

/** Delivers at once and counts how often each task is painted. */
function createCountingEngine(runs: Map<string, number>, paintMs: number): Engine {
  return {
    ...createFakeEngine(0),
    run: async (job) => {
      runs.set(job.taskId, (runs.get(job.taskId) ?? 0) + 1);
      await wait(paintMs);
      return deliver(job, 5);
    },
  };
}

async function untilNoneIsOpen({ database }: TestService): Promise<void> {
  for (;;) {
    const query = database.kysely.selectFrom('tasks').select('id').where('status', 'in', ['pending', 'processing']);
    const open = await query
      .limit(1)
      .execute()
      .catch(() => ['unknown']);
    if (open.length === 0) return;
    await wait(50);
  }
}

// The silence alone takes seconds, so this is for the night.
test.skipIf(process.env['CI_NIGHTLY'] !== '1')(
  'a way to the database that falls silent under load and comes back: each task is painted once and paid once',
  async () => {
    const url = new URL(await makePostgresDatabase());
    const proxy = await openFreezingProxy(Number(url.port));
    url.port = String(proxy.port);
    const timeouts = { connectMs: 3000, statementMs: 3000, silenceMs: 4000, idleTransactionMs: 4000 };
    const database = await openPostgres({ url: url.href, dataDir: root, timeouts });
    const runs = new Map<string, number>();
    const engines = [createCountingEngine(runs, 300)];
    const service = await openTestService({ dataDir: root, database, engines, limits: { slots: 4 } });
    await service.tasks.start();
    const accepted: string[] = [];
    const submit = async (name: string) => {
      const submission = { ...submissionOf(service.principal, name), idempotencyKey: name };
      for (;;) {
        const result = await service.tasks.service.submit(submission).catch(() => undefined);
        if (result?.ok === true) return void accepted.push(result.value.id);
        await wait(100);
      }
    };
    const submits = Array.from({ length: 20 }, (_, index) => submit(`film ${index}`));
    while (runs.size < 3) await wait(10);
    proxy.freeze();
    await wait(6000);
    proxy.thaw();
    await Promise.all(submits);
    await untilNoneIsOpen(service);
    expect(new Set(accepted).size).toBe(20);
    const tasks = await database.kysely.selectFrom('tasks').select(['id', 'status']).execute();
    expect(tasks.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'success'));
    // A claim whose answer was lost in the silence is made again: nothing had been painted for it.
    expect([...runs.values()].filter((count) => count !== 1)).toEqual([]);
    const ledger = createLedgerReader(database);
    expect(await ledger.verify()).toEqual([]);
    expect((await ledger.balance(service.principal.teamId)).held).toBe(0n);
    await service.close();
    await database.close();
    await proxy.close();
  },
  patienceMs(2),
);
