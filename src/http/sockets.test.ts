import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { BODY_BYTES_MAX } from '../contract/limits.ts';
import type { AppDeps } from './app.ts';
import type { Readiness } from './routes/service.ts';
import { createFakeApp, fakeFile, GOOD_KEY, type FakePorts } from './testing/fake-ports.ts';

const SUBMIT = '/api/v1/kling/kling-v3-omni-video';
const MIB = 1024 * 1024;
const headers = { authorization: `Bearer ${GOOD_KEY}`, 'content-type': 'application/json' };

let running: FastifyInstance | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(overrides: Partial<AppDeps> = {}): Promise<{ origin: string; port: number; ports: FakePorts }> {
  const { app, ports } = createFakeApp(overrides);
  running = app;
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, port: Number(new URL(origin).port), ports };
}

/** A body that is sent in chunks, so that its length is not declared. */
function chunked(bytes: number): RequestInit {
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(left, MIB);
      if (size === 0) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(0x20));
      left -= size;
    },
  });
  return { body, duplex: 'half' } as RequestInit;
}

describe('a real connection', () => {
  test('that its caller breaks within the body is not told as a database that is away', async () => {
    const said: string[] = [];
    const stream = { write: (line: string) => void said.push(line) };
    const { port } = await start({ isUnavailable: () => true, logger: { level: 'warn', stream } });
    const socket = connect(port, '127.0.0.1');
    const head = Object.entries({ host: 'a', ...headers, 'content-length': '100' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write([`POST ${SUBMIT} HTTP/1.1`, ...head, '', '{'].join('\r\n'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.resetAndDestroy();
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(said.join()).not.toContain('is away');
  });

  test('carries a body of exactly 64 MiB and refuses one byte more, which the caller learns', async () => {
    const { origin, ports } = await start();
    const start1 = '{"prompt":"x","images":["';
    const image = `/9j/${'A'.repeat(4 * MIB)}`;
    const images = Array(7).fill(image).join('","');
    const json = `${start1}${images}"]}`;
    const ok = await fetch(origin + SUBMIT, { method: 'POST', headers, body: json.padEnd(BODY_BYTES_MAX) });
    expect(ok.status).toBe(200);
    expect(ports.submissions).toHaveLength(1);
    for (const init of [{ body: ' '.repeat(BODY_BYTES_MAX + 1) }, chunked(BODY_BYTES_MAX + MIB)]) {
      const response = await fetch(origin + SUBMIT, { method: 'POST', headers, ...init });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({
        code: 413,
        message: 'Invalid parameters: request body exceeds 67108864 bytes',
      });
    }
    expect(ports.submissions).toHaveLength(1);
  }, 120_000);

  test('with a bad key is answered although its body is still on the way', async () => {
    const { origin } = await start();
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, ...chunked(8 * MIB) };
    expect((await fetch(origin + SUBMIT, init)).status).toBe(401);
  });

  test('may end in the middle of a body, many times, without a trace', async () => {
    const { origin, port, ports } = await start();
    const head = `POST ${SUBMIT} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${GOOD_KEY}\r\nContent-Type: application/json\r\n`;
    for (let round = 0; round < 40; round++) {
      const socket = connect(port, '127.0.0.1');
      // Together far more than the budget of bodies, so that a share that is not given back would show.
      socket.write(`${head}Content-Length: ${20 * MIB}\r\n\r\n${' '.repeat(5 * MIB)}`, () => socket.destroy());
      await new Promise((resolve) => socket.once('close', resolve));
    }
    const response = await fetch(origin + SUBMIT, { method: 'POST', headers, body: '{"prompt":"x"}' });
    expect(response.status).toBe(200);
    expect(ports.submissions).toHaveLength(1);
  }, 20_000);

  test.each([
    ['GARBAGE\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\n\r\n', 400],
  ])('that speaks no proper HTTP gets an answer (%#)', async (request, status) => {
    const { port } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.end(request);
    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('carries a file of 32 MiB no faster than it is read, and stops reading it when the caller leaves', async () => {
    const { port, ports } = await start();
    const file = fakeFile(new Uint8Array(0));
    const progress = { sent: 0, isEnded: false };
    ports.files.set('large-token', {
      ...file,
      bytes: 32 * MIB,
      async *read() {
        try {
          for (; progress.sent < 32; progress.sent++) yield new Uint8Array(MIB);
        } finally {
          progress.isEnded = true;
        }
      },
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /results/large-token.mp4 HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => socket.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(progress.sent).toBeLessThan(24);
    socket.destroy();
    await expect.poll(() => progress.isEnded).toBe(true);
  });

  test('of a Host that cannot be one gets links to the socket it reached', async () => {
    const { port } = await start();
    const ask = async (host: string) => {
      const socket = connect(port, '127.0.0.1');
      socket.end(`GET /openapi.json HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      return /"servers":\[{"url":"([^"]*)"}\]/.exec(await text(socket))?.[1];
    };
    expect(await ask('films.example.com')).toBe('http://films.example.com');
    expect(await ask('[::1]:8787')).toBe('http://[::1]:8787');
    expect(await ask('evil.com/"><script>')).toBe(`http://127.0.0.1:${port}`);
  });

  test('that asks on while the server stops gets its open answer and then a refusal', async () => {
    let open: (readiness: Readiness) => void = () => undefined;
    const gate = new Promise<Readiness>((resolve) => (open = resolve));
    const { port } = await start({ readiness: () => gate });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = running?.close();
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    open({ isReady: true, checks: {} });
    const answers = await text(socket);
    expect(answers).toMatch(/^HTTP\/1.1 200 /);
    expect(answers).toContain('{"code":503,"message":"Service unavailable: the server is stopping"}');
    await closed;
  });
});
