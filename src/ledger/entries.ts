import type { Selectable } from 'kysely';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Queryable } from '../db/database.ts';
import type { LedgerMovementsTable } from '../db/tables.ts';
import type { BookLine, EntryFilter } from './ledger.ts';

/** Movements at a time: large enough that the way to the database does not count, small enough that nobody waits behind them. */
const BATCH = 500;

/** Reads the book from its first entry on, batch by batch; what is booked meanwhile comes at the end. */
export async function* readEntries(db: Queryable, filter: EntryFilter): AsyncGenerator<readonly BookLine[]> {
  let after = 0n;
  for (;;) {
    const { lines, last } = await readBatch(db, filter, after);
    if (last === undefined) return;
    yield lines;
    after = last;
  }
}

async function readBatch(
  db: Queryable,
  { teamId, from, to }: EntryFilter,
  after: bigint,
): Promise<{ readonly lines: readonly BookLine[]; readonly last: bigint | undefined }> {
  const movements = db
    .selectFrom('ledger_movements')
    .selectAll()
    .where('id', '>', after)
    .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
    .$if(from !== undefined, (query) => query.where('created_at', '>=', from ?? new Date(0)))
    .$if(to !== undefined, (query) => query.where('created_at', '<', to ?? new Date(0)))
    .orderBy('id')
    .limit(BATCH);
  const rows = await db
    .selectFrom(movements.as('m'))
    // A movement of nothing has no entries.
    .leftJoin('ledger_entries as e', 'e.movement_id', 'm.id')
    .select(['m.id', 'm.created_at', 'm.kind', 'm.team_id', 'm.task_id', 'm.reason', 'm.actor', 'm.key'])
    .select(['e.account_id', 'e.amount', 'e.balance'])
    .orderBy('m.id')
    .orderBy('e.account_id')
    .execute();
  return { lines: rows.flatMap(toLine), last: rows.at(-1)?.id };
}

type Row = Omit<Selectable<LedgerMovementsTable>, 'overdraws' | 'amount'> & {
  readonly account_id: string | null;
  readonly amount: bigint | null;
  readonly balance: bigint | null;
};

function toLine(row: Row): readonly BookLine[] {
  const { account_id: accountId, amount, balance } = row;
  if (accountId === null || amount === null || balance === null) return [];
  return [
    {
      movementId: row.id,
      bookedAt: row.created_at,
      kind: row.kind,
      teamId: row.team_id as TeamId,
      taskId: row.task_id === null ? undefined : (row.task_id as TaskId),
      accountId,
      amount: micros(amount),
      balance: micros(balance),
      reason: row.reason,
      actor: row.actor,
      key: row.key ?? undefined,
    },
  ];
}
