import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createMediaFetcher, type MediaFetcherOptions } from './fetch-media.ts';
import { pinAddress } from './safe-address.ts';

const directory = mkdtempSync(join(tmpdir(), 'rushes-fetch-'));
const path = join(directory, 'file');
const servers: Server[] = [];

afterEach(() => servers.splice(0).forEach((server) => server.closeAllConnections()));
afterAll(() => rmSync(directory, { recursive: true }));

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => socket.on('error', () => undefined).once('data', () => answer(socket)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetchIt(value: string, options: Partial<MediaFetcherOptions> = {}, kind: 'image' | 'video' = 'image') {
  return createMediaFetcher({ allowPrivateNetwork: true, ...options }).fetch(value, { kind, path });
}

async function faultOf(
  value: string,
  options: Partial<MediaFetcherOptions> = {},
): Promise<{ code: string; message: string }> {
  const result = await fetchIt(value, options);
  if (result.ok) throw new Error('it was fetched');
  expect(result.error.message).not.toContain('127.0.0.1');
  expect(result.error.message).not.toContain('secret');
  return result.error;
}

describe('fetch() of a URL', () => {
  test('writes the body to the file, sends no credentials and asks for plain bytes', async () => {
    let headers: Record<string, unknown> = {};
    const origin = await serve((request, response) => {
      headers = request.headers;
      response.end('pixels');
    });
    await expect(fetchIt(`${origin}/a.png?token=secret`)).resolves.toEqual({ ok: true, value: { bytes: 6 } });
    expect(readFileSync(path, 'utf8')).toBe('pixels');
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(headers['accept-encoding']).toBe('identity');
  });

  test('a server that ends the connection before its answer is read is no trouble, and one that ends it too early is', async () => {
    const size = 4 * 1024 * 1024;
    const from = (announced: number) =>
      serveRaw((socket) => {
        socket.write(`HTTP/1.0 200 OK\r\nContent-Length: ${announced}\r\n\r\n`);
        socket.end(Buffer.alloc(size));
      });
    // Several at once, so that some are waiting for the disk when the end comes.
    const all = await Promise.all(
      Array.from({ length: 6 }, async (_, index) =>
        createMediaFetcher({ allowPrivateNetwork: true }).fetch(await from(size), {
          kind: 'image',
          path: `${path}-${index}`,
        }),
      ),
    );
    expect(all).toEqual(all.map(() => ({ ok: true, value: { bytes: size } })));
    await expect(faultOf(await from(size + 1))).resolves.toMatchObject({ code: 'media_unreachable' });
  });

  test('follows five redirects and not six', async () => {
    const origin = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    await expect(fetchIt(`${origin}/5`)).resolves.toMatchObject({ ok: true });
    await expect(faultOf(`${origin}/6`)).resolves.toMatchObject({ code: 'media_unreachable' });
  });

  test.each([
    ['a status', 'answered 404', (_request, response) => response.writeHead(404).end()],
    ['a server that ends the connection', 'ended the connection', (request) => request.socket.destroy()],
    ['a redirect to no URL', 'no URL', (_request, response) => response.writeHead(301, { location: 'http://' }).end()],
  ] satisfies [string, string, RequestListener][])('%s is media_unreachable', async (_, words, answer) => {
    const fault = await faultOf(`${await serve(answer)}/secret`);
    expect(fault.code).toBe('media_unreachable');
    expect(fault.message).toContain(words);
  });

  test('a redirect to a file or another scheme is refused', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(faultOf(origin)).resolves.toMatchObject({ code: 'media_refused_address' });
  });

  test('an announced and an unannounced body that is too large end early', async () => {
    const announced = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': String(11 * 1024 * 1024) }).write('x'),
    );
    let sent = 0;
    const unannounced = await serve((_request, response) => {
      const more = (): unknown =>
        response.destroyed ||
        ((sent += 1), response.write(Buffer.alloc(1024 * 1024)) ? setImmediate(more) : response.once('drain', more));
      more();
    });
    await expect(faultOf(announced)).resolves.toMatchObject({ code: 'media_too_large' });
    await expect(faultOf(unannounced)).resolves.toMatchObject({ code: 'media_too_large' });
    expect(sent).toBeLessThan(30);
  });

  test('a server that stops, and one that drips for ever, are given up', async () => {
    const stalled = await serve((_request, response) => response.writeHead(200).write('x'));
    const dripping = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const mute = await serve(() => undefined);
    await expect(faultOf(stalled, { idleMs: 300 })).resolves.toMatchObject({ code: 'media_unreachable' });
    await expect(faultOf(mute, { idleMs: 300 })).resolves.toMatchObject({ code: 'media_unreachable' });
    const fault = await faultOf(dripping, { totalMs: 400 });
    expect(fault.message).toContain('took too long');
  });

  test('rejects when it is canceled', async () => {
    const origin = await serve(() => undefined);
    const controller = new AbortController();
    const fetching = createMediaFetcher({ allowPrivateNetwork: true }).fetch(origin, {
      kind: 'image',
      path,
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(), 100);
    await expect(fetching).rejects.toThrow('aborted');
  });

  test('an unknown host is media_unreachable', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND secret'));
    await expect(faultOf('http://secret.example/', { resolve })).resolves.toMatchObject({ code: 'media_unreachable' });
  });
});

describe('fetch() without a private network', () => {
  const strict = { allowPrivateNetwork: false };

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://0.0.0.0/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://metadata.internal/',
  ])('%s is refused before anything is sent', async (url) => {
    const resolve = () => Promise.reject(new Error('looked up'));
    const result = await fetchIt(url, { ...strict, resolve });
    expect(result).toMatchObject({ ok: false, error: { code: 'media_refused_address' } });
  });

  test('a name that resolves to a private address is refused, also beside a public one', async () => {
    await expect(
      faultOf('http://innocent.example/', { ...strict, resolve: async () => ['8.8.8.8', '10.0.0.1'] }),
    ).resolves.toMatchObject({
      code: 'media_refused_address',
    });
  });

  test('other ports, credentials and disguised public addresses are refused', async () => {
    const resolve = async () => ['93.184.216.34'];
    const rules = { allowPrivateNetwork: false, resolve };
    const pin = (url: string) => pinAddress(new URL(url), url, rules);
    await expect(pin('http://public.example:22/')).rejects.toMatchObject({ fault: { code: 'media_refused_address' } });
    await expect(pin('http://user:secret@public.example/')).rejects.toMatchObject({
      fault: { code: 'media_refused_address' },
    });
    await expect(pin('http://0x5db8d822/')).rejects.toMatchObject({ fault: { code: 'media_refused_address' } });
    await expect(pin('https://public.example/')).resolves.toEqual({ address: '93.184.216.34', family: 4 });
  });

  test('the address that was checked is the one that is used: a second look-up has no effect', async () => {
    const origin = await serve((_request, response) => response.end('inside'));
    const answers = ['127.0.0.1', '203.0.113.9'];
    let lookUps = 0;
    const url = origin.replace('127.0.0.1', 'rebinding.example');
    const result = await fetchIt(url, { allowPrivateNetwork: true, resolve: async () => [answers[lookUps++] ?? ''] });
    expect(result).toMatchObject({ ok: true });
    expect(lookUps).toBe(1);
  });

  test('each redirect is looked up and checked again', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://second.example:1/' }).end(),
    );
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    };
    await faultOf(origin.replace('127.0.0.1', 'first.example'), { resolve });
    expect(asked).toEqual(['first.example', 'second.example']);
  });
});

describe('fetch() of Base64', () => {
  test.each([
    ['bare', 'cGl4ZWxz'],
    ['data URI', 'data:image/png;base64,cGl4ZWxz'],
  ])('%s is written to the file', async (_, value) => {
    await expect(fetchIt(value)).resolves.toEqual({ ok: true, value: { bytes: 6 } });
    expect(readFileSync(path, 'utf8')).toBe('pixels');
  });

  test('too much of it is media_too_large, none that it is media_unreadable', async () => {
    await expect(faultOf('A'.repeat(15 * 1024 * 1024))).resolves.toMatchObject({ code: 'media_too_large' });
    await expect(faultOf('not base64!')).resolves.toMatchObject({ code: 'media_unreadable' });
  });
});
