import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../../src/base/random.ts';
import { createApi, SUBMIT_PATH } from '../../support/api.ts';
import { TEST_KEY } from '../../support/task-service.ts';

/** What the clients were told, which must be true for ever. */
export interface Told {
  /** Ids of accepted tasks, and whether a webhook was asked for. */
  readonly accepted: Map<string, { readonly hasWebhook: boolean }>;
  /** What each key that was sent was for; its task once one was told. */
  readonly keys: Map<string, { readonly body: string; readonly hasWebhook: boolean; id?: string }>;
  /** Final states that were seen. */
  readonly finals: Map<string, string>;
  /** What contradicts itself. */
  readonly lies: string[];
}

export function createTold(): Told {
  return { accepted: new Map(), keys: new Map(), finals: new Map(), lies: [] };
}

interface Client {
  readonly told: Told;
  readonly webhookUrl: string;
  readonly random: Random;
  /** Of any node. */
  readonly origin: () => string;
}

const PATIENCE_MS = 5_000;

/** One client that does one thing after another until the time is up; it lives with connections that break. */
export async function actUntil(client: Client, endMs: number): Promise<void> {
  const { random, told } = client;
  while (Date.now() < endMs) {
    const known = [...told.accepted.keys()];
    const roll = random.next();
    if (roll < 0.3 || known.length === 0) await submitKeyed(client, newKey(client), endMs);
    else if (roll < 0.45) await submitOnce(client);
    else if (roll < 0.55) await askFor(client, random.pick(known), 'DELETE');
    else if (roll < 0.6) await call(client, '/api/v1/tasks?limit=20', {});
    else await askFor(client, random.pick(known), 'GET');
    await wait(random.range(0, 20));
  }
}

function newKey({ told, random }: Client): string {
  const key = `key-${random.integer(0, 2 ** 31)}-${told.keys.size}`;
  told.keys.set(key, { body: newBody(random), hasWebhook: random.chance(0.5) });
  return key;
}

/** Few prompts, so that equal requests make equal files. */
function newBody(random: Random): string {
  return JSON.stringify({ prompt: `film ${random.integer(1, 40)}`, duration: 5, mode: 'std', sound: 'off' });
}

/** Repeats a submit until it is answered, as a good client does; `endMs` ends it, and whoever asks later must get the same. */
export async function submitKeyed(client: Client, key: string, endMs: number): Promise<void> {
  const asked = client.told.keys.get(key);
  if (asked === undefined) return;
  while (Date.now() < endMs) {
    const answer = await submit(client, asked.body, asked.hasWebhook, { 'idempotency-key': key });
    if (answer !== undefined) {
      const { id } = answer;
      if (id === undefined) return;
      if (asked.id !== undefined && asked.id !== id) client.told.lies.push(`key ${key}: ${asked.id}, then ${id}`);
      asked.id = id;
      return;
    }
    await wait(100);
  }
}

async function submitOnce(client: Client): Promise<void> {
  await submit(client, newBody(client.random), client.random.chance(0.5), {});
}

/** Undefined when there was no answer; without an id when it was refused. */
async function submit(client: Client, body: string, hasWebhook: boolean, headers: Readonly<Record<string, string>>) {
  const webhook = hasWebhook ? { 'x-webhook-url': client.webhookUrl } : {};
  const response = await call(client, SUBMIT_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...webhook, ...headers },
    body,
  });
  if (response === undefined) return undefined;
  if (response.status !== 200) {
    // Too many open tasks, or a service that is not there for a moment.
    if (response.status !== 429 && response.status < 500) client.told.lies.push(`refused: ${response.text}`);
    return response.status >= 500 ? undefined : {};
  }
  const { task_id: id } = (JSON.parse(response.text) as { data: { task_id: string } }).data;
  client.told.accepted.set(id, { hasWebhook });
  return { id };
}

async function askFor(client: Client, id: string, method: 'GET' | 'DELETE'): Promise<void> {
  const response = await call(client, `/api/v1/tasks/${id}`, { method });
  if (response === undefined || response.status >= 500) return;
  if (response.status === 404) return void client.told.lies.push(`task ${id} is unknown`);
  if (response.status !== 200) return;
  const { status } = (JSON.parse(response.text) as { data: { status: string } }).data;
  const seen = client.told.finals.get(id);
  if (seen !== undefined && seen !== status) client.told.lies.push(`task ${id} was ${seen}, then ${status}`);
  if (status === 'success' || status === 'failed') client.told.finals.set(id, status);
}

/** Undefined when the connection broke or the answer did not come. */
export async function call(client: Pick<Client, 'origin'>, path: string, init: RequestInit) {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await createApi(client.origin(), TEST_KEY).call(path, { ...init, signal });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
