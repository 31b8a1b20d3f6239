import { callServer } from './client.ts';
import type { Call, CallReport } from './client.ts';
import type { BenchServer } from './server.ts';

export interface PollReport extends CallReport {
  readonly askedPerSecond: number;
  /** Of the server's process, for one poll. */
  readonly cpuMs: number;
}

const WARM_UP_SECONDS = 5;

/** Polls at a fixed rate. */
export async function measurePolls(
  server: BenchServer,
  calls: readonly Call[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<PollReport> {
  const before = server.cpuMs();
  const pace = { kind: 'open', perSecond, warmUpSeconds: WARM_UP_SECONDS, seconds } as const;
  const report = await callServer({ origin: server.origin, calls, pace });
  const cpuMs = (server.cpuMs() - before) / (perSecond * (seconds + WARM_UP_SECONDS));
  return { ...report, askedPerSecond: perSecond, cpuMs };
}
