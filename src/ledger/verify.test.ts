import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { booking, keepBooks } from '../../test/support/bookkeeping.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import type { TaskId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import { refund } from './bookings.ts';
import { createLedgerReader } from './reader.ts';
import { BOOK_RULES } from './verify.ts';
import type { BookRule } from './verify.ts';

const opened = useTestDatabase();
const now = new Date('2026-01-01T00:00:00Z');
const books = keepBooks(() => opened.database, now);

/** Each does a damage that only somebody who goes round the guards can do, and names the rules that must notice. */
const DAMAGES: readonly (readonly [damage: string, expected: readonly BookRule[]])[] = [
  [
    `update ledger_entries set amount = amount + 1 where account_id = 'T/spent'`,
    ['chains are whole', 'movements are whole'],
  ],
  [
    `update ledger_entries set balance = balance + 1 where account_id = 'T/spent' and sequence = 2`,
    ['sums to zero', 'chains are whole'],
  ],
  [
    `update ledger_entries set balance = balance + 1 where account_id = 'T/held' and sequence = 1`,
    ['chains are whole'],
  ],
  [
    `update ledger_entries set sequence = sequence + 5 where account_id = 'T/held' and sequence = 5`,
    ['chains are whole'],
  ],
  [
    `update ledger_movements set amount = 5000 where kind = 'settle'`,
    ['settled at most the hold', 'movements are whole'],
  ],
  [`update ledger_movements set amount = 7 where kind = 'credit'`, ['movements are whole']],
  [
    `update ledger_movements set amount = 1000 where kind = 'refund'`,
    ['refunded at most the settlement', 'movements are whole'],
  ],
  [`update tasks set charged = 1 where status = 'success'`, ['money follows the task', 'budgets follow the tasks']],
  [`update tasks set quote_amount = 1 where status = 'pending'`, ['money follows the task', 'held for open tasks']],
  [`delete from ledger_movements where kind = 'void'`, ['money follows the task']],
  [`update api_key_months set micros = micros + 1`, ['budgets follow the tasks']],
  [
    `update ledger_entries set balance = -5 where account_id = 'T/available' and sequence = 7`,
    ['overdrawn on purpose'],
  ],
];

test.each(DAMAGES)('verify() notices: %s', async (damage, expected) => {
  const team = await books.makeTeam(1000n);
  const [delivered, failed] = [await books.accept(team, 400n), await books.accept(team, 10n)] as [TaskId, TaskId];
  await books.accept(team, 20n);
  await books.deliver(delivered, 300n);
  await books.giveUp(failed);
  await opened.database.transaction((trx) =>
    refund(trx, { teamId: team, taskId: delivered, amount: micros(50n), ...booking('r', now) }),
  );
  const reader = createLedgerReader(opened.database);
  expect(await reader.verify()).toEqual([]);
  const undo = new Error('enough seen');
  const found: BookRule[] = [];
  // Seen from inside the transaction that is then undone.
  const look = opened.database.transaction(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(`${damage.replaceAll('T/', `${team}/`)}`).execute(trx);
    const { verify } = createLedgerReader({ ...opened.database, kysely: trx });
    found.push(...(await verify()).map(({ rule }) => rule));
    throw undo;
  });
  await expect(look).rejects.toBe(undo);
  expect(found).toEqual(expect.arrayContaining([...expected]));
  expect(await reader.verify()).toEqual([]);
});

test('every rule of the book has a damage that it notices', () => {
  const noticed = new Set(DAMAGES.flatMap(([, rules]) => rules));
  expect([...noticed].toSorted()).toEqual(Object.keys(BOOK_RULES).toSorted());
});
