import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

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

/**
 * One row a subject, one statement a draw, in a table without a log: a commit there waits for no disk. A minute that is further ahead
 * than one is that of a clock that was wrong, and is replaced.
 */
export function createRequestCounter(database: Database): RequestCounter {
  return {
    draw: async (subject, { minute, wanted }) => {
      const { rows } = await sql<{ minute: bigint; taken: bigint }>`
        insert into request_counts as c (subject, minute, taken) values (${subject}, ${minute}, ${wanted})
        on conflict (subject) do update set
          minute = case when c.minute - excluded.minute in (0, 1) then c.minute else excluded.minute end,
          taken = case when c.minute - excluded.minute in (0, 1) then c.taken else 0 end + excluded.taken
        returning minute, taken`.execute(database.kysely);
      const [row] = rows;
      if (row === undefined) throw new Error(`Cannot count the requests of ${subject}: the database answered nothing`);
      return { minute: Number(row.minute), takenBefore: Number(row.taken) - wanted };
    },
  };
}
