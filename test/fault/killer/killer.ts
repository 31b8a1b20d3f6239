import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom, type Random } from '../../../src/base/random.ts';
import type { Database } from '../../../src/db/database.ts';
import { openPglite } from '../../../src/db/pglite.ts';
import { openPostgres } from '../../../src/db/postgres.ts';
import { CHECKPOINTS } from '../../../src/tasks/checkpoint.ts';
import { freePort } from '../../support/free-port.ts';
import { actUntil, call, createTold, submitKeyed } from './load.ts';
import type { NodeOptions } from './node-process.ts';
import { startNode, type KillableNode } from './node.ts';
import { openUnreliableReceiver } from './receiver.ts';
import { findFaults } from './verify-state.ts';

export interface KillerOptions {
  readonly seed: number;
  /** One node on the embedded database when absent, else two on this one, which must be empty. */
  readonly databaseUrl?: string;
  /** Ends after the first round that ends later than this; at least one is played. */
  readonly durationMs: number;
  /** Load in each round; deaths come as they come. */
  readonly stormMs: number;
  readonly clients: number;
  readonly onRound?: (line: string) => void;
}

export interface KillerReport {
  readonly rounds: number;
  readonly deaths: number;
  readonly accepted: number;
  readonly webhooks: number;
  /** Empty when all is well. */
  readonly faults: readonly string[];
}

/** Each round the clocks are ahead by so much more, so that what waits for another try of a webhook is due. */
const AHEAD_MS = 300_000;
/**
 * A calm ends when all is done. It is a fault when its nodes have worked for so long (processor time, with that of starting) and it has
 * not ended; or, whatever they did, after so long by the clock: on a machine with much else to do a node may wait minutes for its turn.
 */
const CALM_PROCESSOR_MS = 60_000;
const CALM_MS = 1_800_000;
/** The courier looks every second. */
const QUIET_MS = 2_500;

/**
 * Plays rounds of a storm, in which clients ask for everything and nodes are killed at named places and at random, and a calm,
 * after which everything must be in order. One data directory (or database) goes through all rounds; the first with a fault is the last.
 */
export async function runKiller(options: KillerOptions): Promise<KillerReport> {
  const { seed, databaseUrl, durationMs, onRound = () => {} } = options;
  const root = await mkdtemp(join(tmpdir(), 'rushes-killer-'));
  const random = createRandom(seed);
  const receiver = await openUnreliableReceiver(random.fork('receiver'));
  const filesDirectory = join(root, 'files');
  const count = databaseUrl === undefined ? 1 : 2;
  const dataDirs = Array.from({ length: count }, (_, index) => join(root, `node-${index}`));
  const ports = await Promise.all(dataDirs.map(() => freePort()));
  const told = createTold();
  const endMs = Date.now() + durationMs;
  let [rounds, deaths] = [0, 0];
  let faults: readonly string[] = [];
  const optionsOf = (index: number): NodeOptions => ({
    dataDir: dataDirs[index] ?? '',
    filesDirectory,
    port: ports[index] ?? 0,
    aheadMs: rounds * AHEAD_MS,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const origin = () => `http://127.0.0.1:${random.pick(ports)}`;
  const client = { told, webhookUrl: receiver.url, random: random.fork('clients'), origin };
  try {
    do {
      receiver.calm(false);
      const storm = { endMs: 0, stormMs: options.stormMs };
      const lives = dataDirs.map((_, index) =>
        liveAndDie(() => optionsOf(index), random.fork(`${rounds} ${index}`), storm),
      );
      const nodes = lives.map(({ isUp }) => isUp);
      await Promise.all(nodes);
      storm.endMs = Date.now() + options.stormMs;
      await Promise.all(Array.from({ length: options.clients }, () => actUntil(client, storm.endMs)));
      for (const { ended } of lives) deaths += await ended;
      rounds++;
      receiver.calm(true);
      await settleDown(
        dataDirs.map((_, index) => optionsOf(index)),
        client,
        receiver.lastMs,
      );
      const database = await openFor(databaseUrl, dataDirs[0] ?? '');
      faults = await findFaults({ database, told, receiver, filesDirectory, dataDirs });
      await database.close();
      onRound(`round ${rounds}: ${deaths} deaths, ${told.accepted.size} accepted, ${faults.length} faults`);
    } while (faults.length === 0 && Date.now() < endMs);
  } finally {
    await receiver.close();
    await rm(root, { recursive: true, force: true });
  }
  return { rounds, deaths, accepted: told.accepted.size, webhooks: receiver.deliveries.size, faults };
}

/** Starts a node again each time that it dies, until the storm is over, and kills the last. Resolves to the number of deaths. */
function liveAndDie(
  options: () => NodeOptions,
  random: Random,
  storm: { readonly endMs: number; readonly stormMs: number },
): { readonly isUp: Promise<unknown>; readonly ended: Promise<number> } {
  const start = () => {
    const death = random.chance(0.7) ? { at: random.pick(CHECKPOINTS), time: random.integer(1, 8) } : undefined;
    return startNode({ ...options(), ...(death === undefined ? {} : { death }) });
  };
  const first = start();
  const live = async () => {
    let deaths = 0;
    let node: KillableNode = await first;
    for (;;) {
      const leftMs = storm.endMs === 0 ? storm.stormMs : Math.max(0, storm.endMs - Date.now());
      const isLast = storm.endMs !== 0 && leftMs === 0;
      await Promise.race([node.ended, wait(isLast ? 0 : Math.min(leftMs, random.range(300, storm.stormMs)))]);
      await node.kill();
      deaths++;
      if (storm.endMs !== 0 && Date.now() >= storm.endMs) return deaths;
      node = await start();
    }
  };
  return { isUp: first, ended: live() };
}

/** Starts all nodes for good, asks again for what was not answered, waits until all is done, and stops them. */
async function settleDown(
  all: readonly NodeOptions[],
  client: Parameters<typeof actUntil>[0],
  lastMessageMs: () => number,
): Promise<void> {
  const nodes = await Promise.all(all.map((options) => startNode(options)));
  const endMs = Date.now() + CALM_MS;
  for (const [key, { id }] of client.told.keys) if (id === undefined) await submitKeyed(client, key, endMs);
  const isDone = async () => {
    const answers = await Promise.all(
      ['pending', 'processing'].map((status) => call(client, `/api/v1/tasks?status=${status}&limit=1`, {})),
    );
    const isEmpty = answers.every((answer) => answer?.status === 200 && /"(tasks|items)":\[\]/.test(answer.text));
    return isEmpty;
  };
  const worked = () => Math.max(...nodes.map((node) => node.processorMs() ?? 0)) > CALM_PROCESSOR_MS;
  while (Date.now() < endMs && !worked() && !(await isDone())) await wait(100);
  const doneMs = Date.now();
  while (Date.now() < endMs && Date.now() - Math.max(doneMs, lastMessageMs()) < QUIET_MS) await wait(100);
  await Promise.all(nodes.map((node) => node.stop()));
}

function openFor(url: string | undefined, dataDir: string): Promise<Database> {
  return url === undefined ? openPglite({ dataDir }) : openPostgres({ url, dataDir });
}
