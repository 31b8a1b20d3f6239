import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isNoneMatchHit, isRangeAllowed, parseByteRange } from './byte-range.ts';
import { refuse } from './refuse.ts';

/** A stored file whose content never changes. */
export interface SentFile {
  readonly bytes: number;
  /** Strong validator: the content's hash. */
  readonly hash: string;
  /** When it is gone; undefined for what stays until it is deleted. */
  readonly expiresAt?: Date;
  /** Bytes from `start` to `end`, both included; the whole when absent. */
  read(range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>;
}

/** A browser that plays a film asks for parts of it again and again. */
const CACHED_SECONDS_MAX = 3600;

/** Sends a stored file: whole or a single byte range, with entity tags; HEAD sends no content. No cache keeps it longer than we do. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SentFile,
  { contentType, nowMs }: { readonly contentType: string; readonly nowMs: number },
): FastifyReply {
  const etag = `"${file.hash}"`;
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    // The content of a name never changes, but it is for those who were given the name.
    'cache-control': `private, max-age=${secondsLeft(file.expiresAt, nowMs)}, immutable`,
    'x-content-type-options': 'nosniff',
    // Players and pages of other origins may show the file.
    'access-control-allow-origin': '*',
  });
  const { 'if-none-match': ifNoneMatch, 'if-range': ifRange } = request.headers;
  if (isNoneMatchHit(ifNoneMatch, etag)) return reply.code(304).send();
  if (request.method === 'HEAD') {
    return reply.headers({ 'content-type': contentType, 'content-length': file.bytes }).send();
  }
  const header = isRangeAllowed(typeof ifRange === 'string' ? ifRange : undefined, etag)
    ? request.headers.range
    : undefined;
  const range = parseByteRange(header, file.bytes);
  if (range.kind === 'unsatisfiable') {
    reply.header('content-range', `bytes */${file.bytes}`);
    return refuse(reply, 'range_not_satisfiable', { detail: `the file has ${file.bytes} bytes` });
  }
  reply.header('content-type', contentType);
  if (range.kind === 'whole') {
    return reply.header('content-length', file.bytes).send(Readable.from(file.read(), { objectMode: false }));
  }
  const { start, end } = range;
  reply
    .code(206)
    .headers({ 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${file.bytes}` });
  return reply.send(Readable.from(file.read({ start, end }), { objectMode: false }));
}

function secondsLeft(expiresAt: Date | undefined, nowMs: number): number {
  if (expiresAt === undefined) return CACHED_SECONDS_MAX;
  return Math.min(CACHED_SECONDS_MAX, Math.max(0, Math.floor((expiresAt.getTime() - nowMs) / 1000)));
}
