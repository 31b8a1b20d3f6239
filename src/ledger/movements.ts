import { assert } from '../base/assert.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { accountsOf } from './accounts.ts';
import { bookMovement, lockAccounts } from './book.ts';

/*
 * The life of a task's money:
 *
 * - `hold`: available → held, when the task is accepted, by `accept_task` of the database. Refused when too little is available.
 * - then exactly one of
 *   `settle`: held → spent, what was delivered, and held → available, the rest; when the task succeeds.
 *   `void`: held → available, all of it; when the task fails.
 *
 * What people book besides, credits, refunds and corrections, is in `bookings.ts`. Every movement locks its accounts
 * first, in one order everywhere, so that movements of a team follow each other and never wait in a circle. The database
 * refuses a second hold or a second closing of a task, a movement that does not sum to zero, and an account below zero.
 */

/** Who makes the movements that belong to the work on a task. */
const SERVICE = 'service';

/** Takes `charged` of what is held for a task, zero up to all of it, and gives the rest back. */
export async function settle(
  trx: DatabaseTransaction,
  options: { readonly taskId: TaskId; readonly charged: Micros; readonly now: Date },
): Promise<void> {
  const { taskId, charged, now } = options;
  const { teamId, amount } = await openHold(trx, taskId);
  assert(charged >= 0n && charged <= amount, `task "${taskId}" is charged ${charged}, at most its hold of ${amount}`);
  const { available, held, spent } = accountsOf(teamId);
  await lockAccounts(trx, [available, held, spent]);
  const movement = {
    kind: 'settle',
    teamId,
    taskId,
    amount: charged,
    reason: 'delivered',
    actor: SERVICE,
    now,
  } as const;
  await bookMovement(trx, movement, [
    [held, -amount],
    [spent, charged],
    [available, amount - charged],
  ]);
}

/** Gives back all that is held for a task; `reason` is why it was not delivered, such as the code of its error. */
export async function voidHold(
  trx: DatabaseTransaction,
  options: { readonly taskId: TaskId; readonly reason?: string; readonly now: Date },
): Promise<void> {
  const { taskId, reason = 'not delivered', now } = options;
  const { teamId, amount } = await openHold(trx, taskId);
  const { available, held } = accountsOf(teamId);
  await lockAccounts(trx, [available, held]);
  await bookMovement(trx, { kind: 'void', teamId, taskId, amount, reason, actor: SERVICE, now }, [
    [held, -amount],
    [available, amount],
  ]);
}

/** Throws when the task has no hold. That it is closed only once is the database's care. */
async function openHold(trx: DatabaseTransaction, taskId: TaskId): Promise<{ teamId: TeamId; amount: Micros }> {
  const found = await trx
    .selectFrom('ledger_movements')
    .select(['team_id', 'amount'])
    .where('task_id', '=', taskId)
    .where('kind', '=', 'hold')
    .executeTakeFirst();
  assert(found !== undefined, `task "${taskId}" has a hold`);
  return { teamId: found.team_id as TeamId, amount: micros(found.amount) };
}
