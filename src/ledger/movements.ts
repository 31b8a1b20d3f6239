import { assert } from '../base/assert.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { HOUSE, accountsOf } from './accounts.ts';

/*
 * The life of a task's money:
 *
 * - `hold`: available → held, when the task is accepted. Refused when too little is available.
 * - then exactly one of
 *   `settle`: held → spent, what was delivered, and held → available, the rest; when the task succeeds.
 *   `void`: held → available, all of it; when the task fails.
 *
 * Money enters by `credit`: house → available. Every movement locks its accounts first, in one order everywhere, so that
 * movements of a team follow each other and never wait in a circle. The database refuses a second hold or a second
 * closing of a task, a movement that does not sum to zero, and an account below zero.
 */

export interface CreditOptions {
  readonly teamId: TeamId;
  /** More than zero. */
  readonly amount: Micros;
  readonly memo: string;
  readonly now: Date;
}

export interface InsufficientBalance {
  readonly available: Micros;
  readonly needed: Micros;
}

export interface HoldOptions {
  readonly teamId: TeamId;
  readonly taskId: TaskId;
  /** Zero or more. */
  readonly amount: Micros;
  readonly now: Date;
}

/** Gives a team money to spend. */
export async function credit(trx: DatabaseTransaction, options: CreditOptions): Promise<void> {
  const { teamId, memo, now } = options;
  const amount: bigint = options.amount;
  assert(amount > 0n, `a credit is more than zero, got ${amount}`);
  const { available } = accountsOf(teamId);
  await lockAccounts(trx, [HOUSE, available]);
  await book(trx, { kind: 'credit', teamId, taskId: null, amount, memo, now }, [
    [HOUSE, -amount],
    [available, amount],
  ]);
}

/** Sets a team's money aside for a task. Writes nothing when it refuses. */
export async function hold(trx: DatabaseTransaction, options: HoldOptions): Promise<Result<void, InsufficientBalance>> {
  const { teamId, taskId, now } = options;
  const amount: bigint = options.amount;
  assert(amount >= 0n, `a hold is not negative, got ${amount}`);
  const { available, held } = accountsOf(teamId);
  await lockAccounts(trx, [available, held]);
  const balance = await balanceOf(trx, available);
  if (balance < amount) return fail({ available: balance, needed: options.amount });
  await book(trx, { kind: 'hold', teamId, taskId, amount, memo: null, now }, [
    [available, -amount],
    [held, amount],
  ]);
  return ok(undefined);
}

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
  await book(trx, { kind: 'settle', teamId, taskId, amount: charged, memo: null, now }, [
    [held, -amount],
    [spent, charged],
    [available, amount - charged],
  ]);
}

/** Gives back all that is held for a task. */
export async function voidHold(
  trx: DatabaseTransaction,
  options: { readonly taskId: TaskId; readonly now: Date },
): Promise<void> {
  const { taskId, now } = options;
  const { teamId, amount } = await openHold(trx, taskId);
  const { available, held } = accountsOf(teamId);
  await lockAccounts(trx, [available, held]);
  await book(trx, { kind: 'void', teamId, taskId, amount, memo: null, now }, [
    [held, -amount],
    [available, amount],
  ]);
}

/** What an account holds: the balance after its last entry. */
export async function balanceOf(trx: DatabaseTransaction, accountId: string): Promise<Micros> {
  const last = await trx
    .selectFrom('ledger_entries')
    .select('balance')
    .where('account_id', '=', accountId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return micros(last?.balance ?? 0n);
}

interface Movement {
  readonly kind: 'credit' | 'hold' | 'settle' | 'void';
  readonly teamId: TeamId;
  readonly taskId: TaskId | null;
  readonly amount: bigint;
  readonly memo: string | null;
  readonly now: Date;
}

/** Throws when the task has no hold. That it is closed only once is the database's care. */
async function openHold(trx: DatabaseTransaction, taskId: TaskId): Promise<{ teamId: TeamId; amount: bigint }> {
  const found = await trx
    .selectFrom('ledger_movements')
    .select(['team_id', 'amount'])
    .where('task_id', '=', taskId)
    .where('kind', '=', 'hold')
    .executeTakeFirst();
  assert(found !== undefined, `task "${taskId}" has a hold`);
  return { teamId: found.team_id as TeamId, amount: found.amount };
}

async function lockAccounts(trx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  const locked = await trx
    .selectFrom('ledger_accounts')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  assert(locked.length === ids.length, `the accounts ${ids.join(', ')} exist`);
}

/** Writes a movement with its entries; those of nothing are left out. */
async function book(
  trx: DatabaseTransaction,
  movement: Movement,
  entries: readonly (readonly [accountId: string, amount: bigint])[],
): Promise<void> {
  const { kind, teamId, taskId, amount, memo, now } = movement;
  const { id } = await trx
    .insertInto('ledger_movements')
    .values({ kind, team_id: teamId, task_id: taskId, amount, memo, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = entries
    .filter(([, change]) => change !== 0n)
    .map(([accountId, change]) => ({ account_id: accountId, movement_id: id, amount: change }));
  if (rows.length > 0) await trx.insertInto('ledger_entries').values(rows).execute();
}
