import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TaskAnswer } from '../../src/contract/answers.ts';
import { openPglite, type PgliteDatabase } from '../../src/db/pglite.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createAnswerCheck } from '../support/answer-schemas.ts';
import { createApi, isFinal, type Api } from '../support/api.ts';
import { createGatedEngine, type GatedEngine } from '../support/gated-engine.ts';
import { movableClock, openHttpService, type HttpService } from '../support/http-service.ts';
import { openTestService, TEST_KEY, type TestService } from '../support/task-service.ts';

const SUBMIT = '/api/v1/kling/kling-v3-omni-video';
const FOX = { prompt: 'a fox', duration: 5, mode: 'std' };

const clock = movableClock();
const check = createAnswerCheck();
let folder = '';
let database: PgliteDatabase;
let service: HttpService;
/** Another node on the same database: only it works. */
let worker: TestService;
let engine: GatedEngine;
let api: Api;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-control-'));
  database = await openPglite({ dataDir: join(folder, 'api') });
}, 60_000);

beforeEach(async () => {
  engine = createGatedEngine();
  service = await openHttpService({ engines: [], database, dataDir: join(folder, 'api'), clock });
  worker = await openTestService({ engines: [engine], database, dataDir: join(folder, 'worker'), clock });
  api = createApi(service.origin, TEST_KEY);
});

afterEach(async () => {
  engine.release();
  await service.close();
  await worker.close();
  await database.kysely.deleteFrom('quotes').execute();
  expect(await createLedgerReader(database).verify()).toEqual([]);
});

afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly code: number;
  readonly message: string;
  readonly data: Data;
}

async function call<Data>(path: string, init: RequestInit = {}): Promise<Answer<Data>> {
  const response = await api.call(path, init);
  const body = (await response.json()) as Omit<Answer<Data>, 'status' | 'headers'>;
  return { ...body, status: response.status, headers: response.headers };
}

const post = <Data>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  call<Data>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const submit = (body: unknown = FOX, headers: Readonly<Record<string, string>> = {}) =>
  post<{ task_id: string }>(SUBMIT, body, headers);

/** With the content type that many clients send even without a body. */
const cancel = (id: string) =>
  call<TaskAnswer>(`/api/v1/tasks/${id}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } });

const list = async (query: string) => {
  const answer = await call<{ tasks: readonly TaskAnswer[]; next_cursor: string | null }>(`/api/v1/tasks?${query}`);
  expect(check('TaskList', { code: answer.code, message: answer.message, data: answer.data })).toEqual([]);
  return answer.data;
};

test('DELETE cancels a waiting task and one that another node makes; nothing is charged', async () => {
  const before = await api.balance();
  const waiting = (await submit()).data.task_id;
  const first = await cancel(waiting);
  expect(first.status).toBe(200);
  expect(check('Task', { code: 0, message: 'success', data: first.data })).toEqual([]);
  expect(first.data).toMatchObject({ status: 'failed', error: { code: 'canceled' }, billing: { amount: 0 } });

  await worker.tasks.start();
  const running = (await submit()).data.task_id;
  await api.until(running, ({ progress }) => progress?.stage === 'painting');
  expect(engine.begun).toEqual([running]);
  expect((await cancel(running)).data).toMatchObject({ status: 'failed', error: { code: 'canceled' } });
  expect(await api.balance()).toBe(before);
  // The worker learns of it from the database alone.
  await expect.poll(() => engine.aborted, { timeout: 5000 }).toEqual([running]);

  const again = await cancel(running);
  expect([again.status, again.data.completed_at]).toEqual([200, (await api.task(running)).completed_at]);
  engine.release();
  const done = (await submit()).data.task_id;
  await api.until(done, isFinal);
  const late = await cancel(done);
  expect([late.status, late.message]).toEqual([
    409,
    'Conflict: the task is delivered and charged, it cannot be canceled any more',
  ]);
  expect((await cancel('task-unknown')).status).toBe(404);
});

test('Idempotency-Key: one task and one charge, however often and at once it is sent', async () => {
  const before = await api.balance();
  const key = { 'idempotency-key': 'order 7' };
  const all = await Promise.all([1, 2, 3, 4, 5].map(() => submit(FOX, key)));
  const ids = new Set(all.map(({ data }) => data.task_id));
  expect(ids.size).toBe(1);
  expect(all.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
  expect(before - (await api.balance())).toBeCloseTo(0.85, 4);
  // Another order of fields and written defaults mean the same.
  const same = await submit({ mode: 'std', duration: 5, sound: 'off', prompt: 'a fox' }, key);
  expect([same.data.task_id, same.headers.get('idempotency-replayed')]).toEqual([[...ids][0], 'true']);

  const other = await submit({ ...FOX, prompt: 'a dog' }, key);
  expect([other.status, other.code]).toEqual([422, 422]);
  expect(other.message).toContain("'Idempotency-Key' was used for another request");
  expect((await list('idempotency_key=order%207')).tasks.map(({ task_id }) => task_id)).toEqual([...ids]);
  expect((await list('idempotency_key=none')).tasks).toEqual([]);

  clock.move(24 * 3600_000);
  const nextDay = await submit({ ...FOX, prompt: 'a dog' }, key);
  expect(nextDay.status).toBe(200);
  expect(nextDay.headers.get('idempotency-replayed')).toBeNull();
  for (const id of [...ids, nextDay.data.task_id]) await cancel(id);
});

test.each([
  [{ 'idempotency-key': 'x'.repeat(256) }, "header 'Idempotency-Key' must be given once, 1 to 255 printable ASCII"],
  [{ 'x-client-reference': 'über' }, "header 'X-Client-Reference' must be given once"],
])('a header that cannot be is refused: %j', async (headers, message) => {
  const answer = await submit(FOX, headers);
  expect(answer.status).toBe(400);
  expect(answer.message).toContain(message);
});

test('GET /api/v1/tasks pages through all tasks once, and finds by status, model, time and reference', async () => {
  const start = new Date(clock.nowMs() + 1).toISOString();
  clock.move(1000);
  const ids: string[] = [];
  for (const index of [1, 2, 3, 4, 5]) {
    ids.unshift((await submit(FOX, { 'x-client-reference': `shot ${index % 2}` })).data.task_id);
  }
  await cancel(ids[0] ?? '');
  const since = `created_after=${start}`;
  const pages: string[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list(
      `limit=2&${since}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    pages.push(page.tasks.map(({ task_id }) => task_id));
    cursor = page.next_cursor;
    // What comes meanwhile does not move the pages.
    if (pages.length === 1) ids.push((await submit()).data.task_id);
  }
  expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4, 5)]);
  const idsOf = async (query: string) => (await list(`${since}&${query}`)).tasks.map(({ task_id }) => task_id);
  expect(await idsOf('status=failed')).toEqual([ids[0]]);
  expect(await idsOf('client_reference=shot%200')).toEqual([ids[1], ids[3]]);
  expect(await idsOf('model=kling-v3-t2i')).toEqual([]);
  expect(await idsOf(`created_before=${start}`)).toEqual([]);
  const newest = async () => (await list(`${since}&status=pending&limit=1`)).tasks[0]?.progress;
  await expect.poll(newest, { timeout: 5000 }).toMatchObject({ stage: 'waiting', position: 5, percent: 0 });
  for (const query of [
    'limit=0',
    'limit=101',
    'status=done',
    'cursor=x',
    'created_after=today',
    'page=2',
    'limit=1&limit=2',
  ])
    expect([query, (await call(`/api/v1/tasks?${query}`)).status]).toEqual([query, 400]);
  for (const id of ids) await cancel(id);
});

test('GET …/events shows each change on whatever node, can be resumed, and ends with the final event', async () => {
  const id = (await submit()).data.task_id;
  const stream = readEvents(await api.call(`/api/v1/tasks/${id}/events`));
  expect((await stream.next()).value).toMatchObject({ data: { status: 'pending', task_id: id } });
  await worker.tasks.start();
  const painting = await nextWhere(stream, ({ data }) => data.progress?.stage === 'painting');
  expect(painting.data).toMatchObject({ status: 'processing', progress: { percent: 25, done: 1, total: 4 } });

  const resumed = readEvents(
    await api.call(`/api/v1/tasks/${id}/events`, { headers: { 'last-event-id': painting.id } }),
  );
  engine.release();
  const rest = await collect(resumed);
  expect(rest.map((event) => event.id)).not.toContain(painting.id);
  const last = rest.at(-1);
  expect(last).toMatchObject({ id: 'success', data: { status: 'success', billing: { amount: 0.85 } } });
  expect(check('TaskData', last?.data)).toEqual([]);
  expect((await collect(stream)).at(-1)?.id).toBe('success');

  const over = await api.call(`/api/v1/tasks/${id}/events`, { headers: { 'last-event-id': 'success' } });
  expect(over.status).toBe(204);
  expect((await collect(readEvents(await api.call(`/api/v1/tasks/${id}/events`)))).length).toBe(1);
  expect((await api.call('/api/v1/tasks/task-unknown/events')).status).toBe(404);
});

test('a stream ends when the server stops, at once', async () => {
  const id = (await submit()).data.task_id;
  const stream = readEvents(await api.call(`/api/v1/tasks/${id}/events`));
  await stream.next();
  await Promise.all([service.app.close(), collect(stream)]);
  expect(await worker.tasks.service.cancel(worker.principal.teamId, id as never)).toMatchObject({ kind: 'canceled' });
});

test('POST /api/v1/quotes locks a price for exactly one request, for some minutes', async () => {
  const before = await api.balance();
  const ask = { model: 'kling/kling-v3-omni-video', request: FOX };
  const quoted = await post<{ quote_id: string; price: { amount_usd: number } }>('/api/v1/quotes', ask);
  expect(quoted.status).toBe(200);
  expect(check('Quote', { code: 0, message: 'success', data: quoted.data })).toEqual([]);
  expect(quoted.data.price.amount_usd).toBe(0.85);
  const { quote_id: quoteId } = quoted.data;
  // As if prices had risen since.
  await database.kysely
    .updateTable('quotes')
    .set({ rate: 100_000n, amount: 500_000n } as never)
    .where('id', '=', quoteId)
    .execute();

  const byHeader = await submit(FOX, { 'x-quote-id': quoteId });
  const byField = await submit({ ...FOX, quote_id: quoteId });
  expect([byHeader.status, byField.status]).toEqual([200, 200]);
  expect(before - (await api.balance())).toBeCloseTo(1, 4);
  expect(await api.task(byField.data.task_id)).toMatchObject({ quote_id: quoteId });
  const other = await submit({ ...FOX, duration: 6 }, { 'x-quote-id': quoteId });
  expect([other.status, other.message]).toEqual([422, 'Invalid parameters: the quote is for another request']);
  expect((await submit(FOX, { 'x-quote-id': 'quote-none' })).status).toBe(404);
  expect((await submit({ ...FOX, quote_id: 7 })).status).toBe(400);
  expect((await submit({ ...FOX, quote_id: 'a' }, { 'x-quote-id': 'b' })).status).toBe(400);
  clock.move(16 * 60_000);
  const late = await submit(FOX, { 'x-quote-id': quoteId });
  expect([late.status, late.message]).toMatchObject([422, expect.stringContaining('the quote expired at')]);
  const bad = await post('/api/v1/quotes', { ...ask, request: { prompt: '' } });
  expect(bad).toMatchObject({ status: 400, errors: [{ pointer: '/request/prompt' }] });
  expect((await post('/api/v1/quotes', { ...ask, model: 'kling/none' })).status).toBe(404);
  expect((await post('/api/v1/quotes', { ...ask, more: 1 })).status).toBe(400);
  for (const { data } of [byHeader, byField]) await cancel(data.task_id);
  expect(await api.balance()).toBe(before);
});

interface Event {
  readonly id: string;
  readonly data: TaskAnswer;
}

/** Reads Server-Sent Events as they come; comments and other fields are left out. */
async function* readEvents(response: Response): AsyncGenerator<Event, void> {
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = `${text}${chunk}`.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const fields = new Map(part.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      const data = fields.get('data');
      if (data !== undefined) yield { id: fields.get('id') ?? '', data: JSON.parse(data) as TaskAnswer };
    }
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function nextWhere(stream: AsyncGenerator<Event, void>, isIt: (event: Event) => boolean): Promise<Event> {
  for (;;) {
    const { value } = await stream.next();
    if (value === undefined) throw new Error('The stream ended');
    if (isIt(value)) return value;
  }
}
