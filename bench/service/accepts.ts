import { sql } from 'kysely';
import type { Principal } from '../../src/access/access.ts';
import { keyId, teamId } from '../../src/contract/ids.ts';
import type { Database } from '../../src/db/database.ts';
import { openTestService, submissionOf } from '../../test/support/task-service.ts';
import { median, quantile } from '../statistics.ts';

/** What one of them takes. */
export interface Cost {
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of this process, in which the embedded database runs, too. */
  readonly cpuMs: number;
}

export interface AcceptReport {
  readonly accept: Cost;
  /** One of `TOGETHER` that come at the same time. */
  readonly acceptTogether: Cost;
  /** The same number of rows in plain tables, a statement each, between begin and commit. */
  readonly bare: Cost;
  /** The same rows by one statement. */
  readonly bareInOne: Cost;
}

/** A server goes on for months: by then its JavaScript is compiled, and the plans of its statements are made. */
const WARM_UP_ROUNDS = 4;
const ROUNDS = 6;
const PER_ROUND = 50;
/** As many as travel together at most. */
export const TOGETHER = 32;

/** Measures them in turns, so that whatever else the machine does falls on all. */
export async function measureAccepts(
  database: Database,
  { directory, prefix, teams }: { readonly directory: string; readonly prefix: string; readonly teams: number },
): Promise<AcceptReport> {
  const service = await openTestService({ dataDir: directory, database, engines: [], isWorker: false });
  await makeBareTables(database);
  const principals = Array.from({ length: teams }, (_, index): Principal => ({
    ...service.principal,
    teamId: teamId(`${prefix}${index + 1}`),
    keyId: keyId(`${prefix}-key${index + 1}`),
  }));
  let number = 0;
  const accept = async () => {
    const principal = principals[++number % teams] ?? service.principal;
    const result = await service.tasks.service.submit(submissionOf(principal, `film ${number}`));
    if (!result.ok) throw new Error(result.error.kind);
  };
  const stopwatches = [
    stopwatch(() => bareTransaction(database, ++number)),
    stopwatch(accept),
    stopwatch(() => bareStatement(database, ++number)),
    stopwatch(() => Promise.all(Array.from({ length: TOGETHER }, accept)), TOGETHER),
  ] as const;
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    for (const each of stopwatches) await each.run(round >= WARM_UP_ROUNDS);
  }
  await service.close();
  await dropBareTables(database);
  const [bare, accepted, bareInOne, together] = stopwatches;
  return {
    accept: accepted.cost(),
    acceptTogether: together.cost(),
    bare: bare.cost(),
    bareInOne: bareInOne.cost(),
  };
}

/** Does something many times that does `size` at once, and tells what each of them takes. */
function stopwatch(work: () => Promise<unknown>, size = 1) {
  const walls: number[] = [];
  let cpuMicros = 0;
  return {
    run: async (isCounted: boolean) => {
      const before = process.cpuUsage();
      for (let count = 0; count < PER_ROUND; count += size) {
        const start = performance.now();
        await work();
        if (isCounted) walls.push((performance.now() - start) / size);
      }
      const { user, system } = process.cpuUsage(before);
      if (isCounted) cpuMicros += user + system;
    },
    cost: (): Cost => ({
      medianMs: median(walls),
      p99Ms: quantile(walls, 0.99),
      cpuMs: cpuMicros / 1000 / walls.length / size,
    }),
  };
}

const TASK = 'x'.repeat(400);
const MOVEMENT = 'x'.repeat(80);
const MONTHS = 50;

/** The task, the movement, its two entries, the month of the key: as many rows as an accept writes, as durably, one after the other as well. */
async function bareTransaction({ transaction }: Database, number: number): Promise<void> {
  await transaction(async (trx) => {
    await sql`insert into bench_tasks values (${number}, ${TASK})`.execute(trx);
    await sql`insert into bench_movements values (${number}, ${MOVEMENT})`.execute(trx);
    await sql`insert into bench_entries values (${2 * number}, ${number}), (${2 * number + 1}, ${number})`.execute(trx);
    await sql`insert into bench_months values (${number % MONTHS}, 1)
      on conflict (id) do update set total = bench_months.total + 1`.execute(trx);
  });
}

async function bareStatement({ kysely }: Database, number: number): Promise<void> {
  await sql`
    with task as (insert into bench_tasks values (${number}, ${TASK})),
      movement as (insert into bench_movements values (${number}, ${MOVEMENT})),
      entries as (insert into bench_entries values (${2 * number}, ${number}), (${2 * number + 1}, ${number}))
    insert into bench_months values (${number % MONTHS}, 1)
      on conflict (id) do update set total = bench_months.total + 1`.execute(kysely);
}

async function makeBareTables({ kysely }: Database): Promise<void> {
  await sql`create table bench_tasks (id bigint primary key, content text)`.execute(kysely);
  await sql`create table bench_movements (id bigint primary key, content text)`.execute(kysely);
  await sql`create table bench_entries (id bigint primary key, movement bigint)`.execute(kysely);
  await sql`create table bench_months (id bigint primary key, total bigint)`.execute(kysely);
}

async function dropBareTables({ kysely }: Database): Promise<void> {
  await sql`drop table bench_tasks, bench_movements, bench_entries, bench_months`.execute(kysely);
}
