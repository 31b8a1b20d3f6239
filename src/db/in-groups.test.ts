import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inGroups } from './in-groups.ts';

/** Notes each group, and doubles its numbers; 13 is bad luck. */
function doubler(options: { sizeMax?: number; laneOf?: (item: number) => string } = {}) {
  const groups: (readonly number[])[] = [];
  const double = inGroups<number, number>({
    sizeMax: options.sizeMax ?? 100,
    ...(options.laneOf === undefined ? {} : { laneOf: options.laneOf }),
    work: async (items) => {
      groups.push(items);
      await nextTurn();
      if (items.includes(13)) throw new Error('bad luck');
      if (items.includes(99)) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      return items.map((item) => 2 * item);
    },
  });
  return { groups, double };
}

test('what comes in one turn goes together, what comes meanwhile goes next, each with its own outcome', async () => {
  const { groups, double } = doubler();
  const first = [double(1), double(2)];
  while (groups.length === 0) await nextTurn();
  const second = [double(3), double(4), double(5)];
  expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('a group is no larger than it may be', async () => {
  const { groups, double } = doubler({ sizeMax: 2 });
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1, 2], [3]]);
});

test('lanes do not wait for each other', async () => {
  const { groups, double } = doubler({ laneOf: (item) => (item % 2 === 0 ? 'even' : 'odd') });
  await Promise.all([1, 2, 3, 4].map(double));
  expect(groups).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('an item that cannot be worked on fails alone', async () => {
  const { double } = doubler();
  const outcomes = await Promise.allSettled([1, 13, 2].map(double));
  expect(outcomes).toMatchObject([{ value: 2 }, { status: 'rejected', reason: { message: 'bad luck' } }, { value: 4 }]);
  expect(await double(4)).toBe(8);
});

test('when the database is away, nothing is tried a second time', async () => {
  const { groups, double } = doubler();
  const outcomes = await Promise.allSettled([1, 99].map(double));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(groups).toHaveLength(1);
});
