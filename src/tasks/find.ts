import type { Selectable } from 'kysely';
import { assert } from '../base/assert.ts';
import { assertNever } from '../base/assert.ts';
import { taskId } from '../contract/ids.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { TaskResultsTable, TasksTable } from '../db/tables.ts';
import type { StageName } from '../engine/engine.ts';
import { FileDamagedError } from '../storage/storage.ts';
import type { TasksContext } from './context.ts';
import type { Resource, ResultFile, Task } from './service.ts';

type TaskRow = Selectable<TasksTable>;
type ResultRow = Selectable<TaskResultsTable>;

/** A task of this team, as it is now; undefined when it is unknown, foreign or expired. */
export async function findTask(context: TasksContext, teamId: TeamId, id: TaskId): Promise<Task | undefined> {
  const { kysely } = context.database;
  const row = await kysely
    .selectFrom('tasks')
    // Not the request, which can be large.
    .select(['id', 'model', 'status', 'quote_units', 'quote_unit', 'quote_rate', 'quote_amount', 'charged', 'progress'])
    .select(['error_code', 'error_message', 'metadata', 'created_at', 'started_at', 'completed_at', 'expires_at'])
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  if (row === undefined || isExpired(row.expires_at, context.clock.nowMs())) return undefined;
  const results =
    row.status === 'success'
      ? await kysely.selectFrom('task_results').selectAll().where('task_id', '=', id).orderBy('position').execute()
      : [];
  return toTask(row, results);
}

/** A result file by its token; undefined when it is unknown or expired. Throws a `FileDamagedError` when it is not what it was. */
export async function findResultFile(context: TasksContext, token: string): Promise<ResultFile | undefined> {
  const row = await context.database.kysely
    .selectFrom('task_results')
    .selectAll()
    .where('token', '=', token)
    .executeTakeFirst();
  if (row === undefined || isExpired(row.expires_at, context.clock.nowMs())) return undefined;
  const file = await context.storage.open(row.hash);
  // Success was told only after it was stored whole, so that this is damage done since.
  if (file === undefined || file.bytes !== Number(row.bytes)) throw new FileDamagedError(row.hash);
  return {
    format: row.format,
    bytes: file.bytes,
    createdAt: row.created_at,
    hash: row.hash,
    read: (range) => file.read(range),
    link: (contentType) => context.storage.link(row.hash, { expiresSeconds: LINK_SECONDS, contentType }),
  };
}

/** Long enough to see a film to its end, with pauses. */
const LINK_SECONDS = 3600;

function isExpired(expiresAt: Date | null, nowMs: number): boolean {
  return expiresAt !== null && expiresAt.getTime() <= nowMs;
}

function toTask(row: Omit<TaskRow, UnreadColumn>, results: readonly ResultRow[]): Task {
  const base = {
    id: taskId(row.id.slice('task-'.length)),
    model: row.model,
    quote: {
      units: row.quote_units,
      unit: row.quote_unit,
      rate: micros(row.quote_rate),
      amount: micros(row.quote_amount),
    },
    createdAt: row.created_at,
  };
  switch (row.status) {
    case 'pending':
      return { ...base, status: 'pending' };
    case 'processing': {
      const { stage, ...figures } = present(row.progress, row);
      return {
        ...base,
        status: 'processing',
        startedAt: present(row.started_at, row),
        progress: { ...figures, stage: stage as StageName },
      };
    }
    case 'success':
      return {
        ...base,
        status: 'success',
        startedAt: present(row.started_at, row),
        completedAt: present(row.completed_at, row),
        expiresAt: present(row.expires_at, row),
        charged: micros(present(row.charged, row)),
        resources: results.map(toResource),
        metadata: present(row.metadata, row),
      };
    case 'failed':
      return {
        ...base,
        status: 'failed',
        ...(row.started_at === null ? {} : { startedAt: row.started_at }),
        completedAt: present(row.completed_at, row),
        error: { code: present(row.error_code, row), message: present(row.error_message, row) },
      };
    default:
      return assertNever(row.status, 'task status');
  }
}

type UnreadColumn =
  | 'team_id'
  | 'key_id'
  | 'request'
  | 'request_file'
  | 'seed'
  | 'attempt'
  | 'engine_failures'
  | 'lease_node'
  | 'lease_fence';

/** The checks of the table promise which columns a status has. */
function present<Value>(value: Value | null, row: { readonly id: string; readonly status: string }): Value {
  assert(value !== null, `task "${row.id}" has what status "${row.status}" promises`);
  return value;
}

function toResource(row: ResultRow): Resource {
  return {
    token: row.token,
    role: row.role,
    type: row.type,
    format: row.format,
    ...(row.width === null ? {} : { width: row.width }),
    ...(row.height === null ? {} : { height: row.height }),
    ...(row.duration_seconds === null ? {} : { durationSeconds: row.duration_seconds }),
  };
}
