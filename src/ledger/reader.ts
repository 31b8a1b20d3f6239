import { sql } from 'kysely';
import type { TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Database, Queryable } from '../db/database.ts';
import { accountsOf } from './accounts.ts';
import { readEntries } from './entries.ts';
import type { Balance, BookHealth, LedgerReader } from './ledger.ts';
import { readReceipt } from './receipt.ts';
import { verifyBook } from './verify.ts';

/** Reads the book in the database. */
export function createLedgerReader(database: Database): LedgerReader {
  const { kysely } = database;
  return {
    balance: async (teamId) => (await readBalances(kysely, [teamId])).get(teamId) ?? NOTHING,
    balances: (teamIds) => readBalances(kysely, teamIds),
    verify: () => verifyBook(kysely),
    health: () => readHealth(kysely),
    receipt: (teamId, taskId) => readReceipt(kysely, teamId, taskId),
    entries: (filter) => readEntries(kysely, filter),
  };
}

const NOTHING: Balance = { available: micros(0n), held: micros(0n), spent: micros(0n) };

/** The last link of each chain of the teams. */
async function readBalances(db: Queryable, teamIds: readonly TeamId[]): Promise<ReadonlyMap<TeamId, Balance>> {
  const accounts = teamIds.flatMap((teamId) => Object.values(accountsOf(teamId)));
  const { rows } = await sql<{ id: string; balance: bigint }>`
    select a.id, e.balance from unnest(${accounts}::text[]) a (id), lateral (
      select balance from ledger_entries where account_id = a.id order by sequence desc limit 1
    ) e`.execute(db);
  const balances = new Map(rows.map(({ id, balance }) => [id, micros(balance)]));
  const balance = (id: string) => balances.get(id) ?? micros(0n);
  return new Map(
    teamIds.map((teamId) => {
      const { available, held, spent } = accountsOf(teamId);
      return [teamId, { available: balance(available), held: balance(held), spent: balance(spent) }];
    }),
  );
}

/** One lookup an account and one row an open task. */
async function readHealth(db: Queryable): Promise<BookHealth> {
  const { rows } = await sql<{ is_balanced: boolean; is_held: boolean }>`
    with last as (
      select a.team_id, a.kind, coalesce(e.balance, 0) as balance
      from ledger_accounts a left join lateral (
        select balance from ledger_entries where account_id = a.id order by sequence desc limit 1
      ) e on true
    ), open as (
      select team_id, sum(quote_amount) as amount from tasks where status in ('pending', 'processing') group by team_id
    )
    select
      (select coalesce(sum(balance), 0) = 0 from last) as is_balanced,
      not exists (
        select from last left join open using (team_id) where kind = 'held' and balance <> coalesce(amount, 0)
      ) as is_held`.execute(db);
  const [row] = rows;
  return { isBalanced: row?.is_balanced === true, isHeldForOpenTasks: row?.is_held === true };
}
