/** Where result files are kept. A file is named by the hash of its content, so that equal files are kept once. */
export interface Storage {
  /** Keeps a copy of a file. When it resolves, the copy is durable. */
  put(path: string): Promise<StoredFile>;
  /** Keeps bytes. When it resolves, they are durable. */
  putBytes(bytes: Uint8Array): Promise<StoredFile>;
  /** Keeps what a stream gives. When it resolves, it is durable; when the stream fails, nothing is kept. */
  putStream(content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Undefined when there is no such file. */
  open(hash: string): Promise<OpenedFile | undefined>;
  /** Removes a file unless it was put again after `unlessSince`. A file that is not there is fine. */
  delete(hash: string, unlessSince: Date): Promise<void>;
  /** All files, in no order. */
  list(): AsyncIterable<StoredFile & { readonly putAt: Date }>;
  /** Removes what an interrupted `put` left; only when nobody else uses the same storage. */
  removeUnfinished(): Promise<void>;
  /** Bytes that can still be stored; undefined when there is no known end. */
  freeBytes(): Promise<number | undefined>;
}

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
