import { describe, expect, test } from 'vitest';
import { createFakeApp, fakeFile } from './testing/fake-ports.ts';

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
