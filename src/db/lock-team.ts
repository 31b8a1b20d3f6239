import type { DatabaseTransaction } from './database.ts';

/** Makes others that lock the same team wait until this transaction ends; those that only refer to it do not. Throws when there is none. */
export async function lockTeam(trx: DatabaseTransaction, teamId: string): Promise<void> {
  await trx.selectFrom('teams').select('id').where('id', '=', teamId).forNoKeyUpdate().executeTakeFirstOrThrow();
}
