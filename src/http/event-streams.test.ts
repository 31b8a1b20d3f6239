import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventStreams } from './event-streams.ts';

const LIMITS = { perTeamMax: 1, allMax: 2, heartbeatMs: 60_000, lifetimeMs: 60_000 };

let server: Server;
const callers: Socket[] = [];
beforeEach(async () => void (await once((server = createServer()).listen(0, '127.0.0.1'), 'listening')));
afterEach(() => {
  for (const caller of callers.splice(0)) caller.destroy();
  server.close();
});

/** A caller, and the answer that it waits for. */
async function call(): Promise<{ readonly caller: Socket; readonly response: ServerResponse }> {
  const asked = once(server, 'request');
  const caller = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
    caller.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n'),
  );
  callers.push(caller);
  const [, response] = (await asked) as [unknown, ServerResponse];
  return { caller, response };
}

test('a stream ends when its caller goes, and makes room', async () => {
  const streams = createEventStreams(LIMITS);
  const { caller, response } = await call();
  const stream = streams.open('team', response);
  expect(stream?.signal.aborted).toBe(false);
  expect(streams.open('team', (await call()).response)).toBeUndefined();
  caller.destroy();
  await once(response, 'close');
  expect(stream?.signal.aborted).toBe(true);
  expect(streams.open('team', (await call()).response)).toBeDefined();
});

test('a stream of a caller who is gone before it opens has ended', async () => {
  const streams = createEventStreams(LIMITS);
  const { caller, response } = await call();
  caller.destroy();
  await once(response, 'close');
  expect(streams.open('team', response)?.signal.aborted).toBe(true);
  expect(streams.open('team', (await call()).response)?.signal.aborted).toBe(false);
});

test('a stream that is ended again leaves those alone that came after it', async () => {
  const streams = createEventStreams(LIMITS);
  const first = streams.open('team', (await call()).response);
  first?.end();
  const second = streams.open('team', (await call()).response);
  first?.end();
  expect(streams.open('team', (await call()).response)).toBeUndefined();
  streams.endAll();
  expect(second?.signal.aborted).toBe(true);
});
