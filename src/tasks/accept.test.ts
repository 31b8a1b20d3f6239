import fc from 'fast-check';
import { CompiledQuery, sql } from 'kysely';
import { expect, test } from 'vitest';
import { keepBooks } from '../../test/support/bookkeeping.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { addKey } from '../access/add-key.ts';
import { keyId, taskId } from '../contract/ids.ts';
import type { KeyId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import { createAccept } from './accept.ts';
import type { NewTask } from './accept.ts';

const opened = useTestDatabase();
const now = new Date('2026-01-15T00:00:00Z');
const books = keepBooks(() => opened.database, now);
const reader = () => createLedgerReader(opened.database);
const LIMITS = {
  tiers: [
    { creditFrom: micros(0n), concurrentTasks: 2, requestsPerMinute: 1 },
    { creditFrom: micros(500n), concurrentTasks: Infinity, requestsPerMinute: 1 },
  ],
};

interface Rules {
  readonly credit: bigint;
  /** As its tier says, when null. */
  readonly openMax: number | null;
  readonly isDisabled: boolean;
}
/** By which key: one without rules, with a budget, with a limit of open tasks, disabled, expired. */
const KEYS = ['plain', 'budget', 'limit', 'disabled', 'expired'] as const;
interface Wanted {
  readonly team: number;
  readonly key: (typeof KEYS)[number];
  readonly amount: bigint;
  readonly idempotencyKey: string | undefined;
  readonly fingerprint: string;
}

const rules: fc.Arbitrary<Rules> = fc.record({
  credit: fc.bigInt({ min: 0n, max: 1000n }),
  openMax: fc.option(fc.integer({ min: 1, max: 6 })),
  isDisabled: fc.integer({ min: 0, max: 9 }).map((each) => each === 0),
});
const wanted: fc.Arbitrary<Wanted> = fc.record({
  team: fc.nat(2),
  key: fc.constantFrom(...KEYS, 'plain', 'plain', 'budget'),
  amount: fc.bigInt({ min: 0n, max: 300n }),
  idempotencyKey: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
  fingerprint: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
});

interface Side {
  readonly team: TeamId;
  readonly keys: Readonly<Record<(typeof KEYS)[number], KeyId>>;
}

async function makeSide({ credit, openMax, isDisabled }: Rules): Promise<Side> {
  const team = await books.makeTeam(credit);
  const limits = {
    plain: {},
    budget: { monthlyBudget: micros(250n) },
    limit: { concurrentTasks: 1 },
    disabled: {},
    expired: { expiresAt: now },
  };
  return opened.database.transaction(async (trx) => {
    const keys: Partial<Record<(typeof KEYS)[number], KeyId>> = {};
    for (const name of KEYS) {
      const key = `${name} of ${team}`;
      const randomBytes = () => Buffer.from(key);
      keys[name] = await addKey(trx, { teamId: team, key, name, now, randomBytes, ...limits[name] });
    }
    const disabled_at = isDisabled ? now : null;
    await trx.updateTable('teams').set({ concurrent_tasks: openMax, disabled_at }).where('id', '=', team).execute();
    await trx
      .updateTable('api_keys')
      .set({ disabled_at: now })
      .where('id', '=', keys.disabled ?? '')
      .execute();
    return { team, keys: keys as Side['keys'] };
  });
}

let tasks = 0;
function taskOf(sides: readonly Side[], { team, key, amount, idempotencyKey, fingerprint }: Wanted): NewTask {
  const side = sides[team % sides.length] as Side;
  return {
    id: taskId(`A${++tasks}`),
    principal: {
      teamId: side.team,
      keyId: side.keys[key],
      scopes: ['submit'],
      requestsPerMinute: { team: Infinity, key: Infinity },
    },
    model: 'm',
    stored: { request: { prompt: 'a "fox"\n狐狸', cfg_scale: 0.5 }, request_file: null },
    fingerprint,
    seed: 2 ** 32 - 1,
    quote: { units: 1, unit: 'second', rate: micros(amount), amount: micros(amount) },
    quoteId: undefined,
    clientReference: undefined,
    idempotencyKey,
    replayAfter: new Date(now.getTime() - 1000),
    expectedSeconds: 1.5,
    queueSeconds: 3,
    taskSeconds: 60,
    elements: undefined,
    webhook: amount % 2n === 0n ? { id: `hook${tasks}`, url: 'https://example.com/', origin: 'http://o' } : undefined,
    trace: undefined,
    retentionSeconds: undefined,
    createdAt: now,
  };
}

/** Ids as places in the list, so that two runs can be compared. */
function told(outcomes: readonly unknown[], of: readonly NewTask[]): unknown {
  const places = new Map<unknown, string>(of.map(({ id }, place) => [id, `task ${place}`]));
  const tell = (_key: string, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : (places.get(value) ?? value);
  return JSON.parse(JSON.stringify(outcomes, tell));
}

const submit = (key: Wanted['key'], amount: bigint, more: Partial<Wanted> = {}): Wanted => ({
  team: 0,
  key,
  amount,
  idempotencyKey: undefined,
  fingerprint: 'a'.repeat(64),
  ...more,
});
/** One of each outcome. */
const EACH_OUTCOME: [Rules[], Wanted[]] = [
  [{ credit: 1000n, openMax: 2, isDisabled: false }],
  [
    submit('plain', 300n, { idempotencyKey: 'one' }),
    submit('plain', 300n, { idempotencyKey: 'one' }),
    submit('plain', 300n, { idempotencyKey: 'one', fingerprint: 'b'.repeat(64) }),
    submit('disabled', 1n),
    submit('budget', 251n),
    submit('plain', 701n),
    submit('plain', 700n),
    submit('plain', 0n),
  ],
];

test('submits at once have the outcomes that they have one by one, and the book is right', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(rules, { minLength: 1, maxLength: 3 }),
      fc.array(wanted, { minLength: 2, maxLength: 40 }),
      async (teams, submits) => {
        const [together, alone] = [await Promise.all(teams.map(makeSide)), await Promise.all(teams.map(makeSide))];
        const atOnce = submits.map((each) => taskOf(together, each));
        const accept = createAccept(opened.database, LIMITS);
        const outcomes = await Promise.all(atOnce.map(accept));
        const oneByOne = submits.map((each) => taskOf(alone, each));
        const expected = [];
        for (const task of oneByOne) expected.push(await accept(task));
        expect(told(outcomes, atOnce)).toEqual(told(expected, oneByOne));
        for (const outcome of outcomes) {
          kinds.add(outcome.ok ? (outcome.value.isReplay ? 'replay' : 'accepted') : outcome.error.kind);
        }
        const balances = (sides: readonly Side[]) => Promise.all(sides.map(({ team }) => reader().balance(team)));
        expect(await balances(together)).toEqual(await balances(alone));
      },
    ),
    { numRuns: 12, examples: [EACH_OUTCOME] },
  );
  expect(await reader().verify()).toEqual([]);
  expect(await reader().health()).toEqual({ isBalanced: true, isHeldForOpenTasks: true });
  // What was compared is all that there is.
  expect([...kinds].toSorted()).toEqual([
    'accepted',
    'budget-exceeded',
    'idempotency-conflict',
    'insufficient-balance',
    'key-disabled',
    'replay',
    'too-many-open-tasks',
  ]);
}, 60_000);

test('a submit that the database cannot take fails alone', async () => {
  const side = await makeSide({ credit: 1000n, openMax: 50, isDisabled: false });
  const submit = {
    team: 0,
    key: 'plain',
    amount: 10n,
    idempotencyKey: undefined,
    fingerprint: 'a'.repeat(64),
  } as const;
  const good = Array.from({ length: 3 }, () => taskOf([side], submit));
  const [, second = taskOf([side], submit)] = good;
  const stored = { request: { prompt: 'no text: \0' }, request_file: null };
  const strange = { ...second, id: taskId('strange'), stored };
  const foreign = { ...second, id: taskId('foreign'), principal: { ...second.principal, keyId: keyId('nobody') } };
  const accept = createAccept(opened.database, LIMITS);
  const outcomes = await Promise.allSettled(
    [good[0], strange, second, foreign, good[2]].map((task) => accept(task as NewTask)),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await reader().balance(side.team)).toEqual({ available: 970n, held: 30n, spent: 0n });
  expect(await reader().verify()).toEqual([]);
});

test('what is written is what was submitted', async () => {
  const side = await makeSide({ credit: 1000n, openMax: null, isDisabled: false });
  const task = {
    ...taskOf([side], submit('plain', 2n, { idempotencyKey: 'k' })),
    quoteId: 'quote-1',
    clientReference: 'mine',
    trace: '00-trace',
    retentionSeconds: 7,
  };
  await createAccept(opened.database, LIMITS)(task);
  const { rows } = await sql<Record<string, unknown>>`
    select tasks.*, queue_at - now() between '2 seconds' and '3 seconds' as queued,
      deadline_at - now() between '59 seconds' and '1 minute' as due, d.url, d.origin, d.due_at
    from tasks join webhook_deliveries d on d.task_id = tasks.id where tasks.id = ${task.id}`.execute(
    opened.database.kysely,
  );
  expect(rows).toMatchObject([
    {
      team_id: side.team,
      key_id: side.keys.plain,
      model: 'm',
      status: 'pending',
      request: task.stored.request,
      request_file: null,
      fingerprint: task.fingerprint,
      seed: 2n ** 32n - 1n,
      quote_units: 1,
      quote_unit: 'second',
      quote_rate: 2n,
      quote_amount: 2n,
      quote_id: 'quote-1',
      client_reference: 'mine',
      idempotency_key: 'k',
      expected_seconds: 1.5,
      trace: '00-trace',
      retention_seconds: 7,
      created_at: now,
      attempt: 0,
      queued: true,
      due: true,
      url: 'https://example.com/',
      origin: 'http://o',
      due_at: null,
    },
  ]);
});

test('no table is read as a whole, whatever the database takes for its size', async () => {
  const side = await makeSide({ credit: 1000n, openMax: 50, isDisabled: false });
  // So few rows that reading them all is cheapest, until statistics are renewed.
  await sql`analyze`.execute(opened.database.kysely);
  const scanned = await opened.database.transaction(async (trx) => {
    // What the session has read before is among its counts until it reports them.
    const before = await scansOf(trx);
    const prepare: Database['prepare'] =
      <Row>(text: string) =>
      async (...values: readonly unknown[]) =>
        (await trx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
    const accept = createAccept({ ...opened.database, prepare }, LIMITS);
    for (const amount of [2n, 3n])
      expect((await accept(taskOf([side], submit('limit', amount, {})))).ok).toBe(amount === 2n);
    expect((await accept(taskOf([side], submit('plain', 5n, { idempotencyKey: 'scan' })))).ok).toBe(true);
    // What would be looked at by the commit.
    await sql`set constraints all immediate`.execute(trx);
    const after = await scansOf(trx);
    return [...after].filter(([name, scans]) => scans > (before.get(name) ?? 0)).map(([name]) => name);
  });
  expect(scanned).toEqual([]);
});

/** How often each table has been read as a whole, by what the session has not reported yet. */
async function scansOf(trx: DatabaseTransaction): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ name: string; scans: number }>`
    select relname as name, seq_scan::int as scans from pg_stat_xact_user_tables`.execute(trx);
  return new Map(rows.map(({ name, scans }) => [name, scans]));
}
