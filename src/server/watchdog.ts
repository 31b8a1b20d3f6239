import { Worker } from 'node:worker_threads';
import type { Log } from '../base/log.ts';

/** What the main thread and the one that watches it share. */
interface Watched {
  /** Counted up by the main thread, about every `beatMs`. */
  readonly beats: Int32Array;
  readonly beatMs: number;
  /** Looks in a row that find no new beat, before the process is ended. Looks and not time: a machine that slept has missed none. */
  readonly missedMax: number;
}

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
  // By its text, since a thread that has to read TypeScript holds 20 MB more. What this process was started with is not for it.
  const thread = new Worker(`(${watch.toString()})()`, { eval: true, workerData: watched, execArgv: [] });
  thread.on('error', (err) => log.error({ err }, 'Nobody watches the main thread any more'));
  thread.unref();
  const beating = setInterval(() => Atomics.add(beats, 0, 1), beatMs);
  beating.unref();
  return async () => {
    clearInterval(beating);
    await thread.terminate();
  };
}

/** The program of the thread. It sees nothing that stands outside of it. */
function watch(): void {
  const { writeSync } = process.getBuiltinModule('node:fs');
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const { beats, beatMs, missedMax } = workerData as Watched;
  const standardError = 2;
  let seen = Atomics.load(beats, 0);
  let missed = 0;
  setInterval(() => {
    const now = Atomics.load(beats, 0);
    missed = now === seen ? missed + 1 : 0;
    seen = now;
    if (missed < missedMax) return;
    const seconds = Math.round((beatMs * missedMax) / 1000);
    const advice =
      'the disk of the data directory may be full; ending now, what was accepted goes on at the next start';
    try {
      writeSync(standardError, `Rushes stands still for ${seconds} s: ${advice}\n`);
    } finally {
      process.kill(process.pid, 'SIGKILL');
    }
  }, beatMs);
}
