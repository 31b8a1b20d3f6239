import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { finishRemovals, claimFile, removeFile } from './removal.ts';
import type { Storage } from './storage.ts';

const opened = useTestDatabase();
const HOUR_MS = 3600_000;
const BYTES = Buffer.from('content that comes again');
const HASH = createHash('sha256').update(BYTES).digest('hex');
let nowMs = Date.parse('2026-01-01T00:00:00Z');
const clock = { nowMs: () => nowMs };
/** Waits of the register take no time of their own: the steps of the others are what passes. */
const timers = {
  after: (_delayMs: number, callback: () => void) => {
    const handle = setImmediate(callback);
    return () => clearImmediate(handle);
  },
};

beforeAll(async () => {
  const { kysely } = opened.database;
  await kysely.insertInto('teams').values({ id: 'team', name: 'team', created_at: new Date() }).execute();
});
beforeEach(async () => {
  const { kysely } = opened.database;
  await kysely.deleteFrom('media_files').execute();
  await kysely.deleteFrom('stored_files').execute();
  await kysely.deleteFrom('file_removals').execute();
});

/** A store in memory in which each step takes as many turns as a schedule says. */
function createSlowStore(scheduler: fc.Scheduler): { readonly files: Set<string>; readonly storage: Storage } {
  const files = new Set<string>();
  const remove = scheduler.scheduleFunction(async (hash: string) => void files.delete(hash));
  return { files, storage: { delete: remove } as unknown as Storage };
}

async function refer(id: string): Promise<void> {
  const now = new Date(nowMs);
  const file = { hash: HASH, bytes: 1n, format: 'png', created_at: now, expires_at: now } as const;
  await opened.database.kysely
    .insertInto('media_files')
    .values({ id, team_id: 'team', token: id, name: id, ...file })
    .execute();
}

// The removal is between its check and its deletion, and the put between its claim, its file and its reference, in every order.
test('whatever the steps of puts and removals of one file come between, what is referred to is there', async () => {
  const { database } = opened;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom('put', 'remove', 'remove-old'), { minLength: 2, maxLength: 6 }),
      async (scheduler, actors) => {
        const { kysely } = database;
        await kysely.deleteFrom('media_files').execute();
        await kysely.deleteFrom('file_removals').execute();
        const { files, storage } = createSlowStore(scheduler);
        const remover = { database, clock, storage };
        const appear = scheduler.scheduleFunction(async () => void files.add(HASH));
        const reference = scheduler.scheduleFunction(refer);
        // An earlier put, so long ago that the file may go.
        await claimFile({ database, clock, timers }, HASH);
        files.add(HASH);
        nowMs += 2 * HOUR_MS;
        const start = scheduler.scheduleFunction(async (_name: string) => {});
        const work = actors.map(async (actor, index) => {
          await start(actor);
          if (actor === 'put') {
            // Not a step of the schedule, which does one at a time: it may wait for a removal.
            await claimFile({ database, clock, timers }, HASH);
            await appear();
            await reference(`${++run}-${index}`);
          } else if (actor === 'remove') await removeFile(remover, HASH);
          else await finishRemovals(remover, 'old');
        });
        await scheduler.waitFor(Promise.all(work));
        const referring = await kysely.selectFrom('media_files').select('id').execute();
        expect(referring.length).toBe(actors.filter((actor) => actor === 'put').length);
        if (referring.length > 0) expect([...files]).toEqual([HASH]);
        else if (actors.includes('remove')) expect([...files]).toEqual([]);
        expect(await kysely.selectFrom('file_removals').selectAll().execute()).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

test('what refers to a file that is gone is refused, however long it took', async () => {
  const { database } = opened;
  const removed: string[] = [];
  const storage = { delete: async (hash: string) => void removed.push(hash) } as unknown as Storage;
  await claimFile({ database, clock, timers }, HASH);
  expect(await removeFile({ database, clock, storage }, HASH)).toBe(false);
  nowMs += 2 * HOUR_MS;
  expect(await removeFile({ database, clock, storage }, HASH)).toBe(true);
  expect(removed).toEqual([HASH]);
  await expect(refer('late')).rejects.toThrow(/foreign key/);
  await claimFile({ database, clock, timers }, HASH);
  await refer('again');
  nowMs += 2 * HOUR_MS;
  expect(await removeFile({ database, clock, storage }, HASH)).toBe(false);
});

test('a removal that its process did not end is ended by the next start, and a put waits for that', async () => {
  const { database } = opened;
  let isBroken = true;
  const storage = {
    delete: async () => {
      if (isBroken) throw new Error('the process ends here');
    },
  } as unknown as Storage;
  const remover = { database, clock, storage };
  await expect(removeFile(remover, HASH)).rejects.toThrow('ends here');
  isBroken = false;
  let isClaimed = false;
  const claimed = claimFile({ database, clock, timers: slowTimers }, HASH).then(() => void (isClaimed = true));
  // Too young to be taken over from a node that may be alive.
  await finishRemovals(remover, 'old');
  expect(isClaimed).toBe(false);
  await finishRemovals(remover, 'own');
  await claimed;
  const rows = await database.kysely.selectFrom('stored_files').select('hash').execute();
  expect(rows).toEqual([{ hash: HASH }]);
});

const slowTimers = {
  after: (_delayMs: number, callback: () => void) => {
    const handle = setTimeout(callback, 5);
    return () => clearTimeout(handle);
  },
};
