import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ModelsAnswer } from '../../contract/answers.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { modelId } from '../../contract/models.ts';
import { microsToNumber, usd } from '../../contract/money.ts';
import { defaultRate } from '../../contract/price.ts';
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
      return modelsAnswer(deps.models, originOf(request, deps.publicUrl));
    },
  });
}

function modelsAnswer(models: readonly ModelSpec[], origin: string): ModelsAnswer {
  return {
    models: models.map((model) => {
      const { slug, type, title, description, price } = model;
      return {
        slug,
        type,
        docs_url: `${origin}/${slug}.md`,
        description,
        name: title,
        provider: slug.slice(0, slug.indexOf('/')),
        model_id: modelId(slug),
        price_usd: microsToNumber(defaultRate(model)),
        pricing: {
          currency: 'USD',
          unit: price.unit,
          rates: price.rates.map(({ when, usd: text }) => ({ when, usd: microsToNumber(usd(text)) })),
          source: price.source,
        },
      };
    }),
  };
}
