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
import type { Database } from '../src/db/database.ts';
import { createBookkeeper } from '../src/ledger/bookkeeper.ts';
import { createLedgerReader } from '../src/ledger/reader.ts';

const [entries = 1_000_000, teams = 200] = process.argv.slice(2).map(Number);
/** A hold has two entries, its settlement three. */
const ENTRIES_PER_TASK = 5;
const tasksPerTeam = Math.ceil(entries / ENTRIES_PER_TASK / teams);

const directory = await mkdtemp(join(tmpdir(), 'rushes-bench-ledger-'));
const database = await openPglite({ dataDir: directory });
try {
  await measure('fill', 1, () => fill(database));
  const reader = createLedgerReader(database);
  const counted = await sql<{ count: bigint }>`select count(*) as count from ledger_entries`.execute(database.kysely);
  console.log(`${counted.rows[0]?.count} entries, ${teams} teams, ${tasksPerTeam} tasks a team, 2 of them open`);
  await measure('the shortest statement', 200, () => sql`select 1`.execute(database.kysely));
  await measure('health (GET /healthz/ledger)', 50, async () => {
    const { isBalanced, isHeldForOpenTasks } = await reader.health();
    if (!isBalanced || !isHeldForOpenTasks) throw new Error('The book of the bench is not right');
  });
  await measure('balance of a team', 200, () => reader.balance(teamId('team1')));
  await measure('receipt of a task', 200, () => reader.receipt(teamId('team1'), taskId('1-1')));
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
  const sorted = walls.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const cpu = ((user + system) / 1000 / times).toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, ${cpu} ms of processor, ${times} times`);
}

/** Writes the rows as the movements would have, without their triggers: credits, then tasks, all settled but the last two of a team. */
async function fill({ kysely }: Database): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(kysely);
  const last = tasksPerTeam;
  await run('set session_replication_role = replica');
  await run(
    `insert into teams (id, name, created_at) select 'team' || n, 'n', now() from generate_series(1, ${teams}) n`,
  );
  await run(`insert into ledger_accounts (id, team_id, kind) select 'team' || n || '/' || k, 'team' || n, k
    from generate_series(1, ${teams}) n, unnest(array['available', 'held', 'spent']) k`);
  await run(`insert into api_keys (id, team_id, name, created_at, scopes) select 'key' || n, 'team' || n, 'n', now(), '{submit}'
    from generate_series(1, ${teams}) n`);
  await run(`insert into ledger_movements (kind, team_id, amount, reason, actor, key, created_at)
    select 'credit', 'team' || n, 1000000000, 'r', 'a', 'start', now() from generate_series(1, ${teams}) n`);
  await run(`insert into ledger_entries (account_id, sequence, movement_id, amount, balance)
    select 'house', n, n, -1000000000, -1000000000::bigint * n from generate_series(1, ${teams}) n
    union all select 'team' || n || '/available', 1, n, 1000000000, 1000000000 from generate_series(1, ${teams}) n`);
  for (let team = 1; team <= teams; team++) {
    const series = `generate_series(1, ${last}) n`;
    await run(`insert into tasks (id, team_id, key_id, model, status, seed, quote_units, quote_unit, quote_rate, quote_amount,
        charged, created_at, started_at, completed_at, expires_at, metadata)
      select 'task-${team}-' || n, 'team${team}', 'key${team}', 'm', case when n > ${last - 2} then 'pending' else 'success' end,
        1, 1, 'second', 10, 10, case when n > ${last - 2} then null else 7 end, now(),
        case when n > ${last - 2} then null else now() end, case when n > ${last - 2} then null else now() end,
        case when n > ${last - 2} then null else now() end, case when n > ${last - 2} then null else '{}'::jsonb end from ${series}`);
    await run(`with m as (
        insert into ledger_movements (kind, team_id, task_id, amount, reason, actor, created_at)
        select kind, 'team${team}', 'task-${team}-' || n, case kind when 'hold' then 10 else 7 end, 'r', 'a', now()
        from ${series}, (values (1, 'hold'), (2, 'settle')) k (place, kind)
        where kind = 'hold' or n <= ${last - 2} order by n, place
        returning id, task_id, kind
      ), numbered as (select id, kind, split_part(task_id, '-', 3)::bigint as n from m),
      placed as (select *, (n > ${last - 1})::int as extra from numbered)
      insert into ledger_entries (account_id, sequence, movement_id, amount, balance)
      select 'team${team}/' || account, sequence, id, amount, balance from placed, lateral (values
        ('hold', 'available', 2 * n - extra, -10, 1000000000 - 7 * least(n - 1, ${last - 2}) - 10 * (1 + extra)),
        ('hold', 'held', 2 * n - 1 - extra, 10, 10 * (1 + extra)),
        ('settle', 'available', 2 * n + 1, 3, 1000000000 - 7 * n),
        ('settle', 'held', 2 * n, -10, 0),
        ('settle', 'spent', n, 7, 7 * n)
      ) side (of, account, sequence, amount, balance) where side.of = kind`);
  }
  await run(`insert into api_key_months select key_id, to_char(now() at time zone 'utc', 'YYYY-MM'),
    sum(coalesce(charged, quote_amount)) from tasks group by key_id`);
  await run('set session_replication_role = origin');
  await run('vacuum (analyze)');
}
