import type { FastifyInstance, FastifyReply } from 'fastify';
import { apiSchema } from '../../contract/documents/api-schema.ts';
import { llmsText, modelPage } from '../../contract/documents/model-page.ts';
import { referencePage } from '../../contract/documents/reference-page.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { openapiDocument } from '../../contract/openapi.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';
import { refuseModel, requestedModel } from '../requested-model.ts';

export interface DocumentDeps {
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly version: string;
  /** How long results are kept at most. */
  readonly resultDays: number;
}

/** The page has no script and asks nobody else for anything; browsers are told so. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Documents that are derived from the declarations, all without a key: `GET /openapi.json`, `/docs`, `/llms.txt`,
 * `/{provider}/{model}.md` and `/models/{provider}/{model}/api_schema`.
 */
export function registerDocuments(app: FastifyInstance, deps: DocumentDeps): void {
  const { models, publicUrl, version, resultDays } = deps;
  const methods = ['GET', 'HEAD'] as const;
  defineRoute(app, {
    url: '/openapi.json',
    methods,
    handler: async (request) => openapiDocument({ models, origin: originOf(request, publicUrl), version }),
  });
  defineRoute(app, {
    url: '/docs',
    methods,
    handler: async (request, reply) => {
      const page = referencePage(openapiDocument({ models, origin: originOf(request, publicUrl), version }));
      reply.headers({ 'content-security-policy': PAGE_POLICY, 'x-content-type-options': 'nosniff' });
      return reply.type('text/html; charset=utf-8').send(page);
    },
  });
  defineRoute(app, {
    url: '/llms.txt',
    methods,
    handler: async (request, reply) => sendText(reply, 'plain', llmsText(models, originOf(request, publicUrl))),
  });
  for (const model of models) {
    defineRoute(app, {
      url: `/${model.slug}.md`,
      methods,
      handler: async (request, reply) =>
        sendText(reply, 'markdown', modelPage(model, { origin: originOf(request, publicUrl), resultDays })),
    });
  }
  defineRoute(app, {
    url: '/models/:provider/:model/api_schema',
    methods,
    handler: async (request, reply) => {
      const model = requestedModel(request, models);
      if (model === undefined) return refuseModel(request, reply);
      return reply.header('cache-control', 'no-store').send(apiSchema(model, originOf(request, publicUrl)));
    },
  });
}

function sendText(reply: FastifyReply, kind: 'plain' | 'markdown', text: string): FastifyReply {
  return reply.header('x-content-type-options', 'nosniff').type(`text/${kind}; charset=utf-8`).send(text);
}
