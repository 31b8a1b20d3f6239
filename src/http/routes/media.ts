import multipart from '@fastify/multipart';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  onRequestHookHandler,
} from 'fastify';
import type { Clock } from '../../base/clock.ts';
import type { MediaFileAnswer } from '../../contract/answers.ts';
import { UPLOADS_LISTED_MAX, VIDEO_BYTES_MAX } from '../../contract/limits.ts';
import type { UploadFormat } from '../../contract/media-signature.ts';
import { quote } from '../../contract/problem.ts';
import type { Elements } from '../../elements/elements.ts';
import type { Upload, UploadRefusal, Uploads } from '../../uploads/uploads.ts';
import { ignoreBodies } from '../ignore-bodies.ts';
import { principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';
import { MEDIA_PATH, parseOwnFile } from '../own-files.ts';
import { readLimit } from '../read-limit.ts';
import { refuse } from '../refuse.ts';
import { sendFile } from '../send-file.ts';
import type { SignedPaths } from '../signed-paths.ts';
import type { FilePlace } from '../task-answer.ts';

export interface MediaDeps {
  readonly uploads: Uploads;
  /** Their pictures are read under the same path. */
  readonly elements: Pick<Elements, 'openImage'>;
  readonly publicUrl: string | undefined;
  readonly paths: SignedPaths;
  readonly clock: Clock;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** What a kept file of a user is sent as. */
export const CONTENT_TYPES: Readonly<Record<UploadFormat, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};
/** Nothing else is asked of the database, which would break on some texts. */
const FILE_ID = /^file-[0-9A-Za-z]{26}$/;
const NAME_CHARACTERS_MAX = 255;
const FILES_URL = '/api/v1/media/files';

/**
 * Files for use in requests: send (`POST /api/v1/media/files`, one part `file`), list, delete, and read by their unguessable URL
 * (`GET /media/{token}.{format}`). Answers have no code and message, as the public API has it.
 */
export function registerMedia(app: FastifyInstance, deps: MediaDeps): void {
  app.register(async (scope) => {
    const limits = { files: 1, fields: 8, parts: 9, fieldSize: 4096, headerPairs: 32, fileSize: VIDEO_BYTES_MAX + 1 };
    await scope.register(multipart, { limits, throwFileSizeLimit: false });
    const onRequest = [deps.authenticate, requireMultipart];
    const handler = (request: FastifyRequest, reply: FastifyReply) =>
      request.method === 'POST' ? upload(request, reply, deps) : list(request, reply, deps);
    // The framework's own limit is for bodies that are kept in memory; files go to the store piece by piece.
    const bodyLimit = VIDEO_BYTES_MAX + 64 * 1024;
    defineRoute(scope, { url: FILES_URL, methods: ['GET', 'HEAD', 'POST'], onRequest, bodyLimit, handler });
  });
  app.register(async (scope) => {
    ignoreBodies(scope);
    defineRoute(scope, {
      url: `${FILES_URL}/:id`,
      methods: ['DELETE'],
      onRequest: deps.authenticate,
      handler: (request, reply) => remove(request, reply, deps),
    });
  });
  defineRoute(app, {
    url: `${MEDIA_PATH}:file`,
    methods: ['GET', 'HEAD'],
    handler: async (request, reply) => {
      const { file: name } = request.params as { readonly file: string };
      const parsed = parseOwnFile(`http://here${MEDIA_PATH}${name}`);
      const file =
        parsed === undefined || !deps.paths.isGood(request.url)
          ? undefined
          : ((await deps.uploads.open(parsed.token)) ?? (await deps.elements.openImage(parsed.token)));
      if (file === undefined || file.format !== parsed?.format) {
        return refuse(reply, 'not_found', { detail: `file ${quote(name)} not found` });
      }
      return sendFile(request, reply, file, { contentType: CONTENT_TYPES[file.format], nowMs: deps.clock.nowMs() });
    },
  });
}

const requireMultipart: onRequestHookHandler = (request, reply, done) => {
  const type = request.headers['content-type'] ?? '';
  if (request.method === 'POST' && !/^multipart\/form-data\s*(;|$)/i.test(type)) {
    refuse(reply, 'unsupported_media_type', { detail: 'Content-Type must be multipart/form-data' });
  }
  done();
};

async function upload(request: FastifyRequest, reply: FastifyReply, deps: MediaDeps): Promise<FastifyReply> {
  // All that can go wrong here is in what was sent: a missing boundary, broken headers of a part, too many parts.
  const part = await request.file().catch(() => 'broken' as const);
  if (part === 'broken') return refuse(reply, 'invalid_format', BROKEN);
  if (part === undefined) return refuse(reply, 'missing_parameter', { detail: "part 'file' is required" });
  const content = new ReceivedContent(part.file);
  try {
    if (part.fieldname !== 'file') {
      const detail = `part ${quote(part.fieldname)} is unknown, expected 'file'`;
      return refuse(reply, 'invalid_parameters', { detail });
    }
    const { teamId } = principalOf(request);
    const added = await deps.uploads.add(teamId, { name: plainName(part.filename), content });
    if (!added.ok) return refuseUpload(reply, added.error);
    return reply.send({ data: fileAnswer(added.value, placeOf(request, deps)) });
  } catch (error) {
    if (content.isBroken) return refuse(reply, 'invalid_format', BROKEN);
    throw error;
  } finally {
    // What is left of a refused file is received and thrown away, so that the caller can read the answer.
    part.file.on('error', () => undefined).resume();
  }
}

const BROKEN = { detail: 'the multipart body is broken' } as const;

/** The bytes of a part, and whether they ended as they should: a broken body is the caller's mistake, a broken store is not. */
class ReceivedContent implements AsyncIterable<Uint8Array> {
  isBroken = false;
  readonly #source: AsyncIterable<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      // A reader that fails ends this from outside, without an error in here.
      for await (const chunk of this.#source) yield chunk;
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }
}

async function list(request: FastifyRequest, reply: FastifyReply, deps: MediaDeps): Promise<FastifyReply> {
  const itemsMax = readLimit(request, reply, UPLOADS_LISTED_MAX);
  if (itemsMax === undefined) return reply;
  const files = await deps.uploads.list(principalOf(request).teamId, itemsMax);
  const place = placeOf(request, deps);
  return reply.header('cache-control', 'no-store').send({ data: files.map((file) => fileAnswer(file, place)) });
}

async function remove(request: FastifyRequest, reply: FastifyReply, deps: MediaDeps): Promise<FastifyReply> {
  const { id } = request.params as { readonly id: string };
  const isRemoved = FILE_ID.test(id) && (await deps.uploads.remove(principalOf(request).teamId, id));
  if (!isRemoved) return refuse(reply, 'not_found', { detail: `file ${quote(id)} not found` });
  return reply.code(204).send();
}

function refuseUpload(reply: FastifyReply, refusal: UploadRefusal): FastifyReply {
  switch (refusal.kind) {
    case 'empty':
      return refuse(reply, 'invalid_parameters', { detail: "part 'file' must not be empty" });
    case 'unknown-format':
      return refuse(reply, 'invalid_parameters', {
        detail: "part 'file' must be a PNG, JPEG or WebP image or an MP4 or MOV video, got another kind of file",
      });
    case 'too-large':
      return refuse(reply, 'body_too_large', { detail: `part 'file' exceeds ${refusal.bytesMax} bytes` });
    case 'quota': {
      const detail = `the team may keep ${refusal.files} files and ${refusal.bytes} bytes, delete some`;
      return refuse(reply, 'quota_exceeded', { detail });
    }
    case 'storage-full':
      return refuse(reply, 'storage_full', { detail: 'no room for new files', retryAfterSeconds: 60 });
  }
}

function placeOf(request: FastifyRequest, { publicUrl, paths }: MediaDeps): FilePlace {
  return { origin: originOf(request, publicUrl), paths };
}

function fileAnswer(upload: Upload, { origin, paths }: FilePlace): MediaFileAnswer {
  const { id, name, format, bytes, token, createdAt } = upload;
  return {
    file_id: id,
    type: CONTENT_TYPES[format],
    filename: name,
    size: bytes,
    url: `${origin}${paths.sign(`${MEDIA_PATH}${token}.${format}`)}`,
    created_at: createdAt.toISOString(),
  };
}

/** The last part of a path, without characters that could disturb a terminal or a database. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...plain].slice(0, NAME_CHARACTERS_MAX).join('') || 'file';
}
