import { sql } from 'kysely';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Queryable } from '../db/database.ts';
import type { BookLine, EntryFilter } from './ledger.ts';

/** Large enough that the way to the database does not count, small enough that nobody waits behind it. */
const BATCH = 1000;

/** Reads the book from its first entry on, batch by batch; what is booked meanwhile comes at the end. */
export async function* readEntries(db: Queryable, filter: EntryFilter): AsyncGenerator<readonly BookLine[]> {
  let [movementId, accountId] = [0n, ''];
  for (;;) {
    const lines = await readBatch(db, filter, movementId, accountId);
    const last = lines.at(-1);
    if (last === undefined) return;
    yield lines;
    [movementId, accountId] = [last.movementId, last.accountId];
  }
}

async function readBatch(
  db: Queryable,
  { teamId, from, to }: EntryFilter,
  movementId: bigint,
  accountId: string,
): Promise<readonly BookLine[]> {
  const rows = await db
    .selectFrom('ledger_movements as m')
    .innerJoin('ledger_entries as e', 'e.movement_id', 'm.id')
    .select(['m.id', 'm.created_at', 'm.kind', 'm.team_id', 'm.task_id', 'm.reason', 'm.actor', 'm.key'])
    .select(['e.account_id', 'e.amount', 'e.balance'])
    // The row comparison is repeated in simpler words, which the index of movements understands.
    .where('m.id', '>=', movementId)
    .where(sql<boolean>`(m.id, e.account_id) > (${movementId}::bigint, ${accountId}::text)`)
    .$if(teamId !== undefined, (query) => query.where('m.team_id', '=', teamId ?? ''))
    .$if(from !== undefined, (query) => query.where('m.created_at', '>=', from ?? new Date(0)))
    .$if(to !== undefined, (query) => query.where('m.created_at', '<', to ?? new Date(0)))
    .orderBy('m.id')
    .orderBy('e.account_id')
    .limit(BATCH)
    .execute();
  return rows.map((row) => ({
    movementId: row.id,
    bookedAt: row.created_at,
    kind: row.kind,
    teamId: row.team_id as TeamId,
    taskId: row.task_id === null ? undefined : (row.task_id as TaskId),
    accountId: row.account_id,
    amount: micros(row.amount),
    balance: micros(row.balance),
    reason: row.reason,
    actor: row.actor,
    key: row.key ?? undefined,
  }));
}
