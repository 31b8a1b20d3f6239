import type { JsonObject } from './json-schema.ts';
import { TASKS_LISTED_DEFAULT, TASKS_LISTED_MAX } from './limits.ts';
import { answered, inPath, operation, refused, REFUSED_EVERYWHERE } from './openapi-parts.ts';
import { TASK_STATUSES } from './task-states.ts';

const TASK_ID = inPath('task_id', 'As submit answered it.');
const TIME = { type: 'string', format: 'date-time' };

/** Tasks after their submit, and locked prices before it; behind a key. */
export function taskPaths(): JsonObject {
  return {
    '/api/v1/tasks': listOperation(),
    '/api/v1/tasks/{task_id}': {
      ...operation('get', {
        tag: 'tasks',
        operationId: 'get-task',
        summary: 'A task and its result',
        parameters: [TASK_ID],
        responses: {
          ...answered('The task, also when it failed.', 'Task'),
          ...refused(['not_found', ...REFUSED_EVERYWHERE]),
        },
      }),
      ...operation('delete', {
        tag: 'tasks',
        operationId: 'cancel-task',
        summary: 'Cancel a task that is not final, also while it is made; nothing is charged',
        description: 'May be repeated. The task is then `failed` with the error code `canceled`.',
        parameters: [TASK_ID],
        responses: {
          ...answered('The task, which is canceled.', 'Task'),
          ...refused(['not_found', 'already_final', ...REFUSED_EVERYWHERE]),
        },
      }),
    },
    '/api/v1/tasks/{task_id}/events': eventsOperation(),
    '/api/v1/quotes': quoteOperation(),
  };
}

function listOperation(): JsonObject {
  const inQuery = (name: string, schema: JsonObject, description?: string) => ({
    name,
    in: 'query',
    schema,
    ...(description === undefined ? {} : { description }),
  });
  return operation('get', {
    tag: 'tasks',
    operationId: 'list-tasks',
    summary: 'The tasks of the team that are not expired, newest first',
    parameters: [
      inQuery('limit', { type: 'integer', minimum: 1, maximum: TASKS_LISTED_MAX, default: TASKS_LISTED_DEFAULT }),
      inQuery('cursor', { type: 'string' }, '`next_cursor` of the page before.'),
      inQuery('status', { type: 'string', enum: TASK_STATUSES }),
      inQuery('model', { type: 'string' }, 'A slug such as kling/kling-v3-t2v.'),
      inQuery('created_after', TIME, 'Included.'),
      inQuery('created_before', TIME, 'Included.'),
      inQuery('client_reference', { type: 'string' }, 'As the header X-Client-Reference said.'),
      inQuery('idempotency_key', { type: 'string' }, 'Finds the task of a submit whose answer was lost.'),
    ],
    responses: { ...answered('A page.', 'TaskList'), ...refused(['invalid_parameters', ...REFUSED_EVERYWHERE]) },
  });
}

function eventsOperation(): JsonObject {
  return operation('get', {
    tag: 'tasks',
    operationId: 'follow-task',
    summary: 'A task as it changes, as Server-Sent Events',
    description:
      'Each event is the `data` of a query of the task; the last one is final and ends the stream. Lines that begin with a colon are heartbeats.',
    parameters: [
      TASK_ID,
      {
        name: 'Last-Event-ID',
        in: 'header',
        description: 'Of the last event that arrived: the stream goes on from there, on any node.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      '200': { description: 'The stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      '204': { description: 'The last event was the final one: do not come back.' },
      ...refused(['not_found', 'streams_limited', ...REFUSED_EVERYWHERE]),
    },
  });
}

function quoteOperation(): JsonObject {
  const schema = {
    type: 'object',
    required: ['model', 'request'],
    additionalProperties: false,
    properties: {
      model: { type: 'string', examples: ['kling/kling-v3-omni-video'] },
      request: { type: 'object', description: 'What would be submitted to the model.' },
    },
  };
  return operation('post', {
    tag: 'generate',
    operationId: 'lock-price',
    summary: 'Lock the price of a request for some minutes, without a task and without charge',
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      ...answered('The quote, for X-Quote-Id or `quote_id` of the submit.', 'Quote'),
      ...refused([
        'invalid_parameters',
        'missing_parameter',
        'out_of_range',
        'invalid_format',
        'not_found',
        'body_too_large',
        'unsupported_media_type',
        ...REFUSED_EVERYWHERE,
      ]),
    },
  });
}
