import { describe, expect, test } from 'vitest';
import { taskId } from '../contract/ids.ts';
import { usd } from '../contract/money.ts';
import { createSignedPaths } from './signed-paths.ts';
import { createFakeApp, fakeFile, GOOD_KEY, TEAM } from './testing/fake-ports.ts';

const URL_PATH = '/results/token-1234.mp4';
const bytes = Uint8Array.from({ length: 2500 }, (_, index) => index % 251);
const file = fakeFile(bytes);

async function get(headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET', url = URL_PATH) {
  const { app, ports } = createFakeApp();
  ports.files.set('token-1234', file);
  return app.inject({ method, url, headers });
}

describe('a result file', () => {
  test('is sent whole, with its length, type and entity tag, without a key', async () => {
    const response = await get();
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '2500',
      'accept-ranges': 'bytes',
      etag: '"hash-of-2500"',
      'cache-control': 'private, max-age=3600, immutable',
    });
    expect(new Uint8Array(response.rawPayload)).toEqual(bytes);
  });

  const ranges = [
    ['bytes=0-0', 0, 0],
    ['bytes=999-1000', 999, 1000],
    ['bytes=1000-', 1000, 2499],
    ['bytes=-1', 2499, 2499],
    ['bytes=2000-9999', 2000, 2499],
  ] as const;
  test.each(ranges)('sends %s', async (range, start, end) => {
    const response = await get({ range });
    expect(response.statusCode).toBe(206);
    expect(response.headers).toMatchObject({
      'content-range': `bytes ${start}-${end}/2500`,
      'content-length': String(end - start + 1),
    });
    expect(new Uint8Array(response.rawPayload)).toEqual(bytes.slice(start, end + 1));
  });

  test('has no bytes beyond its end', async () => {
    const response = await get({ range: 'bytes=2500-' });
    expect(response.statusCode).toBe(416);
    expect(response.headers['content-range']).toBe('bytes */2500');
    expect(response.json()).toEqual({ code: 416, message: 'Value out of range: the file has 2500 bytes' });
  });

  test('is sent whole when If-Range names another version', async () => {
    expect((await get({ range: 'bytes=0-0', 'if-range': '"other"' })).statusCode).toBe(200);
    expect((await get({ range: 'bytes=0-0', 'if-range': '"hash-of-2500"' })).statusCode).toBe(206);
  });

  test('is kept in no cache beyond its end', async () => {
    const { app, ports } = createFakeApp();
    ports.files.set('token-1234', { ...file, expiresAt: new Date(Date.now() + 90_900) });
    const { headers } = await app.inject({ url: URL_PATH });
    expect(headers['cache-control']).toMatch(/^private, max-age=(89|90), immutable$/);
  });

  test('is not sent again when it has not changed', async () => {
    const response = await get({ 'if-none-match': '"x", W/"hash-of-2500"', range: 'bytes=0-0' });
    expect([response.statusCode, response.body]).toEqual([304, '']);
    expect(response.headers['etag']).toBe('"hash-of-2500"');
  });

  test('answers HEAD with its length and without bytes, whatever the range', async () => {
    const response = await get({ range: 'bytes=0-0' }, 'HEAD');
    expect([response.statusCode, response.body]).toEqual([200, '']);
    expect(response.headers).toMatchObject({ 'content-length': '2500', 'content-type': 'video/mp4' });
  });

  const wrong = [
    'token-9999.mp4',
    'token-1234.png',
    'token-1234',
    'token-1234.mp4.mp4',
    '..%2F..%2Fetc%2Fpasswd',
    'x.mp4',
  ];
  test.each(wrong)('is not found as %s', async (name) => {
    const response = await get({}, 'GET', `/results/${name}`);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 404 });
  });
});

test('with a secret, only links that the task answers give are good, and they end', async () => {
  const clock = { at: Date.UTC(2026, 0, 2), nowMs: () => clock.at };
  const paths = createSignedPaths({ secret: 'a-secret-of-the-operator', hours: 2, clock });
  const { app, ports } = createFakeApp({ paths, clock, publicUrl: 'https://films.example.com' });
  ports.files.set('token123', fakeFile(Buffer.from('film')));
  const id = taskId('signed');
  const at = new Date(clock.at);
  const resource = { token: 'token123', role: 'primary', type: 'video', format: 'mp4' } as const;
  const quote = { units: 3, unit: 'second', rate: usd('1'), amount: usd('3') } as const;
  const times = { createdAt: at, startedAt: at, completedAt: at, expiresAt: at };
  const task = {
    status: 'success',
    id,
    model: 'x/y',
    quote,
    ...times,
    charged: usd('3'),
    resources: [resource],
    metadata: {},
  } as const;
  ports.tasks.set(id, { team: TEAM, task });
  const headers = { authorization: `Bearer ${GOOD_KEY}` };
  const ask = async () => {
    const answer = await app.inject({ url: `/api/v1/tasks/${id}`, headers });
    return answer.json<{ data: { result: { resources: { url: string }[] } } }>().data.result.resources[0]?.url ?? '';
  };
  const url = await ask();
  expect(new URL(url).pathname).toBe('/results/token123.mp4');
  const path = url.slice('https://films.example.com'.length);
  expect((await app.inject({ url: path })).body).toBe('film');
  expect((await app.inject({ url: '/results/token123.mp4' })).statusCode).toBe(404);
  expect((await app.inject({ url: path.replace(/signature=./, 'signature=_') })).statusCode).toBe(404);
  expect(await ask()).toBe(url);
  clock.at += 3 * 3600_000;
  expect((await app.inject({ url: path })).statusCode).toBe(404);
  expect((await app.inject({ url: (await ask()).slice('https://films.example.com'.length) })).body).toBe('film');
});

test('a file of a store that gives links is read there; HEAD is answered here', async () => {
  const { app, ports } = createFakeApp();
  const link = async (contentType: string) => `https://bucket.example.com/film?type=${encodeURIComponent(contentType)}`;
  ports.files.set('token-1234', { ...file, link });
  const got = await app.inject({ method: 'GET', url: URL_PATH });
  expect([got.statusCode, got.headers.location]).toEqual([302, 'https://bucket.example.com/film?type=video%2Fmp4']);
  expect(got.headers['cache-control']).toBe('no-store');
  const head = await app.inject({ method: 'HEAD', url: URL_PATH });
  expect([head.statusCode, head.headers['content-length']]).toEqual([200, '2500']);
});
