/**
 * A service with a fake engine in a process of its own, for tests that kill it.
 *
 * `node task-process.ts <data directory> <idempotency keys, separated by commas> [checkpoint to die at]`: submits one task for
 * each key, and prints one JSON line for each that is accepted. With a checkpoint it dies there by SIGKILL, without one it
 * works until every task is final and prints a summary. To die at a cancel it cancels the first task while it runs.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openTestService, submissionOf } from '../support/task-service.ts';

const [dataDir = '', keys = '', dieAt] = process.argv.slice(2);

const service = await openTestService({
  dataDir,
  engines: [createFakeEngine(400)],
  limits: { slots: 2 },
  checkpoint: async (name) => {
    if (name !== dieAt) return;
    // The second of two runs that work at the same time gets somewhere before the first one dies.
    if (name === 'working') await sleep(150);
    process.kill(process.pid, 'SIGKILL');
  },
});
const { tasks, principal, database } = service;
await tasks.start();
for (const key of keys.split(',').filter((each) => each !== '')) {
  const result = await tasks.service.submit({ ...submissionOf(principal, `film ${key}`), idempotencyKey: key });
  if (!result.ok) throw new Error(`Refused: ${result.error.kind}`);
  const { id, isReplay } = result.value;
  print({ accepted: id, key, isReplay });
  if (dieAt === 'canceled') {
    while ((await tasks.service.find(principal.teamId, id))?.status !== 'processing') await sleep(20);
    await tasks.service.cancel(principal.teamId, id);
  }
}

const allTasks = () =>
  database.kysely.selectFrom('tasks').select(['id', 'status', 'attempt', 'charged', 'error_code']).execute();
for (;;) {
  const open = (await allTasks()).filter((task) => task.status === 'pending' || task.status === 'processing');
  if (open.length === 0) break;
  await sleep(50);
}
const ledger = createLedgerReader(database);
const balance = await ledger.balance(principal.teamId);
print({
  summary: (await allTasks()).map((task) => ({ ...task, charged: String(task.charged) })),
  problems: await ledger.verify(),
  balance: { available: String(balance.available), held: String(balance.held), spent: String(balance.spent) },
});
await service.close();

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
