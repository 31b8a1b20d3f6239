/** Polls a URL at a fixed rate for some seconds and reports to its parent: `poll-client.ts <url> <key> <per second>`. */
import { Pool } from 'undici';

export interface PollReport {
  readonly count: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const SECONDS = 3;
const CONNECTIONS = 32;
const [url = '', key = '', perSecond = '100'] = process.argv.slice(2);
const { origin, pathname: path } = new URL(url);
const pool = new Pool(origin, { connections: CONNECTIONS });
const headers = { authorization: `Bearer ${key}` };
const poll = async () => {
  const { statusCode, body } = await pool.request({ path, method: 'GET', headers });
  await body.dump();
  if (statusCode !== 200) throw new Error(`A poll was answered with ${statusCode}`);
};
for (let count = 0; count < 50; count++) await poll();

const waits: number[] = [];
const underWay: Promise<void>[] = [];
const startMs = performance.now();
const total = SECONDS * Number(perSecond);
while (underWay.length < total) {
  // Counted from when it was due: a client that falls behind must not hide a server that does.
  for (; underWay.length < total;) {
    const dueMs = startMs + (underWay.length * 1000) / Number(perSecond);
    if (dueMs > performance.now()) break;
    underWay.push(poll().then(() => void waits.push(performance.now() - dueMs)));
  }
  await new Promise((resolve) => setTimeout(resolve, 1));
}
await Promise.all(underWay);
const seconds = (performance.now() - startMs) / 1000;
const sorted = waits.toSorted((a, b) => a - b);
const report: PollReport = {
  count: waits.length,
  perSecond: waits.length / seconds,
  medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
  p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
};
process.send?.(report, () => void pool.close());
