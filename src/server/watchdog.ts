import { Worker } from 'node:worker_threads';
import type { Log } from '../base/log.ts';
import { entryBeside } from '../media/process/child.ts';
import type { Watched } from './watchdog-thread.ts';

export interface WatchdogOptions {
  /** How long the main thread may do nothing but one thing, milliseconds; two minutes when absent. */
  readonly silenceMs?: number;
  readonly log: Log;
}

/** Statements of the embedded database run on the main thread: the longest, upkeep and migrations, take seconds on large tables. */
const SILENCE_MS = 120_000;
const BEATS_PER_SILENCE = 60;

/**
 * Ends this process when its main thread stands still, so that whoever looks after the process starts it again: the embedded database
 * turns in a circle for ever when the disk is full and its log cannot grow. What was accepted goes on at the next start.
 * Returns what ends the watch.
 */
export function startWatchdog({ silenceMs = SILENCE_MS, log }: WatchdogOptions): () => Promise<void> {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const beatMs = silenceMs / BEATS_PER_SILENCE;
  const watched: Watched = { beats, beatMs, missedMax: BEATS_PER_SILENCE };
  // Whatever this process was started with is not for the thread.
  const thread = new Worker(entryBeside(import.meta.url, 'watchdog-thread'), { workerData: watched, execArgv: [] });
  thread.on('error', (err) => log.error({ err }, 'Nobody watches the main thread any more'));
  thread.unref();
  const beating = setInterval(() => Atomics.add(beats, 0, 1), beatMs);
  beating.unref();
  return async () => {
    clearInterval(beating);
    await thread.terminate();
  };
}
