import { expect, test } from 'vitest';
import { silentLog, type Log } from '../../src/base/log.ts';
import { createLanternEngine } from '../../src/engines/lantern/lantern-engine.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { RETRIES } from '../../src/tasks/retries.ts';
import type { Task } from '../../src/tasks/service.ts';
import { patienceMs } from '../support/patience.ts';
import { openTestService, submissionOf } from '../support/task-service.ts';
import { useTestDatabase } from '../support/test-database.ts';

const opened = useTestDatabase();

// Films that are really painted are for the night; by day `child.test.ts` tries the limit itself.
test.runIf(process.env['CI_NIGHTLY'] === '1')(
  'an engine that eats memory is ended at its limit: its task fails with a reason and is not charged, the next one is made',
  async () => {
    const engine = createLanternEngine({
      allowPrivateNetwork: false,
      entry: new URL('../support/fixture-render-process.ts', import.meta.url),
      workers: 1,
      memoryMegabytesMax: 500,
    });
    const causes: string[] = [];
    const log: Log = { ...silentLog, error: ({ err }) => void causes.push((err as Error).message) };
    const service = await openTestService({
      log,
      dataDir: opened.directory,
      database: opened.database,
      engines: [engine],
      limits: { retries: { ...RETRIES, 'engine-broke': { runsMax: 2, pausesMs: [] } } },
    });
    const { tasks, principal } = service;
    await tasks.start();
    const make = async (prompt: string): Promise<Task> => {
      const request = { prompt, duration: 3, mode: 'std', sound: 'off' };
      const result = await tasks.service.submit(submissionOf(principal, prompt, request));
      if (!result.ok) throw new Error(result.error.kind);
      for (;;) {
        const task = await tasks.service.find(principal.teamId, result.value.id);
        if (task?.status === 'success' || task?.status === 'failed') return task;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await make('a ring, and things grow')).toMatchObject({
      status: 'failed',
      error: { code: 'engine_failed', message: expect.stringMatching(/submit the request again/) },
    });
    const cause = 'Cannot make the film: A media process needed more memory than it may use';
    expect(causes).toEqual([cause, cause]);
    const ledger = createLedgerReader(opened.database);
    expect(await ledger.balance(principal.teamId)).toEqual({ available: 100_000_000n, held: 0n, spent: 0n });
    expect((await make('a ring')).status).toBe('success');
    expect(await ledger.balance(principal.teamId)).toEqual({ available: 99_460_000n, held: 0n, spent: 540_000n });
    expect(await ledger.verify()).toEqual([]);
    await service.close();
    await engine.close();
  },
  patienceMs(2),
);
