/**
 * A service whose database is on a disk that becomes full: `node full-disk-process.ts <data directory> <patience>`. It submits one task after
 * another, each with a key of its own, and prints one JSON line for each that is accepted, for each that is refused, and "full" when
 * its log is nearly at the end of the space that it has. It goes on until it is ended; the watchdog of the server does that when the
 * database stands still for so many milliseconds. With a third argument it works until every task is final, prints a summary and ends.
 */
import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { silentLog } from '../../src/base/log.ts';
import { createLedgerReader } from '../../src/ledger/reader.ts';
import { startWatchdog } from '../../src/server/watchdog.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openTestService, submissionOf } from '../support/task-service.ts';

const [dataDir = '', patience, ending] = process.argv.slice(2);
const watch = () => startWatchdog({ silenceMs: Number(patience), log: silentLog });
if (ending !== undefined) watch();
const service = await openTestService({ dataDir, engines: [createFakeEngine(20)], limits: { slots: 2 } });
const { tasks, principal, database } = service;
await database.kysely.updateTable('teams').set({ concurrent_tasks: 100_000 }).execute();
if (ending === undefined) {
  // Opening a database takes a busy machine seconds, and is not what this is about.
  watch();
  await fillLog();
  await tasks.start();
  print({ full: true });
  for (let count = 0; ; count++) {
    const submission = { ...submissionOf(principal, `film ${count}`), idempotencyKey: `key ${count}` };
    const result = await tasks.service.submit(submission).catch((error: unknown) => ({ ok: false as const, error }));
    if (result.ok) print({ accepted: result.value.id });
    else print({ refused: String(result.error) });
    await wait(5);
  }
}
await tasks.start();
const allTasks = () => database.kysely.selectFrom('tasks').select(['id', 'status', 'charged']).execute();
while ((await allTasks()).some(({ status }) => status === 'pending' || status === 'processing')) await wait(50);
print({
  summary: (await allTasks()).map(({ id, status, charged }) => ({ id, status, charged: Number(charged) })),
  problems: await createLedgerReader(database).verify(),
  held: Number((await createLedgerReader(database).balance(principal.teamId)).held),
});
await service.close();
process.exit(0);

/** Writes the log up to nearly the end of its segment of 16 MB: the next one needs space that is not there. */
async function fillLog(): Promise<void> {
  const leftBytes = async () => {
    const { rows } = await sql<{ at: bigint }>`select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as at`.execute(
      database.kysely,
    );
    return 2 ** 24 - (Number(rows[0]?.at) % 2 ** 24);
  };
  while ((await leftBytes()) > 400_000)
    await sql`select pg_logical_emit_message(false, 'fill', repeat('x', 100000))`.execute(database.kysely);
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
