import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, expect, inject, test } from 'vitest';
import { createFakeEngine } from '../../../test/support/fake-engine.ts';
import { openTestService, submissionOf } from '../../../test/support/task-service.ts';
import type { TestService } from '../../../test/support/task-service.ts';
import { useTestDatabase } from '../../../test/support/test-database.ts';
import { silentLog } from '../../base/log.ts';
import { systemClock } from '../../base/clock.ts';
import { createLedgerReader } from '../../ledger/reader.ts';
import { silentTelemetry } from '../../contract/telemetry.ts';
import type { TaskId } from '../../contract/ids.ts';
import { cancelTask } from '../cancel.ts';
import { createAccept } from '../accept.ts';
import type { TasksContext } from '../context.ts';
import { failOverdue } from '../deadlines.ts';
import { finishBroken, finishDelivered, finishFailed, handBack } from '../finish.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { TaskLimits } from '../limits.ts';
import { createReadTask } from '../read-task.ts';
import { claimTasks } from './claim.ts';
import type { ClaimedTask } from './claim.ts';
import { giveBackUnheld, LeaseLostError } from './lease.ts';
import { createQueueReader } from './queue-reader.ts';
import { nextTask, queueTimeMs } from './turns.ts';

const opened = useTestDatabase();
let service: TestService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** A service that does not work by itself. */
async function open(): Promise<TestService> {
  const { directory: dataDir, database } = opened;
  service = await openTestService({ dataDir, database, engines: [createFakeEngine(1)] });
  return service;
}

function contextOf(limits: Partial<TaskLimits> = {}): TasksContext {
  return {
    database: opened.database,
    storage: service?.storage as TestService['storage'],
    engines: [],
    workRoot: '',
    limits: { ...DEFAULT_LIMITS, ...limits },
    history: { expectedSeconds: () => 1, refresh: () => {} },
    outlook: { look: async () => new Map() },
    accept: createAccept(opened.database, DEFAULT_LIMITS),
    readTask: createReadTask(opened.database),
    clock: systemClock,
    timers: { after: () => () => {} },
    log: silentLog,
    telemetry: silentTelemetry,
    randomBytes: (size) => Buffer.alloc(size, 7),
    checkpoint: () => {},
  };
}

const rowOf = fc.record({
  team: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
  model: fc.constantFrom('kling/kling-v3-t2v', 'kling/kling-v3-t2i'),
  seconds: fc.constantFrom(1, 3, 30),
  agoSeconds: fc.integer({ min: 1, max: 500 }),
  startedAgoSeconds: fc.option(fc.integer({ min: 1, max: 400 })),
  isRunning: fc.boolean(),
});
type Row = typeof rowOf extends fc.Arbitrary<infer Value> ? Value : never;

test('claimTasks() takes what nextTask() says, one after the other, with all limits', async () => {
  const s = await open();
  const { kysely } = opened.database;
  for (const id of ['q1', 'q2', 'q3', 'q4']) {
    await kysely
      .insertInto('teams')
      .values({ id, name: id, created_at: new Date(), running_tasks_max: id === 'q1' ? 1 : null })
      .execute();
  }
  const context = contextOf({ teamRunningMax: 3, modelRunningMax: { 'kling/kling-v3-t2v': 4 } });
  const queue = createQueueReader(opened.database);
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(rowOf, { minLength: 1, maxLength: 25 }), async (rows) => {
      await kysely.deleteFrom('tasks').execute();
      const nowMs = Date.now();
      round++;
      for (const [index, row] of rows.entries()) await insert(row, `task-${round}X${index}`, nowMs, s);
      for (;;) {
        const { running, recent } = await queue.starts(Date.now());
        const state = { waiting: await queue.waiting(), running, recent };
        const expected = nextTask(state, await queue.limits(context.limits), Date.now());
        const [claimed] = await claimTasks(context, 1);
        expect(claimed?.lease.taskId).toBe(expected?.id);
        if (claimed === undefined) return;
      }
    }),
    { numRuns: 8 },
  );
  await kysely.deleteFrom('tasks').execute();
}, 60_000);

async function insert(row: Row, id: string, nowMs: number, s: TestService): Promise<void> {
  const createdMs = nowMs - row.agoSeconds * 1000;
  const startedAt = row.startedAgoSeconds === null ? null : new Date(nowMs - row.startedAgoSeconds * 1000);
  const isRunning = row.isRunning && startedAt !== null;
  const past = { run_started_at: startedAt, started_at: startedAt };
  const run = {
    ...past,
    lease_node: 'n',
    lease_fence: 1,
    lease_expires_at: new Date(nowMs + 1e6),
    run_ends_at: new Date(nowMs + 1e6),
  };
  await opened.database.kysely
    .insertInto('tasks')
    .values({
      id,
      team_id: row.team,
      key_id: s.principal.keyId,
      model: row.model,
      status: isRunning ? 'processing' : 'pending',
      seed: 1n,
      quote_units: 1,
      quote_unit: 'image',
      quote_rate: 0n,
      quote_amount: 0n,
      created_at: new Date(createdMs),
      expected_seconds: row.seconds,
      queue_at: new Date(queueTimeMs(createdMs, row.seconds)),
      ...(isRunning ? run : {}),
    })
    .execute();
}

// The embedded database does one thing after another.
test.runIf(inject('database') === 'postgres')('a claim waits for no task that somebody else is changing', async () => {
  const s = await open();
  const context = contextOf();
  // Those of the test before.
  await opened.database.kysely.deleteFrom('tasks').execute();
  for (const prompt of ['one', 'two']) await s.tasks.service.submit(submissionOf(s.principal, prompt));
  const ids = (await claimTasks(context, 2)).map(({ lease }) => lease.taskId);
  const [renewed = '', lost = ''] = ids;
  for (const [id, ago] of [
    [renewed, '2 seconds'],
    [lost, '1 second'],
  ] as const) {
    await sql`update tasks set lease_expires_at = now() - ${ago}::interval where id = ${id}`.execute(
      opened.database.kysely,
    );
  }
  const claimed = () => claimTasks(context, 2).then((claims) => claims.map(({ lease }) => lease.taskId));
  await opened.database.transaction(async (trx) => {
    await sql`update tasks set lease_expires_at = now() + interval '1 minute' where id = ${renewed}`.execute(trx);
    expect(await claimed()).toEqual([]);
  });
  expect(await claimed()).toEqual([lost]);
  for (const id of ids) await cancelTask(context, s.principal.teamId, id);
});

type Step =
  | 'submit'
  | 'claim'
  | 'deliver'
  | 'fail'
  | 'break'
  | 'handBack'
  | 'giveBack'
  | 'cancel'
  | 'expireLease'
  | 'expireTask'
  | 'slow';
const STEPS: readonly Step[] = [
  'submit',
  'claim',
  'deliver',
  'fail',
  'break',
  'handBack',
  'giveBack',
  'cancel',
  'expireLease',
  'expireTask',
  'slow',
];

test('whatever happens in whatever order, each task ends once, and the book is right', async () => {
  const s = await open();
  const context = contextOf();
  const { kysely } = opened.database;
  const ledger = createLedgerReader(opened.database);
  const before = await ledger.balance(s.principal.teamId);
  let spent = 0n;
  const step = fc.tuple(fc.constantFrom<Step>('submit', 'claim', ...STEPS), fc.nat({ max: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 18 }), async (steps) => {
      const claims: ClaimedTask[] = [];
      for (const [name, pick] of steps) await take(name, pick, { s, context, claims });
      expect(await ledger.verify()).toEqual([]);
      // All that is still open is canceled, and late workers come back in vain.
      const open = await kysely
        .selectFrom('tasks')
        .select('id')
        .where('status', 'in', ['pending', 'processing'])
        .execute();
      for (const { id } of open) await cancelTask(context, s.principal.teamId, id as TaskId);
      for (const claim of claims) {
        const late = finishDelivered(context, claim, { status: 'delivered', units: 5, metadata: {}, files: [] }, []);
        await expect(late).rejects.toBeInstanceOf(LeaseLostError);
      }
      const { sum } = await kysely
        .selectFrom('tasks')
        .select(sql<bigint>`coalesce(sum(charged), 0)::bigint`.as('sum'))
        .executeTakeFirstOrThrow();
      spent = sum;
      const balance = await ledger.balance(s.principal.teamId);
      expect(balance).toEqual({ available: before.available - spent, held: 0n, spent: before.spent + spent });
      expect(await ledger.verify()).toEqual([]);
    }),
    { numRuns: 5 },
  );
}, 120_000);

interface World {
  readonly s: TestService;
  readonly context: TasksContext;
  /** All that were ever made, lost ones too. */
  readonly claims: ClaimedTask[];
}

async function take(step: Step, pick: number, { s, context, claims }: World): Promise<void> {
  const { kysely } = opened.database;
  const claim = claims[pick % Math.max(1, claims.length)];
  const ids = await kysely.selectFrom('tasks').select('id').orderBy('created_at', 'desc').limit(10).execute();
  const id = ids[pick % Math.max(1, ids.length)]?.id;
  const past = new Date(Date.now() - 1000);
  const age = async (column: 'lease_expires_at' | 'deadline_at' | 'run_ends_at') => {
    const isOpen =
      column === 'deadline_at'
        ? sql<boolean>`status in ('pending', 'processing')`
        : sql<boolean>`status = 'processing'`;
    await sql`update tasks set ${sql.id(column)} = ${past} where id = ${id ?? ''} and ${isOpen}`.execute(kysely);
  };
  const quietly = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof LeaseLostError)) throw error;
    });
  switch (step) {
    case 'submit':
      await s.tasks.service.submit({
        ...submissionOf(s.principal, 'a fox'),
        idempotencyKey: `k${pick}-${Math.floor(Date.now() / 500)}`,
      });
      return;
    case 'claim':
      claims.push(...(await claimTasks(context, 1 + (pick % 2))));
      return;
    case 'deliver':
      if (claim)
        await quietly(
          finishDelivered(context, claim, { status: 'delivered', units: pick, metadata: {}, files: [] }, []),
        );
      return;
    case 'fail':
      if (claim) await quietly(finishFailed(context, claim.lease, { code: 'media_unreachable', message: 'm' }));
      return;
    case 'break':
      if (claim) await quietly(finishBroken(context, claim.lease));
      return;
    case 'handBack':
      if (claim) await quietly(handBack(context, claim.lease));
      return;
    case 'giveBack':
      await giveBackUnheld(opened.database, pick % 2 === 0 && claim ? [claim.lease] : []);
      return;
    case 'cancel':
      if (id) await cancelTask(context, s.principal.teamId, id as TaskId);
      return;
    case 'expireLease':
      await age('lease_expires_at');
      return;
    case 'expireTask':
      await age('deadline_at');
      await failOverdue(context);
      return;
    case 'slow':
      await age('run_ends_at');
      await failOverdue(context);
      return;
  }
}
