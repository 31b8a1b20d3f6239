/**
 * Calls a server from a process of its own, as `callServer` asks it to, and tells it how long the answers took. Open loop: calls are
 * made when they are due, and timed from then, so that a client that waits for a slow server does not hide how slow it is. Closed loop:
 * so many at once, each followed by the next.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { quantile } from '../statistics.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly key: string;
  readonly body?: string;
}

export interface CallPlan {
  readonly origin: string;
  /** Made in turns, over and over. */
  readonly calls: readonly Call[];
  /** By a clock, after some seconds that do not count; or so many at once until `count` are answered. */
  readonly pace:
    | { readonly kind: 'open'; readonly perSecond: number; readonly warmUpSeconds: number; readonly seconds: number }
    | { readonly kind: 'closed'; readonly atOnce: number; readonly count: number };
}

export interface CallReport {
  readonly count: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

const CONNECTIONS = 64;

/** Makes the calls from another process. Throws when one is not answered with 200. */
export async function callServer(plan: CallPlan): Promise<CallReport> {
  const child = fork(fileURLToPath(import.meta.url));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  child.send(plan);
  const answer = once(child, 'message') as Promise<[CallReport]>;
  const [report] = await Promise.race([
    answer,
    exit.then(([code]) => Promise.reject(new Error(`Client ended: ${code}`))),
  ]);
  await exit;
  return report;
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (plan: CallPlan) => {
    void run(plan).then((report) => process.send?.(report, () => process.disconnect()));
  });
}

async function run({ origin, calls, pace }: CallPlan): Promise<CallReport> {
  const pool = new Pool(origin, { connections: pace.kind === 'open' ? CONNECTIONS : pace.atOnce });
  let made = 0;
  const call = async () => {
    const { path, method, key, body } = calls[made++ % calls.length] ?? { path: '/', method: 'GET', key: '' };
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await pool.request({ path, method, headers, ...(body === undefined ? {} : { body }) });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${method} ${path} was answered with ${answer.statusCode}: ${text}`);
  };
  const report = pace.kind === 'open' ? await openLoop(pace, call) : await closedLoop(pace, call);
  await pool.close();
  return report;
}

async function openLoop(
  pace: Extract<CallPlan['pace'], { kind: 'open' }>,
  call: () => Promise<void>,
): Promise<CallReport> {
  await paced({ ...pace, seconds: pace.warmUpSeconds }, call);
  return paced(pace, call);
}

async function paced(
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  call: () => Promise<void>,
): Promise<CallReport> {
  const waits: number[] = [];
  const underWay: Promise<void>[] = [];
  const startMs = performance.now();
  const total = seconds * perSecond;
  while (underWay.length < total) {
    while (underWay.length < total) {
      const dueMs = startMs + (underWay.length * 1000) / perSecond;
      if (dueMs > performance.now()) break;
      underWay.push(call().then(() => void waits.push(performance.now() - dueMs)));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(underWay);
  return reportOf(waits, performance.now() - startMs);
}

async function closedLoop(
  { atOnce, count }: Extract<CallPlan['pace'], { kind: 'closed' }>,
  call: () => Promise<void>,
): Promise<CallReport> {
  const waits: number[] = [];
  const startMs = performance.now();
  let left = count;
  const caller = async () => {
    while (left-- > 0) {
      const beganMs = performance.now();
      await call();
      waits.push(performance.now() - beganMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return reportOf(waits, performance.now() - startMs);
}

function reportOf(waits: readonly number[], elapsedMs: number): CallReport {
  return {
    count: waits.length,
    perSecond: (1000 * waits.length) / elapsedMs,
    medianMs: quantile(waits, 0.5),
    p99Ms: quantile(waits, 0.99),
    maxMs: quantile(waits, 1),
  };
}
