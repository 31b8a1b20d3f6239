import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '../base/result.ts';
import { IMAGE_BYTES_MAX, VIDEO_BYTES_MAX } from '../contract/limits.ts';
import { parseMediaValue } from '../contract/media-value.ts';
import { MediaFaultError, type MediaFault } from './media-fault.ts';
import { networkReason } from './network-reason.ts';
import { pinnedRequest } from './pinned-request.ts';
import { pinAddress, systemResolve, type ResolveHost } from './safe-address.ts';

export interface MediaFetcherOptions {
  readonly allowPrivateNetwork: boolean;
  /** Opens a file of this server by its URL, which is then read without a network; undefined for every other URL. */
  readonly openOwn?: (url: string) => Promise<OwnFile | undefined>;
  /** The system's resolver by default. */
  readonly resolve?: ResolveHost;
  /** From the first look-up to the last byte, all redirects included. */
  readonly totalMs?: number;
  /** Without a byte. */
  readonly idleMs?: number;
}

/** A file that this server keeps itself: its size was checked when it came in. */
export interface OwnFile {
  read(): AsyncIterable<Uint8Array>;
}

export interface FetchOptions {
  readonly kind: 'image' | 'video';
  /** Created or overwritten; removed again when the fetch fails half-way is the caller's work. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** Gets a user's picture or video, named by URL, Base64 or data URI, into a file. */
export interface MediaFetcher {
  /** Never rejects for what the user sent or a server answered; rejects when the signal is aborted. */
  fetch(value: string, options: FetchOptions): Promise<Result<{ readonly bytes: number }, MediaFault>>;
}

/** Cheap to tell for a Base64 of megabytes. */
const HTTP_URL = /^https?:\/\/.{1,8192}$/i;
const REDIRECTS_MAX = 5;
const IDLE_MS = 10_000;
/** 200 MB at 2 MB/s. */
const TOTAL_MS = 100_000;
const BYTES_MAX = { image: IMAGE_BYTES_MAX, video: VIDEO_BYTES_MAX } as const;

/**
 * Makes a fetcher. It talks http and https only, to the address that its one DNS look-up gave, never to one that is not public
 * (unless allowed), sends no credentials or cookies, and its faults never contain the URL.
 */
export function createMediaFetcher(options: MediaFetcherOptions): MediaFetcher {
  return {
    async fetch(value, fetchOptions) {
      try {
        // Addresses are judged where they are looked up, the first like those of redirects.
        const own = HTTP_URL.test(value) ? await options.openOwn?.(value) : undefined;
        if (own !== undefined) return ok({ bytes: await copy(own.read(), fetchOptions) });
        const media = parseMediaValue(value, { allowPrivateNetwork: true });
        if (!media.ok) {
          throw new MediaFaultError(
            'media_unreadable',
            `Cannot read the ${fetchOptions.kind}: expected ${media.error.expected}, got ${media.error.got}`,
          );
        }
        if (media.value.kind === 'url') return ok({ bytes: await download(media.value.url, fetchOptions, options) });
        return ok({ bytes: await saveBase64(media.value.base64, media.value.bytes, fetchOptions) });
      } catch (cause) {
        fetchOptions.signal?.throwIfAborted();
        if (cause instanceof MediaFaultError) return fail(cause.fault);
        throw cause;
      }
    },
  };
}

async function copy(content: AsyncIterable<Uint8Array>, { path, signal }: FetchOptions): Promise<number> {
  const file = await open(path, 'w');
  let bytes = 0;
  try {
    for await (const chunk of content) {
      signal?.throwIfAborted();
      bytes += chunk.byteLength;
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return bytes;
}

async function saveBase64(base64: string, bytes: number, { kind, path }: FetchOptions): Promise<number> {
  if (bytes > BYTES_MAX[kind]) throw tooLarge(kind);
  const file = await open(path, 'w');
  try {
    await file.writeFile(Buffer.from(base64, 'base64'));
  } finally {
    await file.close();
  }
  return bytes;
}

async function download(written: string, fetchOptions: FetchOptions, options: MediaFetcherOptions): Promise<number> {
  const deadline = AbortSignal.timeout(options.totalMs ?? TOTAL_MS);
  const signal = fetchOptions.signal ? AbortSignal.any([fetchOptions.signal, deadline]) : deadline;
  try {
    return await follow(written, signal, fetchOptions, options);
  } catch (cause) {
    if (cause instanceof MediaFaultError) throw cause;
    const reason = deadline.aborted ? 'it took too long' : networkReason(cause);
    // Without the cause: messages of the network stack may contain the URL.
    throw new MediaFaultError('media_unreachable', `Cannot fetch the media URL: ${reason}`);
  }
}

async function follow(
  written: string,
  signal: AbortSignal,
  fetchOptions: FetchOptions,
  options: MediaFetcherOptions,
): Promise<number> {
  const rules = { allowPrivateNetwork: options.allowPrivateNetwork, resolve: options.resolve ?? systemResolve };
  let text = written;
  let url = new URL(written);
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const pinned = await pinAddress(url, text, rules);
    signal.throwIfAborted();
    const response = await pinnedRequest(url, pinned, {
      method: 'GET',
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'rushes' },
      signal,
      idleMs: options.idleMs ?? IDLE_MS,
    });
    // Not read to its polite end: a server that never finishes must not hold us.
    try {
      const location = redirectTarget(response);
      if (location === undefined) return await save(response, signal, fetchOptions);
      url = parseLocation(location, url);
      text = URL.canParse(location) ? location : url.href;
    } finally {
      response.destroy();
    }
  }
  throw new MediaFaultError(
    'media_unreachable',
    `Cannot fetch the media URL: it redirects more than ${REDIRECTS_MAX} times`,
  );
}

function redirectTarget({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

function parseLocation(location: string, from: URL): URL {
  const url = URL.parse(location, from.href);
  if (!url)
    throw new MediaFaultError(
      'media_unreachable',
      'Cannot fetch the media URL: it redirects to something that is no URL',
    );
  return url;
}

async function save(response: IncomingMessage, signal: AbortSignal, { kind, path }: FetchOptions): Promise<number> {
  const { statusCode, headers } = response;
  if (statusCode !== 200) {
    throw new MediaFaultError(
      'media_unreachable',
      `Cannot fetch the media URL: its server answered ${statusCode}, expected 200`,
    );
  }
  if (Number(headers['content-length'] ?? 0) > BYTES_MAX[kind]) throw tooLarge(kind);
  const file = await open(path, 'w');
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      bytes += chunk.byteLength;
      if (bytes > BYTES_MAX[kind]) throw tooLarge(kind);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (bytes === 0) throw new MediaFaultError('media_unreadable', `Cannot read the ${kind}: the file is empty`);
  return bytes;
}

function tooLarge(kind: 'image' | 'video'): MediaFaultError {
  return new MediaFaultError(
    'media_too_large',
    `Cannot read the ${kind}: it is larger than ${BYTES_MAX[kind] / (1024 * 1024)} MiB`,
  );
}
