import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { rm, truncate } from 'node:fs/promises';
import { createFakeEngine } from '../../test/support/fake-engine.ts';
import { openTestService, submissionOf, type TestService } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { FileDamagedError } from '../storage/storage.ts';
import { createUploads } from '../uploads/upload-store.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { sweepExpired, sweepOrphans, type SweepContext } from './retention.ts';

const opened = useTestDatabase();
let service: TestService;
let nowMs = Date.now();
const clock = { nowMs: () => nowMs };
const HOUR_MS = 3600_000;

beforeAll(async () => {
  const { directory: dataDir, database } = opened;
  service = await openTestService({ dataDir, database, engines: [createFakeEngine(0)], clock });
  await service.tasks.start();
});
afterAll(() => service.close());

const context = (): SweepContext => ({ ...service, clock });

async function make(prompt: string, retentionSeconds?: number) {
  const submission = submissionOf(service.principal, prompt);
  const result = await service.tasks.service.submit({ ...submission, retentionSeconds });
  if (!result.ok) throw new Error(result.error.kind);
  for (;;) {
    const task = await service.tasks.service.find(service.principal.teamId, result.value.id);
    if (task?.status === 'success') return task;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a result is kept as long as its request asks, and never longer than the operator gives', async () => {
  const [short, long, usual] = [await make('short', 3600), await make('long', 1e8), await make('usual')];
  const keptMs = (task: typeof short) => task.expiresAt.getTime() - task.completedAt.getTime();
  expect([short, long, usual].map(keptMs)).toEqual([HOUR_MS, DEFAULT_LIMITS.retentionMs, DEFAULT_LIMITS.retentionMs]);
  const token = short.resources[0]?.token ?? '';
  nowMs += HOUR_MS - 1000;
  await sweepExpired(context());
  expect(await service.tasks.service.findResult(token)).toBeDefined();
  nowMs += 1000;
  expect(await service.tasks.service.findResult(token)).toBeUndefined();
  await sweepExpired(context());
  expect(await service.tasks.service.findResult(usual.resources[0]?.token ?? '')).toBeDefined();
});

test.each([
  ['vanished', (path: string) => rm(path)],
  ['cut', (path: string) => truncate(path, 3)],
])('a result file that has %s is an error of its own, and not one that never was', async (_what, harm) => {
  const task = await make(`to be damaged ${_what}`);
  const token = task.resources[0]?.token ?? '';
  const hash = (await service.tasks.service.findResult(token))?.hash ?? '';
  await harm(join(opened.directory, 'files', hash.slice(0, 2), hash));
  await expect(service.tasks.service.findResult(token)).rejects.toBeInstanceOf(FileDamagedError);
  expect(await service.tasks.service.findResult('no-such-token')).toBeUndefined();
});

test('whatever is put, expires and is swept in whatever order, by two nodes at once: what is referenced is there', async () => {
  const uploads = createUploads({ ...service, clock, randomBytes, freeBytesMin: 0 });
  const { teamId } = service.principal;
  const contents = [1, 2, 3].map((letter) => Buffer.concat([PNG, Buffer.alloc(64, letter)]));
  const step = fc.oneof(
    fc.record({ do: fc.constant('upload' as const), what: fc.nat(2) }),
    fc.record({ do: fc.constant('remove' as const), which: fc.nat(5) }),
    fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ do: fc.constant('orphan' as const), what: fc.nat(2) }),
    fc.record({ do: fc.constant('sweep' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      for (const each of steps) {
        if (each.do === 'upload') await uploads.add(teamId, { name: 'x', content: once(contents[each.what] ?? PNG) });
        if (each.do === 'orphan') await service.storage.putBytes(contents[each.what] ?? PNG);
        if (each.do === 'wait') nowMs += each.hours * HOUR_MS;
        if (each.do === 'remove') {
          const id = (await uploads.list(teamId, 100))[each.which]?.id;
          if (id !== undefined) await uploads.remove(teamId, id);
        }
        if (each.do === 'sweep') {
          await Promise.all([sweepExpired(context()), sweepExpired(context())]);
          await sweepOrphans(context());
        }
        for (const { token } of await uploads.list(teamId, 100)) expect(await uploads.open(token)).toBeDefined();
      }
    }),
    { numRuns: 15 },
  );
});

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
