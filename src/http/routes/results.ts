import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { quote } from '../../contract/problem.ts';
import type { Resource, ResultFile, TaskService } from '../../tasks/service.ts';
import { isNoneMatchHit, isRangeAllowed, parseByteRange } from '../byte-range.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../refuse.ts';

const CONTENT_TYPES: Record<Resource['format'], string> = {
  mp4: 'video/mp4',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
};

const FILE_NAME = /^([A-Za-z0-9_-]{8,128})\.([a-z0-9]{1,8})$/;

/**
 * Sends result files: `GET /results/{token}.{format}`. The token cannot be guessed and is the permission, as it is with signed
 * URLs of object stores. Single byte ranges, HEAD and entity tags work, so that players can seek.
 */
export function registerResults(app: FastifyInstance, { tasks }: { readonly tasks: TaskService }): void {
  defineRoute(app, {
    url: '/results/:file',
    methods: ['GET', 'HEAD'],
    handler: async (request, reply) => {
      const { file: name } = request.params as { readonly file: string };
      const [, token, format] = FILE_NAME.exec(name) ?? [];
      const file = token === undefined ? undefined : await tasks.findResult(token);
      if (file === undefined || file.format !== format) {
        return refuse(reply, 'not_found', { detail: `file ${quote(name)} not found` });
      }
      return sendFile(request, reply, file);
    },
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: ResultFile): FastifyReply {
  const etag = `"${file.hash}"`;
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    // The content of a name never changes, but it is for those who were given the name.
    'cache-control': 'private, max-age=3600, immutable',
    'x-content-type-options': 'nosniff',
    // Players and pages of other origins may show the file.
    'access-control-allow-origin': '*',
  });
  const { 'if-none-match': ifNoneMatch, 'if-range': ifRange } = request.headers;
  if (isNoneMatchHit(ifNoneMatch, etag)) return reply.code(304).send();
  if (request.method === 'HEAD') {
    return reply.headers({ 'content-type': CONTENT_TYPES[file.format], 'content-length': file.bytes }).send();
  }
  const header = isRangeAllowed(typeof ifRange === 'string' ? ifRange : undefined, etag)
    ? request.headers.range
    : undefined;
  const range = parseByteRange(header, file.bytes);
  if (range.kind === 'unsatisfiable') {
    reply.header('content-range', `bytes */${file.bytes}`);
    return refuse(reply, 'range_not_satisfiable', { detail: `the file has ${file.bytes} bytes` });
  }
  reply.header('content-type', CONTENT_TYPES[file.format]);
  if (range.kind === 'whole') {
    return reply.header('content-length', file.bytes).send(Readable.from(file.read(), { objectMode: false }));
  }
  const { start, end } = range;
  reply
    .code(206)
    .headers({ 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${file.bytes}` });
  return reply.send(Readable.from(file.read({ start, end }), { objectMode: false }));
}
