import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../base/clock.ts';
import { quote } from '../../contract/problem.ts';
import type { Resource, TaskService } from '../../tasks/service.ts';
import { defineRoute } from '../define-route.ts';
import { RESULT_PATH } from '../own-files.ts';
import { refuse } from '../refuse.ts';
import { sendFile } from '../send-file.ts';
import type { SignedPaths } from '../signed-paths.ts';

const CONTENT_TYPES: Record<Resource['format'], string> = {
  mp4: 'video/mp4',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
};

const FILE_NAME = /^([A-Za-z0-9_-]{8,128})\.([a-z0-9]{1,8})$/;

export interface ResultDeps {
  readonly tasks: TaskService;
  readonly paths: SignedPaths;
  readonly clock: Clock;
}

/**
 * Sends result files: `GET /results/{token}.{format}`. The token cannot be guessed and is the permission, as it is with signed
 * URLs of object stores. Single byte ranges, HEAD and entity tags work, so that players can seek. Where the store gives links, GET leads
 * there.
 */
export function registerResults(app: FastifyInstance, { tasks, paths, clock }: ResultDeps): void {
  defineRoute(app, {
    url: `${RESULT_PATH}:file`,
    methods: ['GET', 'HEAD'],
    handler: async (request, reply) => {
      const { file: name } = request.params as { readonly file: string };
      const [, token, format] = FILE_NAME.exec(name) ?? [];
      const file = token === undefined || !paths.isGood(request.url) ? undefined : await tasks.findResult(token);
      if (file === undefined || file.format !== format) {
        return refuse(reply, 'not_found', { detail: `file ${quote(name)} not found` });
      }
      const contentType = CONTENT_TYPES[file.format];
      const link = request.method === 'GET' ? await file.link(contentType) : undefined;
      if (link === undefined) return sendFile(request, reply, file, { contentType, nowMs: clock.nowMs() });
      reply.headers({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
      return reply.redirect(link, 302);
    },
  });
}
