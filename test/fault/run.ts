/**
 * The killer for as long as you like: `npm run test:fault -- [--minutes 4] [--seed 1] [--on pglite|postgres|both]`. On PGlite with one
 * node, then on PostgreSQL with two. Prints the seed and one line a round; exit code 1 when something was wrong.
 */
import { parseArgs } from 'node:util';
import { makePostgresDatabase } from '../support/postgres-database.ts';
import { startPostgresServer, SYSTEM_BINARIES } from '../support/postgres-server.ts';
import { runKiller } from './killer/killer.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: process.env['RUSHES_FAULT_MINUTES'] ?? '4' },
    seed: { type: 'string', default: process.env['RUSHES_FAULT_SEED'] ?? String(Date.now() % 1_000_000) },
    on: { type: 'string', default: 'both' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log('npm run test:fault -- [--minutes 4] [--seed 1] [--on pglite|postgres|both]');
  process.exit(0);
}
const durationMs = Number(values.minutes) * 60_000;
const load = { seed: Number(values.seed), stormMs: 4000, clients: 6, onRound: (line: string) => console.log(line) };

console.log(`seed ${values.seed}, ${values.minutes} minutes, on ${values.on}`);
if (values.on !== 'postgres') await play('PGlite, one node', values.on === 'both' ? durationMs / 2 : durationMs);
if (values.on !== 'pglite') {
  const server = await startPostgresServer(SYSTEM_BINARIES);
  try {
    const databaseUrl = await makePostgresDatabase(server.url);
    await play('PostgreSQL, two nodes', values.on === 'both' ? durationMs / 2 : durationMs, databaseUrl);
  } finally {
    await server.stop();
  }
}

async function play(name: string, forMs: number, databaseUrl?: string): Promise<void> {
  console.log(name);
  const more = databaseUrl === undefined ? {} : { databaseUrl };
  const { rounds, deaths, accepted, webhooks, faults } = await runKiller({ ...load, ...more, durationMs: forMs });
  console.log(
    `${name}: ${rounds} rounds, ${deaths} deaths, ${accepted} tasks accepted, ${webhooks} with webhooks delivered`,
  );
  for (const fault of faults.slice(0, 50)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
