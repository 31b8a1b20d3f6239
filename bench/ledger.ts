/**
 * How long the checks of the ledger take when it is long: `node bench/ledger.ts [entries] [teams]`, a million and 200 when
 * absent. On the embedded database, in a directory of its own that is removed afterwards.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { teamId, taskId } from '../src/contract/ids.ts';
import { micros } from '../src/contract/money.ts';
import { openPglite } from '../src/db/pglite.ts';
import { createBookkeeper } from '../src/ledger/bookkeeper.ts';
import { createLedgerReader } from '../src/ledger/reader.ts';
import { fillLedger } from './fill-ledger.ts';
import { quantile } from './statistics.ts';

const [entries = 1_000_000, teams = 200] = process.argv.slice(2).map(Number);
/** A hold has two entries, its settlement three. */
const ENTRIES_PER_TASK = 5;
const tasksPerTeam = Math.ceil(entries / ENTRIES_PER_TASK / teams);

const directory = await mkdtemp(join(tmpdir(), 'rushes-bench-ledger-'));
const database = await openPglite({ dataDir: directory });
try {
  await measure('fill', 1, () => fillLedger(database, { teams, tasksPerTeam, prefix: 'team' }));
  const reader = createLedgerReader(database);
  const counted = await sql<{ count: bigint }>`select count(*) as count from ledger_entries`.execute(database.kysely);
  console.log(`${counted.rows[0]?.count} entries, ${teams} teams, ${tasksPerTeam} tasks a team, 2 of them open`);
  await measure('the shortest statement', 200, () => sql`select 1`.execute(database.kysely));
  await measure('health (GET /healthz/ledger)', 50, async () => {
    const { isBalanced, isHeldForOpenTasks } = await reader.health();
    if (!isBalanced || !isHeldForOpenTasks) throw new Error('The book of the bench is not right');
  });
  await measure('balance of a team', 200, () => reader.balance(teamId('team1')));
  await measure('receipt of a task', 200, () => reader.receipt(teamId('team1'), taskId('teamX1-1')));
  let key = 0;
  const booking = { teamId: teamId('team1'), reason: 'bench', actor: 'operator', now: new Date() };
  const bookkeeper = createBookkeeper(database);
  await measure('credit, durable', 100, () => bookkeeper.credit({ ...booking, amount: micros(1n), key: `k${++key}` }));
  await measure('verify (whole)', 1, async () => {
    const violations = await reader.verify();
    if (violations.length > 0) throw new Error(JSON.stringify(violations.slice(0, 5)));
  });
  await measure('export (every entry)', 1, async () => {
    let lines = 0;
    for await (const batch of reader.entries({})) lines += batch.length;
    console.log(`  ${lines} lines`);
  });
} finally {
  await database.close();
  await rm(directory, { recursive: true, force: true });
}

/** Wall time and the processor time of this process, in which the database runs: on a busy machine the latter tells more. */
async function measure(name: string, times: number, work: () => Promise<unknown>): Promise<void> {
  const walls: number[] = [];
  const before = process.cpuUsage();
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    await work();
    walls.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const at = (part: number) => quantile(walls, part).toFixed(1);
  const cpu = ((user + system) / 1000 / times).toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, ${cpu} ms of processor, ${times} times`);
}
