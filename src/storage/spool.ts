import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFullError, type StoredFile } from './storage.ts';

/** A directory in which content waits under a name of no meaning until its hash is known. */
export interface Spool {
  /** Writes content, durably, passes its path and hash on, and removes what is left of it. */
  hold<Value>(
    content: AsyncIterable<Uint8Array>,
    work: (path: string, stored: StoredFile) => Promise<Value>,
  ): Promise<Value>;
  /** Removes what was written before this moment and never finished. */
  removeUnfinished(before: Date): Promise<void>;
}

/** Makes a spool in a directory, which is made when absent. */
export async function openSpool(directory: string): Promise<Spool> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return {
    hold: async (content, work) => {
      const path = join(directory, randomUUID());
      try {
        return await work(path, await writeDurably(path, content));
      } catch (error) {
        throw isDiskFull(error)
          ? new StorageFullError('Cannot store a file: the disk is full', { cause: error })
          : error;
      } finally {
        await rm(path, { force: true });
      }
    },
    removeUnfinished: async (before) => {
      for (const name of await readdir(directory)) {
        const path = join(directory, name);
        const stats = await stat(path).catch(undefinedWhenAbsent);
        if (stats !== undefined && stats.mtimeMs < before.getTime()) await rm(path, { force: true });
      }
    },
  };
}

/** Opens the file when it is read: a stream that fails before anybody listens would end the program. */
export async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** For `catch`: a file that is not there is undefined, every other failure remains one. */
export function undefinedWhenAbsent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
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

/** No space, or no more of it for this user. */
function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
