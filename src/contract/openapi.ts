import { requestSchema, type JsonObject } from './json-schema.ts';
import type { ModelSpec } from './model-spec.ts';
import { ANSWER_SCHEMAS } from './openapi-answers.ts';
import { NEW_ELEMENT } from './new-element.ts';
import { elementPaths } from './openapi-elements.ts';
import { adminForms, adminPaths } from './openapi-admin.ts';
import { modelPaths, schemaName } from './openapi-models.ts';
import { accountPaths, mediaPaths, openPaths } from './openapi-paths.ts';
import { taskPaths } from './openapi-tasks.ts';
import { webhooksOf } from './openapi-webhooks.ts';

/** The OpenAPI 3.1 document of the whole service, derived from the models' declarations. `origin` is without a slash at its end. */
export function openapiDocument(options: {
  readonly models: readonly ModelSpec[];
  readonly origin: string;
  readonly version: string;
}): JsonObject {
  const { models } = options;
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rushes',
      version: options.version,
      description:
        'Generated video and images behind the public API of the Kling V3 family. Not affiliated with its makers.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: options.origin }],
    security: [{ bearer: [] }],
    tags: [
      { name: 'generate' },
      { name: 'tasks' },
      { name: 'media' },
      { name: 'elements' },
      { name: 'account' },
      { name: 'admin' },
      { name: 'service' },
    ],
    paths: {
      ...Object.assign({}, ...models.map(modelPaths)),
      ...taskPaths(),
      ...accountPaths(),
      ...mediaPaths(),
      ...elementPaths(),
      ...adminPaths(),
      ...openPaths(),
    },
    webhooks: webhooksOf(),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...ANSWER_SCHEMAS,
        ...adminForms(),
        NewElement: requestSchema(NEW_ELEMENT),
        ...Object.fromEntries(models.map((model) => [schemaName(model), submitSchema(model)])),
      },
    },
  };
}

/** The body of a submit: the model's own fields, and the one that is the same for all. */
function submitSchema(model: ModelSpec): JsonObject {
  const schema = requestSchema(model);
  const quoteId = { type: 'string', description: 'A quote of exactly this request: it is charged that or less.' };
  return { ...schema, properties: { ...(schema['properties'] as JsonObject), quote_id: quoteId } };
}
