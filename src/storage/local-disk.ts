import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenedFile, Storage, StoredFile } from './storage.ts';

const INCOMING = 'incoming';
const HASH = /^[0-9a-f]{64}$/;

/**
 * Keeps files in a directory of this machine, as `ab/abcdef…`. A file appears by renaming, after its content is on the
 * disk, and the rename is made durable too: what is there is whole.
 */
export async function openLocalStorage(root: string): Promise<Storage> {
  const incoming = join(root, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const pathOf = (hash: string) => {
    if (!HASH.test(hash)) throw new Error(`Cannot find a stored file: "${hash}" is not a hash`);
    return join(root, hash.slice(0, 2), hash);
  };
  const put = async (content: AsyncIterable<Uint8Array>) => {
    const temporary = join(incoming, randomUUID());
    try {
      const stored = await writeDurably(temporary, content);
      await publish(temporary, pathOf(stored.hash));
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  };
  return {
    put: (path) => put(contentOf(path)),
    putBytes: (bytes) => put(Readable.from([bytes])),
    putStream: put,
    open: async (hash) => openStored(pathOf(hash)),
    delete: async (hash, unlessSince) => {
      const stats = await stat(pathOf(hash)).catch(undefinedWhenAbsent);
      if (stats !== undefined && stats.mtimeMs < unlessSince.getTime()) await rm(pathOf(hash), { force: true });
    },
    list: () => listStored(root),
    removeUnfinished: async () => {
      for (const name of await readdir(incoming)) await rm(join(incoming, name), { force: true });
    },
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(root);
      return bavail * bsize;
    },
  };
}

/** Opens the file when it is read: a stream that fails before anybody listens would end the program. */
async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

async function writeDurably(path: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), bytes };
}

/** Replaces an equal file too: its new date keeps it from being swept as an old one in the same moment. */
async function publish(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(temporary, target);
  await syncDirectory(folder);
  if (made !== undefined) await syncDirectory(dirname(folder));
}

/** Windows keeps the entries of directories by itself and cannot open them. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function openStored(path: string): Promise<OpenedFile | undefined> {
  const stats = await stat(path).catch(undefinedWhenAbsent);
  if (stats === undefined) return undefined;
  return {
    bytes: stats.size,
    read: (range) => createReadStream(path, range === undefined ? {} : { start: range.start, end: range.end }),
  };
}

async function* listStored(root: string): AsyncGenerator<StoredFile & { readonly putAt: Date }> {
  for (const folder of await readdir(root)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const hash of await readdir(join(root, folder))) {
      const stats = HASH.test(hash) ? await stat(join(root, folder, hash)).catch(undefinedWhenAbsent) : undefined;
      if (stats !== undefined) yield { hash, bytes: stats.size, putAt: stats.mtime };
    }
  }
}

function undefinedWhenAbsent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
