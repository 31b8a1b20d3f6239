import { REQUEST_ERRORS, requestError, wireMessage, type RequestErrorCode } from './error-codes.ts';
import { requestSchema, type JsonObject } from './json-schema.ts';
import type { ModelSpec } from './model-spec.ts';
import { modelId } from './models.ts';
import { ANSWER_SCHEMAS } from './openapi-answers.ts';

const REFUSED_EVERYWHERE: readonly RequestErrorCode[] = [
  'authentication_failed',
  'rate_limited',
  'internal',
  'unavailable',
];

/** The OpenAPI 3.1 document of the whole service, derived from the models' declarations. `origin` is without a slash at its end. */
export function openapiDocument(options: {
  readonly models: readonly ModelSpec[];
  readonly origin: string;
  readonly version: string;
}): JsonObject {
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
    tags: [{ name: 'generate' }, { name: 'tasks' }, { name: 'account' }, { name: 'service' }],
    paths: { ...Object.assign({}, ...options.models.map(submitPaths)), ...apiPaths(), ...servicePaths() },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...ANSWER_SCHEMAS,
        ...Object.fromEntries(options.models.map((m) => [schemaName(m), requestSchema(m)])),
      },
    },
  };
}

function submitPaths(model: ModelSpec): JsonObject {
  const path = `/api/v1/${model.slug}`;
  const id = modelId(model.slug);
  return { [path]: submitOperation(model, id), [`${path}/async`]: submitOperation(model, `${id}-async`) };
}

function submitOperation(model: ModelSpec, operationId: string): JsonObject {
  const { unit, rates } = model.price;
  const priceLines = rates.map(({ when, usd }) => `$${usd} a ${unit}${whenText(when)}`);
  return {
    post: {
      operationId: `submit-${operationId}`,
      tags: ['generate'],
      summary: model.title,
      description: `${model.description} Price: ${priceLines.join('; ')}. Only a delivered result is charged.`,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schemaName(model)}` } } },
      },
      responses: {
        ...answered('The task is accepted and its price is held.', 'Accepted'),
        ...refused([
          'invalid_parameters',
          'missing_parameter',
          'invalid_format',
          'out_of_range',
          'insufficient_balance',
          'body_too_large',
          'unsupported_media_type',
          'concurrency_limited',
          'storage_full',
          ...REFUSED_EVERYWHERE,
        ]),
      },
    },
  };
}

function whenText(when: Readonly<Record<string, string>>): string {
  const parts = Object.entries(when).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
}

function apiPaths(): JsonObject {
  return {
    '/api/v1/tasks/{task_id}': get({
      operationId: 'get-task',
      tag: 'tasks',
      summary: 'A task and its result',
      parameters: [{ name: 'task_id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        ...answered('The task, also when it failed.', 'Task'),
        ...refused(['not_found', ...REFUSED_EVERYWHERE]),
      },
    }),
    '/api/v1/models': get({
      operationId: 'list-models',
      tag: 'generate',
      summary: 'The models that are served',
      responses: { ...answered('The list, without an envelope.', 'Models'), ...refused(REFUSED_EVERYWHERE) },
    }),
    '/api/v1/apikey/validate': get({
      operationId: 'validate-key',
      tag: 'account',
      summary: 'Whether the key is good; 200 for any key',
      responses: { ...answered('Whether the key is good.', 'KeyValidity'), ...refused(['internal', 'unavailable']) },
    }),
    '/api/v1/team/balance': get({
      operationId: 'get-balance',
      tag: 'account',
      summary: 'What the team can spend now',
      responses: { ...answered('The balance without what is held.', 'Balance'), ...refused(REFUSED_EVERYWHERE) },
    }),
  };
}

function servicePaths(): JsonObject {
  const open = { security: [] };
  const json = (description: string, schema: JsonObject) => ({
    description,
    content: { 'application/json': { schema } },
  });
  const health = (description: string) => json(description, { $ref: '#/components/schemas/Health' });
  const file = { content: { 'video/mp4': {}, 'image/png': {}, 'application/json': {} } };
  return {
    '/results/{file}': get({
      ...open,
      operationId: 'get-result-file',
      tag: 'tasks',
      summary: 'A result file; its unguessable name is the permission. HEAD, single byte ranges and validators work',
      parameters: [
        { name: 'file', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'Range', in: 'header', schema: { type: 'string' } },
      ],
      responses: {
        '200': { description: 'The file.', ...file },
        '206': { description: 'The bytes asked for.', ...file },
        '304': { description: 'The file has not changed.' },
        '416': { description: 'The range is not in the file.' },
        ...refused(['not_found', 'internal']),
      },
    }),
    '/healthz': get({
      ...open,
      operationId: 'get-health',
      tag: 'service',
      summary: 'Whether the process answers',
      responses: { '200': health('It does.') },
    }),
    '/readyz': get({
      ...open,
      operationId: 'get-readiness',
      tag: 'service',
      summary: 'Whether tasks can be accepted',
      responses: { '200': health('They can.'), '503': health('They cannot; `checks` says why.') },
    }),
    '/openapi.json': get({
      ...open,
      operationId: 'get-openapi',
      tag: 'service',
      summary: 'This document',
      responses: { '200': json('OpenAPI 3.1.', { type: 'object' }) },
    }),
  };
}

function get({ tag, ...operation }: JsonObject & { readonly tag: string }): JsonObject {
  return { get: { tags: [tag], ...operation } };
}

function answered(description: string, schema: string): JsonObject {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { '200': { description, content } };
}

/** The refusals of these codes, one entry a status, as OpenAPI wants it. */
function refused(codes: readonly RequestErrorCode[]): JsonObject {
  const statuses = [...new Set(codes.map((code) => requestError(code).httpStatus))];
  const entries = statuses.map((status) => {
    const group = codes.filter((code) => requestError(code).httpStatus === status);
    const examples = group.map((code) => [code, { value: { code: status, message: wireMessage(code) } }] as const);
    return [
      String(status),
      {
        description: `${group.map((code) => REQUEST_ERRORS[code].publicText).join('. ')}.`,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            examples: Object.fromEntries(examples),
          },
        },
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** `KlingV3OmniVideoRequest` of `kling/kling-v3-omni-video`. */
function schemaName(model: ModelSpec): string {
  const words = modelId(model.slug).split('-');
  return `${words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('')}Request`;
}
