import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { startChild, type Child } from './child.ts';

const entry = new URL('../../../test/support/troubled-child.ts', import.meta.url);
const children: Child[] = [];

function start(memoryMegabytesMax = 400): Child {
  const child = startChild({ entry, memoryMegabytesMax });
  children.push(child);
  return child;
}

afterEach(() => children.splice(0).forEach((child) => child.kill()));

// A busy machine starts a process for seconds.
describe('startChild()', { timeout: 60_000 }, () => {
  test('answers with what the handler returns, bytes included, and passes its events on', async () => {
    const events: unknown[] = [];
    const child = start();
    const answer = await child.request(new Uint8Array([1, 2]), {
      timeoutMs: 30_000,
      onEvent: (event) => events.push(event),
    });
    expect(answer).toEqual({ echo: new Uint8Array([1, 2]) });
    expect(events).toEqual(['on the way']);
    expect(child.alive).toBe(true);
  });

  test('goes on after a handler that throws', async () => {
    const child = start();
    await expect(child.request('throw', { timeoutMs: 30_000 })).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('RangeError: no such thing'),
    });
    await expect(child.request('more', { timeoutMs: 30_000 })).resolves.toEqual({ echo: 'more' });
  });

  test.each([
    ['crash', 'crashed', 30_000],
    ['hang', 'timeout', 1_000],
    ['grow', 'memory', 60_000],
  ])('%s is the failure "%s", and the process is gone', async (body, reason, timeoutMs) => {
    const child = start();
    await expect(child.request(body, { timeoutMs })).rejects.toMatchObject({ name: 'ChildFailure', reason });
    expect(child.alive).toBe(false);
    await expect.poll(() => isRunning(child.pid)).toBe(false);
  });

  test('kill() ends what is under way as canceled', async () => {
    const child = start();
    const hanging = child.request('hang', { timeoutMs: 30_000 });
    setTimeout(() => child.kill(), 300);
    await expect(hanging).rejects.toMatchObject({ reason: 'canceled' });
  });

  test('a child whose parent died before it looked for it ends, even while its work hangs', async () => {
    const environment = { RUSHES_CHILD_MEMORY_MB: '400', RUSHES_CHILD_PARENT_PID: '1' };
    const child = fork(entry, { env: environment, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.send({ id: 1, body: 'hang' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });

  test('a child that is too large ends even when nobody reads what it says of that', async () => {
    const environment = { RUSHES_CHILD_MEMORY_MB: '400', RUSHES_CHILD_PARENT_PID: String(process.pid) };
    const child = fork(entry, { env: environment, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stderr?.destroy();
    child.send({ id: 1, body: 'grow' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });

  test('shows a child none of the secrets in the environment', async () => {
    process.env['RUSHES_API_KEY'] = 'secret';
    const answer = await start().request('secret', { timeoutMs: 30_000 });
    delete process.env['RUSHES_API_KEY'];
    expect(answer).toBeUndefined();
  });
});

function isRunning(pid: number | undefined): boolean {
  try {
    return process.kill(pid ?? -1, 0);
  } catch {
    return false;
  }
}
