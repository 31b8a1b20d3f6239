import type { RequestErrorCode } from './error-codes.ts';
import type { JsonObject } from './json-schema.ts';
import { CLIENT_REFERENCE_CHARACTERS_MAX, IDEMPOTENCY_KEY_CHARACTERS_MAX } from './limits.ts';
import type { ModelSpec } from './model-spec.ts';
import { modelId } from './models.ts';
import { UNIT_TEXT } from './price.ts';
import { answered, operation, reference, refused, REFUSED_EVERYWHERE } from './openapi-parts.ts';

/** `KlingV3OmniVideoRequest` of `kling/kling-v3-omni-video`. */
export function schemaName(model: ModelSpec): string {
  const words = modelId(model.slug).split('-');
  return `${words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('')}Request`;
}

/** The paths of one model: submit in its three forms, and the check. */
export function modelPaths(model: ModelSpec): JsonObject {
  const path = `/api/v1/${model.slug}`;
  const id = modelId(model.slug);
  return {
    [path]: submitOperation(model, id),
    [`${path}/async`]: submitOperation(model, `${id}-async`),
    [`/api/v1/${model.type}/${model.slug}/async`]: submitOperation(model, `${id}-typed`, true),
    [`${path}/validate`]: checkOperation(model, id),
  };
}

const UNREADABLE: readonly RequestErrorCode[] = ['invalid_format', 'body_too_large', 'unsupported_media_type'];

const WEBHOOK_HEADER: JsonObject = {
  name: 'X-Webhook-URL',
  in: 'header',
  description: 'A public https address that the final answer is posted to; see the webhook of this document.',
  schema: { type: 'string', format: 'uri' },
};

const RETENTION_HEADER: JsonObject = {
  name: 'X-Result-Expires-In',
  in: 'header',
  description: 'For how many seconds the result shall be kept, when that is less than the server keeps results.',
  schema: { type: 'integer', minimum: 60 },
};

const textHeader = (name: string, description: string, maxLength: number): JsonObject => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string', minLength: 1, maxLength },
});

const SUBMIT_HEADERS: readonly JsonObject[] = [
  WEBHOOK_HEADER,
  RETENTION_HEADER,
  textHeader(
    'Idempotency-Key',
    'The same key with the same request, within 24 hours, gives the task of the first submit and charges nothing more; the answer then has the header `Idempotency-Replayed: true`. With another request it is refused.',
    IDEMPOTENCY_KEY_CHARACTERS_MAX,
  ),
  textHeader(
    'X-Client-Reference',
    'What you call the task: shown with it, and searchable.',
    CLIENT_REFERENCE_CHARACTERS_MAX,
  ),
  textHeader(
    'X-Quote-Id',
    'A quote of exactly this request: it is charged that or less. The field `quote_id` of the body says the same.',
    128,
  ),
];

function submitOperation(model: ModelSpec, operationId: string, isOld = false): JsonObject {
  const { unit, rates } = model.price;
  const priceLines = rates.map(({ when, usd }) => `$${usd} ${UNIT_TEXT[unit]}${whenText(when)}`);
  return operation('post', {
    tag: 'generate',
    operationId: `submit-${operationId}`,
    ...(isOld ? { deprecated: true } : {}),
    summary: isOld ? `${model.title}, by the path of the first revision` : model.title,
    description: `${model.description} Price: ${priceLines.join('; ')}. Only a delivered result is charged.`,
    parameters: SUBMIT_HEADERS,
    requestBody: body(model),
    responses: {
      ...answered('The task is accepted and its price is held.', 'Accepted'),
      ...refused([
        'invalid_parameters',
        'missing_parameter',
        'out_of_range',
        ...UNREADABLE,
        'insufficient_balance',
        'not_found',
        'idempotency_conflict',
        'quote_expired',
        'quote_mismatch',
        'concurrency_limited',
        'storage_full',
        ...REFUSED_EVERYWHERE,
      ]),
    },
  });
}

function checkOperation(model: ModelSpec, id: string): JsonObject {
  return operation('post', {
    tag: 'generate',
    operationId: `validate-${id}`,
    summary: `Check and price a request of ${model.title}, without a task and without charge`,
    requestBody: body(model),
    responses: {
      ...answered('Every violation, or the price that submit would hold.', 'Check'),
      ...refused([...UNREADABLE, ...REFUSED_EVERYWHERE]),
    },
  });
}

function body(model: ModelSpec): JsonObject {
  return { required: true, content: { 'application/json': { schema: reference(schemaName(model)) } } };
}

function whenText(when: Readonly<Record<string, string>>): string {
  const parts = Object.entries(when).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
}
