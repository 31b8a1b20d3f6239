import { createReadStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { isUnavailable } from '../db/unavailable.ts';
import { contentOf, openSpool } from './spool.ts';
import {
  claimNothing,
  requireHash,
  StorageFullError,
  StorageUnavailableError,
  type ByteRange,
  type ClaimName,
  type Storage,
  type StoredFile,
} from './storage.ts';

export interface S3Options {
  readonly bucket: string;
  /** Of another store than AWS, such as `http://localhost:9000`. */
  readonly endpoint?: string;
  readonly region: string;
  /** Where the SDK finds them itself (environment, files, the machine's role) when absent. */
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** What the names of objects begin with, such as `rushes/`. */
  readonly prefix: string;
  /** A directory of this process alone for content whose hash is not known yet. */
  readonly spoolDirectory: string;
  /** Gives clients links to the store itself; it must then be reachable for them. */
  readonly givesLinks: boolean;
  /** Nothing when absent. */
  readonly claim?: ClaimName;
}

/** A request that takes longer is broken, and is tried again: one part of an upload, or the start of an answer. */
const REQUEST_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 5_000;
const ATTEMPTS_MAX = 4;
/** A part of an upload: films are a few of them, and two at a time keep memory small. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_ONCE = 2;

/** Keeps files in a bucket, as `<prefix>ab/abcdef…`. An object appears whole or not at all. */
export async function openS3Storage(options: S3Options): Promise<Storage> {
  const { bucket: Bucket, prefix, spoolDirectory, claim = claimNothing } = options;
  const client = createClient(options);
  const spool = await openSpool(spoolDirectory);
  const keyOf = (hash: string) => `${prefix}${requireHash(hash).slice(0, 2)}/${hash}`;
  const put = (content: AsyncIterable<Uint8Array>) =>
    spool.hold(content, async (path, stored) => {
      await claim(stored.hash);
      await upload(client, { Bucket, Key: keyOf(stored.hash), path, bytes: stored.bytes });
      return stored;
    });
  return {
    put: (path) => put(contentOf(path)),
    putBytes: (bytes) => put(Readable.from([bytes])),
    putStream: put,
    open: async (hash) => {
      const object = { Bucket, Key: keyOf(hash) };
      const head = await client.send(new HeadObjectCommand(object)).catch(undefinedWhenMissing);
      if (head === undefined) return undefined;
      return { bytes: head.ContentLength ?? 0, read: (range) => readObject(client, object, range) };
    },
    link: async (hash, { expiresSeconds, contentType }) => {
      if (!options.givesLinks) return undefined;
      const command = new GetObjectCommand({ Bucket, Key: keyOf(hash), ResponseContentType: contentType });
      return getSignedUrl(client, command, { expiresIn: expiresSeconds });
    },
    delete: async (hash) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(hash) })).catch(undefinedWhenMissing);
    },
    list: () => listObjects(client, Bucket, prefix),
    removeUnfinished: (before) => abortUploads(client, { Bucket, Prefix: prefix }, before),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(spoolDirectory);
      return bavail * bsize;
    },
    check: async () => {
      await client.send(new PutObjectCommand({ Bucket, Key: `${prefix}${PROBE_NAME}`, Body: 'can this be written?' }));
    },
  };
}

/** Written over and over, so that a bucket does not fill with them. */
const PROBE_NAME = 'readiness-probe';

function createClient({ endpoint, region, credentials }: S3Options): S3Client {
  const client = new S3Client({
    region,
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { requestTimeout: REQUEST_TIMEOUT_MS, connectionTimeout: CONNECT_TIMEOUT_MS },
    // Other stores than AWS may not know the checksums that the SDK adds by default: one kept them as content.
    ...(endpoint === undefined
      ? {}
      : {
          endpoint,
          forcePathStyle: true,
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
        }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  // Outermost, round all attempts of each call.
  client.middlewareStack.add((next) => (call) => next(call).catch(throwTold), { step: 'initialize', priority: 'high' });
  return client;
}

/** Tells what the store says, or does not say, in our own words where somebody acts on it. */
function throwTold(cause: unknown): never {
  if (isStoreFull(cause)) throw new StorageFullError('Cannot store a file: the bucket is full', { cause });
  if (isAway(cause)) throw new StorageUnavailableError('Cannot reach the file store, or it cannot work now', { cause });
  throw cause;
}

async function upload(
  client: S3Client,
  file: { readonly Bucket: string; readonly Key: string; readonly path: string; readonly bytes: number },
): Promise<void> {
  const { path, bytes, ...object } = file;
  const Body = createReadStream(path);
  try {
    await new Upload({
      client,
      params: { ...object, Body, ContentLength: bytes },
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
      leavePartsOnError: false,
    }).done();
  } finally {
    Body.destroy();
  }
  // An answer is not enough: a store that keeps other bytes than it was sent must not be trusted with a result.
  const { ContentLength } = await client.send(new HeadObjectCommand(object));
  if (ContentLength !== bytes)
    throw new Error(`Cannot trust the store: it has ${ContentLength} bytes, sent were ${bytes}`);
}

async function* readObject(
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
  range: ByteRange | undefined,
): AsyncGenerator<Uint8Array> {
  const bytes = range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` };
  const { Body, ContentLength } = await client.send(new GetObjectCommand({ ...object, ...bytes }));
  const content = Body as Readable | undefined;
  if (content === undefined) return;
  // A server may ignore a range (RFC 9110, section 14.2); then it is cut out here.
  const isIgnored = range !== undefined && ContentLength !== range.end - range.start + 1;
  yield* isIgnored ? cut(content, range) : content;
}

async function* cut(content: AsyncIterable<Uint8Array>, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of content) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.length;
    if (part.length > 0) yield part;
    if (at > end) return;
  }
}

async function* listObjects(client: S3Client, Bucket: string, prefix: string): AsyncGenerator<StoredFile> {
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
    for (const { Key = '', Size = 0 } of page.Contents ?? []) {
      const hash = /^[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(Key.slice(prefix.length))?.[1];
      if (hash !== undefined) yield { hash, bytes: Size };
    }
  }
}

/** Parts of uploads that never ended cost as much as files and are in no list of them. */
async function abortUploads(
  client: S3Client,
  place: { readonly Bucket: string; readonly Prefix: string },
  before: Date,
): Promise<void> {
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand(place)).catch(noneWhenUnknown);
  for (const { Key, UploadId, Initiated } of Uploads) {
    if (Initiated === undefined || Initiated >= before) continue;
    await client
      .send(new AbortMultipartUploadCommand({ Bucket: place.Bucket, Key, UploadId }))
      .catch(undefinedWhenMissing);
  }
}

interface ServiceError {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function undefinedWhenMissing(error: unknown): undefined {
  const { name, $metadata } = error as ServiceError;
  if ($metadata?.httpStatusCode === 404 && name !== 'NoSuchBucket') return undefined;
  throw error;
}

/** Small stores do not all have this call. */
function noneWhenUnknown(error: unknown): { readonly Uploads?: undefined } {
  const { httpStatusCode } = (error as ServiceError).$metadata ?? {};
  if (httpStatusCode === 501 || httpStatusCode === 404 || httpStatusCode === 405) return {};
  throw error;
}

/** No answer in time or none at all, too many calls (429), or a trouble of its own (5xx), but for what it will never be able to do. */
function isAway(error: unknown): boolean {
  const { name, $metadata } = error as ServiceError;
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 501) return false;
  return name === 'TimeoutError' || status === 429 || status >= 500 || isUnavailable(error);
}

/** AWS never says so; others do in one of these ways. */
function isStoreFull(error: unknown): boolean {
  const { name = '', $metadata } = error as ServiceError;
  return $metadata?.httpStatusCode === 507 || /QuotaExceeded|StorageFull|InsufficientStorage/i.test(name);
}
