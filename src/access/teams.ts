import { teamId } from '../contract/ids.ts';
import type { TeamId } from '../contract/ids.ts';
import type { Queryable } from '../db/database.ts';

/** The team that a first start makes. */
export const DEFAULT_TEAM: TeamId = teamId('default');

/** Makes a team unless it is there. True when it was made now; of several who try at once, one is told so. */
export async function addTeam(db: Queryable, team: { readonly id: TeamId; readonly now: Date }): Promise<boolean> {
  const added = await db
    .insertInto('teams')
    .values({ id: team.id, name: team.id, created_at: team.now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}
