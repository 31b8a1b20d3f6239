import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementAnswer, Envelope } from '../../src/contract/answers.ts';
import type { EngineElement } from '../../src/engine/engine.ts';
import type { TasksContext } from '../../src/tasks/context.ts';
import { sweepExpired, sweepOrphans } from '../../src/tasks/retention.ts';
import { createAnswerCheck } from '../support/answer-schemas.ts';
import { createApi, isFinal, type Api } from '../support/api.ts';
import { deliver } from '../support/fake-engine.ts';
import { openHttpService, OPERATOR_KEY, type HttpService } from '../support/http-service.ts';
import { TEST_KEY } from '../support/task-service.ts';

const ELEMENTS = '/api/v1/elements';
const OMNI_IMAGE = '/api/v1/kling/kling-v3-omni-image';
const HOUR_MS = 3600_000;

let service: HttpService;
let api: Api;
let pictures: readonly string[] = [];
/** What the engine was given, and what it waits for. */
let seen: { readonly id: string; readonly name: string; readonly bytes: readonly number[] }[] = [];
let gate: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  service = await openHttpService({
    elementsMax: 3,
    engines: [
      {
        name: 'reader',
        serves: () => true,
        close: async () => {},
        run: async (job) => {
          await gate;
          seen = await Promise.all((job.elements ?? []).map(readElement));
          return deliver(job, 1);
        },
      },
    ],
  });
  api = createApi(service.origin, TEST_KEY);
  await service.tasks.start();
  const picture = (red: number) =>
    sharp({ create: { width: 320, height: 400, channels: 3, background: { r: red, g: 80, b: 40 } } })
      .png()
      .toBuffer();
  pictures = (await Promise.all([picture(10), picture(200)])).map((bytes) => bytes.toString('base64'));
}, 60_000);

afterAll(() => service?.close());

async function readElement({ id, name, images }: EngineElement) {
  const bytes: number[] = [];
  for (const image of images) {
    let count = 0;
    for await (const chunk of image.read()) count += chunk.length;
    bytes.push(count);
  }
  return { id, name, bytes };
}

function add(body: unknown, from: Api = api): Promise<Response> {
  return from.call(ELEMENTS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function added(name: string, images: readonly string[] = pictures): Promise<ElementAnswer> {
  const response = await add({ name, images });
  expect(response.status).toBe(200);
  return ((await response.json()) as Envelope<ElementAnswer>).data;
}

const remove = (id: string, from: Api = api) =>
  from.call(`${ELEMENTS}/${id}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } });
const ask = (ids: readonly string[], from: Api = api) =>
  from.submit({ prompt: 'the fox', element_ids: ids }, OMNI_IMAGE);
const context = () => ({ ...service, limits: {} }) as unknown as TasksContext;

/** A team of its own, with its key. */
async function stranger(id: string, scopes = ['submit', 'read']): Promise<Api> {
  const operator = createApi(service.origin, OPERATOR_KEY);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    operator.call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  await post('/api/admin/v1/teams', { id, name: id });
  await post(`/api/admin/v1/teams/${id}/credits`, { amount_micros: 5e6, reason: 'test' }, { 'idempotency-key': id });
  const issued = await post(`/api/admin/v1/teams/${id}/keys`, { name: 'k', scopes });
  const { secret } = ((await issued.json()) as Envelope<{ secret: string }>).data;
  return createApi(service.origin, secret);
}

test('an element is kept, listed, shown, read, used by a task, and deleted', async () => {
  const element = await added('Fox');
  expect(element).toMatchObject({ element_id: expect.stringMatching(/^[1-9]\d{17}$/), name: 'Fox' });
  expect(element.images).toMatchObject([
    { type: 'image/png', width: 320, height: 400 },
    { type: 'image/png', width: 320, height: 400 },
  ]);
  const check = createAnswerCheck();
  const listed = (await (await api.call(ELEMENTS)).json()) as Envelope<{ elements: ElementAnswer[] }>;
  expect(check('Elements', listed)).toEqual([]);
  expect(listed.data.elements).toEqual([element]);
  const shown = await (await api.call(`${ELEMENTS}/${element.element_id}`)).json();
  expect(check('Element', shown)).toEqual([]);
  expect(shown).toMatchObject({ data: element });
  const picture = await fetch(element.images[0]?.url ?? '');
  expect(Buffer.from(await picture.arrayBuffer()).toString('base64')).toBe(pictures[0]);

  const id = ((await (await ask([element.element_id])).json()) as Envelope<{ task_id: string }>).data.task_id;
  expect((await api.until(id, isFinal)).status).toBe('success');
  expect(seen).toEqual([{ id: element.element_id, name: 'Fox', bytes: element.images.map(({ size }) => size) }]);

  expect((await remove(element.element_id)).status).toBe(204);
  expect((await remove(element.element_id)).status).toBe(404);
  expect((await fetch(element.images[0]?.url ?? '')).status).toBe(404);
  const balance = await api.balance();
  expect(await (await ask([element.element_id])).json()).toEqual({
    code: 404,
    message: `Resource not found: element '${element.element_id}' not found; not accepted, not charged`,
  });
  expect(await api.balance()).toBe(balance);
});

test('an element that is deleted while a task uses it is there until the task ends, and no longer', async () => {
  const element = await added('Lamp');
  let open = () => {};
  gate = new Promise<void>((resolve) => (open = resolve));
  const id = ((await (await ask([element.element_id])).json()) as Envelope<{ task_id: string }>).data.task_id;
  await remove(element.element_id);
  service.clock.move(2 * HOUR_MS);
  await sweepExpired(context());
  await sweepOrphans(context());
  open();
  expect((await api.until(id, isFinal)).status).toBe('success');
  expect(seen).toMatchObject([{ name: 'Lamp', bytes: element.images.map(({ size }) => size) }]);
  await sweepExpired(context());
  const { kysely } = service.database;
  expect(await kysely.selectFrom('element_images').selectAll().execute()).toEqual([]);
  expect(await kysely.selectFrom('elements').selectAll().execute()).toEqual([]);
});

test('what the sweeper finds by its name stays while an element has it', async () => {
  const element = await added('Stays');
  service.clock.move(9 * 24 * HOUR_MS);
  await sweepExpired(context());
  await sweepOrphans(context());
  expect((await fetch(element.images[1]?.url ?? '')).status).toBe(200);
  await remove(element.element_id);
});

test('the elements of another team are not found, and a key needs the scope', async () => {
  const other = await stranger('others');
  const element = await added('Ours');
  expect((await other.call(`${ELEMENTS}/${element.element_id}`)).status).toBe(404);
  expect((await remove(element.element_id, other)).status).toBe(404);
  expect((await ask([element.element_id], other)).status).toBe(404);
  expect(await other.balance()).toBe(5);
  const reader = await stranger('readers', ['read']);
  expect((await add({ name: 'x', images: pictures }, reader)).status).toBe(403);
  expect((await reader.call(ELEMENTS)).status).toBe(200);
  await remove(element.element_id);
});

test('what cannot be kept is refused with its reason, and nothing is kept', async () => {
  const cut = Buffer.from(pictures[0] ?? '', 'base64')
    .subarray(0, 60)
    .toString('base64');
  const small = (
    await sharp({ create: { width: 99, height: 99, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
  ).toString('base64');
  const cases: readonly (readonly [unknown, number, string])[] = [
    [{ images: pictures }, 400, "parameter 'name' is required"],
    [{ name: ' ', images: pictures }, 400, "parameter 'name' is required"],
    [{ name: 'a' }, 400, "parameter 'images' is required"],
    [{ name: 'a', images: [] }, 400, 'must have 1 to 4 items'],
    [{ name: 'a', images: Array(5).fill(pictures[0]) }, 400, 'must have 1 to 4 items'],
    [{ name: 'a', images: pictures, colour: 'red' }, 400, "'colour' is unknown"],
    [{ name: 'a', images: ['http://127.0.0.1/x.png'] }, 400, 'a public URL'],
    [{ name: 'a', images: [pictures[0], cut] }, 400, "'images[1]' cannot be used. Cannot read the image"],
    [{ name: 'a', images: [small] }, 400, 'at least 300 on each side'],
  ];
  for (const [body, status, message] of cases) {
    const response = await add(body);
    expect([response.status, await response.json()]).toMatchObject([
      status,
      { code: status, message: expect.stringContaining(message) },
    ]);
  }
  expect(((await (await api.call(ELEMENTS)).json()) as Envelope<{ elements: unknown[] }>).data.elements).toEqual([]);
  expect((await ask(['123'])).status).toBe(404);
  expect((await api.call(`${ELEMENTS}?limit=0`)).status).toBe(400);
});

test('the command line adds, shows and removes; a team keeps as many as it may', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rushes-elements-'));
  try {
    const file = join(folder, 'fox.png');
    await writeFile(file, Buffer.from(pictures[0] ?? '', 'base64'));
    const rushes = async (...words: readonly string[]) => {
      const environment = { ...process.env, RUSHES_URL: service.origin, RUSHES_API_KEY: TEST_KEY, NO_COLOR: '1' };
      const bin = join(import.meta.dirname, '../../bin/rushes.js');
      return (
        await promisify(execFile)(process.execPath, [bin, 'elements', ...words], { env: environment })
      ).stdout.trim();
    };
    const id = await rushes('add', 'Red fox', file);
    expect(id).toMatch(/^[1-9]\d{17}$/);
    expect(await rushes('show', id)).toContain('320×400');
    await added('second');
    await added('third');
    expect(await (await add({ name: 'fourth', images: pictures })).json()).toEqual({
      code: 413,
      message: 'Value out of range: the team may keep 3 elements, delete some',
    });
    await rushes('remove', id);
    expect((await api.call(`${ELEMENTS}/${id}`)).status).toBe(404);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
