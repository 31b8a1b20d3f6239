import type { Log } from '../base/log.ts';
import type { Database } from '../db/database.ts';

/** Tells the workers of all nodes that a task was accepted. */
export interface WakeUp {
  /** Returns at once; many calls in a short time make few notices. */
  ring(): void;
  /** Resolves to what ends it. */
  listen(onRing: () => void): Promise<() => Promise<void>>;
}

const CHANNEL = 'rushes_tasks';

/**
 * Makes the bell. It is rung after a task is committed and not in the same transaction: notices make commits wait for each other, and one
 * that gets lost costs a second, as the pump looks by itself. Where no other process can be, nothing is sent.
 */
export function createWakeUp(database: Database, log: Log): WakeUp {
  let isSending = false;
  let isDue = false;
  const send = async () => {
    isSending = true;
    while (isDue) {
      isDue = false;
      await database.notify(CHANNEL).catch((err: unknown) => log.warn({ err }, 'Cannot wake up the other nodes'));
    }
    isSending = false;
  };
  return {
    ring: () => {
      if (database.exclusive) return;
      isDue = true;
      if (!isSending) void send();
    },
    listen: (onRing) => (database.exclusive ? Promise.resolve(async () => {}) : database.listen(CHANNEL, onRing)),
  };
}
