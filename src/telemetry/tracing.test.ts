import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { expect, test } from 'vitest';
import { createTracing } from './tracing.ts';

/** Two nodes that send to one place. */
function twoNodes() {
  const exporter = new InMemorySpanExporter();
  // Closing a node would empty the exporter before it is read.
  const kept = { export: exporter.export.bind(exporter), shutdown: async () => {}, forceFlush: async () => {} };
  return { exporter, api: createTracing('1.0.0', 'api', kept), worker: createTracing('1.0.0', 'worker', kept) };
}

test('a trace goes on under its parent on another node', async () => {
  const { exporter, api, worker } = twoNodes();
  const stored = await api.span({ name: 'accept', attributes: { model: 'm' } }, async (trace) => trace);
  expect(stored).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  await worker.span({ name: 'run', parent: stored }, (trace) =>
    worker.span({ name: 'engine', parent: trace }, async () => 'film'),
  );
  await Promise.all([api.close(), worker.close()]);
  const spans = new Map(exporter.getFinishedSpans().map((span) => [span.name, span]));
  const idOf = (name: string) => spans.get(name)?.spanContext().spanId;
  expect(new Set([...spans.values()].map((span) => span.spanContext().traceId)).size).toBe(1);
  expect(spans.get('run')?.parentSpanContext?.spanId).toBe(idOf('accept'));
  expect(spans.get('engine')?.parentSpanContext?.spanId).toBe(idOf('run'));
  expect(spans.get('accept')?.attributes).toEqual({ model: 'm' });
  expect(spans.get('run')?.resource.attributes['service.instance.id']).toBe('worker');
});

test('a span of work that fails says so without the words of the failure, and the failure goes on', async () => {
  const { exporter, api } = twoNodes();
  const failing = api.span({ name: 'run' }, () => Promise.reject(new TypeError('the secret of a user')));
  await expect(failing).rejects.toThrow('the secret of a user');
  await api.close();
  const [span] = exporter.getFinishedSpans();
  expect(span?.status).toEqual({ code: 2, message: 'TypeError' });
  expect(span?.events).toEqual([]);
});

test.each(['', 'nonsense', `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`, `00-${'1'.repeat(32)}-${'0'.repeat(16)}-01`])(
  'what is no trace parent begins a new trace: %j',
  async (parent) => {
    const { exporter, api } = twoNodes();
    await api.span({ name: 'accept', parent }, async () => undefined);
    await api.close();
    expect(exporter.getFinishedSpans()[0]?.parentSpanContext).toBeUndefined();
  },
);
