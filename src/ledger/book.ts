import { assert } from '../base/assert.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction, Queryable } from '../db/database.ts';

export type MovementKind = 'credit' | 'hold' | 'settle' | 'void' | 'refund' | 'correction';

/** Why and by whom money is moved. */
export interface Movement {
  readonly kind: MovementKind;
  readonly teamId: TeamId;
  /** Of all kinds but credits and corrections. */
  readonly taskId?: TaskId;
  readonly amount: bigint;
  readonly reason: string;
  readonly actor: string;
  /** Of credits, refunds and corrections: makes them unique in their team. */
  readonly key?: string;
  /** Of corrections: what is available may fall below zero. */
  readonly overdraws?: boolean;
  readonly now: Date;
}

/** What one account gets, or gives when it is negative. */
export type Entry = readonly [accountId: string, amount: bigint];

/** Locks accounts in one order everywhere; what is read afterwards cannot change until the transaction ends. */
export async function lockAccounts(trx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  const locked = await trx
    .selectFrom('ledger_accounts')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  assert(locked.length === ids.length, `the accounts ${ids.join(', ')} exist`);
}

/** What an account holds: the balance after its last entry. */
export async function balanceOf(db: Queryable, accountId: string): Promise<Micros> {
  const last = await db
    .selectFrom('ledger_entries')
    .select('balance')
    .where('account_id', '=', accountId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return micros(last?.balance ?? 0n);
}

/** Writes a movement with its entries, those of nothing left out, between accounts that are locked; answers its number. */
export async function bookMovement(
  trx: DatabaseTransaction,
  movement: Movement,
  entries: readonly Entry[],
): Promise<bigint> {
  const { kind, teamId, taskId, amount, reason, actor, key, overdraws = false, now } = movement;
  const { id } = await trx
    .insertInto('ledger_movements')
    .values({
      kind,
      team_id: teamId,
      task_id: taskId ?? null,
      amount,
      reason,
      actor,
      key: key ?? null,
      overdraws,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = entries
    .filter(([, change]) => change !== 0n)
    .map(([accountId, change]) => ({ account_id: accountId, movement_id: id, amount: change }));
  if (rows.length > 0) await trx.insertInto('ledger_entries').values(rows).execute();
  return id;
}
