import { sql } from 'kysely';
import type { Expression, RawBuilder } from 'kysely';
import type { TeamId } from '../contract/ids.ts';
import type { DatabaseTransaction } from '../db/database.ts';

/** Where credit comes from. What it owes is what it has given. */
export const HOUSE = 'house';

/** The accounts of a team: what it can spend, what is set aside for its open tasks, what it has spent. */
export function accountsOf(teamId: TeamId): Readonly<Record<'available' | 'held' | 'spent', string>> {
  return { available: `${teamId}/available`, held: `${teamId}/held`, spent: `${teamId}/spent` };
}

/** Opens the accounts of a new team, all empty. */
export async function openAccounts(trx: DatabaseTransaction, teamId: TeamId): Promise<void> {
  const accounts = accountsOf(teamId);
  const kinds = ['available', 'held', 'spent'] as const;
  await trx
    .insertInto('ledger_accounts')
    .values(kinds.map((kind) => ({ id: accounts[kind], team_id: teamId, kind })))
    .execute();
}

/** All that a team was ever credited, corrections included, as part of a query: the last links of its three chains. A `bigint`. */
export function creditOf(teamId: Expression<unknown>): RawBuilder<bigint> {
  return sql<bigint>`(
    select coalesce(sum(e.balance), 0)::bigint from unnest(array['available', 'held', 'spent']) a (kind), lateral (
      select balance from ledger_entries where account_id = ${teamId} || '/' || a.kind order by sequence desc limit 1
    ) e
  )`;
}
