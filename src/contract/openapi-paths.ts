import type { JsonObject } from './json-schema.ts';
import { UPLOAD_DAYS, UPLOAD_IMAGE_BYTES_MAX, UPLOADS_LISTED_MAX, VIDEO_BYTES_MAX } from './limits.ts';
import { answered, inPath, OPEN, operation, reference, refused, REFUSED_EVERYWHERE } from './openapi-parts.ts';

/** Tasks and the account, behind a key. */
export function accountPaths(): JsonObject {
  return {
    '/api/v1/tasks/{task_id}/receipt': operation('get', {
      tag: 'tasks',
      operationId: 'get-receipt',
      summary: 'What a task cost and how: units, rate, and every entry with the balance before and after it',
      description: 'Receipts do not expire.',
      parameters: [inPath('task_id', 'As submit answered it.')],
      responses: { ...answered('The receipt.', 'Receipt'), ...refused(['not_found', ...REFUSED_EVERYWHERE]) },
    }),
    '/api/v1/models': operation('get', {
      tag: 'generate',
      operationId: 'list-models',
      summary: 'The models that are served, with prices',
      responses: { ...answered('The list, without an envelope.', 'Models'), ...refused(REFUSED_EVERYWHERE) },
    }),
    '/api/v1/apikey/validate': operation('get', {
      tag: 'account',
      operationId: 'validate-key',
      summary: 'Whether the key is good; 200 for any key',
      responses: { ...answered('Whether the key is good.', 'KeyValidity'), ...refused(['internal', 'unavailable']) },
    }),
    '/api/v1/team/balance': operation('get', {
      tag: 'account',
      operationId: 'get-balance',
      summary: 'What the team can spend now',
      responses: { ...answered('The balance without what is held.', 'Balance'), ...refused(REFUSED_EVERYWHERE) },
    }),
    '/api/v1/webhooks/secret': operation('get', {
      tag: 'account',
      operationId: 'get-webhook-secret',
      summary: "The secret that the team's webhooks are signed with",
      description: 'For keys with the scope `submit`: whoever has it can sign such messages.',
      responses: {
        ...answered('The secret, made when first asked for.', 'WebhookSecret'),
        ...refused(REFUSED_EVERYWHERE),
      },
    }),
  };
}

/** Files for use in requests. */
export function mediaPaths(): JsonObject {
  const limit = { type: 'integer', minimum: 1, maximum: UPLOADS_LISTED_MAX, default: UPLOADS_LISTED_MAX };
  const form = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
  return {
    '/api/v1/media/files': {
      ...operation('post', {
        tag: 'media',
        operationId: 'upload-file',
        summary: 'Send a picture or video for use in requests',
        description:
          `PNG, JPEG or WebP up to ${UPLOAD_IMAGE_BYTES_MAX} bytes, MP4 or MOV up to ${VIDEO_BYTES_MAX} bytes; the content decides. ` +
          `Free of charge, kept for ${UPLOAD_DAYS} days. The answer has no code and message.`,
        requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } },
        responses: {
          ...answered('The file; its URL can be used as `image`, `images[]` and `videos[]`.', 'MediaFile'),
          ...refused([
            'invalid_parameters',
            'missing_parameter',
            'invalid_format',
            'body_too_large',
            'quota_exceeded',
            'unsupported_media_type',
            'storage_full',
            ...REFUSED_EVERYWHERE,
          ]),
        },
      }),
      ...operation('get', {
        tag: 'media',
        operationId: 'list-files',
        summary: 'The files of the team that are not expired, newest first',
        parameters: [{ name: 'limit', in: 'query', schema: limit }],
        responses: { ...answered('The files.', 'MediaFiles'), ...refused(['out_of_range', ...REFUSED_EVERYWHERE]) },
      }),
    },
    '/api/v1/media/files/{file_id}': operation('delete', {
      tag: 'media',
      operationId: 'delete-file',
      summary: 'Delete a file',
      parameters: [inPath('file_id', 'As the upload answered it.')],
      responses: { '204': { description: 'It is gone.' }, ...refused(['not_found', ...REFUSED_EVERYWHERE]) },
    }),
  };
}

/** Files, documents and health, without a key. */
export function openPaths(): JsonObject {
  const json = (description: string, schema: JsonObject) => ({
    description,
    content: { 'application/json': { schema } },
  });
  const health = (description: string) => json(description, reference('Health'));
  const text = (type: string) => ({ '200': { description: 'The document.', content: { [type]: {} } } });
  const open = (operationId: string, summary: string, responses: JsonObject, more: JsonObject = {}) =>
    operation('get', { ...OPEN, tag: 'service', operationId, summary, responses, ...more });
  const model = { parameters: [inPath('provider', 'Such as kling.'), inPath('model', 'Such as kling-v3-t2v.')] };
  return {
    '/results/{file}': filePath('get-result-file', 'tasks', 'A result file', [
      'video/mp4',
      'image/png',
      'application/json',
    ]),
    '/media/{file}': filePath('get-media-file', 'media', 'An uploaded file', [
      'image/png',
      'image/jpeg',
      'image/webp',
      'video/mp4',
      'video/quicktime',
    ]),
    '/models/{provider}/{model}/api_schema': open(
      'get-api-schema',
      'One model for form builders',
      { '200': json('Its address and request schema.', { type: 'object' }), ...refused(['not_found', 'internal']) },
      model,
    ),
    '/{provider}/{model}.md': open(
      'get-model-page',
      'One model for people and agents',
      { ...text('text/markdown'), ...refused(['not_found', 'internal']) },
      model,
    ),
    '/llms.txt': open('get-llms-text', 'The index of the documents, for agents', text('text/plain')),
    '/docs': open('get-reference', 'The reference page', text('text/html')),
    '/openapi.json': open('get-openapi', 'This document', { '200': json('OpenAPI 3.1.', { type: 'object' }) }),
    '/healthz': open('get-health', 'Whether the process answers', { '200': health('It does.') }),
    '/healthz/ledger': open('get-ledger-health', 'Whether the ledger is right, without a figure of it', {
      '200': json('It is.', reference('LedgerHealth')),
      '503': json('It is not; `checks` says what.', reference('LedgerHealth')),
    }),
    '/readyz': open('get-readiness', 'Whether tasks can be accepted', {
      '200': health('They can.'),
      '503': health('They cannot; `checks` says why.'),
    }),
  };
}

function filePath(operationId: string, tag: string, what: string, types: readonly string[]): JsonObject {
  const file = { content: Object.fromEntries(types.map((type) => [type, {}])) };
  return operation('get', {
    ...OPEN,
    tag,
    operationId,
    summary: `${what}; its unguessable name is the permission. HEAD, single byte ranges and validators work`,
    parameters: [
      inPath('file', 'Token, dot, kind of file.'),
      { name: 'Range', in: 'header', schema: { type: 'string' } },
    ],
    responses: {
      '200': { description: 'The file.', ...file },
      '206': { description: 'The bytes asked for.', ...file },
      '304': { description: 'The file has not changed.' },
      '416': { description: 'The range is not in the file.' },
      ...refused(['not_found', 'internal']),
    },
  });
}
