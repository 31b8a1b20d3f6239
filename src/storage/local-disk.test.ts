import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalStorage } from './local-disk.ts';
import type { ByteRange, Storage } from './storage.ts';

let root: string;
let storage: Storage;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rushes-files-'));
  storage = await openLocalStorage(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = Buffer.from('0123456789');
const hash = createHash('sha256').update(bytes).digest('hex');
const FUTURE = new Date(Date.now() + 3600_000);

async function read(name: string, range?: ByteRange): Promise<string | undefined> {
  const file = await storage.open(name);
  if (file === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.read(range)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function listed(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of storage.list()) found.push(file.hash);
  return found;
}

test('put() keeps a copy named by its hash, and leaves the original', async () => {
  const path = join(root, 'original');
  await writeFile(path, bytes);
  expect(await storage.put(path)).toEqual({ hash, bytes: 10 });
  expect(await readFile(path, 'utf8')).toBe('0123456789');
  expect(await read(hash)).toBe('0123456789');
});

test('putBytes() keeps equal content once', async () => {
  await Promise.all([storage.putBytes(bytes), storage.putBytes(bytes), storage.putBytes(Buffer.alloc(0))]);
  expect((await listed()).sort()).toEqual([hash, createHash('sha256').digest('hex')].sort());
  expect(await readdir(join(root, 'incoming'))).toEqual([]);
});

test('put() of a file that is not there leaves nothing behind', async () => {
  await expect(storage.put(join(root, 'absent'))).rejects.toThrow('ENOENT');
  expect(await readdir(join(root, 'incoming'))).toEqual([]);
});

test.each([
  [{ start: 0, end: 0 }, '0'],
  [{ start: 3, end: 5 }, '345'],
  [{ start: 9, end: 9 }, '9'],
  [{ start: 0, end: 9 }, '0123456789'],
])('open() reads the range %j', async (range, expected) => {
  await storage.putBytes(bytes);
  expect(await read(hash, range)).toBe(expected);
});

test('open() knows no other files', async () => {
  expect(await storage.open('0'.repeat(64))).toBeUndefined();
  await expect(storage.open('../../etc/passwd')).rejects.toThrow('is not a hash');
});

test('delete() removes a file, unless it was put again since', async () => {
  await storage.putBytes(bytes);
  const path = join(root, hash.slice(0, 2), hash);
  const longAgo = new Date(Date.now() - 7200_000);
  await utimes(path, longAgo, longAgo);
  await storage.putBytes(bytes);
  await storage.delete(hash, new Date(Date.now() - 3600_000));
  expect(await read(hash)).toBe('0123456789');
  await storage.delete(hash, FUTURE);
  await storage.delete(hash, FUTURE);
  expect(await listed()).toEqual([]);
});

test('removeUnfinished() removes what an interrupted put left', async () => {
  await writeFile(join(root, 'incoming', 'half'), 'x');
  await storage.removeUnfinished();
  expect(await readdir(join(root, 'incoming'))).toEqual([]);
});

test('freeBytes() is a number of bytes', async () => {
  expect(await storage.freeBytes()).toBeGreaterThan(1_000_000);
});
