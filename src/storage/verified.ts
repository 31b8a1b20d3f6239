import { createHash } from 'node:crypto';
import { FileDamagedError, type OpenedFile, type Storage } from './storage.ts';

/**
 * A store whose whole files are checked against their name while they are read: the last piece of a damaged one is never passed on, and
 * whoever opens it later is told at once. Parts of files cannot be checked.
 */
export function createVerifiedStorage(storage: Storage, onDamaged: (hash: string) => void): Storage {
  const damaged = new Set<string>();
  const repaired = <Stored extends { readonly hash: string }>(stored: Stored): Stored => {
    damaged.delete(stored.hash);
    return stored;
  };
  const condemn = (hash: string) => {
    damaged.add(hash);
    onDamaged(hash);
  };
  return {
    ...storage,
    put: async (path) => repaired(await storage.put(path)),
    putBytes: async (bytes) => repaired(await storage.putBytes(bytes)),
    putStream: async (content) => repaired(await storage.putStream(content)),
    open: async (hash) => {
      if (damaged.has(hash)) throw new FileDamagedError(hash);
      const file = await storage.open(hash);
      if (file === undefined) return undefined;
      return { ...file, read: (range) => (range === undefined ? readWhole(hash, file, condemn) : file.read(range)) };
    },
  };
}

async function* readWhole(name: string, file: OpenedFile, condemn: (hash: string) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of file.read()) {
    if (held !== undefined) yield held;
    hash.update(chunk);
    held = chunk;
  }
  if (hash.digest('hex') !== name) {
    condemn(name);
    throw new FileDamagedError(name);
  }
  if (held !== undefined) yield held;
}
