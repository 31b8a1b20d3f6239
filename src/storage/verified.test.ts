import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalStorage } from './local-disk.ts';
import { FileDamagedError, type Storage } from './storage.ts';
import { createVerifiedStorage } from './verified.ts';

let root: string;
let storage: Storage;
let damaged: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rushes-verified-'));
  damaged = [];
  storage = createVerifiedStorage(await openLocalStorage(root), (hash) => damaged.push(hash));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const content = Buffer.alloc(200_000, 'film');

/** How many bytes come before it ends or breaks. */
async function read(hash: string): Promise<{ readonly bytes: number; readonly error?: unknown }> {
  let bytes = 0;
  try {
    for await (const chunk of (await storage.open(hash))?.read() ?? []) bytes += chunk.length;
    return { bytes };
  } catch (error) {
    return { bytes, error };
  }
}

test('a file that is as it was put is read whole', async () => {
  const { hash } = await storage.putBytes(content);
  expect(await read(hash)).toEqual({ bytes: content.length });
  expect(damaged).toEqual([]);
});

test.each([
  ['one bit', (path: string) => writeFile(path, Buffer.concat([Buffer.from('g'), content.subarray(1)]))],
  ['a lost end', (path: string) => truncate(path, 100_000)],
  ['nothing left', (path: string) => truncate(path, 0)],
])(
  'a file damaged by %s is never read to its end, is reported, and is good again when put again',
  async (_what, harm) => {
    const { hash } = await storage.putBytes(content);
    await harm(join(root, hash.slice(0, 2), hash));
    const first = await read(hash);
    expect(first.error).toBeInstanceOf(FileDamagedError);
    expect(first.bytes).toBeLessThan(content.length);
    expect(damaged).toEqual([hash]);
    await expect(storage.open(hash)).rejects.toBeInstanceOf(FileDamagedError);
    await storage.putBytes(content);
    expect(await read(hash)).toEqual({ bytes: content.length });
  },
);
