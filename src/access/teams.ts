import { teamId } from '../contract/ids.ts';
import type { TeamId } from '../contract/ids.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { openAccounts } from '../ledger/accounts.ts';

/** The team that a first start makes. */
export const DEFAULT_TEAM: TeamId = teamId('default');

export interface NewTeam {
  readonly id: TeamId;
  /** The id, when absent. */
  readonly name?: string;
  /** As its tier says, when absent. */
  readonly requestsPerMinute?: number;
  readonly concurrentTasks?: number;
  /** As the operator's setting says, when absent. */
  readonly runningTasks?: number;
  readonly now: Date;
}

/** Makes a team with its accounts unless it is there. True when it was made now; of several who try at once, one is told so. */
export async function addTeam(trx: DatabaseTransaction, team: NewTeam): Promise<boolean> {
  const added = await trx
    .insertInto('teams')
    .values({
      id: team.id,
      name: team.name ?? team.id,
      created_at: team.now,
      requests_per_minute: team.requestsPerMinute ?? null,
      concurrent_tasks: team.concurrentTasks ?? null,
      running_tasks_max: team.runningTasks ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return false;
  await openAccounts(trx, team.id);
  return true;
}
