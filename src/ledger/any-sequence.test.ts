import fc from 'fast-check';
import { expect, test } from 'vitest';
import { booking, keepBooks } from '../../test/support/bookkeeping.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import { correct, credit, refund } from './bookings.ts';
import type { Booking, BookingRefusal } from './bookings.ts';
import type { Result } from '../base/result.ts';
import { createLedgerReader } from './reader.ts';

const opened = useTestDatabase();
const now = new Date('2026-01-01T00:00:00Z');
const books = keepBooks(() => opened.database, now);

type Command =
  | { readonly kind: 'credit' | 'hold'; readonly amount: bigint }
  | { readonly kind: 'correct'; readonly amount: bigint; readonly allowNegative: boolean }
  | { readonly kind: 'deliver' | 'refund'; readonly pick: number; readonly percent: number }
  | { readonly kind: 'give up'; readonly pick: number };

const amount = fc.bigInt({ min: 1n, max: 2n ** 50n });
const pick = fc.nat(20);
const percent = fc.integer({ min: 0, max: 130 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constantFrom('credit' as const, 'hold' as const), amount }),
  fc.record({
    kind: fc.constant('correct' as const),
    amount: fc.bigInt({ min: -(2n ** 50n), max: 2n ** 50n }).filter((each) => each !== 0n),
    allowNegative: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('deliver' as const, 'refund' as const), pick, percent }),
  fc.record({ kind: fc.constant('give up' as const), pick }),
);

/** What a team should have: as simple as it can be said. */
interface Model {
  available: bigint;
  held: bigint;
  spent: bigint;
  readonly open: Map<TaskId, bigint>;
  readonly charged: Map<TaskId, bigint>;
}

test('any sequence of commands, each of them repeated, keeps the book equal to a simple model of it', async () => {
  const reader = createLedgerReader(opened.database);
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
      const team = await books.makeTeam(0n);
      const model: Model = { available: 0n, held: 0n, spent: 0n, open: new Map(), charged: new Map() };
      for (const [index, step] of commands.entries()) {
        await apply(step, team, model, `command ${index}`);
        const { available, held, spent } = model;
        expect(await reader.balance(team)).toEqual({ available, held, spent });
        expect([...model.open.values()].reduce((sum, each) => sum + each, 0n)).toBe(held);
      }
      expect(await reader.health()).toEqual({ isBalanced: true, isHeldForOpenTasks: true });
    }),
    { numRuns: 15 },
  );
  expect(await reader.verify()).toEqual([]);
}, 60_000);

async function apply(step: Command, team: TeamId, model: Model, key: string): Promise<void> {
  switch (step.kind) {
    case 'credit': {
      await book(() =>
        inBook((trx) => credit(trx, { teamId: team, amount: micros(step.amount), ...booking(key, now) })),
      );
      model.available += step.amount;
      return;
    }
    case 'correct': {
      const { amount: change, allowNegative } = step;
      const options = { teamId: team, amount: micros(change), allowNegative, ...booking(key, now) };
      const isAllowed = change > 0n || allowNegative || model.available + change >= 0n;
      expect((await book(() => inBook((trx) => correct(trx, options)))).ok).toBe(isAllowed);
      if (isAllowed) model.available += change;
      return;
    }
    case 'hold': {
      const id = await books.accept(team, step.amount);
      expect(id !== undefined).toBe(step.amount <= model.available);
      if (id === undefined) return;
      model.open.set(id, step.amount);
      model.available -= step.amount;
      model.held += step.amount;
      return;
    }
    case 'refund':
      return await applyRefund(step, team, model, key);
    case 'deliver':
    case 'give up':
      return await applyEnd(step, model);
  }
}

async function applyRefund(
  step: Extract<Command, { kind: 'deliver' | 'refund' }>,
  team: TeamId,
  model: Model,
  key: string,
): Promise<void> {
  const [id, left] = [...model.charged][step.pick % Math.max(model.charged.size, 1)] ?? [];
  if (id === undefined || left === undefined) return;
  const back = (left * BigInt(step.percent)) / 100n;
  if (back === 0n) return;
  const options = { teamId: team, taskId: id, amount: micros(back), ...booking(key, now) };
  expect((await book(() => inBook((trx) => refund(trx, options)))).ok).toBe(back <= left);
  if (back > left) return;
  model.charged.set(id, left - back);
  model.spent -= back;
  model.available += back;
}

async function applyEnd(step: Extract<Command, { pick: number }>, model: Model): Promise<void> {
  const [id, held] = [...model.open][step.pick % Math.max(model.open.size, 1)] ?? [];
  if (id === undefined || held === undefined) return;
  const charged = step.kind === 'give up' ? 0n : (held * BigInt(Math.min(step.percent, 100))) / 100n;
  const end = () => (step.kind === 'give up' ? books.giveUp(id) : books.deliver(id, charged));
  await end();
  await expect(end()).rejects.toThrow();
  model.open.delete(id);
  if (step.kind !== 'give up') model.charged.set(id, charged);
  model.held -= held;
  model.spent += charged;
  model.available += held - charged;
}

type Booked = Result<Booking, BookingRefusal>;
const inBook = (work: Parameters<typeof opened.database.transaction<Booked>>[0]) => opened.database.transaction(work);

/** Does it twice: what was booked is answered again, what was refused is refused again. */
async function book(command: () => Promise<Booked>): Promise<Booked> {
  const first = await command();
  expect(await command()).toEqual(first);
  return first;
}
