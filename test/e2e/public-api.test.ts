import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { teamId } from '../../src/contract/ids.ts';
import { UPLOAD_IMAGE_BYTES_MAX } from '../../src/contract/limits.ts';
import { createMediaFetcher } from '../../src/media/fetch-media.ts';
import { createOwnFileOpener } from '../../src/server/open-own-file.ts';
import { sweepExpired } from '../../src/tasks/retention.ts';
import { createAnswerCheck } from '../support/answer-schemas.ts';
import { createApi, isFinal, type Api } from '../support/api.ts';
import { openHttpService, type HttpService } from '../support/http-service.ts';
import { createPictureEngine } from '../support/picture-engine.ts';
import { TEST_KEY } from '../support/task-service.ts';

const FILES = '/api/v1/media/files';
const DAY_MS = 24 * 3600_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface MediaFile {
  readonly file_id: string;
  readonly type: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly created_at: string;
}

let service: HttpService;
let api: Api;

beforeAll(async () => {
  service = await openHttpService({ engines: [createPictureEngine()], quota: { files: 6, bytes: 64 * 1024 * 1024 } });
  api = createApi(service.origin, TEST_KEY);
  await service.tasks.start();
}, 60_000);

afterAll(() => service?.close());

function upload(bytes: Uint8Array, name = 'picture.png', part = 'file', type = 'image/png'): Promise<Response> {
  const form = new FormData();
  form.append(part, new Blob([new Uint8Array(bytes)], { type }), name);
  return api.call(FILES, { method: 'POST', body: form });
}

async function uploaded(bytes: Uint8Array, name?: string): Promise<MediaFile> {
  const response = await upload(bytes, name);
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: MediaFile }).data;
}

async function listed(query = ''): Promise<readonly MediaFile[]> {
  return ((await (await api.call(`${FILES}${query}`)).json()) as { data: MediaFile[] }).data;
}

const remove = (id: string) =>
  api.call(`${FILES}/${encodeURIComponent(id)}`, { method: 'DELETE', headers: { 'content-type': 'application/json' } });

test('a file is kept, listed, read by its URL and deleted', async () => {
  const file = await uploaded(PNG, 'C:\\pictures\\fox\u0007.jpg');
  expect(file).toEqual({
    file_id: expect.stringMatching(/^[A-Za-z0-9._~:+@=-]{1,512}$/),
    type: 'image/png',
    filename: 'fox.jpg',
    size: PNG.length,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/media\/[A-Za-z0-9_-]{32}\.png$/),
    created_at: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  const answer = await fetch(file.url);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);
  expect((await fetch(file.url.replace('.png', '.webp'))).status).toBe(404);

  service.clock.move(1000);
  const second = await uploaded(Buffer.concat([PNG, PNG]));
  expect((await listed()).map((each) => each.file_id)).toEqual([second.file_id, file.file_id]);
  expect(await listed('?limit=1')).toEqual([second]);

  expect((await remove(file.file_id)).status).toBe(204);
  expect((await remove(file.file_id)).status).toBe(404);
  expect((await fetch(file.url)).status).toBe(404);
  expect(await listed()).toEqual([second]);
  expect((await remove(second.file_id)).status).toBe(204);
});

test.each(['0', '101', 'x', '-1', '1.5', ''])('a list of %j files is refused', async (limit) => {
  expect((await api.call(`${FILES}?limit=${limit}`)).status).toBe(400);
});

test('what is no picture or video is refused, and keeps nothing', async () => {
  const cases: readonly (readonly [Promise<Response>, number, string])[] = [
    [upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 400, "part 'file' must be a PNG"],
    [upload(Buffer.alloc(0)), 400, "part 'file' must not be empty"],
    [upload(PNG.subarray(0, 4)), 400, "part 'file' must be a PNG"],
    [upload(PNG, 'a.png', 'image'), 400, "part 'image' is unknown, expected 'file'"],
    [api.call(FILES, { method: 'POST', body: new FormData() }), 400, ''],
    [
      api.call(FILES, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
      415,
      'multipart',
    ],
    [api.call(FILES, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' } }), 400, ''],
    [
      api.call(FILES, {
        method: 'POST',
        body: Buffer.concat([
          Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
          PNG,
        ]),
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
      400,
      'the multipart body is broken',
    ],
    [fetch(`${service.origin}${FILES}`, { method: 'POST', body: new FormData() }), 401, 'invalid API key'],
    [api.call(FILES, { method: 'PUT' }), 405, 'use GET or HEAD or POST'],
  ];
  for (const [answer, status, message] of cases) {
    const response = await answer;
    expect([response.status, await response.json()]).toEqual([
      status,
      { code: status, message: expect.stringContaining(message) },
    ]);
  }
  expect(await listed()).toEqual([]);
});

test('a picture has at most 16 MiB', async () => {
  const largest = Buffer.concat([PNG, Buffer.alloc(UPLOAD_IMAGE_BYTES_MAX - PNG.length)]);
  const file = await uploaded(largest);
  expect(file.size).toBe(16 * 1024 * 1024);
  await remove(file.file_id);
  const response = await upload(Buffer.concat([largest, PNG]));
  expect([response.status, await response.json()]).toEqual([
    413,
    { code: 413, message: "Invalid parameters: part 'file' exceeds 16777216 bytes" },
  ]);
  expect(await listed()).toEqual([]);
});

test('a video may be larger than a picture', async () => {
  const start = Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypmp42')]);
  const file = await uploaded(Buffer.concat([start, Buffer.alloc(UPLOAD_IMAGE_BYTES_MAX + 1)]), 'clip.mp4');
  expect(file).toMatchObject({ type: 'video/mp4', url: expect.stringMatching(/\.mp4$/) });
  await remove(file.file_id);
});

test('an upload that breaks off leaves nothing', async () => {
  const call = request(`${service.origin}${FILES}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TEST_KEY}`,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 9999,
    },
  });
  call.on('error', () => undefined);
  call.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
  call.write(PNG);
  await new Promise((resolve) => setTimeout(resolve, 200));
  call.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await listed()).toEqual([]);
});

test('no body, id or name whatever gives a 500', async () => {
  const headers = { authorization: `Bearer ${TEST_KEY}` };
  const line = fc.constantFrom(
    '--x',
    '--x--',
    '',
    'content-disposition: form-data; name="file"; filename="a.png"',
    'content-disposition: form-data; name="file"',
    "content-disposition: form-data; name=file; filename*=UTF-8''%ff%00",
    'content-type: image/png',
    'content-transfer-encoding: base64',
    PNG.toString('latin1'),
  );
  const body = fc
    .array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 12 })
    .map((lines) => Buffer.from(lines.join('\r\n'), 'latin1'));
  const type = fc.constantFrom(
    'multipart/form-data; boundary=x',
    'multipart/form-data; boundary=',
    'multipart/form-data',
  );
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => encodeURIComponent(text));
  await fc.assert(
    fc.asyncProperty(body, type, name, async (payload, contentType, text) => {
      const sent = { ...headers, 'content-type': contentType };
      const made = await service.app.inject({ method: 'POST', url: FILES, payload, headers: sent });
      expect([200, 400, 413]).toContain(made.statusCode);
      const gone = await service.app.inject({ method: 'DELETE', url: `${FILES}/${text}`, headers });
      expect([204, 404]).toContain(gone.statusCode);
      expect((await service.app.inject({ url: `/media/${text}` })).statusCode).toBe(404);
      expect([200, 400]).toContain((await service.app.inject({ url: `${FILES}?limit=${text}`, headers })).statusCode);
    }),
    { numRuns: 100 },
  );
  for (const { file_id: id } of await listed()) await remove(id);
});

test('a team keeps no more than its quota, and deleting makes room', async () => {
  const files = [];
  for (let index = 0; index < 6; index++) files.push(await uploaded(PNG));
  const refused = await upload(PNG);
  expect([refused.status, await refused.json()]).toEqual([
    413,
    { code: 413, message: 'Value out of range: the team may keep 6 files and 67108864 bytes, delete some' },
  ]);
  for (const { file_id: id } of files) await remove(id);
  await remove((await uploaded(PNG)).file_id);
});

test('a foreign team sees and deletes nothing', async () => {
  const file = await uploaded(PNG);
  const stranger = teamId('team-of-strangers');
  expect(await service.uploads.list(stranger, 100)).toEqual([]);
  expect(await service.uploads.remove(stranger, file.file_id)).toBe(false);
  expect((await fetch(file.url)).status).toBe(200);
  await remove(file.file_id);
});

test('the URL of an upload or a result is good for requests, and is read without a network', async () => {
  const file = await uploaded(PNG);
  const submit = (image: string) => api.submit({ prompt: 'x', image }, '/api/v1/kling/kling-v3-i2i');
  expect((await submit(file.url)).status).toBe(200);
  expect((await submit(file.url.replace('127.0.0.1', '10.0.0.1'))).status).toBe(400);
  expect((await submit(`${service.origin}/healthz`)).status).toBe(400);

  const id = await api.accept({ prompt: 'x' });
  const result = (await api.until(id, isFinal)).result?.resources[0];
  if (result === undefined) throw new Error('No result');
  expect((await submit(result.url)).status).toBe(200);

  const folder = await mkdtemp(join(tmpdir(), 'rushes-own-'));
  const openOwn = createOwnFileOpener(() => ({ ...service, results: service.tasks.service }));
  const fetcher = createMediaFetcher({ allowPrivateNetwork: false, openOwn });
  const path = join(folder, 'picture');
  expect(await fetcher.fetch(file.url, { kind: 'image', path })).toEqual({ ok: true, value: { bytes: PNG.length } });
  expect(await readFile(path)).toEqual(PNG);
  expect(await fetcher.fetch(result.url, { kind: 'image', path })).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toContain('picture 0');
  await remove(file.file_id);
  // Now it is an address like any other, and not a public one.
  expect(await fetcher.fetch(file.url, { kind: 'image', path })).toMatchObject({ ok: false });
  await rm(folder, { recursive: true });
});

test('answers are as the OpenAPI document describes them', async () => {
  const check = createAnswerCheck();
  const t2i = '/api/v1/kling/kling-v3-t2i';
  const json = async (answer: Promise<Response>) => (await answer).json();
  const file = (await json(upload(PNG))) as { data: MediaFile };
  const made = await api.accept({ prompt: 'another fox' });
  const failed = await api.accept({ prompt: 'fail' });
  const open = await json(api.call(`/api/v1/tasks/${failed}`));
  for (const id of [made, failed]) await api.until(id, isFinal);
  const answers: readonly (readonly [string, unknown])[] = [
    ['MediaFile', file],
    ['MediaFiles', await json(api.call(FILES))],
    ['Task', open],
    ['Task', await json(api.call(`/api/v1/tasks/${made}`))],
    ['Task', await json(api.call(`/api/v1/tasks/${failed}`))],
    ['Accepted', await json(api.submit({ prompt: 'x' }, t2i))],
    ['Check', await json(api.submit({ prompt: 'x' }, `${t2i}/validate`))],
    ['Check', await json(api.submit({ promt: 'x' }, `${t2i}/validate`))],
    ['Error', await json(api.submit({ promt: 'x' }, t2i))],
    ['Error', await json(api.submit('{', t2i))],
    ['Error', await json(api.call('/nothing'))],
    ['Models', await json(api.call('/api/v1/models'))],
    ['Balance', await json(api.call('/api/v1/team/balance'))],
    ['KeyValidity', await json(api.call('/api/v1/apikey/validate'))],
    ['WebhookSecret', await json(api.call('/api/v1/webhooks/secret'))],
    ['Health', await json(api.call('/readyz'))],
  ];
  for (const [schema, answer] of answers)
    expect(check(schema, answer), `${schema} ${JSON.stringify(answer)}`).toEqual([]);
  expect(check('Task', { code: 0, message: 'success', data: {} })).not.toEqual([]);
  await remove(file.data.file_id);
});

test('after seven days uploads, tasks and results are 404 and their files are gone', async () => {
  const file = await uploaded(PNG);
  const id = await api.accept({ prompt: 'a fox' });
  const url = (await api.until(id, isFinal)).result?.resources[0]?.url ?? '';
  service.clock.move(7 * DAY_MS - 60_000);
  for (const each of [url, file.url]) expect((await fetch(each)).status).toBe(200);
  service.clock.move(120_000);
  for (const each of [url, file.url]) expect((await fetch(each)).status).toBe(404);
  expect((await api.call(`/api/v1/tasks/${id}`)).status).toBe(404);
  expect(await listed()).toEqual([]);
  await sweepExpired(service);
  const left = [];
  for await (const each of service.storage.list()) left.push(each);
  expect(left).toEqual([]);
});
