/** Where result files are kept. A file is named by the hash of its content, so that equal files are kept once. */
export interface Storage {
  /**
   * Keeps a copy of a file. When it resolves, the copy is durable. Throws a `StorageFullError` when there is no room; so do the next two. Whatever
   * is asked of a store that others run throws a `StorageUnavailableError` while that is away.
   */
  put(path: string): Promise<StoredFile>;
  /** Keeps bytes. When it resolves, they are durable. */
  putBytes(bytes: Uint8Array): Promise<StoredFile>;
  /** Keeps what a stream gives. When it resolves, it is durable; when the stream fails, nothing is kept. */
  putStream(content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Undefined when there is no such file. */
  open(hash: string): Promise<OpenedFile | undefined>;
  /** A URL under which anybody can read the file for some time; undefined where clients cannot reach the store themselves. */
  link(hash: string, options: LinkOptions): Promise<string | undefined>;
  /** Removes a file; that nobody wants it is the care of `removal.ts`. A file that is not there is fine. */
  delete(hash: string): Promise<void>;
  /** All files, in no order. */
  list(): AsyncIterable<StoredFile>;
  /** Removes parts of files that dead processes, of whatever node, left in the store before this moment. A `put` that goes on for longer is broken by it. */
  removeUnfinished(before: Date): Promise<void>;
  /** Bytes that can still be stored; undefined when there is no known end. */
  freeBytes(): Promise<number | undefined>;
  /** Writes and removes something small; rejects when that is not possible. */
  check(): Promise<void>;
}

/** Told the name of a file, each time before it is put; it appears when this resolves. */
export type ClaimName = (hash: string) => Promise<void>;

/** For a store of which nothing is ever removed. */
export const claimNothing: ClaimName = async () => {};

export interface StoredFile {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

export interface OpenedFile {
  readonly bytes: number;
  /** The content, or the bytes from `start` to `end`, both included and within the file. Can be called more than once. */
  read(range?: ByteRange): AsyncIterable<Uint8Array>;
}

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface LinkOptions {
  readonly expiresSeconds: number;
  readonly contentType: string;
}

/** There is no room for a file; some may be made by the operator or by time. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
  readonly code = 'storage_full';
}

/** The store does not answer, or cannot work right now: the same may succeed when it can again. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
  readonly code = 'storage_unavailable';
}

/** The name of a stored file; throws for a text that is none, which could lead anywhere. */
export function requireHash(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`Cannot find a stored file: "${text}" is not a hash`);
  return text;
}

/** What is stored under a hash is not what was put there, or is gone although something refers to it. */
export class FileDamagedError extends Error {
  override readonly name = 'FileDamagedError';
  readonly code = 'file_damaged';

  constructor(hash: string) {
    super(`Cannot read stored file ${hash}: it is damaged or lost`);
  }
}
