import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { addKey } from '../access/add-key.ts';
import { addTeam } from '../access/teams.ts';
import { taskId, teamId } from '../contract/ids.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { openAccounts } from './accounts.ts';
import { credit, hold, settle, voidHold } from './movements.ts';
import { createLedgerReader } from './reader.ts';

const opened = useTestDatabase();
const now = new Date('2026-01-01T00:00:00Z');
let teams = 0;
let tasks = 0;

async function makeTeam(creditMicros: bigint): Promise<TeamId> {
  const id = teamId(`team${++teams}`);
  await opened.database.transaction(async (trx) => {
    await addTeam(trx, { id, now });
    await addKey(trx, { teamId: id, key: `key of ${id}`, name: 'k', now, randomBytes: () => Buffer.from(id) });
    await openAccounts(trx, id);
    if (creditMicros > 0n) await credit(trx, { teamId: id, amount: micros(creditMicros), memo: 'test', now });
  });
  return id;
}

/** As `addKey` makes it of what `makeTeam` gives it for chance. */
function keyIdOf(team: TeamId): string {
  return `key-${Buffer.from(team).toString('hex')}`;
}

/** Accepts a task as `tasks` does, as far as money and row are concerned. */
function accept(team: TeamId, amount: bigint): Promise<TaskId | undefined> {
  const id = taskId(`T${++tasks}`);
  return opened.database.transaction(async (trx) => {
    const held = await hold(trx, { teamId: team, taskId: id, amount: micros(amount), now });
    if (!held.ok) return undefined;
    const row = {
      model: 'm',
      status: 'pending',
      seed: 1n,
      quote_units: 1,
      quote_unit: 'second',
      quote_rate: 1n,
    } as const;
    await trx
      .insertInto('tasks')
      .values({ ...row, id, team_id: team, key_id: keyIdOf(team), quote_amount: amount, created_at: now })
      .execute();
    return id;
  });
}

const inTransaction = (work: (trx: DatabaseTransaction) => Promise<void>) => opened.database.transaction(work);
const reader = () => createLedgerReader(opened.database);

/** The task has no worker here, so the book alone is compared, not the states of the tasks. */
async function bookProblems(): Promise<readonly string[]> {
  return (await reader().verify()).filter((problem) => !problem.startsWith('Task '));
}

test('hold() refuses more than is available and changes nothing', async () => {
  const team = await makeTeam(1000n);
  expect(await accept(team, 1001n)).toBeUndefined();
  expect(await reader().balance(team)).toEqual({ available: 1000n, held: 0n, spent: 0n });
  expect(await accept(team, 1000n)).toBeDefined();
  expect(await reader().balance(team)).toEqual({ available: 0n, held: 1000n, spent: 0n });
});

test('hold() lets no two at once take the same money', async () => {
  const team = await makeTeam(1000n);
  const taken = await Promise.all(Array.from({ length: 10 }, () => accept(team, 300n)));
  expect(taken.filter((id) => id !== undefined)).toHaveLength(3);
  expect(await reader().balance(team)).toEqual({ available: 100n, held: 900n, spent: 0n });
});

test.each([
  { charged: 0n, available: 1000n },
  { charged: 1n, available: 999n },
  { charged: 400n, available: 600n },
])('settle() charges $charged of 400 and gives the rest back', async ({ charged, available }) => {
  const team = await makeTeam(1000n);
  const id = (await accept(team, 400n)) as TaskId;
  await inTransaction((trx) => settle(trx, { taskId: id, charged: micros(charged), now }));
  expect(await reader().balance(team)).toEqual({ available, held: 0n, spent: charged });
});

test('settle() refuses more than was held', async () => {
  const id = (await accept(await makeTeam(1000n), 400n)) as TaskId;
  const tooMuch = inTransaction((trx) => settle(trx, { taskId: id, charged: micros(401n), now }));
  await expect(tooMuch).rejects.toThrow('at most its hold of 400');
});

test('a hold of nothing is held and settled', async () => {
  const team = await makeTeam(0n);
  const id = (await accept(team, 0n)) as TaskId;
  await inTransaction((trx) => settle(trx, { taskId: id, charged: micros(0n), now }));
  expect(await reader().balance(team)).toEqual({ available: 0n, held: 0n, spent: 0n });
});

test.each(['settle settle', 'settle void', 'void settle', 'void void'])('a hold is closed once: %s', async (pair) => {
  const team = await makeTeam(2000n);
  const id = (await accept(team, 400n)) as TaskId;
  await accept(team, 400n);
  const close = (kind: string) =>
    inTransaction((trx) =>
      kind === 'settle' ? settle(trx, { taskId: id, charged: micros(100n), now }) : voidHold(trx, { taskId: id, now }),
    );
  const [first = '', second = ''] = pair.split(' ');
  await close(first);
  await expect(close(second)).rejects.toThrow('unique');
  expect((await reader().balance(team)).held).toBe(400n);
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
  const refused = inTransaction(async (trx) => void (await sql.raw(statement).execute(trx)));
  await expect(refused).rejects.toThrow(message);
  expect(await bookProblems()).toEqual([]);
});

test('the database refuses an account below zero', async () => {
  const team = await makeTeam(5n);
  const overdrawn = inTransaction(async (trx) => {
    await sql`
      with m as (insert into ledger_movements (kind, team_id, amount, created_at) values ('credit', ${team}, 6, now()) returning id)
      insert into ledger_entries (account_id, movement_id, amount)
      select ${`${team}/available`}, id, -6::bigint from m union all select 'house', id, 6::bigint from m
    `.execute(trx);
  });
  await expect(overdrawn).rejects.toThrow('ledger_entries_check');
});

type Command =
  | { readonly kind: 'credit'; readonly amount: bigint }
  | { readonly kind: 'hold'; readonly amount: bigint }
  | { readonly kind: 'settle'; readonly pick: number; readonly part: number }
  | { readonly kind: 'void'; readonly pick: number };

const amount = fc.bigInt({ min: 1n, max: 2n ** 50n });
const pick = fc.nat(20);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('credit' as const), amount }),
  fc.record({ kind: fc.constant('hold' as const), amount }),
  fc.record({ kind: fc.constant('settle' as const), pick, part: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('void' as const), pick }),
);

test('any sequence of movements keeps the book equal to a simple model of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
      const team = await makeTeam(0n);
      const model = { available: 0n, held: 0n, spent: 0n };
      const holds = new Map<TaskId, bigint>();
      for (const step of commands) {
        await apply(step, team, model, holds);
        expect(await reader().balance(team)).toEqual(model);
        expect(Object.values(model).every((balance) => balance >= 0n)).toBe(true);
      }
      expect([...holds.values()].reduce((sum, held) => sum + held, 0n)).toBe(model.held);
    }),
    { numRuns: 12 },
  );
  expect(await bookProblems()).toEqual([]);
}, 60_000);

async function apply(
  step: Command,
  team: TeamId,
  model: { available: bigint; held: bigint; spent: bigint },
  holds: Map<TaskId, bigint>,
): Promise<void> {
  if (step.kind === 'credit') {
    await inTransaction((trx) => credit(trx, { teamId: team, amount: micros(step.amount), memo: 'm', now }));
    model.available += step.amount;
    return;
  }
  if (step.kind === 'hold') {
    const id = await accept(team, step.amount);
    expect(id !== undefined).toBe(step.amount <= model.available);
    if (id === undefined) return;
    holds.set(id, step.amount);
    model.available -= step.amount;
    model.held += step.amount;
    return;
  }
  const [id, held] = [...holds][step.pick % Math.max(holds.size, 1)] ?? [];
  if (id === undefined || held === undefined) return;
  const charged = step.kind === 'settle' ? (held * BigInt(step.part)) / 100n : 0n;
  await inTransaction((trx) =>
    step.kind === 'settle'
      ? settle(trx, { taskId: id, charged: micros(charged), now })
      : voidHold(trx, { taskId: id, now }),
  );
  holds.delete(id);
  model.held -= held;
  model.spent += charged;
  model.available += held - charged;
}
