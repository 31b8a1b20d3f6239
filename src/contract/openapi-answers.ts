import { TASK_ERRORS } from './error-codes.ts';
import type { JsonObject } from './json-schema.ts';
import { ADMIN_SCHEMAS } from './openapi-admin-answers.ts';
import { enveloped, record } from './openapi-records.ts';
import { TASK_STATUSES } from './task-states.ts';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const time = { type: 'string', format: 'date-time' };
const dollars = { type: 'number', description: 'US dollars.' };

const unit = { type: 'string', enum: ['second', 'image'] };
const problem = record({
  pointer: { type: 'string', format: 'json-pointer' },
  code: text,
  category: text,
  message: text,
});
const price = record({
  unit,
  units: count,
  units_min: { ...count, description: 'Below `units` when the length of a video decides.' },
  unit_usd: dollars,
  amount_usd: { ...dollars, description: 'What submit would hold.' },
  text: { type: 'string', examples: ['8 s × $0.2300 = $1.8400'] },
});
const mediaFile = record({
  file_id: text,
  type: { type: 'string', examples: ['image/png'] },
  filename: text,
  size: { ...count, description: 'Bytes.' },
  url: { type: 'string', format: 'uri' },
  created_at: time,
});

const element = record({
  element_id: { type: 'string', pattern: '^[1-9][0-9]{17}$' },
  name: text,
  images: {
    type: 'array',
    items: record({
      url: { type: 'string', format: 'uri' },
      type: { type: 'string', examples: ['image/png'] },
      size: { ...count, description: 'Bytes.' },
      width: { ...count, description: 'As shown, pixels.' },
      height: count,
    }),
  },
  created_at: time,
});

/** The schemas of every answer, by name; they describe the types of `answers.ts`. */
export const ANSWER_SCHEMAS: JsonObject = {
  Error: record(
    {
      code: { type: 'integer', description: 'The HTTP status again.' },
      message: { type: 'string', description: 'Category, colon, detail. With several problems, the first.' },
      errors: {
        type: 'array',
        description: 'All problems of a request that did not pass validation.',
        items: problem,
      },
    },
    ['code', 'message'],
  ),
  Accepted: enveloped(
    record({
      status: { type: 'string', const: 'pending' },
      task_id: { type: 'string', pattern: '^task-[A-Za-z0-9_-]{1,100}$' },
      model_id: text,
      get_result: record({ method: { type: 'string', const: 'GET' }, url: { type: 'string', format: 'uri' } }),
    }),
  ),
  Task: enveloped({ $ref: '#/components/schemas/TaskData' }),
  TaskList: enveloped(
    record({
      tasks: { type: 'array', items: { $ref: '#/components/schemas/TaskData' } },
      next_cursor: { type: ['string', 'null'], description: 'For the next page; null on the last one.' },
    }),
  ),
  Quote: enveloped(record({ quote_id: text, model_id: text, price, expires_at: time })),
  TaskData: record(
    {
      status: {
        type: 'string',
        enum: TASK_STATUSES,
        description: 'Only moves forward; success and failed are final.',
      },
      task_id: text,
      model_id: text,
      duration: { type: 'integer', minimum: 0, description: 'Milliseconds of work so far, not seconds of film.' },
      result: {
        oneOf: [{ $ref: '#/components/schemas/Result' }, { type: 'null' }],
        description: 'Null until success.',
      },
      client_reference: { ...text, description: 'As the header X-Client-Reference of the submit said.' },
      quote_id: { ...text, description: 'The locked price that it was submitted with.' },
      progress: record(
        {
          stage: { ...text, description: '`waiting` before a worker has begun.' },
          percent: { type: 'number', minimum: 0, maximum: 100 },
          done: count,
          total: count,
          position: { type: 'integer', minimum: 1, description: 'Of a waiting task; 1 starts next.' },
          estimated_end_at: {
            ...time,
            description:
              'From the median time that work of the same model and price took lately, the place in the queue, and the pace of the run.',
          },
        },
        ['stage', 'percent', 'estimated_end_at'],
      ),
      error: record({ code: { type: 'string', enum: Object.keys(TASK_ERRORS) }, message: text }),
      billing: record({ amount: dollars }),
      created_at: time,
      completed_at: time,
      result_expires_at: time,
    },
    ['status', 'task_id', 'model_id', 'duration', 'result', 'created_at'],
  ),
  Result: record({
    resources: { type: 'array', items: { $ref: '#/components/schemas/Resource' } },
    metadata: {
      type: 'object',
      required: ['image_count', 'request_id'],
      description: 'What else the engine tells, such as `not_understood` and `not_shown`, is here too.',
      additionalProperties: true,
      properties: { image_count: count, request_id: text, storyboard_url: { type: 'string', format: 'uri' } },
    },
    extensions: record({ submit_time: time }),
  }),
  Resource: record(
    {
      url: { type: 'string', format: 'uri' },
      type: { type: 'string', enum: ['video', 'image'] },
      width: { type: ['integer', 'null'] },
      height: { type: ['integer', 'null'] },
      format: { type: 'string', examples: ['mp4', 'png'] },
      role: { type: 'string', const: 'primary' },
      duration: { type: 'number', description: 'Seconds of film.' },
    },
    ['url', 'type', 'width', 'height', 'format', 'role'],
  ),
  Models: record({
    models: {
      type: 'array',
      items: record({
        slug: { type: 'string', examples: ['kling/kling-v3-omni-video'] },
        type: text,
        docs_url: { type: 'string', format: 'uri' },
        description: text,
        name: text,
        provider: text,
        model_id: text,
        price_usd: { type: 'number', description: 'Dollars a unit for a request of defaults.' },
        pricing: record({
          currency: { type: 'string', const: 'USD' },
          unit,
          rates: { type: 'array', items: record({ when: { type: 'object' }, usd: dollars }) },
          source: text,
        }),
      }),
    },
  }),
  Check: enveloped(
    record(
      {
        is_valid: { type: 'boolean' },
        errors: { type: 'array', items: problem },
        price,
      },
      ['is_valid', 'errors'],
    ),
  ),
  Element: enveloped(element),
  Elements: enveloped(record({ elements: { type: 'array', items: element } })),
  MediaFile: record({ data: mediaFile }),
  MediaFiles: record({ data: { type: 'array', items: mediaFile } }),
  WebhookSecret: enveloped(record({ secret: { type: 'string', pattern: '^whsec_' } })),
  KeyValidity: enveloped(record({ is_valid: { type: 'boolean' } })),
  Balance: enveloped(record({ balance: dollars })),
  ...ADMIN_SCHEMAS,
  Health: record({ status: { type: 'string', enum: ['ok', 'unavailable'] }, checks: { type: 'object' } }, ['status']),
};
