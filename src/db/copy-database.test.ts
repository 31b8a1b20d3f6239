import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeEngine } from '../../test/support/fake-engine.ts';
import { makePostgresDatabase } from '../../test/support/postgres-database.ts';
import { openTestService, submissionOf, type TestService } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import { copyDatabase, TargetNotEmptyError } from './copy-database.ts';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';

const opened = useTestDatabase();
const targets: Database[] = [];
let service: TestService;

async function openTarget(): Promise<Database> {
  const dataDir = join(opened.directory, `target-${targets.length}`);
  const target = await openPostgres({ url: await makePostgresDatabase(), dataDir });
  targets.push(target);
  return target;
}

const nothing = async () => {};
const accept = (to: TestService, prompt: string) => to.tasks.service.submit(submissionOf(to.principal, prompt));

beforeAll(async () => {
  const webhook = { url: 'https://example.com/hook', origin: 'http://here' };
  service = await openTestService({
    dataDir: opened.directory,
    database: opened.database,
    engines: [createFakeEngine(0)],
  });
  for (const prompt of ['one "quoted"', 'two \\ 雨', 'three']) {
    await service.tasks.service.submit({ ...submissionOf(service.principal, prompt), webhook });
  }
  await service.tasks.start();
  const open = () => opened.database.kysely.selectFrom('tasks').select('id').where('status', '<>', 'success').execute();
  while ((await open()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await service.tasks.stop(0);
  await accept(service, 'one that waits');
});
afterAll(async () => {
  await Promise.all(targets.map((target) => target.close()));
});

test('copyDatabase() copies all rows, and life goes on where they are now', async () => {
  const target = await openTarget();
  const copied = await copyDatabase({ source: opened.database, target, verify: nothing });
  expect(copied).toMatchObject({ teams: 1, tasks: 4, task_results: 6, webhook_deliveries: 3, ledger_accounts: 4 });
  const tasksOf = ({ kysely }: Database) => kysely.selectFrom('tasks').selectAll().orderBy('id').execute();
  expect(await tasksOf(target)).toEqual(await tasksOf(opened.database));

  const ledger = createLedgerReader(target);
  const { teamId } = service.principal;
  expect(await ledger.balance(teamId)).toEqual(await createLedgerReader(opened.database).balance(teamId));
  const dataDir = join(opened.directory, 'goes-on');
  const moved = await openTestService({
    dataDir,
    database: target,
    filesDirectory: join(opened.directory, 'files'),
    engines: [createFakeEngine(0)],
  });
  expect((await accept(moved, 'five')).ok).toBe(true);
  await moved.tasks.start();
  const done = async () => (await tasksOf(target)).filter(({ status }) => status === 'success').length;
  while ((await done()) < 5) await new Promise((resolve) => setTimeout(resolve, 20));
  await moved.close();
  expect(await ledger.verify()).toEqual([]);
  expect((await ledger.balance(teamId)).held).toBe(0n);
  const again = copyDatabase({ source: opened.database, target, verify: nothing });
  await expect(again).rejects.toBeInstanceOf(TargetNotEmptyError);
});

test('a copy that is not right leaves the target as it was, and the next try succeeds', async () => {
  const target = await openTarget();
  const doubt = async () => Promise.reject(new Error('not right'));
  await expect(copyDatabase({ source: opened.database, target, verify: doubt })).rejects.toThrow('not right');
  const { rows } = await sql<{ teams: bigint; accounts: bigint }>`
    select (select count(*) from teams) as teams, (select count(*) from ledger_accounts) as accounts
  `.execute(target.kysely);
  expect(rows).toEqual([{ teams: 0n, accounts: 1n }]);
  expect((await copyDatabase({ source: opened.database, target, verify: nothing }))['tasks']).toBe(4);
  // What guards the book is on again.
  await expect(sql`delete from ledger_entries`.execute(target.kysely)).rejects.toThrow('append-only');
});
