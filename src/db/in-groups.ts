import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { assert } from '../base/assert.ts';
import { isUnavailable } from './unavailable.ts';

export interface GroupWork<Item, Outcome> {
  /** Answers one outcome an item, in their order; all of it happens or nothing. */
  readonly work: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  /** Items that are worked on at once, at most. */
  readonly sizeMax: number;
  /** How long a group waits for others to come, milliseconds; a turn of the event loop when absent. */
  readonly gatherMs?: number;
  /** Items of one lane wait for each other, lanes do not; all items are of one when absent. */
  readonly laneOf?: (item: Item) => string;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes a function that takes one item and works on it together with all that came in the same turn of the event loop (or within
 * `gatherMs`), or while the group before them was under way. So the way to the database, and its flush, are shared by as many as wait for it.
 *
 * A group that fails is worked on again one by one, so that an item with something wrong in it fails alone. When the database is away,
 * all of the group are told so: whether a commit has reached it is not known.
 */
export function inGroups<Item, Outcome>(group: GroupWork<Item, Outcome>): (item: Item) => Promise<Outcome> {
  const { sizeMax, gatherMs, laneOf = () => '' } = group;
  const gather = gatherMs === undefined ? () => nextTurn() : () => wait(gatherMs);
  const lanes = new Map<string, Waiting<Item, Outcome>[]>();
  const run = async (lane: string, waiting: Waiting<Item, Outcome>[]) => {
    while (waiting.length > 0) {
      await gather();
      await workOn(group, waiting.splice(0, sizeMax));
    }
    lanes.delete(lane);
  };
  return (item) =>
    new Promise((resolve, reject) => {
      const lane = laneOf(item);
      const waiting = lanes.get(lane);
      const own = { item, resolve, reject };
      if (waiting !== undefined) {
        waiting.push(own);
        return;
      }
      const first = [own];
      lanes.set(lane, first);
      void run(lane, first);
    });
}

/** Never rejects. */
async function workOn<Item, Outcome>(
  group: GroupWork<Item, Outcome>,
  waiting: readonly Waiting<Item, Outcome>[],
): Promise<void> {
  try {
    const outcomes = await group.work(waiting.map(({ item }) => item));
    assert(outcomes.length === waiting.length, `${waiting.length} items have an outcome each, got ${outcomes.length}`);
    for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] as Outcome);
  } catch (error) {
    if (waiting.length === 1 || isUnavailable(error)) {
      for (const { reject } of waiting) reject(error);
      return;
    }
    for (const each of waiting) await workOn(group, [each]);
  }
}
