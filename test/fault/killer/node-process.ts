/**
 * A node of the service with a fake engine, for the killer: `node node-process.ts '<NodeOptions as JSON>'`. It says "ready" when it
 * answers, dies by SIGKILL at the place that it was told, stops cleanly at SIGTERM, and ends when its parent does.
 */
import { openPglite } from '../../../src/db/pglite.ts';
import { openPostgres } from '../../../src/db/postgres.ts';
import { usd } from '../../../src/contract/money.ts';
import type { CheckpointName } from '../../../src/tasks/checkpoint.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { openHttpService } from '../../support/http-service.ts';

export interface NodeOptions {
  readonly dataDir: string;
  readonly filesDirectory: string;
  /** The embedded database when absent. */
  readonly databaseUrl?: string;
  readonly port: number;
  /** How far its clock is ahead. */
  readonly aheadMs: number;
  /** Where it dies, and at the how-manieth time that it comes there, from 1. */
  readonly death?: { readonly at: CheckpointName; readonly time: number };
}

const options = JSON.parse(process.argv[2] ?? '{}') as NodeOptions;
const { dataDir, filesDirectory, databaseUrl: url, death, aheadMs, port } = options;
let times = 0;
const database = url === undefined ? await openPglite({ dataDir }) : await openPostgres({ url, dataDir });
const service = await openHttpService({
  engines: [createFakeEngine(80)],
  allowPrivateNetwork: true,
  webhooks: true,
  database,
  dataDir,
  filesDirectory,
  port,
  credit: usd('1000000'),
  limits: { slots: 4 },
  clock: { nowMs: () => Date.now() + aheadMs, move: () => {} },
  checkpoint: (name) => {
    if (name === death?.at && ++times === death.time) process.kill(process.pid, 'SIGKILL');
  },
});
await service.tasks.start();
process.stdin.on('end', () => process.exit(1)).resume();
process.on('SIGTERM', () => {
  void service
    .close()
    .then(() => database.close())
    .then(() => process.exit(0));
});
process.stdout.write('ready\n');
