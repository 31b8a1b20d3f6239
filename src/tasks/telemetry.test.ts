import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createFakeEngine } from '../../test/support/fake-engine.ts';
import { openTestService, submissionOf, type TestService } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import type { Telemetry } from '../contract/telemetry.ts';
import type { Engine } from '../engine/engine.ts';
import { createTracing } from '../telemetry/tracing.ts';

const opened = useTestDatabase();
let service: TestService | undefined;
afterEach(() => service?.close());

/** Keeps what it is told, as texts, and sends spans to an exporter. */
function recorder() {
  const exporter = new InMemorySpanExporter();
  const kept = { export: exporter.export.bind(exporter), shutdown: async () => {}, forceFlush: async () => {} };
  const tracing = createTracing('1', 'node', kept);
  const told: string[] = [];
  const tell = (name: string, labels: object) => void told.push([name, ...Object.values(labels)].join(' ').trim());
  const telemetry: Telemetry = { ...tracing, count: tell, time: tell };
  return { telemetry, told, spans: async () => (await tracing.close(), exporter.getFinishedSpans()) };
}

async function run(engine: Engine, telemetry: Telemetry, trace?: string) {
  const { directory: dataDir, database } = opened;
  service = await openTestService({ dataDir, database, engines: [engine], telemetry });
  await service.tasks.start();
  const submission = submissionOf(service.principal, 'a fox', trace === undefined ? {} : { traced: true });
  const result = await service.tasks.service.submit({ ...submission, trace });
  if (!result.ok) throw new Error(result.error.kind);
  for (;;) {
    const task = await service.tasks.service.find(service.principal.teamId, result.value.id);
    if (task?.status === 'success' || task?.status === 'failed') break;
    await sleep(20);
  }
  await service.tasks.stop(1000);
}

test('a task is counted and timed from its acceptance to its end', async () => {
  const { telemetry, told } = recorder();
  await run(createFakeEngine(10), telemetry);
  const model = 'kling/kling-v3-omni-video';
  expect(told.sort()).toEqual(
    [
      `tasks_accepted ${model}`,
      `task_accept ${model}`,
      `task_wait ${model}`,
      'task_stage painting',
      `task_run ${model}`,
      `tasks_finished ${model} success`,
    ].sort(),
  );
});

test('a failure is counted by its code', async () => {
  const { telemetry, told } = recorder();
  const failing = async () => ({ status: 'failed', code: 'media_unreachable', message: 'no' }) as const;
  await run({ ...createFakeEngine(0), run: failing }, telemetry);
  expect(told).toContain('tasks_finished kling/kling-v3-omni-video failed media_unreachable');
});

test("one trace leads from the client's call through accepting, engine and settling", async () => {
  const { telemetry, spans } = recorder();
  const [traceId, clientSpan] = ['a'.repeat(32), 'b'.repeat(16)];
  await run(createFakeEngine(0), telemetry, `00-${traceId}-${clientSpan}-01`);
  const all = await spans();
  const names = new Map(all.map((span) => [span.spanContext().spanId, span.name]));
  names.set(clientSpan, 'client');
  expect(new Set(all.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
  expect(all.map((span) => `${names.get(span.parentSpanContext?.spanId ?? '')} > ${span.name}`).sort()).toEqual([
    'client > task.accept',
    'task.accept > task.run',
    'task.run > task.engine',
    'task.run > task.settle',
  ]);
});
