import type { Database } from '../db/database.ts';
import { inGroups } from '../db/in-groups.ts';

/** Counts the requests of all nodes in windows of one minute. */
export interface RequestCounter {
  /** Counts `wanted` requests of a subject, a team or a key; answers how many were counted before them in which minute. */
  draw(subject: string, draw: { readonly minute: number; readonly wanted: number }): Promise<DrawnRequests>;
}

export interface DrawnRequests {
  /** Minutes since the Unix epoch; one later than asked for when another node's clock is a little ahead. */
  readonly minute: number;
  readonly takenBefore: number;
}

interface Draw {
  readonly subject: string;
  readonly minute: number;
  readonly wanted: number;
}

/** Bounds how long others wait for the embedded database. */
const GROUP_MAX = 100;

/**
 * One row a subject, one statement for all draws at the same time, in a table without a log: a commit there waits for no disk. A minute
 * that is further ahead than one is that of a clock that was wrong, and is replaced.
 */
export function createRequestCounter(database: Database): RequestCounter {
  const count = database.prepare<{ subject: string; minute: bigint; taken: bigint }>(`
    insert into request_counts as c (subject, minute, taken)
    select * from unnest($1::text[], $2::bigint[], $3::bigint[])
    on conflict (subject) do update set
      minute = case when c.minute - excluded.minute in (0, 1) then c.minute else excluded.minute end,
      taken = case when c.minute - excluded.minute in (0, 1) then c.taken else 0 end + excluded.taken
    returning subject, minute, taken`);
  const drawInGroup = inGroups<Draw, DrawnRequests>({
    sizeMax: GROUP_MAX,
    work: async (draws) => {
      // Rows are locked in this order by every node. A subject is in one group once: whoever waits for a draw shares it.
      const sorted = draws.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
      const rows = await count(
        sorted.map(({ subject }) => subject),
        sorted.map(({ minute }) => String(minute)),
        sorted.map(({ wanted }) => String(wanted)),
      );
      const bySubject = new Map(rows.map((row) => [row.subject, row]));
      return draws.map(({ subject, wanted }) => {
        const row = bySubject.get(subject);
        if (row === undefined)
          throw new Error(`Cannot count the requests of ${subject}: the database answered nothing`);
        return { minute: Number(row.minute), takenBefore: Number(row.taken) - wanted };
      });
    },
  });
  return { draw: (subject, draw) => drawInGroup({ subject, ...draw }) };
}
