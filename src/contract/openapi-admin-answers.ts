import type { JsonObject } from './json-schema.ts';
import { enveloped, record } from './openapi-records.ts';

const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const micros = { type: 'integer', description: 'Micro-dollars.' };
const maybe = (schema: { readonly type: string }): JsonObject => ({ ...schema, type: [schema.type, 'null'] });
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const limit = maybe({ type: 'integer' });

const team = record({
  team_id: text,
  name: text,
  is_disabled: { type: 'boolean' },
  created_at: time,
  requests_per_minute: { ...limit, description: 'In force; null where there is none.' },
  concurrent_tasks: limit,
  running_tasks: { ...limit, description: "Made at once; null where the operator's setting counts." },
  is_by_tier: {
    ...record({ requests_per_minute: { type: 'boolean' }, concurrent_tasks: { type: 'boolean' } }),
    description: 'True where a limit is that of the tier.',
  },
  balance: record({ available_micros: micros, held_micros: micros, spent_micros: micros }),
});

const keyFields = {
  key_id: text,
  team_id: text,
  name: text,
  scopes: list({ type: 'string', enum: ['submit', 'read', 'admin'] }),
  models: { ...maybe({ type: 'array' }), items: text },
  is_disabled: { type: 'boolean' },
  created_at: time,
  expires_at: maybe(time),
  last_used_at: { ...maybe(time), description: 'To the minute.' },
  monthly_budget_micros: maybe(micros),
  used_this_month_micros: { ...micros, description: 'Held and charged for tasks of this calendar month (UTC).' },
  requests_per_minute: limit,
  concurrent_tasks: limit,
  secrets: list(record({ prefix: text, created_at: time, expires_at: maybe(time) })),
};

const entry = record({
  movement_id: { type: 'integer' },
  booked_at: time,
  kind: { type: 'string', enum: ['credit', 'hold', 'settle', 'void', 'refund', 'correction'] },
  team_id: text,
  task_id: maybe(text),
  account: { type: 'string', examples: ['house', 'default/available'] },
  amount_micros: { ...micros, description: 'Micro-dollars that the account gets; negative when it gives.' },
  balance_micros: { ...micros, description: 'What the account holds after the entry.' },
  reason: text,
  actor: text,
  idempotency_key: maybe(text),
});

const receipt = record({
  task_id: text,
  model_id: text,
  status: text,
  quote_id: maybe(text),
  unit: { type: 'string', enum: ['second', 'image'] },
  units: { type: 'integer' },
  unit_micros: micros,
  price_micros: { ...micros, description: 'Units times rate, which was held.' },
  text: { type: 'string', examples: ['8 s × $0.2300 = $1.8400'] },
  charged_micros: micros,
  refunded_micros: micros,
  balance_before_micros: {
    ...maybe(micros),
    description: 'What the team could spend right before the first movement.',
  },
  balance_after_micros: { ...maybe(micros), description: 'And right after the last one.' },
  movements: list(
    record({
      movement_id: { type: 'integer' },
      kind: text,
      reason: text,
      booked_at: time,
      entries: list(
        record({
          account: { type: 'string', enum: ['available', 'held', 'spent'] },
          amount_micros: micros,
          before_micros: micros,
          after_micros: micros,
        }),
      ),
    }),
  ),
});

/** The schemas of the answers of `admin-answers.ts`, by name. */
export const ADMIN_SCHEMAS: JsonObject = {
  Team: enveloped(team),
  Teams: enveloped(record({ teams: list(team) })),
  Key: enveloped(record(keyFields)),
  Keys: enveloped(record({ keys: list(record(keyFields)) })),
  IssuedKey: enveloped(
    record({ ...keyFields, secret: { ...text, description: 'What the key is presented as; shown this once.' } }),
  ),
  Booking: enveloped(
    record({
      movement_id: { type: 'integer' },
      kind: { type: 'string', enum: ['credit', 'refund', 'correction'] },
      team_id: text,
      task_id: maybe(text),
      amount_micros: micros,
      available_after_micros: micros,
      reason: text,
      actor: { ...text, description: '`operator` or the id of a key.' },
      idempotency_key: text,
      booked_at: time,
    }),
  ),
  Verification: enveloped(
    record({ is_right: { type: 'boolean' }, violations: list(record({ rule: text, detail: text })) }),
  ),
  Entries: list(entry),
  Receipt: enveloped(receipt),
  LedgerHealth: record({
    status: { type: 'string', enum: ['ok', 'broken'] },
    checks: record({ sum_is_zero: { type: 'boolean' }, holds_are_open_tasks: { type: 'boolean' } }),
  }),
};
