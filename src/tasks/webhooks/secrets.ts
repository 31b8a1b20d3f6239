import type { TeamId } from '../../contract/ids.ts';
import type { TasksContext } from '../context.ts';
import { makeWebhookSecret } from './signature.ts';

/** The secret that signs a team's webhooks, made when it is first needed. */
export async function webhookSecret(
  { database, clock, randomBytes }: Pick<TasksContext, 'database' | 'clock' | 'randomBytes'>,
  teamId: TeamId,
): Promise<string> {
  const find = () =>
    database.kysely.selectFrom('webhook_secrets').select('secret').where('team_id', '=', teamId).executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known.secret;
  await database.kysely
    .insertInto('webhook_secrets')
    .values({ team_id: teamId, secret: makeWebhookSecret(randomBytes), created_at: new Date(clock.nowMs()) })
    // Another call may have been first; its secret is the one.
    .onConflict((conflict) => conflict.column('team_id').doNothing())
    .execute();
  const { secret } = (await find()) ?? {};
  if (secret === undefined) throw new Error(`Cannot find the webhook secret that was made for "${teamId}"`);
  return secret;
}
