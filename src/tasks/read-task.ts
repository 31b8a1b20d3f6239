import { sql, type RawBuilder } from 'kysely';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { isTerminal } from '../contract/task-states.ts';
import type { Database, Queryable } from '../db/database.ts';
import { inGroups } from '../db/in-groups.ts';
import type { ShownRow } from './task-of-row.ts';

/**
 * What of a task is read to show it, as it is when it is asked for; undefined when it is unknown or of another team. That of a final task
 * may be the same object each time.
 */
export type ReadTask = (teamId: TeamId, id: TaskId) => Promise<ShownRow | undefined>;

interface FoundRow extends ShownRow {
  readonly team_id: string;
}

/** Bounds how long others wait for the embedded database. */
const GROUP_MAX = 100;
/** A statement costs the embedded database as much processor as some ten rows: under load this shares it, alone it is not felt. */
const GATHER_MS = 2;
/** Some 5 KB each, with what they are shown as. */
const REMEMBERED_MAX = 2_000;

/**
 * Makes what reads single tasks: all that are asked for at the same time come in one statement. Final ones, which nothing changes any
 * more on any node, are remembered; whoever shows them looks at the clock for when they expire (decision 16).
 */
export function createReadTask(database: Database): ReadTask {
  const select = database.prepare<FoundRow>('select * from read_tasks($1::text[])');
  /** What was asked for last stands last. */
  const final = new Map<string, FoundRow>();
  const remember = (row: FoundRow) => {
    final.delete(row.id);
    final.set(row.id, row);
    const [oldest] = final.size > REMEMBERED_MAX ? final.keys() : [];
    if (oldest !== undefined) final.delete(oldest);
  };
  const read = inGroups<TaskId, FoundRow | undefined>({
    sizeMax: GROUP_MAX,
    gatherMs: GATHER_MS,
    work: async (ids) => {
      const rows = await select([...new Set(ids)]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    },
  });
  return async (teamId, id) => {
    const row = final.get(id) ?? (await read(id));
    if (row === undefined || row.team_id !== teamId) return undefined;
    if (isTerminal(row.status)) remember(row);
    return row;
  };
}

/** The query of tasks to show, by an array of their ids (unknown ones are left out), in no order; not of their requests, which can be large. */
export function selectShown(db: Queryable, ids: RawBuilder<readonly string[]>) {
  return db.selectFrom(sql<FoundRow>`read_tasks(${ids})`.as('shown')).selectAll();
}

/** The tasks of these ids, in no order; unknown ones are left out. */
export function readShown(db: Queryable, ids: readonly TaskId[]): Promise<readonly FoundRow[]> {
  return selectShown(db, sql`${ids}::text[]`).execute();
}
