import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient, type TaskAnswer } from '../../src/cli/client.ts';
import { openPostgres, type PostgresDatabase } from '../../src/db/postgres.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createApi, SUBMIT_PATH } from '../support/api.ts';
import { openFreezingProxy, type FreezingProxy } from '../support/freezing-proxy.ts';
import { createGatedEngine, type GatedEngine } from '../support/gated-engine.ts';
import { openHttpService, type HttpService } from '../support/http-service.ts';
import { makePostgresDatabase } from '../support/postgres-database.ts';
import { TEST_KEY } from '../support/task-service.ts';
import { openWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

const FOX = { prompt: 'a fox', duration: 5, mode: 'std' };
/** All that needs the database, and is only looked at. */
const LOOKS = [
  '/api/v1/tasks',
  '/api/v1/team/balance',
  '/api/v1/elements',
  '/healthz/ledger',
  '/results/of-nobody.mp4',
];

let folder: string;
let proxy: FreezingProxy;
let database: PostgresDatabase;
let engine: GatedEngine;
let service: HttpService;
let receiver: WebhookReceiver;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-away-'));
  const url = new URL(await makePostgresDatabase());
  proxy = await openFreezingProxy(Number(url.port));
  url.port = String(proxy.port);
  database = await openPostgres({ url: url.href, dataDir: folder, timeouts: { connectMs: 300, silenceMs: 1000 } });
  engine = createGatedEngine();
  receiver = await openWebhookReceiver();
  const options = { allowPrivateNetwork: true, webhooks: true, database, dataDir: folder };
  service = await openHttpService({ ...options, engines: [engine] });
  await service.tasks.start();
}, 60_000);

afterEach(async () => {
  engine.release();
  await service.close();
  await database.close();
  await proxy.close();
  await receiver.close();
  await rm(folder, { recursive: true, force: true });
});

/** A submit that may be sent as often as wanted. */
function submit(key: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'x-webhook-url': receiver.origin };
  return api().call(SUBMIT_PATH, { method: 'POST', headers, body: JSON.stringify(FOX) });
}

const api = () => createApi(service.origin, TEST_KEY);

async function expectUnavailable(response: Response, detail: string): Promise<void> {
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.json()).toEqual({ code: 503, message: `Service unavailable: ${detail}` });
}

/** Whether it refuses or is silent, everything that needs it says so and when to come again. */
async function expectAllUnavailable(): Promise<void> {
  for (const path of LOOKS)
    await expectUnavailable(await api().call(path), 'the database or the file store does not answer');
  const perhaps = 'the database or the file store does not answer; the call may have taken effect';
  await expectUnavailable(await submit('one'), perhaps);
  await expectUnavailable(await api().call('/api/v1/tasks/task-1', { method: 'DELETE' }), perhaps);
}

test('a database that is gone or silent is a 503 with Retry-After, and what was lost is made good by the same key', async () => {
  await proxy.shut();
  await expectAllUnavailable();
  await proxy.open();
  proxy.freeze();
  await expectAllUnavailable();
  proxy.thaw();
  await untilAnswered();
  // Each of these was told that it may have been accepted; it counts once.
  expect((await submit('one')).status).toBe(200);
  expect((await submit('one')).headers.get('idempotency-replayed')).toBe('true');
  expect(await service.database.kysely.selectFrom('tasks').select('id').execute()).toHaveLength(1);
}, 60_000);

test('while the database is away the command line waits, a film goes on, its events and its webhook come afterwards', async () => {
  const client = createClient(service.origin, TEST_KEY);
  const { data } = (await (await submit('watched')).json()) as { data: { task_id: string } };
  const seen: TaskAnswer[] = [];
  const watching = (async () => {
    for await (const task of client.follow(data.task_id)) seen.push(task);
  })();
  while (engine.begun.length === 0 || seen.length === 0) await wait(20);

  await proxy.shut();
  const balance = await client.balance().catch((error: unknown) => error);
  expect(balance).toMatchObject({
    message: 'Service unavailable: the database or the file store does not answer',
    waitMs: 5000,
  });
  const sent = client.submit('kling/kling-v3-omni-video', FOX, { idempotencyKey: 'sent while it is away' });
  engine.release();
  await wait(1500);
  await proxy.open();

  const id = await sent;
  await watching;
  expect(seen.at(-1)).toMatchObject({ status: 'success', task_id: data.task_id });
  await api().until(id, ({ status }) => status === 'success');
  await receiver.received(1);
  expect(receiver.messages.map(({ body }) => body).join()).toContain(data.task_id);
  expect(new Set(engine.begun)).toEqual(new Set([data.task_id, id]));
  expect(engine.begun).toHaveLength(2);
  const ledger = createLedgerReader(database);
  expect(await ledger.verify()).toEqual([]);
  expect((await ledger.balance(service.principal.teamId)).held).toBe(0n);
}, 60_000);

/** Each connection of the pool may have to find out by itself that it is dead. */
async function untilAnswered(): Promise<void> {
  while (!(await api().call('/api/v1/tasks')).ok) await wait(100);
}
