import { assert } from '../base/assert.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { HOUSE, accountsOf } from './accounts.ts';
import { balanceOf, bookMovement, lockAccounts } from './book.ts';
import type { Entry, Movement } from './book.ts';

/*
 * What people book by hand:
 *
 * - `credit`: house → available, more than zero.
 * - `correction`: house → available, or the other way when it is negative. What is available stays at zero or above unless
 *   the operator says otherwise.
 * - `refund`: spent → available, whole or in parts, of a task that was settled; all of them together at most what it was charged.
 *
 * Each carries a key that is unique in its team. Booking the same under the same key again changes nothing and answers as the first
 * time did; booking something else under it is refused.
 */

interface BookingBase {
  readonly teamId: TeamId;
  /** 1 to 200 characters, unique among the bookings of the team. */
  readonly key: string;
  readonly reason: string;
  /** `operator`, or the id of the key that booked it. */
  readonly actor: string;
  readonly now: Date;
}

export interface CreditOptions extends BookingBase {
  /** More than zero. */
  readonly amount: Micros;
}

export interface CorrectionOptions extends BookingBase {
  /** Not zero; negative takes money. */
  readonly amount: Micros;
  /** Lets what is available fall below zero. */
  readonly allowNegative: boolean;
}

export interface RefundOptions extends BookingBase {
  readonly taskId: TaskId;
  /** More than zero; all that is left when absent. */
  readonly amount?: Micros;
}

/** What was booked, now or the first time. */
export interface Booking {
  readonly movementId: bigint;
  readonly kind: 'credit' | 'refund' | 'correction';
  readonly taskId?: TaskId;
  readonly amount: Micros;
  readonly reason: string;
  readonly actor: string;
  readonly key: string;
  /** What was available right after it. */
  readonly availableAfter: Micros;
  readonly bookedAt: Date;
}

export type BookingRefusal =
  | { readonly kind: 'key-reused'; readonly booked: Booking }
  | { readonly kind: 'overdrawn'; readonly available: Micros; readonly needed: Micros }
  | { readonly kind: 'not-settled'; readonly taskId: TaskId }
  | { readonly kind: 'over-refunded'; readonly settled: Micros; readonly refunded: Micros };

/** Gives a team money to spend. */
export function credit(trx: DatabaseTransaction, options: CreditOptions): Promise<Result<Booking, BookingRefusal>> {
  const { teamId, amount } = options;
  assert(amount > 0n, `a credit is more than zero, got ${amount}`);
  const { available } = accountsOf(teamId);
  return bookOnce(trx, [HOUSE, available], { ...options, kind: 'credit' }, async () => {
    return ok({
      amount,
      entries: [
        [HOUSE, -amount],
        [available, amount],
      ],
    });
  });
}

/** Puts right what a team has, either way. */
export function correct(
  trx: DatabaseTransaction,
  options: CorrectionOptions,
): Promise<Result<Booking, BookingRefusal>> {
  const { teamId, amount, allowNegative } = options;
  assert(amount !== 0n, 'a correction is not zero');
  const { available } = accountsOf(teamId);
  const booking = { ...options, kind: 'correction', overdraws: amount < 0n && allowNegative } as const;
  return bookOnce(trx, [HOUSE, available], booking, async () => {
    const balance = await balanceOf(trx, available);
    if (amount < 0n && !allowNegative && balance + amount < 0n) {
      return fail({ kind: 'overdrawn', available: balance, needed: micros(-amount) });
    }
    return ok({
      amount,
      entries: [
        [HOUSE, -amount],
        [available, amount],
      ],
    });
  });
}

/** Gives back what a settled task was charged, whole or in part. */
export function refund(trx: DatabaseTransaction, options: RefundOptions): Promise<Result<Booking, BookingRefusal>> {
  const { teamId, taskId } = options;
  assert(options.amount === undefined || options.amount > 0n, `a refund is more than zero, got ${options.amount}`);
  const { available, spent } = accountsOf(teamId);
  return bookOnce(trx, [available, spent], { ...options, kind: 'refund' }, async () => {
    const { settled, refunded } = await settlementOf(trx, teamId, taskId);
    if (settled === undefined) return fail({ kind: 'not-settled', taskId });
    const amount = options.amount ?? micros(settled - refunded);
    if (amount === 0n || refunded + amount > settled) return fail({ kind: 'over-refunded', settled, refunded });
    return ok({
      amount,
      entries: [
        [spent, -amount],
        [available, amount],
      ],
    });
  });
}

type Wanted = Omit<Movement, 'amount' | 'kind' | 'key'> & {
  readonly kind: Booking['kind'];
  readonly key: string;
  readonly amount?: bigint;
};

interface Plan {
  readonly amount: Micros;
  readonly entries: readonly Entry[];
}

/** Books what `plan` says unless it is booked already. The key is looked for under the lock, so that of two at once one waits and finds it. */
async function bookOnce(
  trx: DatabaseTransaction,
  accounts: readonly string[],
  wanted: Wanted,
  plan: () => Promise<Result<Plan, BookingRefusal>>,
): Promise<Result<Booking, BookingRefusal>> {
  await lockAccounts(trx, accounts);
  const booked = await findBooking(trx, wanted.teamId, wanted.key);
  if (booked !== undefined) return isSame(booked, wanted) ? ok(booked) : fail({ kind: 'key-reused', booked });
  const planned = await plan();
  if (!planned.ok) return planned;
  await bookMovement(trx, { ...wanted, amount: planned.value.amount }, planned.value.entries);
  const done = await findBooking(trx, wanted.teamId, wanted.key);
  assert(done !== undefined, 'what was booked is found');
  return ok(done);
}

/** Reasons may be worded differently the second time; a refund of all that is left does not name an amount. */
function isSame(booked: Booking, wanted: Wanted): boolean {
  const isSameAmount = booked.amount === wanted.amount || (wanted.kind === 'refund' && wanted.amount === undefined);
  return booked.kind === wanted.kind && booked.taskId === wanted.taskId && isSameAmount;
}

async function findBooking(trx: DatabaseTransaction, teamId: TeamId, key: string): Promise<Booking | undefined> {
  const row = await trx
    .selectFrom('ledger_movements as m')
    .innerJoin('ledger_entries as e', 'e.movement_id', 'm.id')
    .select(['m.id', 'm.kind', 'm.task_id', 'm.amount', 'm.reason', 'm.actor', 'm.created_at', 'e.balance'])
    .where('m.team_id', '=', teamId)
    .where('m.key', '=', key)
    .where('e.account_id', '=', accountsOf(teamId).available)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    movementId: row.id,
    kind: row.kind as Booking['kind'],
    ...(row.task_id === null ? {} : { taskId: row.task_id as TaskId }),
    amount: micros(row.amount),
    reason: row.reason,
    actor: row.actor,
    key,
    availableAfter: micros(row.balance),
    bookedAt: row.created_at,
  };
}

async function settlementOf(
  trx: DatabaseTransaction,
  teamId: TeamId,
  taskId: TaskId,
): Promise<{ readonly settled: Micros | undefined; readonly refunded: Micros }> {
  const rows = await trx
    .selectFrom('ledger_movements')
    .select(['kind', 'amount'])
    .where('task_id', '=', taskId)
    .where('team_id', '=', teamId)
    .where('kind', 'in', ['settle', 'refund'])
    .execute();
  const settled = rows.find(({ kind }) => kind === 'settle')?.amount;
  const refunds = rows.filter(({ kind }) => kind === 'refund');
  return {
    settled: settled === undefined ? undefined : micros(settled),
    refunded: micros(refunds.reduce((sum, { amount }) => sum + amount, 0n)),
  };
}
