import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Timers } from '../base/timers.ts';
import { DirectoryInUseError, findHolder, lockDirectory } from './directory-lock.ts';
import type { LockHolder } from './directory-lock.ts';
import { findProcess } from './process-identity.ts';

let directory: string;
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'rushes-lock-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const NOW = 1_800_000_000_000;
const clock = { nowMs: () => NOW };

/** Timers that ring when told to. */
function createManualTimers(): Timers & { ring(): Promise<void> } {
  const waiting = new Set<() => void>();
  return {
    after: (_delayMs, callback) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
    ring: async () => {
      const due = [...waiting];
      waiting.clear();
      for (const callback of due) callback();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function take(timers: Timers = createManualTimers(), onLost: (holder?: LockHolder) => void = () => {}) {
  return lockDirectory({ directory, clock, timers, onLost });
}

function leave(holder: Partial<LockHolder>): void {
  const lock = { pid: process.pid, host: hostname(), nonce: 'left', heartbeatAt: NOW, ...holder };
  writeFileSync(join(directory, 'rushes.lock'), JSON.stringify(lock));
}

const ownStart = findProcess(process.pid)?.start;

test('lockDirectory() refuses while another has it, and takes it when released', async () => {
  const first = await take();
  await expect(take()).rejects.toBeInstanceOf(DirectoryInUseError);
  await first.release();
  await (await take()).release();
  expect(readdirSync(directory)).toEqual([]);
});

test('lockDirectory() lets one of many win', async () => {
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => take()));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
});

test('lockDirectory() takes over from a dead process', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  leave({ pid: child.pid ?? -1 });
  await (await take()).release();
});

test.runIf(process.platform === 'linux')(
  'lockDirectory() takes over from a process that ended and was not reaped',
  async () => {
    // The shell turns into a program that never asks after the child it has, and only then is the child let go:
    // a shell that is still one would reap it.
    const parent = spawn('sh', ['-c', 'cat <&3 & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    const [stdout, leash] = [parent.stdio[1], parent.stdio[3]] as [Readable, Writable];
    const [pid] = (await once(stdout, 'data')) as [Buffer];
    while (!readFileSync(`/proc/${parent.pid}/stat`, 'utf8').includes('(sleep)')) await new Promise(setImmediate);
    leash.end();
    while (!readFileSync(`/proc/${Number(pid)}/stat`, 'utf8').includes(') Z ')) await new Promise(setImmediate);
    leave({ pid: Number(pid) });
    await (await take()).release();
    parent.kill();
  },
);

test('lockDirectory() takes over when the process id is used again', async () => {
  leave({ processStart: 'another boot/1' });
  await (await take()).release();
});

test.runIf(ownStart !== undefined)('lockDirectory() refuses a living holder however long it is silent', async () => {
  leave({ processStart: ownStart ?? '', heartbeatAt: NOW - 3600_000 });
  await expect(take()).rejects.toBeInstanceOf(DirectoryInUseError);
});

test.each([
  { silentMs: 1_000, taken: false },
  { silentMs: 60_000, taken: true },
])('lockDirectory() judges a holder on another host by its heartbeat: $silentMs ms', async ({ silentMs, taken }) => {
  leave({ host: 'elsewhere', heartbeatAt: NOW - silentMs });
  const lock = take();
  if (taken) await (await lock).release();
  else await expect(lock).rejects.toBeInstanceOf(DirectoryInUseError);
});

test.each(['', '{', '{"pid":"1"}'])('lockDirectory() replaces a lock that says nothing: %j', async (content) => {
  writeFileSync(join(directory, 'rushes.lock'), content);
  await (await take()).release();
});

test('announce() shows the address to others', async () => {
  const lock = await take();
  lock.announce('http://127.0.0.1:8787');
  expect(findHolder(directory, NOW)?.url).toBe('http://127.0.0.1:8787');
  await lock.release();
  expect(findHolder(directory, NOW)).toBeUndefined();
});

test('a holder notices that its lock was taken, and leaves the new one alone', async () => {
  const timers = createManualTimers();
  const lost: (LockHolder | undefined)[] = [];
  const lock = await take(timers, (holder) => lost.push(holder));
  leave({ nonce: 'thief' });
  await timers.ring();
  expect(lost.map((holder) => holder?.nonce)).toEqual(['thief']);
  await lock.release();
  expect(readFileSync(join(directory, 'rushes.lock'), 'utf8')).toContain('thief');
});
