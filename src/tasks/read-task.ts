import { sql } from 'kysely';
import type { TaskId, TeamId } from '../contract/ids.ts';
import type { Database, Queryable } from '../db/database.ts';
import { inGroups } from '../db/in-groups.ts';
import type { ResultRow, ShownRow } from './task-of-row.ts';

/** What of a task is read to show it, as it is when it is asked for; undefined when it is unknown or of another team. */
export type ReadTask = (teamId: TeamId, id: TaskId) => Promise<ShownRow | undefined>;

/** Bounds how long others wait for the embedded database. */
const GROUP_MAX = 200;
/** A statement costs the embedded database as much processor as some ten rows: under load this shares it, alone it is not felt. */
const GATHER_MS = 2;

/** Makes what reads single tasks: all that are asked for at the same time come in one statement. */
export function createReadTask(database: Database): ReadTask {
  const read = inGroups<TaskId, (ShownRow & { readonly team_id: string }) | undefined>({
    sizeMax: GROUP_MAX,
    gatherMs: GATHER_MS,
    work: async (ids) => {
      const { rows } = await sql<ShownRow & { readonly team_id: string }>`
        select * from read_tasks(${[...new Set(ids)]}::text[])`.execute(database.kysely);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    },
  });
  return async (teamId, id) => {
    const row = await read(id);
    return row?.team_id === teamId ? row : undefined;
  };
}

/** The beginning of a query of tasks to show; not of their requests, which can be large. */
export function selectShown(db: Queryable) {
  return db.selectFrom('tasks').select(SHOWN_COLUMNS).select(RESULTS);
}

const SHOWN_COLUMNS = [
  'id',
  'model',
  'status',
  'client_reference',
  'quote_id',
  'quote_units',
  'quote_unit',
  'quote_rate',
  'quote_amount',
  'charged',
  'progress',
  'error_code',
  'error_message',
  'metadata',
  'created_at',
  'started_at',
  'completed_at',
  'expires_at',
  'run_started_at',
  'expected_seconds',
] as const;

/** Only what was delivered has files. */
const RESULTS = sql<readonly ResultRow[] | null>`
  case when status = 'success' then (
    select json_agg(json_build_object(
      'token', token, 'role', role, 'type', type, 'format', format,
      'width', width, 'height', height, 'duration_seconds', duration_seconds
    ) order by position)
    from task_results where task_id = tasks.id
  ) end`.as('results');
