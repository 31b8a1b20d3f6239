/**
 * What tasks cost: accepts against a bare transaction of as many writes on the same store, submits and polls by HTTP, the time until a
 * worker picks a task up; each with few and with many tasks stored. Prints a table.
 *
 *   node bench/service.ts                                on the embedded database
 *   node bench/service.ts --on postgres                  on a PostgreSQL server of its own, with fsync
 *   node bench/service.ts --database-url postgres://…    on an empty database of yours
 *
 *   --stored 0,100000    tasks stored before it is measured, one run each
 *   --rates 200,1000     polls a second
 *   --seconds 60         of polls, each rate
 *   --json FILE          writes all figures there, too
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database } from '../src/db/database.ts';
import { openPglite } from '../src/db/pglite.ts';
import { openPostgres } from '../src/db/postgres.ts';
import { makePostgresDatabase } from '../test/support/postgres-database.ts';
import { DURABLE, startPostgresServer } from '../test/support/postgres-server.ts';
import { measureAccepts } from './service/accepts.ts';
import { callServer } from './service/client.ts';
import { measurePickUp } from './service/pick-up.ts';
import { measurePolls, type PollReport } from './service/polls.ts';
import { tableOf, type StoreReport } from './service/report.ts';
import { startBenchServer } from './service/server.ts';
import { endWaiting, pollsOf, storeTasks, submitsOf, TEAMS } from './service/stored.ts';

const { values } = parseArgs({
  options: {
    on: { type: 'string', default: 'pglite' },
    'database-url': { type: 'string' },
    stored: { type: 'string', default: '0,100000' },
    rates: { type: 'string', default: '200,1000' },
    seconds: { type: 'string', default: '60' },
    json: { type: 'string' },
  },
});
const numbers = (text: string) => text.split(',').map(Number);
const AT_ONCE = 32;
const SUBMITS = 640;

const usesServer = values.on === 'postgres' && values['database-url'] === undefined;
const server = usesServer ? await startPostgresServer(undefined, DURABLE) : undefined;
const reports: StoreReport[] = [];
try {
  for (const stored of numbers(values.stored)) {
    const url = server === undefined ? values['database-url'] : await makePostgresDatabase(server.url);
    reports.push(await measureStore(stored, url));
    console.error(`Measured with ${stored} stored`);
  }
} finally {
  await server?.stop();
}
console.log(tableOf(reports));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(reports, undefined, 2)}\n`);

/** The database is closed before the program itself opens it. */
async function measureStore(stored: number, url: string | undefined): Promise<StoreReport> {
  const directory = await mkdtemp(join(tmpdir(), 'rushes-bench-service-'));
  const open = (): Promise<Database> =>
    url === undefined ? openPglite({ dataDir: directory }) : openPostgres({ url, dataDir: directory });
  const prefix = `with${stored}`;
  try {
    const database = await open();
    await storeTasks(database, { prefix, tasks: stored });
    const polled = await pollsOf(database, prefix);
    const accepts = await measureAccepts(database, { directory, prefix, teams: TEAMS });
    await database.close();
    const overHttp = await measureOverHttp(directory, url, { polled, prefix });
    const again = await open();
    await endWaiting(again);
    const pickUp = await measurePickUp(again, directory);
    await again.close();
    return { store: url === undefined ? 'PGlite' : 'PostgreSQL', stored, accepts, pickUp, ...overHttp };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function measureOverHttp(
  directory: string,
  url: string | undefined,
  { polled, prefix }: { readonly polled: Awaited<ReturnType<typeof pollsOf>>; readonly prefix: string },
): Promise<Pick<StoreReport, 'submitsAlone' | 'submitsAtOnce' | 'polls'>> {
  const service = await startBenchServer(directory, url);
  try {
    const polls: PollReport[] = [];
    for (const perSecond of numbers(values.rates)) {
      polls.push(await measurePolls(service, polled, { perSecond, seconds: Number(values.seconds) }));
    }
    const submit = (atOnce: number, count: number) =>
      callServer({ origin: service.origin, calls: submitsOf(prefix), pace: { kind: 'closed', atOnce, count } });
    await submit(AT_ONCE, SUBMITS / 4);
    const submitsAlone = await submit(1, SUBMITS / 2);
    const submitsAtOnce = { ...(await submit(AT_ONCE, SUBMITS)), atOnce: AT_ONCE };
    return { polls, submitsAlone, submitsAtOnce };
  } finally {
    await service.stop();
  }
}
