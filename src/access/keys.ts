import { hash } from 'node:crypto';

/** How every key of ours begins, so that a leaked one is recognised by scanners. */
export const KEY_PREFIX = 'rsh_';

/** Where secrets and ids come from; `randomBytes` of `node:crypto` outside of tests. */
export type RandomBytes = (size: number) => Uint8Array;

/** Makes a key: the prefix and 256 random bits in URL-safe letters. */
export function makeKey(randomBytes: RandomBytes): string {
  return KEY_PREFIX + Buffer.from(randomBytes(32)).toString('base64url');
}

/** What is stored instead of a key: its SHA-256 in hexadecimal. A key of full strength needs no salt and no slow hash. */
export function hashKey(key: string): string {
  return hash('sha256', key, 'hex');
}

/** What is shown of a key in lists: never more than a quarter of it. */
export function displayPrefix(key: string): string {
  return key.slice(0, Math.min(8, Math.floor(key.length / 4)));
}
