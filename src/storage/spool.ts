import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFullError, type StoredFile } from './storage.ts';

/** A directory in which content waits under a name of no meaning until its hash is known. */
export interface Spool {
  /** Writes content, durably, passes its path and hash on, and removes what is left of it. */
  hold<Value>(
    content: AsyncIterable<Uint8Array>,
    work: (path: string, stored: StoredFile) => Promise<Value>,
  ): Promise<Value>;
}

/** Opens a spool in a directory of this process alone, which is made when absent: what is in it was left by a dead process, and is removed. */
export async function openSpool(directory: string): Promise<Spool> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const name of await readdir(directory)) await rm(join(directory, name), { recursive: true, force: true });
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
  };
}

/** Opens the file when it is read: a stream that fails before anybody listens would end the program. */
export async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
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

/** No space, or no more of it for this user. */
function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
