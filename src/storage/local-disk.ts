import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { contentOf, openSpool } from './spool.ts';
import {
  claimNothing,
  requireHash,
  type ClaimName,
  type OpenedFile,
  type Storage,
  type StoredFile,
} from './storage.ts';

export interface LocalStorageOptions {
  /** Nothing when absent. */
  readonly claim?: ClaimName;
  /** A directory of this process alone, on the same disk, for content that is not whole yet; one in the store itself when absent. */
  readonly spoolDirectory?: string;
}

/**
 * Keeps files in a directory of this machine, as `ab/abcdef…`. A file appears by renaming, after its content is on the
 * disk, and the rename is made durable too: what is there is whole.
 */
export async function openLocalStorage(root: string, options: LocalStorageOptions = {}): Promise<Storage> {
  const { claim = claimNothing, spoolDirectory = join(root, 'incoming') } = options;
  await mkdir(root, { recursive: true, mode: 0o700 });
  const spool = await openSpool(spoolDirectory);
  const pathOf = (hash: string) => join(root, requireHash(hash).slice(0, 2), hash);
  const put = (content: AsyncIterable<Uint8Array>) =>
    spool.hold(content, async (temporary, stored) => {
      await claim(stored.hash);
      await publish(temporary, pathOf(stored.hash));
      return stored;
    });
  return {
    put: (path) => put(contentOf(path)),
    putBytes: (bytes) => put(Readable.from([bytes])),
    putStream: put,
    open: async (hash) => openStored(pathOf(hash)),
    link: async () => undefined,
    delete: (hash) => rm(pathOf(hash), { force: true }),
    list: () => listStored(root),
    // All that is not whole is in the spool.
    removeUnfinished: async () => {},
    freeBytes: createFreeBytes(root),
    check: () => spool.hold(Readable.from([PROBE]), async () => {}),
  };
}

/** Every submit asks, and a disk fills more slowly than this by what it is asked to keep free. */
const FREE_BYTES_KEPT_MS = 1000;

/** Makes what tells the free space of a disk, in bytes, as it was at most a second ago. */
function createFreeBytes(root: string): () => Promise<number> {
  let asked: { readonly atMs: number; readonly bytes: Promise<number> } | undefined;
  return () => {
    const nowMs = performance.now();
    if (asked === undefined || nowMs - asked.atMs > FREE_BYTES_KEPT_MS) {
      asked = { atMs: nowMs, bytes: statfs(root).then(({ bavail, bsize }) => bavail * bsize) };
    }
    return asked.bytes;
  };
}

const PROBE = Buffer.from('can this be written?');

/** Replaces an equal file too, which may be damaged. */
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

async function* listStored(root: string): AsyncGenerator<StoredFile> {
  for (const folder of await readdir(root)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const hash of await readdir(join(root, folder))) {
      if (!/^[0-9a-f]{64}$/.test(hash)) continue;
      const stats = await stat(join(root, folder, hash)).catch(undefinedWhenAbsent);
      if (stats !== undefined) yield { hash, bytes: stats.size };
    }
  }
}

/** For `catch`: a file that is not there is undefined, every other failure remains one. */
function undefinedWhenAbsent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
