import type { JsonObject } from './json-schema.ts';
import { operation, reference } from './openapi-parts.ts';

/** What is posted to the address of a header `X-Webhook-URL`. */
export function webhooksOf(): JsonObject {
  const header = (name: string, description: string): JsonObject => {
    return { name, in: 'header', required: true, description, schema: { type: 'string' } };
  };
  return {
    'task-ended': operation('post', {
      tag: 'tasks',
      security: [],
      operationId: 'receive-task',
      summary: 'A task has ended',
      description:
        'Sent at least once. Any 2xx acknowledges it; 429, 5xx and no answer within 15 seconds are tried again, ten times within a day.',
      parameters: [
        header('X-Modellix-Event', 'prediction.task.succeeded or prediction.task.failed.'),
        header('X-Modellix-Task-ID', 'The task.'),
        header('X-Modellix-Delivery-ID', 'The same in every attempt: tells repeats.'),
        header('X-Modellix-Retry-Count', '0 for the first attempt.'),
        header('webhook-id', 'The delivery id again (Standard Webhooks).'),
        header('webhook-timestamp', 'Unix seconds of this attempt.'),
        header('webhook-signature', '`v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body` with the secret.'),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: reference('Task') } } },
      responses: { '200': { description: 'Acknowledged, as with any 2xx.' } },
    }),
  };
}
