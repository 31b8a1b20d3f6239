import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../base/clock.ts';
import type { Database } from '../../db/database.ts';
import type { TaskLimits } from '../limits.ts';
import { forecast } from './forecast.ts';
import type { QueuePlace } from './forecast.ts';
import { createQueueReader, type QueueReader } from './queue-reader.ts';

/** Tells waiting tasks their place in the queue. */
export interface Outlook {
  /**
   * By task id, as of the last two seconds and however long the next look then takes, or as of the last quarter of one for tasks accepted
   * since `acceptedMs`. Tasks far back in a long queue are not in it.
   */
  look(acceptedMs: number): Promise<ReadonlyMap<string, QueuePlace>>;
}

/** People see a place that is two seconds old as current, and polls stay cheap however many there are. */
const FRESH_MS = 2000;
/** Whoever just submitted wants to know soon. */
const FRESH_FOR_NEW_MS = 250;
/** Others have their turn after so many, a millisecond or two. */
const PLACES_PER_TURN = 16;

type OutlookParts = { readonly database: Database; readonly limits: TaskLimits; readonly clock: Clock };

/** While the queue is looked at again, what was seen before is told up to this age: nobody waits for it who need not. */
const TOLD_MS = 2 * FRESH_MS;

type Places = ReadonlyMap<string, QueuePlace>;

/** Makes the outlook; it reads the queue when somebody asks, and at most every two seconds. */
export function createOutlook(parts: OutlookParts): Outlook {
  const queue = createQueueReader(parts.database);
  let seen: { readonly atMs: number; readonly places: Places } | undefined;
  let reading: Promise<Places> | undefined;
  const read = async (atMs: number): Promise<Places> => {
    try {
      const places = await readOutlook(queue, parts);
      seen = { atMs, places };
      return places;
    } finally {
      reading = undefined;
    }
  };
  return {
    look: async (acceptedMs) => {
      const nowMs = parts.clock.nowMs();
      // A clock that was set back makes everything old.
      const ageMs = seen === undefined || nowMs < seen.atMs ? Infinity : nowMs - seen.atMs;
      const isNew = seen !== undefined && acceptedMs >= seen.atMs;
      if (seen !== undefined && ageMs < (isNew ? FRESH_FOR_NEW_MS : FRESH_MS)) return seen.places;
      reading ??= read(nowMs);
      if (seen === undefined || isNew || ageMs >= TOLD_MS) return reading;
      // Whoever looks next tries again.
      reading.catch(() => {});
      return seen.places;
    },
  };
}

/** Others have their turn between the statements, too: on the embedded database each takes a millisecond or two of this thread. */
async function readOutlook(queue: QueueReader, { limits, clock }: OutlookParts): Promise<Places> {
  const waiting = await queue.waiting();
  if (waiting.length === 0) return new Map();
  await nextTurn();
  const nowMs = clock.nowMs();
  const { running, recent } = await queue.starts(nowMs);
  await nextTurn();
  const runningLimits = await queue.limits(limits);
  await nextTurn();
  // Slots of other nodes are known by what they run.
  const slots = Math.max(limits.slots, running.length);
  const places = new Map<string, QueuePlace>();
  for (const [id, place] of forecast({ waiting, running, recent }, runningLimits, slots, nowMs)) {
    places.set(id, place);
    if (places.size % PLACES_PER_TURN === 0) await nextTurn();
  }
  return places;
}
