import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';

export interface PumpOptions<Job> {
  /** Takes up to `countMax` (at least 1) jobs. */
  readonly fetch: (countMax: number) => Promise<readonly Job[]>;
  /** Jobs that run at once. */
  readonly slots: number;
  /** Never rejects. */
  readonly run: (job: Job) => Promise<void>;
  readonly timers: Timers;
  readonly log: Log;
}

export interface Pump {
  /** Looks into the queue now: a job was added. */
  wake(): void;
  /** Takes no more jobs; resolves when those that run have ended. */
  stop(): Promise<void>;
}

/** A new job wakes the pump, also one of another node; the poll finds those that became due, and those whose notice got lost. */
const POLL_MS = 1_000;

/** Keeps `slots` jobs running as long as there are any. */
export function startPump<Job>(options: PumpOptions<Job>): Pump {
  const { slots, timers, log } = options;
  const running = new Set<Promise<void>>();
  const bell = createBell(timers);
  let stopping = false;

  const fetch = async (free: number): Promise<readonly Job[]> => {
    try {
      return await options.fetch(free);
    } catch (err) {
      log.error({ err }, 'Cannot fetch jobs');
      return [];
    }
  };
  const start = (job: Job) => {
    const run = options.run(job).finally(() => {
      running.delete(run);
      bell.ring();
    });
    running.add(run);
  };
  const pump = async () => {
    while (!stopping) {
      const free = slots - running.size;
      if (free > 0) for (const job of await fetch(free)) start(job);
      await bell.wait(POLL_MS);
    }
  };
  const pumping = pump();
  return {
    wake: () => bell.ring(),
    stop: async () => {
      stopping = true;
      bell.ring();
      await pumping;
      while (running.size > 0) await Promise.all(running);
    },
  };
}

/** Rings through to whoever waits, or to the next who will: a ring between two waits is not lost. */
function createBell(timers: Timers): { ring(): void; wait(timeoutMs: number): Promise<void> } {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      answer?.();
    },
    wait: async (timeoutMs) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const cancel = timers.after(timeoutMs, resolve);
          answer = () => {
            cancel();
            resolve();
          };
        });
      }
      rung = false;
      answer = undefined;
    },
  };
}
