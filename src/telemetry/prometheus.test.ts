import { expect, test } from 'vitest';
import { openTestService, submissionOf } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { createMetrics } from './prometheus.ts';
import { readShared } from './shared-readings.ts';

const opened = useTestDatabase();

/** The samples of a text, by name and labels (https://prometheus.io/docs/instrumenting/exposition_formats/). */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

test('what is counted and timed is read, with the readings of the moment', async () => {
  let pending = 3;
  const metrics = createMetrics(async () => [{ name: 'tasks_open', labels: { status: 'pending' }, value: pending }]);
  metrics.count('tasks_accepted', { model: 'm' });
  metrics.count('tasks_accepted', { model: 'm' });
  metrics.count('files_damaged', {});
  metrics.time('task_run', { model: 'm' }, 3);
  const { contentType, text } = await metrics.read();
  expect(contentType).toContain('text/plain; version=0.0.4');
  const samples = samplesOf(text);
  expect(samples.get('rushes_tasks_accepted_total{model="m"}')).toBe(2);
  expect(samples.get('rushes_files_damaged_total')).toBe(1);
  expect(samples.get('rushes_task_run_seconds_bucket{le="2.5",model="m"}')).toBe(0);
  expect(samples.get('rushes_task_run_seconds_bucket{le="5",model="m"}')).toBe(1);
  expect(samples.get('rushes_tasks_open{status="pending"}')).toBe(3);
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  pending = 0;
  expect(samplesOf((await metrics.read()).text).get('rushes_tasks_open{status="pending"}')).toBe(0);
});

test('readShared() tells the queue and the book of all nodes', async () => {
  const nowMs = Date.now();
  const clock = { nowMs: () => nowMs };
  const service = await openTestService({ dataDir: opened.directory, database: opened.database, engines: [], clock });
  const read = async (now = nowMs) =>
    Object.fromEntries(
      (await readShared(opened.database, new Date(now))).map(({ name, labels = {}, value }) => [
        [name, ...Object.values(labels)].join(' '),
        value,
      ]),
    );
  expect(await read()).toMatchObject({ 'tasks_open pending': 0, queue_oldest_seconds: 0, ledger_imbalance_micros: 0 });
  for (const prompt of ['one', 'two']) await service.tasks.service.submit(submissionOf(service.principal, prompt));
  expect(await read(nowMs + 5_000)).toEqual({
    'tasks_open pending': 2,
    'tasks_open processing': 0,
    queue_oldest_seconds: 5,
    webhooks_due: 0,
    'ledger_micros house': -100_000_000,
    'ledger_micros available': 98_200_000,
    'ledger_micros held': 1_800_000,
    'ledger_micros spent': 0,
    ledger_imbalance_micros: 0,
    ledger_held_unexplained_micros: 0,
  });
  await service.close();
});
