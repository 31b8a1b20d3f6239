import { requestSchema, type JsonObject } from '../json-schema.ts';
import type { ModelSpec } from '../model-spec.ts';
import { modelId } from '../models.ts';
import { ANSWER_SCHEMAS } from '../openapi-answers.ts';

/**
 * The machine-readable description of one model that clients build forms from. It has the one address that they compare with
 * their own (without `/async`), and no keyword that they do not know. `origin` is without a slash at its end.
 */
export function apiSchema(model: ModelSpec, origin: string): JsonObject {
  return {
    servers: [{ url: `${origin}/api/v1/${model.slug}` }],
    post: {
      summary: model.title,
      description: model.description,
      operationId: `submit-${modelId(model.slug)}`,
      requestBody: { required: true, content: { 'application/json': { schema: requestSchema(model) } } },
      responses: {
        '200': {
          description: 'The task is accepted and its price is held.',
          content: { 'application/json': { schema: ANSWER_SCHEMAS['Accepted'] ?? {} } },
        },
      },
    },
  };
}
