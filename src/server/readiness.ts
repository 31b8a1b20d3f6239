import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Readiness } from '../http/routes/service.ts';

/** Whether this server can take work: its database answers. Rejects when it does not. */
export async function checkReadiness(database: Database): Promise<Readiness> {
  await sql`select 1`.execute(database.kysely);
  return { isReady: true, checks: { database: 'ok' } };
}
