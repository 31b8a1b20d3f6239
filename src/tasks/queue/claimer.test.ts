import { afterEach, expect, test } from 'vitest';
import { createFakeEngine, deliver } from '../../../test/support/fake-engine.ts';
import { openTestService, submissionOf } from '../../../test/support/task-service.ts';
import type { TestService } from '../../../test/support/task-service.ts';
import { useTestDatabase } from '../../../test/support/test-database.ts';
import { silentLog } from '../../base/log.ts';
import type { Engine } from '../../engine/engine.ts';
import type { TasksContext } from '../context.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { claimTasks } from './claim.ts';
import { createClaimer } from './claimer.ts';
import { LEASE_MS, updateLeased } from './lease.ts';

const opened = useTestDatabase();
let service: TestService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

let nowMs = Date.now();
const runs: string[] = [];
const engine: Engine = {
  ...createFakeEngine(0),
  run: async (job) => {
    runs.push(job.taskId);
    return deliver(job, 5);
  },
};
const claimContext = () =>
  ({
    database: opened.database,
    limits: DEFAULT_LIMITS,
    clock: { nowMs: () => nowMs },
    log: silentLog,
  }) as TasksContext;

async function accept({ tasks, principal }: TestService, prompt: string) {
  const result = await tasks.service.submit(submissionOf(principal, prompt));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.id;
}

async function attemptsOf(id: string): Promise<number> {
  const { kysely } = opened.database;
  for (;;) {
    const task = await kysely
      .selectFrom('tasks')
      .select(['status', 'attempt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (task.status === 'success') return task.attempt;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a task whose claim was made while its answer was lost is begun again soon, and the lost claim does not count', async () => {
  let lost = 0;
  const database: typeof opened.database = {
    ...opened.database,
    transaction: async (work) => {
      const value = await opened.database.transaction(work);
      if (!Array.isArray(value) || value.length === 0 || lost++ > 0) return value;
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
    },
  };
  service = await openTestService({ dataDir: opened.directory, database, engines: [engine] });
  const id = await accept(service, 'lost');
  await service.tasks.start();
  expect(await attemptsOf(id)).toBe(1);
  expect([lost, runs]).toEqual([2, [id]]);
});

test('a claim of this node that comes to light while one is in doubt is given back, a held one and one that waits are not', async () => {
  service = await openTestService({ dataDir: opened.directory, database: opened.database, engines: [engine] });
  const context = claimContext();
  const ids = [await accept(service, 'held'), await accept(service, 'late'), await accept(service, 'waits')];
  const [held, late, waits] = await claimTasks(context, 3);
  if (held === undefined || late === undefined || waits === undefined) throw new Error('Three can be claimed');
  const claimer = createClaimer(context, { leases: () => [held.lease] });
  await updateLeased(opened.database.kysely, waits.lease, { lease_node: '' });
  const again = await claimer(3);
  expect(again.map(({ lease, attempt }) => [lease.taskId, attempt])).toEqual([[late.lease.taskId, 1]]);
  // In a lease's time, everything that was on its way is there: what comes now is of another process, which may not be judged.
  nowMs += LEASE_MS;
  expect(await claimer(3)).toEqual([]);
  for (const id of ids) await service.tasks.service.cancel(service.principal.teamId, id);
});
