import { sql, type RawBuilder } from 'kysely';
import type { TaskId, TeamId } from '../contract/ids.ts';
import type { Database, Queryable } from '../db/database.ts';
import { inGroups } from '../db/in-groups.ts';
import type { ShownRow } from './task-of-row.ts';

/** What of a task is read to show it, as it is when it is asked for; undefined when it is unknown or of another team. */
export type ReadTask = (teamId: TeamId, id: TaskId) => Promise<ShownRow | undefined>;

interface FoundRow extends ShownRow {
  readonly team_id: string;
}

/** Bounds how long others wait for the embedded database. */
const GROUP_MAX = 200;
/** A statement costs the embedded database as much processor as some ten rows: under load this shares it, alone it is not felt. */
const GATHER_MS = 2;

/** Makes what reads single tasks: all that are asked for at the same time come in one statement. */
export function createReadTask(database: Database): ReadTask {
  const read = inGroups<TaskId, FoundRow | undefined>({
    sizeMax: GROUP_MAX,
    gatherMs: GATHER_MS,
    work: async (ids) => {
      const rows = await readShown(database.kysely, [...new Set(ids)]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    },
  });
  return async (teamId, id) => {
    const row = await read(id);
    return row?.team_id === teamId ? row : undefined;
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
