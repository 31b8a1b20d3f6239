import { writeSync } from 'node:fs';
import { MEMORY_MARK } from './messages.ts';

export interface Watched {
  /** Resident memory, megabytes. */
  readonly memoryMegabytesMax: number;
  readonly parentPid: number;
}

/** How often memory and parent are looked at; a decoder fills about 50 MB in this time. */
const INTERVAL_MS = 50;
const STANDARD_ERROR = 2;

/** Ends this process, at once and without a trace of it, when it is too large or its parent has died. */
export function startWatch({ memoryMegabytesMax, parentPid }: Watched): NodeJS.Timeout {
  return setInterval(() => {
    if (process.ppid !== parentPid) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() <= memoryMegabytesMax * 1e6) return;
    try {
      writeSync(STANDARD_ERROR, MEMORY_MARK);
    } finally {
      // Also when nobody reads any more what is written there.
      process.kill(process.pid, 'SIGKILL');
    }
  }, INTERVAL_MS);
}
