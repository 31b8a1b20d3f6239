import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { createFakeEngine, deliver } from '../../test/support/fake-engine.ts';
import { openTestService, submissionOf } from '../../test/support/task-service.ts';
import type { TestService, TestServiceOptions } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { teamId } from '../contract/ids.ts';
import type { TaskId } from '../contract/ids.ts';
import { usd } from '../contract/money.ts';
import { silentLog } from '../base/log.ts';
import { silentTelemetry } from '../contract/telemetry.ts';
import type { Engine, EngineJob } from '../engine/engine.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import { createAccept } from './accept.ts';
import type { TasksContext } from './context.ts';
import { failOverdue } from './deadlines.ts';
import { finishDelivered, finishFailed } from './finish.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { createReadTask } from './read-task.ts';
import { claimTasks } from './queue/claim.ts';
import { LeaseLostError } from './queue/lease.ts';
import { RETRIES } from './retries.ts';
import { sweepExpired, sweepOrphans } from './retention.ts';
import type { Task } from './service.ts';

const opened = useTestDatabase();
let service: TestService | undefined;
let nowMs = Date.now();
const clock = { nowMs: () => nowMs };

afterEach(async () => {
  await service?.close();
  service = undefined;
  // Whatever a test does, the book is right after it.
  expect(await createLedgerReader(opened.database).verify()).toEqual([]);
});

async function open(engine: Engine, options: Partial<TestServiceOptions> = {}): Promise<TestService> {
  const { directory: dataDir, database } = opened;
  const retries = { ...RETRIES, 'engine-broke': { runsMax: 3, pausesMs: [] } };
  const limits = { retries, ...options.limits };
  service = await openTestService({ dataDir, database, engines: [engine], clock, ...options, limits });
  return service;
}

function engineThat(run: Engine['run']): Engine {
  return { name: 'test', serves: () => true, run, close: async () => {} };
}

const untilAborted: Engine['run'] = (_job, _report, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

async function submit(to: TestService, more: Readonly<Record<string, unknown>> = {}): Promise<TaskId> {
  const result = await to.tasks.service.submit(submissionOf(to.principal, 'a fox', more));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.id;
}

async function waitFor(from: TestService, id: TaskId, status: Task['status']): Promise<Task> {
  for (let tries = 0; tries < 500; tries++) {
    const task = await from.tasks.service.find(from.principal.teamId, id);
    if (task?.status === status) return task;
    if (task?.status === 'success' || task?.status === 'failed') throw new Error(`Ended as ${JSON.stringify(task)}`);
    await sleep(20);
  }
  throw new Error(`Task ${id} did not become ${status}`);
}

const balance = (of: TestService) => createLedgerReader(of.database).balance(of.principal.teamId);

test('a task goes from pending to success, is charged and can be read', async () => {
  const s = await open(createFakeEngine(600));
  const before = await balance(s);
  const id = await submit(s);
  expect(await s.tasks.service.find(s.principal.teamId, id)).toMatchObject({
    status: 'pending',
    model: 'kling/kling-v3-omni-video',
  });
  expect((await balance(s)).held).toBe(usd('0.90'));
  await s.tasks.start();
  expect(await waitFor(s, id, 'processing')).toMatchObject({ progress: { percent: expect.any(Number) } });
  const task = await waitFor(s, id, 'success');
  expect(task).toMatchObject({
    charged: usd('0.90'),
    metadata: { not_understood: [] },
    resources: [
      { role: 'primary', type: 'video', format: 'mp4', width: 1280, height: 720, durationSeconds: 5 },
      { role: 'sidecar', type: 'document', format: 'json' },
    ],
  });
  if (task.status !== 'success') throw new Error('unreachable');
  expect(task.expiresAt.getTime() - task.completedAt.getTime()).toBe(7 * 24 * 3600_000);
  const file = await s.tasks.service.findResult(task.resources[0]?.token ?? '');
  expect(file?.format).toBe('mp4');
  const chunks: Uint8Array[] = [];
  for await (const chunk of file?.read({ start: 0, end: 3 }) ?? []) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('film');
  expect(await balance(s)).toEqual({
    available: before.available - usd('0.90'),
    held: 0n,
    spent: before.spent + usd('0.90'),
  });
  await s.close();
  expect(await readdir(join(opened.directory, 'work'))).toEqual([]);
});

test('find() does not show the task of another team', async () => {
  const s = await open(createFakeEngine(10));
  const id = await submit(s);
  expect(await s.tasks.service.find(teamId('other'), id)).toBeUndefined();
  expect(await s.tasks.service.findResult('no such token')).toBeUndefined();
  await s.tasks.start();
  await waitFor(s, id, 'success');
});

test.each([
  { units: 3, charged: usd('0.54') },
  { units: 0, charged: usd('0') },
  { units: 50, charged: usd('0.90') },
])('settles $units delivered units at the quoted rate, never above the hold', async ({ units, charged }) => {
  const s = await open(createFakeEngine(10, units));
  await s.tasks.start();
  expect(await waitFor(s, await submit(s), 'success')).toMatchObject({ charged });
});

test('the same request has the same seed, another one has not; key order does not matter', async () => {
  const seeds: number[] = [];
  const s = await open(
    engineThat((job) => (seeds.push(job.seed), deliver(job, 5))),
    { limits: { slots: 1 } },
  );
  await s.tasks.start();
  for (const more of [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
    { a: 2, b: 2 },
  ])
    await waitFor(s, await submit(s, more), 'success');
  expect(seeds[0]).toBe(seeds[1]);
  expect(seeds[0]).not.toBe(seeds[2]);
});

test('a request with large media reaches the engine as it was sent', async () => {
  const image = 'A'.repeat(3_000_000);
  const jobs: EngineJob[] = [];
  const s = await open(engineThat((job) => (jobs.push(job), deliver(job, 5))));
  await s.tasks.start();
  const id = await submit(s, { images: [image] });
  await waitFor(s, id, 'success');
  expect(jobs[0]?.request['images']).toEqual([image]);
  const row = await opened.database.kysely
    .selectFrom('tasks')
    .select('request')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(row?.request).toBeNull();
});

test('submit() refuses without a trace: too little money, too many tasks, no space', async () => {
  const s = await open(createFakeEngine(10));
  const letTeamHave = (concurrent_tasks: number) =>
    opened.database.kysely.updateTable('teams').set({ concurrent_tasks }).execute();
  await letTeamHave(1);
  const count = async () => (await opened.database.kysely.selectFrom('tasks').select('id').execute()).length;
  const before = await count();
  const rich = submissionOf(s.principal, 'a fox');
  const quote = { ...rich.quote, amount: usd('1000000') };
  expect(await s.tasks.service.submit({ ...rich, quote })).toMatchObject({
    error: { kind: 'insufficient-balance', needed: quote.amount },
  });
  expect(await count()).toBe(before);
  const both = await Promise.all([s.tasks.service.submit(rich), s.tasks.service.submit(rich)]);
  const [accepted, refused] = both[0].ok ? both : both.toReversed();
  expect(refused).toMatchObject({ ok: false, error: { kind: 'too-many-open-tasks', open: 1, openMax: 1 } });
  expect(await count()).toBe(before + 1);
  await letTeamHave(100);
  await s.tasks.start();
  await waitFor(s, accepted?.ok === true ? accepted.value.id : ('' as TaskId), 'success');
  await s.close();
  const full = await open(createFakeEngine(10), { limits: { freeBytesMin: Number.MAX_SAFE_INTEGER } });
  expect(await full.tasks.service.submit(rich)).toMatchObject({ error: { kind: 'storage-full' } });
});

test('a failed outcome fails the task with its reason and gives the money back', async () => {
  const s = await open(
    engineThat(async () => ({ status: 'failed', code: 'media_unreachable', message: 'Cannot fetch it' })),
  );
  await s.tasks.start();
  const before = await balance(s);
  const task = await waitFor(s, await submit(s), 'failed');
  expect(task).toMatchObject({ error: { code: 'media_unreachable', message: 'Cannot fetch it' } });
  expect(await balance(s)).toEqual(before);
});

test('an engine that breaks twice is tried a third time', async () => {
  let runs = 0;
  const s = await open(engineThat((job) => (++runs < 3 ? Promise.reject(new Error('broken')) : deliver(job, 5))));
  await s.tasks.start();
  await waitFor(s, await submit(s), 'success');
  expect(runs).toBe(3);
});

test.each([
  ['rejects', () => Promise.reject(new Error('broken'))],
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  [
    'delivers files that are not there',
    async () => ({
      status: 'delivered',
      units: 5,
      metadata: {},
      files: [{ path: '/absent', role: 'primary', type: 'video', format: 'mp4' }],
    }),
  ],
  ['delivers no number of units', async () => ({ status: 'delivered', units: Number.NaN, metadata: {}, files: [] })],
  [
    'delivers what the database cannot keep',
    async () => ({ status: 'delivered', units: 5, metadata: { text: '\0' }, files: [] }),
  ],
] as readonly (readonly [string, Engine['run']])[])(
  'an engine that %s fails the task after three attempts',
  async (_what, run) => {
    const s = await open(engineThat(run));
    await s.tasks.start();
    const before = await balance(s);
    expect(await waitFor(s, await submit(s), 'failed')).toMatchObject({ error: { code: 'engine_failed' } });
    expect(await balance(s)).toEqual(before);
  },
);

test('a run that takes too long is ended, and its task fails', async () => {
  const s = await open(engineThat(untilAborted), { limits: { runMs: 50 } });
  await s.tasks.start();
  const before = await balance(s);
  const task = await waitFor(s, await submit(s), 'failed');
  expect(task).toMatchObject({ error: { code: 'deadline_exceeded', message: 'The task took longer than 1 minute' } });
  expect(await balance(s)).toEqual(before);
});

test('a task that no worker ever took fails at its deadline, once', async () => {
  const s = await open(createFakeEngine(10), { limits: { taskMs: 0 } });
  const before = await balance(s);
  const id = await submit(s);
  const context = contextParts(s);
  const failed = await Promise.all([failOverdue(context), failOverdue(context)]);
  expect(failed.toSorted()).toEqual([0, 1]);
  expect(await s.tasks.service.find(s.principal.teamId, id)).toMatchObject({
    status: 'failed',
    error: { code: 'deadline_exceeded', message: 'The task was not done within 24 hours' },
  });
  expect(await balance(s)).toEqual(before);
});

test('stop() hands a running task back, and the next start finishes it as the first attempt', async () => {
  const slow = await open(engineThat(untilAborted));
  await slow.tasks.start();
  const id = await submit(slow);
  await waitFor(slow, id, 'processing');
  await slow.close();
  expect(await slow.tasks.service.find(slow.principal.teamId, id)).toMatchObject({ status: 'processing' });
  const quick = await open(createFakeEngine(10));
  await quick.tasks.start();
  await waitFor(quick, id, 'success');
  const row = await opened.database.kysely
    .selectFrom('tasks')
    .select('attempt')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(row?.attempt).toBe(1);
});

test('whoever lost the lease changes nothing', async () => {
  const s = await open(createFakeEngine(10));
  const id = await submit(s);
  const context = contextParts(s);
  const [first] = await claimTasks(context, 1);
  expect(await claimTasks(context, 1)).toEqual([]);
  await expireLeases();
  const [second] = await claimTasks(context, 1);
  expect([first?.lease.taskId, second?.lease.taskId]).toEqual([id, id]);
  if (!first || !second) throw new Error('The task was not claimed twice');
  expect(second.lease.fence).toBeGreaterThan(first.lease.fence);

  const outcome = { status: 'delivered', units: 5, metadata: {}, files: [] } as const;
  await expect(finishDelivered(context, first, outcome, [])).rejects.toBeInstanceOf(LeaseLostError);
  const error = { code: 'engine_failed', message: 'm' };
  await expect(finishFailed(context, first.lease, error)).rejects.toBeInstanceOf(LeaseLostError);
  await finishDelivered(context, second, outcome, []);
  await expect(finishDelivered(context, second, outcome, [])).rejects.toBeInstanceOf(LeaseLostError);
  expect(await s.tasks.service.find(s.principal.teamId, id)).toMatchObject({ status: 'success' });
});

test('a run whose worker was lost is not too slow, it is repeated', async () => {
  const s = await open(createFakeEngine(10), { limits: { runMs: 0 } });
  const id = await submit(s);
  await claimTasks({ ...contextParts(s), limits: { ...DEFAULT_LIMITS, runMs: 0 } }, 1);
  await expireLeases();
  expect(await failOverdue(contextParts(s))).toBe(0);
  const [again] = await claimTasks(contextParts(s), 1);
  expect([again?.lease.taskId, again?.attempt]).toEqual([id, 2]);
  await finishFailed(contextParts(s), again?.lease ?? { taskId: id, fence: 0 }, {
    code: 'engine_failed',
    message: 'm',
  });
});

test('a task that ends every program that runs it is given up, and not charged', async () => {
  const retries = { ...RETRIES, 'worker-lost': { runsMax: 2, pausesMs: [] } };
  const s = await open(createFakeEngine(10), { limits: { retries } });
  const before = await balance(s);
  const id = await submit(s);
  for (const attempt of [1, 2]) {
    expect((await claimTasks(contextParts(s), 1))[0]?.attempt).toBe(attempt);
    await expireLeases();
  }
  await s.tasks.start();
  expect(await waitFor(s, id, 'failed')).toMatchObject({ error: { code: 'engine_failed' } });
  expect(await balance(s)).toEqual(before);
});

/** As time does when nobody renews them. */
async function expireLeases(): Promise<void> {
  const past = new Date(Date.now() - 1000);
  await opened.database.kysely
    .updateTable('tasks')
    .set({ lease_expires_at: past })
    .where('status', '=', 'processing')
    .execute();
}

test('expired results are removed, and a file only when nothing refers to it', async () => {
  const s = await open(engineThat((job) => deliver({ ...job, request: {}, seed: 1 }, 5)));
  await s.tasks.start();
  const context = contextParts(s);
  const start = nowMs;
  const old = await waitFor(s, await submit(s, { images: ['B'.repeat(100_000)] }), 'success');
  nowMs = start + 6 * 24 * 3600_000;
  const young = await waitFor(s, await submit(s, { n: 2 }), 'success');
  nowMs = start + 7 * 24 * 3600_000 + 1;
  await s.storage.putBytes(Buffer.from('left by a crash'));
  await sweepExpired(context);
  await sweepOrphans(context);
  const tokens = [old, young].map((task) => (task.status === 'success' ? task.resources[0]?.token : undefined) ?? '');
  expect(await s.tasks.service.find(s.principal.teamId, old.id)).toBeUndefined();
  expect(await s.tasks.service.findResult(tokens[0] ?? '')).toBeUndefined();
  expect(await s.tasks.service.findResult(tokens[1] ?? '')).toBeDefined();
  nowMs = start + 30 * 24 * 3600_000;
  await sweepExpired(context);
  await sweepOrphans(context);
  const left: string[] = [];
  for await (const { hash } of s.storage.list()) left.push(hash);
  expect(left).toEqual([]);
});

function contextParts(s: TestService): TasksContext {
  return {
    database: s.database,
    storage: s.storage,
    engines: [],
    workRoot: join(opened.directory, 'work'),
    limits: DEFAULT_LIMITS,
    history: { expectedSeconds: () => 1, refresh: () => {} },
    outlook: { look: async () => new Map() },
    accept: createAccept(s.database, DEFAULT_LIMITS),
    readTask: createReadTask(s.database),
    clock,
    timers: { after: () => () => {} },
    log: silentLog,
    telemetry: silentTelemetry,
    randomBytes: (size) => Buffer.alloc(size, 7),
    checkpoint: () => {},
  };
}
