import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** What the main thread and the one that watches it share. */
export interface Watched {
  /** Counted up by the main thread, about every `beatMs`. */
  readonly beats: Int32Array;
  readonly beatMs: number;
  /** Looks in a row that find no new beat, before the process is ended. Looks and not time: a machine that slept has missed none. */
  readonly missedMax: number;
}

const STANDARD_ERROR = 2;
const { beats, beatMs, missedMax } = workerData as Watched;
let seen = Atomics.load(beats, 0);
let missed = 0;

setInterval(() => {
  const now = Atomics.load(beats, 0);
  missed = now === seen ? missed + 1 : 0;
  seen = now;
  if (missed < missedMax) return;
  const seconds = Math.round((beatMs * missedMax) / 1000);
  const advice = 'the disk of the data directory may be full; ending now, what was accepted goes on at the next start';
  try {
    writeSync(STANDARD_ERROR, `Rushes stands still for ${seconds} s: ${advice}\n`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}, beatMs);
