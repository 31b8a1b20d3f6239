import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ModelsAnswer } from '../../contract/answers.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { modelId } from '../../contract/models.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';

export interface ModelsDeps {
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Lists what is served: `GET /api/v1/models`, without an envelope and whole, whatever page or filter is asked for. */
export function registerModels(app: FastifyInstance, deps: ModelsDeps): void {
  defineRoute(app, {
    url: '/api/v1/models',
    methods: ['GET', 'HEAD'],
    onRequest: deps.authenticate,
    handler: async (request) => {
      const docsUrl = `${originOf(request, deps.publicUrl)}/openapi.json`;
      return modelsAnswer(deps.models, docsUrl);
    },
  });
}

function modelsAnswer(models: readonly ModelSpec[], docsUrl: string): ModelsAnswer {
  return {
    models: models.map(({ slug, type, title, description }) => ({
      slug,
      type,
      docs_url: docsUrl,
      description,
      name: title,
      provider: slug.slice(0, slug.indexOf('/')),
      model_id: modelId(slug),
    })),
  };
}
