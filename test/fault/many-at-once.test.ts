import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { AcceptedAnswer, Envelope } from '../../src/contract/answers.ts';
import { usd } from '../../src/contract/money.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createApi, SUBMIT_PATH } from '../support/api.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openHttpService } from '../support/http-service.ts';
import { patienceMs } from '../support/patience.ts';
import { TEST_KEY } from '../support/task-service.ts';
import { useTestDatabase } from '../support/test-database.ts';

const COUNT = process.env['CI_NIGHTLY'] === '1' ? 500 : 60;
const opened = useTestDatabase();

test(
  `${COUNT} tasks at once, each asked for twice, are each made once and paid once, and nothing is left behind`,
  async () => {
    const { directory: dataDir, database } = opened;
    const service = await openHttpService({
      dataDir,
      database,
      engines: [createFakeEngine(4)],
      limits: { slots: 16, teamRunningMax: 16 },
      credit: usd('10000'),
    });
    await database.kysely.updateTable('teams').set({ concurrent_tasks: 100_000 }).execute();
    await service.tasks.start();
    const api = createApi(service.origin, TEST_KEY);
    const submit = async (name: string): Promise<string> => {
      const response = await api
        .call(SUBMIT_PATH, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': name },
          body: JSON.stringify({ prompt: name, duration: 5, mode: 'std', sound: 'off' }),
        })
        .catch(() => undefined);
      // A thousand connections at once may be more than a busy machine takes: whoever has no answer asks again, as the key allows.
      if (response === undefined) return wait(200).then(() => submit(name));
      const answer = (await response.json()) as Envelope<AcceptedAnswer>;
      expect(response.status, JSON.stringify(answer)).toBe(200);
      return answer.data.task_id;
    };
    const names = Array.from({ length: COUNT }, (_, index) => `film ${index}`);
    const ids = await Promise.all(names.map(async (name) => Promise.all([submit(name), submit(name)])));
    expect(ids.filter(([first, second]) => first !== second)).toEqual([]);
    expect(new Set(ids.map(([id]) => id)).size).toBe(COUNT);

    const tasks = database.kysely.selectFrom('tasks').select(['status', 'attempt']);
    const open = tasks.where('status', 'in', ['pending', 'processing']).limit(1);
    while ((await open.execute()).length > 0) await wait(100);
    expect(await tasks.execute()).toEqual(names.map(() => ({ status: 'success', attempt: 1 })));
    const ledger = createLedgerReader(database);
    expect(await ledger.verify()).toEqual([]);
    const price = 850_000n;
    const spent = BigInt(COUNT) * price;
    const { principal } = service;
    expect(await ledger.balance(principal.teamId)).toEqual({ available: usd('10000') - spent, held: 0n, spent });
    await service.close();
    for (const scratch of ['work', 'spool']) expect(await readdir(join(dataDir, scratch))).toEqual([]);
  },
  patienceMs(3),
);
