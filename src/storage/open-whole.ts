import { FileDamagedError, type OpenedFile, type Storage } from './storage.ts';

/** Opens a file that something refers to, which was stored whole. Throws a `FileDamagedError` when it is gone or has another length now. */
export async function openWhole(
  storage: Storage,
  { hash, bytes }: { readonly hash: string; readonly bytes: bigint },
): Promise<OpenedFile> {
  const file = await storage.open(hash);
  if (file === undefined || file.bytes !== Number(bytes)) throw new FileDamagedError(hash);
  return file;
}
