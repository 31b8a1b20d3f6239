import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../statistics.ts';
import { callServer } from './client.ts';
import type { Call } from './client.ts';
import type { BenchServer } from './server.ts';

export interface LoadReport {
  readonly minutes: number;
  readonly submits: number;
  readonly polls: number;
  /** What the server holds: in the middle of the first and of the last fifth of the time, and at most. */
  readonly firstMb: number;
  readonly lastMb: number;
  readonly maxMb: number;
}

const POLLS_PER_SECOND = 200;
const SUBMIT_EVERY_MS = 200;
const OPEN_MAX = 20;
const SAMPLE_MS = 1_000;

/** How the server's memory behaves while tasks are submitted, polled and canceled all the time. */
export async function measureLoad(
  server: BenchServer,
  { polls, submits }: { readonly polls: readonly Call[]; readonly submits: readonly Call[] },
  minutes: number,
): Promise<LoadReport> {
  const endMs = performance.now() + minutes * 60_000;
  const samples: number[] = [];
  const sample = async () => {
    for (; performance.now() < endMs; await wait(SAMPLE_MS)) samples.push(server.residentMb());
  };
  const pace = { kind: 'open', perSecond: POLLS_PER_SECOND, warmUpSeconds: 0, seconds: minutes * 60 } as const;
  const [polled, submitted] = await Promise.all([
    callServer({ origin: server.origin, calls: polls, pace }),
    submitAndCancel(server.origin, submits, endMs),
    sample(),
  ]);
  const fifth = Math.ceil(samples.length / 5);
  return {
    minutes,
    submits: submitted,
    polls: polled.count,
    firstMb: median(samples.slice(0, fifth)),
    lastMb: median(samples.slice(-fifth)),
    maxMb: Math.max(...samples),
  };
}

/** Each task waits until some more have come, and is canceled then: what is open stays as much. */
async function submitAndCancel(origin: string, submits: readonly Call[], endMs: number): Promise<number> {
  const open: { readonly id: string; readonly key: string }[] = [];
  let count = 0;
  for (; performance.now() < endMs; await wait(SUBMIT_EVERY_MS)) {
    const { path, key, body = '' } = submits[count++ % submits.length] ?? { path: '/', key: '' };
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(origin + path, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`A submit was answered with ${answer.status}: ${await answer.text()}`);
    const { data } = (await answer.json()) as { readonly data: { readonly task_id: string } };
    open.push({ id: data.task_id, key });
    const oldest = open.length > OPEN_MAX ? open.shift() : undefined;
    if (oldest === undefined) continue;
    const canceled = await fetch(`${origin}/api/v1/tasks/${oldest.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${oldest.key}` },
    });
    if (canceled.status !== 200)
      throw new Error(`A cancel was answered with ${canceled.status}: ${await canceled.text()}`);
  }
  return count;
}
