/**
 * What tasks cost: `node bench/service.ts [--database-url postgres://…] [--stored 100000]`. On the embedded database when none is
 * given. Compares within one run, first with nothing stored, then with so many tasks: a durable accept against a bare transaction of as
 * many writes on the same store, polls by HTTP, and the time until a worker picks a task up.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import type { Principal } from '../src/access/access.ts';
import { keyId, teamId } from '../src/contract/ids.ts';
import type { Database } from '../src/db/database.ts';
import { openPglite } from '../src/db/pglite.ts';
import { openPostgres } from '../src/db/postgres.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createFakeEngine, deliver } from '../test/support/fake-engine.ts';
import { openHttpService } from '../test/support/http-service.ts';
import { openTestService, submissionOf, TEST_KEY } from '../test/support/task-service.ts';
import { fillLedger } from './fill-ledger.ts';
import type { PollReport } from './poll-client.ts';

const { values } = parseArgs({
  options: { 'database-url': { type: 'string' }, stored: { type: 'string', default: '100000' } },
});
const TEAMS = 50;
const ROUNDS = 4;
const PER_ROUND = 40;
/** Numbers what is written, over both measurements. */
let number = 0;

const directory = await mkdtemp(join(tmpdir(), 'rushes-bench-service-'));
const url = values['database-url'];
const database: Database =
  url === undefined ? await openPglite({ dataDir: directory }) : await openPostgres({ url, dataDir: directory });
try {
  await makeBareTables(database);
  await fillLedger(database, { teams: TEAMS, tasksPerTeam: 3, prefix: 'few' });
  await measureAll(0, 'few');
  await fillLedger(database, { teams: TEAMS, tasksPerTeam: Math.ceil(Number(values.stored) / TEAMS), prefix: 'many' });
  await measureAll(Number(values.stored), 'many');
} finally {
  await database.close();
  await rm(directory, { recursive: true, force: true });
}

async function measureAll(stored: number, prefix: string): Promise<void> {
  console.log(`${url === undefined ? 'PGlite' : 'PostgreSQL'}, ${stored} tasks stored`);
  await measureAccepts(prefix);
  await measurePolls();
  await measurePickUp();
}

interface Cost {
  readonly wallMs: number[];
  cpuMs: number;
}

/** In turns, so that whatever else the machine does falls on both. */
async function measureAccepts(prefix: string): Promise<void> {
  const service = await openTestService({ dataDir: directory, database, engines: [], isWorker: false });
  const principals = Array.from({ length: TEAMS }, (_, index): Principal => ({
    ...service.principal,
    teamId: teamId(`${prefix}${index + 1}`),
    keyId: keyId(`${prefix}-key${index + 1}`),
  }));
  const accept: Cost = { wallMs: [], cpuMs: 0 };
  const bare: Cost = { wallMs: [], cpuMs: 0 };
  for (let round = 0; round <= ROUNDS; round++) {
    const isWarmUp = round === 0;
    await timed(isWarmUp ? { wallMs: [], cpuMs: 0 } : bare, () => bareTransaction(database, ++number));
    await timed(isWarmUp ? { wallMs: [], cpuMs: 0 } : accept, async () => {
      const principal = principals[++number % TEAMS] ?? service.principal;
      const result = await service.tasks.service.submit(submissionOf(principal, `film ${number}`));
      if (!result.ok) throw new Error(result.error.kind);
    });
  }
  await service.close();
  // Nobody shall work on them while something else is measured.
  await closePending();
  report('accept, durable', accept);
  report('bare transaction of as many writes', bare);
  const ratio = (of: (cost: Cost) => number) => (of(accept) / of(bare)).toFixed(2);
  console.log(
    `  an accept costs ${ratio((cost) => median(cost.wallMs))} times the bare one, ${ratio((cost) => cost.cpuMs)} times its processor time`,
  );
}

async function timed(cost: Cost, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  for (let count = 0; count < PER_ROUND; count++) {
    const start = performance.now();
    await work();
    cost.wallMs.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  cost.cpuMs += (user + system) / 1000;
}

function report(name: string, { wallMs, cpuMs }: Cost): void {
  const perSecond = (1000 * wallMs.length) / wallMs.reduce((a, b) => a + b, 0);
  const cpu = (cpuMs / wallMs.length).toFixed(2);
  console.log(
    `  ${name}: ${perSecond.toFixed(0)}/s one after the other, median ${median(wallMs).toFixed(2)} ms, p99 ${at(wallMs, 0.99).toFixed(1)} ms, ${cpu} ms of processor`,
  );
}

/** As many rows as an accept writes, in as many statements: the task, a movement, its two entries, the month of the key. */
async function bareTransaction({ transaction }: Database, number: number): Promise<void> {
  const row = 'x'.repeat(400);
  await transaction(async (trx) => {
    await sql`insert into bench_tasks values (${number}, ${row})`.execute(trx);
    await sql`insert into bench_movements values (${number}, ${row.slice(0, 80)})`.execute(trx);
    await sql`insert into bench_entries values (${2 * number}, ${number}), (${2 * number + 1}, ${number})`.execute(trx);
    await sql`insert into bench_months values (${number % TEAMS}, 1) on conflict (id) do update set total = bench_months.total + 1`.execute(
      trx,
    );
  });
}

async function makeBareTables({ kysely }: Database): Promise<void> {
  await sql`create table bench_tasks (id bigint primary key, content text)`.execute(kysely);
  await sql`create table bench_movements (id bigint primary key, content text)`.execute(kysely);
  await sql`create table bench_entries (id bigint primary key, movement bigint)`.execute(kysely);
  await sql`create table bench_months (id bigint primary key, total bigint)`.execute(kysely);
}

/** A client in another process asks at a fixed rate; what a poll costs is this process's time, less what it takes idle. */
async function measurePolls(): Promise<void> {
  const service = await openHttpService({ engines: [createFakeEngine(0)], database, dataDir: directory });
  await service.tasks.start();
  const result = await service.tasks.service.submit(submissionOf(service.principal, 'to be polled'));
  if (!result.ok) throw new Error(result.error.kind);
  while ((await service.tasks.service.find(service.principal.teamId, result.value.id))?.status !== 'success')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const path = fileURLToPath(new URL('poll-client.ts', import.meta.url));
  for (const perSecond of [200, 1000]) {
    const client = fork(path, [`${service.origin}/api/v1/tasks/${result.value.id}`, TEST_KEY, String(perSecond)]);
    const before = process.cpuUsage();
    const [polls] = (await once(client, 'message')) as [PollReport];
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000 / polls.count;
    console.log(
      `  polls, ${perSecond}/s asked: ${polls.perSecond.toFixed(0)}/s answered, median ${polls.medianMs.toFixed(1)} ms, p99 ${polls.p99Ms.toFixed(1)} ms, ${cpu.toFixed(2)} ms of processor each`,
    );
  }
  await service.close();
}

async function measurePickUp(): Promise<void> {
  const begun = new Map<string, number>();
  const engine: Engine = {
    ...createFakeEngine(0),
    run: (job) => {
      begun.set(job.taskId, performance.now());
      return deliver(job, 5);
    },
  };
  const service = await openTestService({ dataDir: directory, database, engines: [engine] });
  await service.tasks.start();
  const waits: number[] = [];
  for (let count = 0; count < 50; count++) {
    const result = await service.tasks.service.submit(submissionOf(service.principal, `picked ${count}`));
    if (!result.ok) throw new Error(result.error.kind);
    const { id } = result.value;
    const acceptedMs = performance.now();
    while ((await service.tasks.service.find(service.principal.teamId, id))?.status !== 'success')
      await new Promise((resolve) => setTimeout(resolve, 10));
    waits.push((begun.get(id) ?? 0) - acceptedMs);
  }
  await service.close();
  console.log(
    `  pick-up after the answer: median ${median(waits).toFixed(1)} ms, p99 ${at(waits, 0.99).toFixed(1)} ms`,
  );
}

function at(values_: readonly number[], part: number): number {
  const sorted = values_.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function median(values_: readonly number[]): number {
  return at(values_, 0.5);
}

/** Nobody shall work on what was accepted while something else is measured. */
async function closePending(): Promise<void> {
  await sql`
    update tasks set status = 'failed', error_code = 'canceled', error_message = 'bench', completed_at = now(),
      expires_at = now() + interval '7 days'
    where status = 'pending'`.execute(database.kysely);
}
