import { fail, ok, type Result } from '../base/result.ts';
import { parseTaskId } from '../contract/ids.ts';
import { TASKS_LISTED_DEFAULT, TASKS_LISTED_MAX } from '../contract/limits.ts';
import type { ModelSpec } from '../contract/model-spec.ts';
import { modelId } from '../contract/models.ts';
import { quote } from '../contract/problem.ts';
import { TASK_STATUSES } from '../contract/task-states.ts';
import type { ListPosition, TaskFilter } from '../tasks/service.ts';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type FilterPart = Partial<TaskFilter>;

/** How each parameter of the list is read; undefined when it is not what `EXPECTED` says. */
const READERS: Readonly<Record<string, (text: string, models: readonly ModelSpec[]) => FilterPart | undefined>> = {
  limit: (text) => {
    const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return limit >= 1 && limit <= TASKS_LISTED_MAX ? { limit } : undefined;
  },
  cursor: (text) => {
    const after = readCursor(text);
    return after === undefined ? undefined : { after };
  },
  status: (text) => {
    const status = TASK_STATUSES.find((each) => each === text);
    return status === undefined ? undefined : { status };
  },
  model: (text, models) => {
    const model = models.find(({ slug }) => slug === text || modelId(slug) === text);
    return model === undefined ? undefined : { model: model.slug };
  },
  created_after: (text) => {
    const createdAfter = readTime(text);
    return createdAfter === undefined ? undefined : { createdAfter };
  },
  created_before: (text) => {
    const createdBefore = readTime(text);
    return createdBefore === undefined ? undefined : { createdBefore };
  },
  client_reference: (text) => (text === '' ? undefined : { clientReference: text }),
  idempotency_key: (text) => (text === '' ? undefined : { idempotencyKey: text }),
};

const EXPECTED: Readonly<Record<string, string>> = {
  limit: `a whole number from 1 to ${TASKS_LISTED_MAX}`,
  cursor: "the 'next_cursor' of another page",
  status: `one of ${TASK_STATUSES.join(', ')}`,
  model: 'the slug of a model',
  created_after: 'a time such as 2026-01-02T03:04:05Z',
  created_before: 'a time such as 2026-01-02T03:04:05Z',
  client_reference: 'what a submit gave',
  idempotency_key: 'what a submit gave',
};

/** Reads the query of a list; the error names the parameter and what was expected. */
export function readTaskQuery(query: Query, models: readonly ModelSpec[]): Result<TaskFilter, string> {
  let filter: TaskFilter = { limit: TASKS_LISTED_DEFAULT };
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (read === undefined) return fail(`parameter ${quote(name)} is unknown`);
    const part = typeof value === 'string' ? read(value, models) : undefined;
    if (part === undefined) return fail(`parameter '${name}' must be ${EXPECTED[name]}, given once`);
    filter = { ...filter, ...part };
  }
  return ok(filter);
}

/** A place in the list as text that says nothing to others. */
export function writeCursor({ createdAt, id }: ListPosition): string {
  return Buffer.from(`${createdAt.getTime()} ${id}`).toString('base64url');
}

function readCursor(text: string): ListPosition | undefined {
  const [, time = '', rest = ''] = /^(\d{1,15}) (.+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  const id = parseTaskId(rest);
  return id === undefined ? undefined : { createdAt: new Date(Number(time)), id };
}

/** ISO 8601 with seconds, and a zone. */
function readTime(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
