import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { booking, keepBooks } from '../../test/support/bookkeeping.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { taskId } from '../contract/ids.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { correct, credit, refund } from './bookings.ts';
import type { BookLine, EntryFilter } from './ledger.ts';
import { settle, voidHold } from './movements.ts';
import { createLedgerReader } from './reader.ts';

const opened = useTestDatabase();
const now = new Date('2026-01-01T00:00:00Z');
const books = keepBooks(() => opened.database, now);
const { makeTeam, accept, deliver, giveUp } = books;
const reader = () => createLedgerReader(opened.database);
async function linesOf(filter: EntryFilter): Promise<readonly BookLine[]> {
  const lines: BookLine[] = [];
  for await (const batch of reader().entries(filter)) lines.push(...batch);
  return lines;
}

const inTransaction = <Value>(work: (trx: DatabaseTransaction) => Promise<Value>) => opened.database.transaction(work);

async function delivered(team: TeamId, amount: bigint, charged = amount): Promise<TaskId> {
  const id = (await accept(team, amount)) as TaskId;
  await deliver(id, charged);
  return id;
}

test('a hold of more than is available is refused and changes nothing', async () => {
  const team = await makeTeam(1000n);
  expect(await accept(team, 1001n)).toBeUndefined();
  expect(await reader().balance(team)).toEqual({ available: 1000n, held: 0n, spent: 0n });
  expect(await accept(team, 1000n)).toBeDefined();
  expect(await reader().balance(team)).toEqual({ available: 0n, held: 1000n, spent: 0n });
});

test('no two holds at once take the same money', async () => {
  const team = await makeTeam(1000n);
  const taken = await Promise.all(Array.from({ length: 10 }, () => accept(team, 300n)));
  expect(taken.filter((id) => id !== undefined)).toHaveLength(3);
  expect(await reader().balance(team)).toEqual({ available: 100n, held: 900n, spent: 0n });
});

test('a hold belongs to a task that is written', async () => {
  const team = await makeTeam(1000n);
  const early = sql`select ledger_hold(${team}, 'task-of-nobody', 1, 'service', ${now})`;
  await expect(early.execute(opened.database.kysely)).rejects.toThrow('ledger_movements_task_id_fkey');
});

test.each([
  { charged: 0n, available: 1000n },
  { charged: 1n, available: 999n },
  { charged: 400n, available: 600n },
])('settle() charges $charged of 400 and gives the rest back', async ({ charged, available }) => {
  const team = await makeTeam(1000n);
  await delivered(team, 400n, charged);
  expect(await reader().balance(team)).toEqual({ available, held: 0n, spent: charged });
});

test('settle() refuses more than was held', async () => {
  const id = (await accept(await makeTeam(1000n), 400n)) as TaskId;
  const tooMuch = inTransaction((trx) => settle(trx, { taskId: id, charged: micros(401n), now }));
  await expect(tooMuch).rejects.toThrow('at most its hold of 400');
});

test('a hold of nothing is held and settled', async () => {
  const team = await makeTeam(0n);
  await delivered(team, 0n);
  expect(await reader().balance(team)).toEqual({ available: 0n, held: 0n, spent: 0n });
});

test.each(['settle settle', 'settle void', 'void settle', 'void void'])('a hold is closed once: %s', async (pair) => {
  const team = await makeTeam(2000n);
  const id = (await accept(team, 400n)) as TaskId;
  await accept(team, 400n);
  const [first = '', second = ''] = pair.split(' ');
  await (first === 'settle' ? deliver(id, 100n) : giveUp(id));
  const again = inTransaction((trx) =>
    second === 'settle' ? settle(trx, { taskId: id, charged: micros(100n), now }) : voidHold(trx, { taskId: id, now }),
  );
  await expect(again).rejects.toThrow('unique');
  expect((await reader().balance(team)).held).toBe(400n);
});

test('a booking under the same key changes nothing and answers the same', async () => {
  const team = await makeTeam(0n);
  const give = (amount: bigint, key = 'top-up') =>
    inTransaction((trx) => credit(trx, { teamId: team, amount: micros(amount), ...booking(key, now) }));
  const first = await give(500n);
  expect(first).toMatchObject({
    ok: true,
    value: { kind: 'credit', amount: 500n, availableAfter: 500n, actor: 'operator' },
  });
  await give(70n, 'another');
  expect(await Promise.all([give(500n), give(500n)])).toEqual([first, first]);
  expect(await give(501n)).toMatchObject({ ok: false, error: { kind: 'key-reused', booked: { amount: 500n } } });
  expect(await reader().balance(team)).toEqual({ available: 570n, held: 0n, spent: 0n });
});

test('a key belongs to its team', async () => {
  const [one, two] = [await makeTeam(0n), await makeTeam(0n)];
  for (const team of [one, two]) {
    const given = await inTransaction((trx) => credit(trx, { teamId: team, amount: micros(5n), ...booking('k', now) }));
    expect(given.ok).toBe(true);
  }
});

test('refund() gives back whole or in part, and never more than was settled in all', async () => {
  const team = await makeTeam(1000n);
  const id = await delivered(team, 400n, 300n);
  const give = (key: string, amount?: bigint, task = id) =>
    inTransaction((trx) => {
      const options = { teamId: team, taskId: task, ...booking(key, now) };
      return refund(trx, amount === undefined ? options : { ...options, amount: micros(amount) });
    });
  expect(await give('too much', 301n)).toEqual({
    ok: false,
    error: { kind: 'over-refunded', settled: 300n, refunded: 0n },
  });
  expect(await give('part', 100n)).toMatchObject({
    ok: true,
    value: { amount: 100n, availableAfter: 800n, taskId: id },
  });
  expect(await give('too much', 201n)).toMatchObject({ ok: false, error: { kind: 'over-refunded', refunded: 100n } });
  expect(await give('rest')).toMatchObject({ ok: true, value: { amount: 200n } });
  expect(await give('rest')).toMatchObject({ ok: true, value: { amount: 200n } });
  expect(await give('nothing left')).toMatchObject({ ok: false, error: { kind: 'over-refunded' } });
  expect(await reader().balance(team)).toEqual({ available: 1000n, held: 0n, spent: 0n });
  const open = (await accept(team, 10n)) as TaskId;
  expect(await give('open', 1n, open)).toMatchObject({ ok: false, error: { kind: 'not-settled' } });
  const foreign = await delivered(await makeTeam(10n), 10n);
  expect(await give('foreign', 1n, foreign)).toMatchObject({ ok: false, error: { kind: 'not-settled' } });
});

test('correct() goes either way, and below zero only when it is told to', async () => {
  const team = await makeTeam(100n);
  const put = (key: string, amount: bigint, allowNegative = false) =>
    inTransaction((trx) => correct(trx, { teamId: team, amount: micros(amount), allowNegative, ...booking(key, now) }));
  expect(await put('up', 20n)).toMatchObject({ ok: true, value: { availableAfter: 120n } });
  expect(await put('down', -121n)).toEqual({ ok: false, error: { kind: 'overdrawn', available: 120n, needed: 121n } });
  expect(await reader().verify()).toEqual([]);
  expect(await put('down', -121n, true)).toMatchObject({ ok: true, value: { amount: -121n, availableAfter: -1n } });
  expect(await accept(team, 0n)).toBeUndefined();
  expect(await put('less', -1n)).toMatchObject({ ok: false, error: { kind: 'overdrawn' } });
  expect(await put('up again', 1n)).toMatchObject({ ok: true, value: { availableAfter: 0n } });
  expect(await reader().verify()).toEqual([]);
});

test('what an overdrawn team has open ends as ever', async () => {
  const team = await makeTeam(100n);
  const [one, two] = [(await accept(team, 40n)) as TaskId, (await accept(team, 40n)) as TaskId];
  const taken = { teamId: team, amount: micros(-500n), allowNegative: true, ...booking('c', now) };
  await inTransaction((trx) => correct(trx, taken));
  await deliver(one, 30n);
  await giveUp(two);
  expect(await reader().balance(team)).toEqual({ available: -430n, held: 0n, spent: 30n });
  expect(await reader().verify()).toEqual([]);
});

test.each([
  ['update ledger_entries set amount = 1', 'append-only'],
  ['delete from ledger_entries', 'append-only'],
  ['truncate ledger_entries', 'append-only'],
  ['update ledger_movements set amount = 1', 'append-only'],
  ['delete from ledger_movements', 'append-only'],
  [
    `insert into ledger_entries (account_id, movement_id, amount) select 'house', max(id), 1 from ledger_movements`,
    'sum to',
  ],
])('the database refuses: %s', async (statement, message) => {
  await makeTeam(5n);
  await expect(inTransaction((trx) => sql.raw(statement).execute(trx))).rejects.toThrow(message);
  expect(await reader().verify()).toEqual([]);
});

test('the database refuses an account below zero, a charge above its hold and a refund above its charge', async () => {
  const team = await makeTeam(5n);
  const overdrawn = inTransaction((trx) =>
    sql`
      with m as (
        insert into ledger_movements (kind, team_id, amount, reason, actor, key, created_at)
        values ('credit', ${team}, 6, 'r', 'a', 'k', now()) returning id
      )
      insert into ledger_entries (account_id, movement_id, amount)
      select ${`${team}/available`}, id, -6::bigint from m union all select 'house', id, 6::bigint from m
    `.execute(trx),
  );
  await expect(overdrawn).rejects.toThrow('its balance is 5');
  const id = (await accept(team, 4n)) as TaskId;
  const insert = (kind: string, amount: number, key: string | null) =>
    inTransaction((trx) =>
      sql`insert into ledger_movements (kind, team_id, task_id, amount, reason, actor, key, created_at)
        values (${kind}, ${team}, ${id}, ${amount}, 'r', 'a', ${key}, now())`.execute(trx),
    );
  await expect(insert('settle', 5, null)).rejects.toThrow('at most 4');
  await deliver(id, 3n);
  await expect(insert('refund', 4, 'k')).rejects.toThrow('at most 3');
});

test('receipt() tells what a task moved, and nobody else', async () => {
  const team = await makeTeam(1000n);
  const id = await delivered(team, 400n, 300n);
  await inTransaction((trx) => refund(trx, { teamId: team, taskId: id, amount: micros(50n), ...booking('r', now) }));
  const receipt = await reader().receipt(team, id);
  expect(receipt).toMatchObject({ price: { units: 1, unit: 'second', amount: 400n }, status: 'success' });
  expect([receipt?.held, receipt?.charged, receipt?.refunded]).toEqual([400n, 300n, 50n]);
  expect(receipt?.movements.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
    'hold: accepted',
    'settle: delivered',
    'refund: test',
  ]);
  expect(receipt?.movements.map(({ entries }) => entries.find(({ account }) => account === 'available'))).toEqual([
    { account: 'available', amount: -400n, before: 1000n, after: 600n },
    { account: 'available', amount: 100n, before: 600n, after: 700n },
    { account: 'available', amount: 50n, before: 700n, after: 750n },
  ]);
  expect(await reader().receipt(await makeTeam(0n), id)).toBeUndefined();
  expect(await reader().receipt(team, taskId('unknown'))).toBeUndefined();
});

test('entries() has every entry once, in the order of booking, and only those asked for', async () => {
  const team = await makeTeam(1_000_000n);
  for (let count = 0; count < 4; count++) await delivered(team, 1000n, 900n);
  await delivered(team, 0n);
  await delivered(team, 10n, 0n);
  const all = await linesOf({});
  const { rows } = await sql<{ count: bigint }>`select count(*) as count from ledger_entries`.execute(
    opened.database.kysely,
  );
  expect(BigInt(all.length)).toBe(rows[0]?.count);
  expect(all.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
  const own = await linesOf({ teamId: team });
  expect(own).toEqual(all.filter(({ teamId }) => teamId === team));
  expect(own).toHaveLength(2 + 4 * 5 + 2 + 2);
  const later = new Date(now.getTime() + 1);
  expect(await linesOf({ from: later })).toEqual([]);
  expect(await linesOf({ teamId: team, from: now, to: later })).toEqual(own);
});
