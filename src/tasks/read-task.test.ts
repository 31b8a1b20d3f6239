import { afterEach, expect, test } from 'vitest';
import { openTestService, submissionOf, type TestService } from '../../test/support/task-service.ts';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { teamId } from '../contract/ids.ts';
import type { Database } from '../db/database.ts';
import { createReadTask } from './read-task.ts';

const opened = useTestDatabase();
let service: TestService | undefined;
afterEach(() => service?.close());

/** A node that only reads, and how many statements it has made. */
function openReader() {
  const statements = { count: 0 };
  const database: Database = {
    ...opened.database,
    prepare: (text) => {
      const run = opened.database.prepare<never>(text);
      return (...parameters) => {
        statements.count++;
        return run(...parameters);
      };
    },
  };
  return { statements, read: createReadTask(database) };
}

async function submit(): Promise<{
  readonly service: TestService;
  readonly id: Parameters<TestService['tasks']['service']['find']>[1];
}> {
  const { directory: dataDir, database } = opened;
  service = await openTestService({ dataDir, database, engines: [] });
  const accepted = await service.tasks.service.submit(submissionOf(service.principal, 'a fox'));
  if (!accepted.ok) throw new Error(accepted.error.kind);
  return { service, id: accepted.value.id };
}

test('an open task is read each time, so that what any node changes is seen at once; a final one is read once', async () => {
  const { service: node, id } = await submit();
  const { teamId: team } = node.principal;
  const { statements, read } = openReader();
  for (let count = 1; count <= 2; count++) {
    expect((await read(team, id))?.status).toBe('pending');
    expect(statements.count).toBe(count);
  }
  await node.tasks.service.cancel(team, id);
  const final = await read(team, id);
  expect([final?.status, final?.error_code]).toEqual(['failed', 'canceled']);
  expect(await read(team, id)).toBe(final);
  expect(statements.count).toBe(3);
  expect(await read(teamId('another'), id)).toBeUndefined();
});

test('all that are asked for at the same time come in one statement', async () => {
  const { service: node, id } = await submit();
  const { statements, read } = openReader();
  const { teamId: team } = node.principal;
  const rows = await Promise.all([read(team, id), read(team, id), read(teamId('another'), id)]);
  expect(rows.map((row) => row?.id)).toEqual([id, id, undefined]);
  expect(statements.count).toBe(1);
});
