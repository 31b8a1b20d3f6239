/**
 * An hour of load: what the server holds while tasks are submitted, polled, followed, made, read and canceled all the time, and what is
 * left of it in the database. Starts the program on an empty folder, with its own engine. Prints tables; exit code 1 when the ledger is not
 * in order at the end or a call was answered as it should not be. Linux only for what /proc tells.
 *
 *   node bench/endurance.ts [--minutes 60] [--polls 50] [--database-url postgres://…] [--json FILE]
 *
 *   --minutes 60      of load
 *   --polls 50        a second
 *   --database-url    an empty database of yours, instead of the embedded one
 *   --json FILE       writes every sample there, too
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openPglite } from '../src/db/pglite.ts';
import { openPostgres } from '../src/db/postgres.ts';
import { createLedgerReader } from '../src/ledger/reader.ts';
import { freePort } from '../test/support/free-port.ts';
import { startServiceProcess } from '../test/support/service-process.ts';
import { createCounts, loadUntil } from './endurance/clients.ts';
import { countsOf, samplesOf, tablesOf } from './endurance/report.ts';
import { readSample, SAMPLE_MS, type Sample } from './endurance/sample.ts';
import { readTables, type TableSize } from './endurance/table-sizes.ts';
import { makeTeams } from './endurance/teams.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    polls: { type: 'string', default: '50' },
    'database-url': { type: 'string' },
    json: { type: 'string' },
  },
});
const ADMIN_KEY = 'rsh_endurance-key-of-the-operator';
const url = values['database-url'];
const folder = await mkdtemp(join(tmpdir(), 'rushes-endurance-'));
const counts = createCounts();
const samples: Sample[] = [];
try {
  await load();
  const { tables, violations } = await inspect();
  console.log(`${samplesOf(samples)}\n\n${tablesOf(tables)}\n\n${countsOf(counts)}`);
  for (const each of violations) console.log(`Ledger: ${each}`);
  if (violations.length > 0 || counts.wrong.length > 0) process.exitCode = 1;
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify({ samples, tables, counts, violations }, undefined, 2)}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function load(): Promise<void> {
  const server = await startServiceProcess({
    dataDir: folder,
    key: 'rsh_endurance-key-of-the-first-team',
    port: await freePort(),
    environment: {
      RUSHES_ADMIN_KEY: ADMIN_KEY,
      RUSHES_METRICS: 'on',
      RUSHES_WORKERS: '1',
      RUSHES_QUOTE_MINUTES: '1',
      ...(url === undefined ? {} : { RUSHES_DATABASE_URL: url }),
    },
  });
  try {
    const teams = await makeTeams(server.origin, ADMIN_KEY);
    const endMs = performance.now() + Number(values.minutes) * 60_000;
    const loading = loadUntil({ origin: server.origin, teams, endMs, pollsPerSecond: Number(values.polls) }, counts);
    for (; performance.now() < endMs; await wait(SAMPLE_MS)) {
      samples.push(await readSample(server.origin, server.child.pid ?? 0, folder));
      if (samples.length % 60 === 1) console.error(JSON.stringify(samples.at(-1)));
    }
    await loading;
  } finally {
    const code = await server.terminate();
    if (code !== 0) counts.wrong.push(`The server ended with ${code}`);
  }
}

/** Once the server has stopped, which the embedded database must have. */
async function inspect(): Promise<{ readonly tables: readonly TableSize[]; readonly violations: readonly string[] }> {
  const database =
    url === undefined ? await openPglite({ dataDir: folder }) : await openPostgres({ url, dataDir: folder });
  try {
    const violations = await createLedgerReader(database).verify();
    return {
      tables: await readTables(database),
      violations: violations.map(({ rule, detail }) => `${rule}: ${detail}`),
    };
  } finally {
    await database.close();
  }
}
