import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startS3Server, type S3Server } from '../../test/support/s3-server.ts';
import { openLocalStorage } from './local-disk.ts';
import { openS3Storage } from './s3.ts';
import { StorageFullError, StorageUnavailableError, type ByteRange, type Storage } from './storage.ts';

/** What every store must do. Each is opened empty for each test. */
interface Adapter {
  readonly name: string;
  open(root: string): Promise<Storage>;
  /** Where content waits until it is stored. */
  spool(root: string): string;
}

let s3: S3Server;
let prefixes = 0;
const ADAPTERS: readonly Adapter[] = [
  { name: 'local disk', open: (root) => openLocalStorage(root), spool: (root) => join(root, 'incoming') },
  {
    name: 'S3',
    open: (root) =>
      openS3Storage({
        ...s3.options,
        prefix: `test-${++prefixes}/`,
        spoolDirectory: join(root, 'spool'),
        givesLinks: true,
      }),
    spool: (root) => join(root, 'spool'),
  },
];

const bytes = Buffer.from('0123456789');
const hash = hashOf(bytes);

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function contentOf(content: AsyncIterable<Uint8Array> | undefined): Promise<Buffer | undefined> {
  if (content === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

beforeAll(async () => void (s3 = await startS3Server()));
afterAll(() => s3.close());

describe.each(ADAPTERS)('storage on $name', (adapter) => {
  let root: string;
  let storage: Storage;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rushes-files-'));
    storage = await adapter.open(root);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const read = async (name: string, range?: ByteRange) =>
    (await contentOf((await storage.open(name))?.read(range)))?.toString();
  const listed = async () => {
    const found: string[] = [];
    for await (const file of storage.list()) found.push(file.hash);
    return found.sort();
  };
  const waiting = () => readdir(adapter.spool(root));

  test('put() keeps a copy named by its hash, and leaves the original', async () => {
    const path = join(root, 'original');
    await writeFile(path, bytes);
    expect(await storage.put(path)).toEqual({ hash, bytes: 10 });
    expect(await readFile(path, 'utf8')).toBe('0123456789');
    expect(await read(hash)).toBe('0123456789');
  });

  test('putBytes() keeps equal content once, and empty content too', async () => {
    await Promise.all([storage.putBytes(bytes), storage.putBytes(bytes), storage.putBytes(Buffer.alloc(0))]);
    expect(await listed()).toEqual([hash, hashOf(Buffer.alloc(0))].sort());
    expect(await waiting()).toEqual([]);
  });

  test('putStream() keeps a large file byte by byte, and reads any part of it', async () => {
    const large = Buffer.alloc(20 * 1024 * 1024 + 1);
    for (let at = 0; at < large.length - 4; at += 1024) large.writeUInt32LE(at, at);
    const chunks = (function* () {
      for (let at = 0; at < large.length; at += 300_000) yield large.subarray(at, at + 300_000);
    })();
    const stored = await storage.putStream(
      (async function* () {
        yield* chunks;
      })(),
    );
    expect(stored).toEqual({ hash: hashOf(large), bytes: large.length });
    const file = await storage.open(stored.hash);
    expect(file?.bytes).toBe(large.length);
    expect(hashOf((await contentOf(file?.read())) ?? Buffer.alloc(0))).toBe(stored.hash);
    const part = await contentOf(file?.read({ start: 10 * 1024 * 1024, end: 10 * 1024 * 1024 + 3 }));
    expect(part?.readUInt32LE()).toBe(10 * 1024 * 1024);
  });

  test('what breaks off is not kept and leaves nothing behind', async () => {
    await expect(storage.put(join(root, 'absent'))).rejects.toThrow('ENOENT');
    const broken = (async function* () {
      yield bytes;
      throw new Error('the sender went away');
    })();
    await expect(storage.putStream(broken)).rejects.toThrow('the sender went away');
    expect(await listed()).toEqual([]);
    expect(await waiting()).toEqual([]);
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

  test('delete() removes a file, and does not mind one that is not there', async () => {
    await storage.putBytes(bytes);
    await storage.delete(hash);
    await storage.delete(hash);
    expect(await listed()).toEqual([]);
    expect(await storage.open(hash)).toBeUndefined();
  });

  test('what a process that was killed in a put left is gone when the next one opens the store, and stored files are not', async () => {
    await storage.putBytes(bytes);
    await writeFile(join(adapter.spool(root), 'half'), 'x');
    const next = await adapter.open(root);
    expect(await waiting()).toEqual([]);
    expect((await storage.open(hash))?.bytes).toBe(10);
    await next.removeUnfinished(new Date());
    expect((await storage.open(hash))?.bytes).toBe(10);
  });

  test('check() passes and leaves no file; freeBytes() is a number of bytes', async () => {
    await storage.check();
    expect(await listed()).toEqual([]);
    expect(await storage.freeBytes()).toBeGreaterThan(1_000_000);
  });
});

test('a link of S3 lets anybody read the file and any part of it, with the given type', async () => {
  const root = await mkdtemp(join(tmpdir(), 'rushes-files-'));
  const storage = await openS3Storage({ ...s3.options, prefix: 'links/', spoolDirectory: root, givesLinks: true });
  await storage.putBytes(bytes);
  const link = (await storage.link(hash, { expiresSeconds: 60, contentType: 'video/mp4' })) ?? '';
  const whole = await fetch(link);
  expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([
    200,
    'video/mp4',
    '0123456789',
  ]);
  const part = await fetch(link, { headers: { range: 'bytes=3-5' } });
  expect([part.status, await part.text()]).toEqual([206, '345']);
  expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('60');
  const silent = await openS3Storage({ ...s3.options, prefix: 'links/', spoolDirectory: root, givesLinks: false });
  expect(await silent.link(hash, { expiresSeconds: 60, contentType: 'video/mp4' })).toBeUndefined();
  await rm(root, { recursive: true, force: true });
});

test('S3: check() rejects for a bucket that is not there and for wrong keys', async () => {
  const root = await mkdtemp(join(tmpdir(), 'rushes-files-'));
  const open = (more: object) =>
    openS3Storage({ ...s3.options, prefix: '', spoolDirectory: root, givesLinks: false, ...more });
  await expect((await open({ bucket: 'absent' })).check()).rejects.toThrow();
  const credentials = { accessKeyId: 'unknown', secretAccessKey: 'unknown' };
  await expect((await open({ credentials })).check()).rejects.toThrow();
  await rm(root, { recursive: true, force: true });
});

test.each([
  ['says 503', 503, StorageUnavailableError],
  ['says that it is asked too often', 429, StorageUnavailableError],
  ['is full', 507, StorageFullError],
  ['is not there', undefined, StorageUnavailableError],
])('a store that %s is told from others', async (_, status, kind) => {
  const root = await mkdtemp(join(tmpdir(), 'rushes-files-'));
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status ?? 500).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  if (status === undefined) await new Promise((resolve) => server.close(resolve));
  const endpoint = `http://127.0.0.1:${port}`;
  const more = { endpoint, prefix: '', spoolDirectory: root, givesLinks: false };
  const storage = await openS3Storage({ ...s3.options, ...more });
  await expect(storage.putBytes(bytes)).rejects.toBeInstanceOf(kind);
  await expect(storage.open(hash)).rejects.toBeInstanceOf(kind);
  expect(await readdir(root)).toEqual([]);
  server.close();
  await rm(root, { recursive: true, force: true });
});

test('a disk without room is told from other failures, keeps nothing of the file, and takes the next that fits', async ({
  skip,
}) => {
  const root = await mkdtemp(join(tmpdir(), 'rushes-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root]);
  try {
    if (mounted.status !== 0) skip('only those who may mount a small disk can fill one');
    const storage = await openLocalStorage(root);
    await expect(storage.putBytes(Buffer.alloc(2_000_000))).rejects.toBeInstanceOf(StorageFullError);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
    expect(await storage.putBytes(bytes)).toEqual({ hash, bytes: 10 });
  } finally {
    if (mounted.status === 0) spawnSync('umount', [root]);
    await rm(root, { recursive: true, force: true });
  }
});
