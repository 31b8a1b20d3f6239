import { createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../../src/base/log.ts';
import { openPglite, type PgliteDatabase } from '../../src/db/pglite.ts';
import { silentTelemetry } from '../../src/contract/telemetry.ts';
import { attemptDelivery, claimDue, type DeliveryContext } from '../../src/tasks/webhooks/deliver.ts';
import { RETRY_SECONDS } from '../../src/tasks/webhooks/schedule.ts';
import type { WebhookAnswer } from '../../src/tasks/webhooks/sender.ts';
import { createApi, isFinal, type Api } from '../support/api.ts';
import { movableClock, openHttpService, type HttpService } from '../support/http-service.ts';
import { createPictureEngine } from '../support/picture-engine.ts';
import { TEST_KEY } from '../support/task-service.ts';
import { openWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

const SUBMIT = '/api/v1/kling/kling-v3-t2i';

let folder = '';
let database: PgliteDatabase;
let receiver: WebhookReceiver;
const clock = movableClock();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-webhooks-'));
  database = await openPglite({ dataDir: folder, log: silentLog });
  receiver = await openWebhookReceiver();
}, 60_000);

beforeEach(async () => {
  receiver.answer = 204;
  receiver.messages.length = 0;
  await database.kysely.deleteFrom('webhook_deliveries').execute();
});

afterAll(async () => {
  await receiver?.close();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

function open(webhooks: boolean, allowPrivateNetwork = true): Promise<HttpService> {
  return openHttpService({
    engines: [createPictureEngine()],
    allowPrivateNetwork,
    webhooks,
    database,
    dataDir: folder,
    clock,
  });
}

async function accept(api: Api, body: unknown, url = `${receiver.origin}/hook?a=b`): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-webhook-url': url };
  const response = await api.call(SUBMIT, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as { data: { task_id: string } };
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return answer.data.task_id;
}

const stored = (id: string) =>
  database.kysely.selectFrom('webhook_deliveries').selectAll().where('task_id', '=', id).executeTakeFirstOrThrow();

test('a message says what a query says, with headers and a signature that can be checked', async () => {
  const service = await open(true);
  const api = createApi(service.origin, TEST_KEY);
  await service.tasks.start();
  const id = await accept(api, { prompt: 'a fox', n: 3 });
  await receiver.received(1);
  const [message] = receiver.messages;
  if (message === undefined) throw new Error('No message');
  expect(message.path).toBe('POST /hook?a=b');
  expect(message.body).toBe(await (await api.call(`/api/v1/tasks/${id}`)).text());
  expect(JSON.parse(message.body)).toMatchObject({
    data: { status: 'success', billing: { amount: 0.099 }, result: { metadata: { image_count: 3 } } },
  });
  const { resources } = (JSON.parse(message.body) as { data: { result: { resources: { width: number }[] } } }).data
    .result;
  expect(resources.map(({ width }) => width)).toEqual([16, 17, 18]);
  const { headers } = message;
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-modellix-event': 'prediction.task.succeeded',
    'x-modellix-task-id': id,
    'x-modellix-retry-count': '0',
    'webhook-id': headers['x-modellix-delivery-id'],
  });
  const { data } = (await (await api.call('/api/v1/webhooks/secret')).json()) as { data: { secret: string } };
  const key = Buffer.from(data.secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${message.body}`;
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  expect(await stored(id)).toMatchObject({
    outcome: 'delivered',
    attempts: 1,
    due_at: null,
    last_answer: 'status 204',
  });

  const failed = await accept(api, { prompt: 'fail' });
  await receiver.received(2);
  expect(receiver.messages[1]?.headers['x-modellix-event']).toBe('prediction.task.failed');
  expect(JSON.parse(receiver.messages[1]?.body ?? '')).toMatchObject({
    data: { task_id: failed, status: 'failed', error: { code: 'media_unreachable' }, billing: { amount: 0 } },
  });
  await service.close();
});

test('a task that ends while the courier is away, and an attempt that fails, are not lost by a restart', async () => {
  const before = await open(false);
  const api = createApi(before.origin, TEST_KEY);
  await before.tasks.start();
  const id = await accept(api, { prompt: 'a fox' });
  await api.until(id, isFinal);
  await before.close();

  receiver.answer = 503;
  const first = await open(true);
  await first.tasks.start();
  await receiver.received(1);
  await first.close();
  expect(await stored(id)).toMatchObject({ attempts: 1, outcome: null, last_answer: 'status 503' });

  receiver.answer = 200;
  clock.move(60_000);
  const second = await open(true);
  await second.tasks.start();
  await receiver.received(2);
  await second.close();
  expect(await stored(id)).toMatchObject({ attempts: 2, outcome: 'delivered' });
  const ids = receiver.messages.map(({ headers }) => headers['x-modellix-delivery-id']);
  expect(ids[1]).toBe(ids[0]);
  expect(receiver.messages.map(({ headers }) => headers['x-modellix-retry-count'])).toEqual(['0', '1']);
  // The time is part of what is signed, so an old message cannot be sent again by somebody else.
  expect(receiver.messages[1]?.headers['webhook-signature']).not.toBe(
    receiver.messages[0]?.headers['webhook-signature'],
  );
});

test('a courier that stops leaves a slow receiver, and the message is due again', async () => {
  receiver.answer = () => new Promise(() => {});
  const service = await open(true);
  await service.tasks.start();
  const id = await accept(createApi(service.origin, TEST_KEY), { prompt: 'a fox' });
  await receiver.received(1);
  const started = Date.now();
  await service.close();
  expect(Date.now() - started).toBeLessThan(5000);
  expect(await stored(id)).toMatchObject({ outcome: null, last_answer: 'unreachable: this server stopped' });
});

test('an address that turns private after submit is refused at delivery', async () => {
  const service = await open(true, false);
  await service.tasks.start();
  const api = createApi(service.origin, TEST_KEY);
  const id = await accept(api, { prompt: 'a fox' }, 'https://hooks.example.com/');
  // As if the name led to this machine by now: what is stored is checked again.
  await database.kysely.deleteFrom('webhook_deliveries').where('task_id', '=', id).execute();
  const delivery = { id: 'msg_x', task_id: id, team_id: 'default', url: `${receiver.origin}/`, origin: service.origin };
  const now = new Date(clock.nowMs());
  await database.kysely
    .insertInto('webhook_deliveries')
    .values({ ...delivery, created_at: now, due_at: now })
    .execute();
  await api.until(id, isFinal);
  const end = Date.now() + 5000;
  while ((await stored(id)).outcome === null && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
  await service.close();
  expect(await stored(id)).toMatchObject({ outcome: 'given-up', attempts: 1 });
  expect((await stored(id)).last_answer).toMatch(/^refused: /);
  expect(receiver.messages).toEqual([]);
});

/** The courier's steps one by one, on a clock that only the test moves. */
async function stepper(answers: (attempt: number) => WebhookAnswer) {
  const service = await open(false);
  const api = createApi(service.origin, TEST_KEY);
  await service.tasks.start();
  const id = await accept(api, { prompt: 'a fox' });
  await api.until(id, isFinal);
  await service.close();
  let nowMs = clock.nowMs();
  const headers: Readonly<Record<string, string>>[] = [];
  const context: DeliveryContext = {
    database,
    clock: { nowMs: () => nowMs },
    randomBytes,
    log: silentLog,
    checkpoint: async () => undefined,
    telemetry: silentTelemetry,
    find: service.tasks.service.find,
  };
  const sender = {
    post: async (_url: string, message: { readonly headers: Readonly<Record<string, string>> }) => {
      headers.push(message.headers);
      return answers(headers.length);
    },
  };
  return {
    id,
    headers,
    context,
    /** Claims what is due and tries it; how many there were. */
    step: async () => {
      const claimed = await claimDue(context, 8);
      const ports = { sender, render: () => '{}' };
      for (const each of claimed) await attemptDelivery(context, ports, each, new AbortController().signal);
      return claimed.length;
    },
    now: () => nowMs,
    moveTo: (ms: number) => void (nowMs = ms),
  };
}

test('ten attempts are spread over hours, with one id, and then it is given up', async () => {
  const steps = await stepper(() => ({ kind: 'answered', status: 503 }));
  const start = steps.now();
  let before = start;
  for (const [index, seconds] of RETRY_SECONDS.entries()) {
    expect(await steps.step()).toBe(1);
    expect(await steps.step()).toBe(0);
    const due = (await stored(steps.id)).due_at?.getTime() ?? 0;
    expect(due - before).toBeGreaterThanOrEqual(seconds * 800);
    expect(due - before).toBeLessThanOrEqual(seconds * 1200);
    steps.moveTo(due - 1);
    expect(await steps.step(), `attempt ${index + 2} is not early`).toBe(0);
    steps.moveTo(due);
    before = due;
  }
  expect(await steps.step()).toBe(1);
  expect(steps.now() - start).toBeLessThan(24 * 3600_000);
  expect(await stored(steps.id)).toMatchObject({ outcome: 'given-up', attempts: 10, due_at: null });
  steps.moveTo(steps.now() + 7 * 24 * 3600_000);
  expect(await steps.step()).toBe(0);
  expect(new Set(steps.headers.map((each) => each['webhook-id'])).size).toBe(1);
  expect(steps.headers.map((each) => each['x-modellix-retry-count'])).toEqual([...'0123456789']);
});

test.each([
  [{ kind: 'answered', status: 200 }, 'delivered'],
  [{ kind: 'answered', status: 299 }, 'delivered'],
  [{ kind: 'answered', status: 301 }, 'given-up'],
  [{ kind: 'answered', status: 400 }, 'given-up'],
  [{ kind: 'answered', status: 404 }, 'given-up'],
  [{ kind: 'answered', status: 410 }, 'given-up'],
  [{ kind: 'answered', status: 429 }, null],
  [{ kind: 'answered', status: 500 }, null],
  [{ kind: 'answered', status: 599 }, null],
  [{ kind: 'unreachable', reason: 'its server refused the connection' }, null],
  [{ kind: 'refused', reason: 'it leads to an address that is not public' }, 'given-up'],
] satisfies readonly (readonly [WebhookAnswer, string | null])[])('%j ends as %s', async (answer, outcome) => {
  const steps = await stepper(() => answer);
  await steps.step();
  const { outcome: found, due_at: due } = await stored(steps.id);
  expect(found).toBe(outcome);
  expect(due === null).toBe(outcome !== null);
});

test('a claim of a process that died is taken over, and its late answer changes nothing', async () => {
  const steps = await stepper(() => ({ kind: 'answered', status: 200 }));
  const [lost] = await claimDue(steps.context, 8);
  if (lost === undefined) throw new Error('Nothing was due');
  expect(await steps.step()).toBe(0);
  steps.moveTo(steps.now() + 60_000);
  const [taken] = await claimDue(steps.context, 8);
  expect(taken).toMatchObject({ id: lost.id, attempts: 2 });
  const sender = { post: async () => ({ kind: 'answered', status: 404 }) as const };
  await attemptDelivery(steps.context, { sender, render: () => '{}' }, lost, new AbortController().signal);
  expect(await stored(steps.id)).toMatchObject({ outcome: null, attempts: 2 });
});

test('the header is refused as a whole request: nothing is accepted', async () => {
  const service = await open(false, false);
  const api = createApi(service.origin, TEST_KEY);
  const headers = { 'content-type': 'application/json', 'x-webhook-url': 'https://127.0.0.1/hook' };
  const before = await api.balance();
  const response = await api.call(SUBMIT, { method: 'POST', headers, body: '{"prompt":"x"}' });
  expect(response.status).toBe(400);
  expect(await api.balance()).toBe(before);
  await service.close();
});
