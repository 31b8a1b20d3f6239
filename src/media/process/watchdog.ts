import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { MEMORY_MARK } from './messages.ts';

/** How often memory and parent are looked at; a decoder fills about 50 MB in this time. */
const INTERVAL_MS = 50;
const STANDARD_ERROR = 2;

const { memoryMegabytesMax, parentPid } = workerData as { memoryMegabytesMax: number; parentPid: number };

setInterval(() => {
  if (process.ppid !== parentPid) process.kill(process.pid, 'SIGKILL');
  if (process.memoryUsage.rss() > memoryMegabytesMax * 1e6) {
    writeSync(STANDARD_ERROR, MEMORY_MARK);
    process.kill(process.pid, 'SIGKILL');
  }
}, INTERVAL_MS);
