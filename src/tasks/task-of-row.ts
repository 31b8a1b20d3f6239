import type { Selectable } from 'kysely';
import { assert, assertNever } from '../base/assert.ts';
import { micros } from '../contract/money.ts';
import type { TaskResultsTable, TasksTable } from '../db/tables.ts';
import type { StageName } from '../engine/engine.ts';
import type { Resource, Task } from './service.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/** What of a row of tasks is needed to show it. */
export type ShownRow = Pick<
  Selectable<TasksTable>,
  | 'id'
  | 'model'
  | 'status'
  | 'client_reference'
  | 'quote_id'
  | 'quote_units'
  | 'quote_unit'
  | 'quote_rate'
  | 'quote_amount'
  | 'charged'
  | 'progress'
  | 'error_code'
  | 'error_message'
  | 'metadata'
  | 'created_at'
  | 'started_at'
  | 'completed_at'
  | 'expires_at'
  | 'run_started_at'
  | 'expected_seconds'
> & {
  /** In their order; null where none was delivered. */
  readonly results: readonly ResultRow[] | null;
};

/** What of a row of results is needed to show it. */
export type ResultRow = Pick<
  Selectable<TaskResultsTable>,
  'token' | 'role' | 'type' | 'format' | 'width' | 'height' | 'duration_seconds'
>;

/** A task as its row has it. `nowMs` is for the estimate of its end. */
export function taskOfRow(row: ShownRow, nowMs: number): Task {
  const base = {
    id: taskIdOfRow(row.id),
    model: row.model,
    ...(row.client_reference === null ? {} : { clientReference: row.client_reference }),
    ...(row.quote_id === null ? {} : { quoteId: row.quote_id }),
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
        estimatedEndAt: new Date(nowMs + remainingMs(row, nowMs)),
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
        resources: (row.results ?? []).map(toResource),
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

/**
 * How long a task in processing is likely to go on: what was expected when nothing is done yet, what its own pace says when
 * nearly all is done, and a mixture between. Milliseconds, 0 or more.
 */
export function remainingMs(
  row: Pick<ShownRow, 'progress' | 'run_started_at' | 'expected_seconds'>,
  nowMs: number,
): number {
  const elapsedMs = Math.max(0, nowMs - (row.run_started_at?.getTime() ?? nowMs));
  const done = (row.progress?.percent ?? 0) / 100;
  const byHistoryMs = Math.max(0, row.expected_seconds * 1000 - elapsedMs);
  const byPaceMs = done > 0 ? (elapsedMs * (1 - done)) / done : byHistoryMs;
  return (1 - done) * byHistoryMs + done * byPaceMs;
}

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
