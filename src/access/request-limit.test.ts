import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { keyId, teamId } from '../contract/ids.ts';
import { createRequestCounter } from './request-counter.ts';
import type { RequestCounter } from './request-counter.ts';
import { createRequestLimit } from './request-limit.ts';

const opened = useTestDatabase();
const START_MS = 90_000;
let subjects = 0;

function callerOf(team: number, key = Infinity) {
  const name = `${++subjects}`;
  return { teamId: teamId(name), keyId: keyId(name), requestsPerMinute: { team, key } };
}

/** Some nodes on one database, with clocks that can be moved. */
function nodesOf(count: number) {
  const clocks = Array.from({ length: count }, () => {
    const clock = { ms: START_MS, nowMs: (): number => clock.ms };
    return clock;
  });
  const statements = { count: 0 };
  const inner = createRequestCounter(opened.database);
  const counter: RequestCounter = {
    draw: (subject, draw) => {
      statements.count++;
      return inner.draw(subject, draw);
    },
  };
  return { clocks, statements, limits: clocks.map((clock) => createRequestLimit(counter, clock)) };
}

test('take() counts down, refuses until the minute ends, and starts again', async () => {
  const { limits, clocks } = nodesOf(1);
  const [limit, clock] = [limits[0], clocks[0]];
  const caller = callerOf(2);
  expect(await limit?.take(caller)).toEqual({ limit: 2, remaining: 1, resetAtSeconds: 120 });
  expect(await limit?.take(caller)).toEqual({ limit: 2, remaining: 0, resetAtSeconds: 120 });
  expect(await limit?.take(caller)).toEqual({ limit: 2, remaining: 0, resetAtSeconds: 120, retryAfterSeconds: 30 });
  if (clock !== undefined) clock.ms += 30_000;
  expect(await limit?.take(caller)).toEqual({ limit: 2, remaining: 1, resetAtSeconds: 180 });
});

test('take() asks nobody when there is no limit', async () => {
  const { limits, statements } = nodesOf(1);
  expect(await limits[0]?.take(callerOf(Infinity))).toBeUndefined();
  expect(statements.count).toBe(0);
});

test('take() holds a key to its own limit within that of its team', async () => {
  const { limits } = nodesOf(1);
  const caller = callerOf(100, 3);
  const states = [];
  for (let count = 0; count < 4; count++) states.push(await limits[0]?.take(caller));
  expect(states.map((state) => [state?.limit, state?.remaining])).toEqual([
    [3, 2],
    [3, 1],
    [3, 0],
    [3, 0],
  ]);
  expect(states[3]?.retryAfterSeconds).toBe(30);
  const sibling = { ...caller, keyId: keyId('sibling'), requestsPerMinute: { team: 100, key: Infinity } };
  expect((await limits[0]?.take(sibling))?.remaining).toBe(96);
});

test('several nodes together never give out more than the limit, nor much less', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 120 }),
      fc.array(fc.nat(2), { minLength: 150, maxLength: 220 }),
      async (max, order) => {
        const { limits } = nodesOf(3);
        const caller = callerOf(max);
        const states = await Promise.all(order.map((node) => limits[node]?.take(caller)));
        const given = states.filter((state) => state?.retryAfterSeconds === undefined).length;
        expect(given).toBeLessThanOrEqual(max);
        expect(given).toBeGreaterThanOrEqual(Math.min(max, 150) - 2 * Math.ceil(max / 16));
      },
    ),
    { numRuns: 10 },
  );
});

test('a node asks the database for few of many requests', async () => {
  const { limits, statements } = nodesOf(1);
  const caller = callerOf(100_000);
  for (let count = 0; count < 1000; count++) await limits[0]?.take(caller);
  expect(statements.count).toBe(10);
});

test('a clock that is ahead by a little joins the same minute, one that was far ahead is forgotten', async () => {
  const { limits, clocks } = nodesOf(2);
  const [first, second] = clocks;
  const caller = callerOf(2);
  if (first === undefined || second === undefined) throw new Error('two nodes');
  first.ms = START_MS + 60_000;
  await limits[0]?.take(caller);
  expect(await limits[1]?.take(caller)).toMatchObject({ remaining: 0, resetAtSeconds: 180 });
  expect(await limits[1]?.take(caller)).toMatchObject({ retryAfterSeconds: 90 });
  first.ms = START_MS + 365 * 24 * 3600_000;
  await limits[0]?.take(caller);
  expect(await limits[1]?.take(callerOf(2))).toMatchObject({ remaining: 1 });
  second.ms = START_MS + 120_000;
  expect(await limits[1]?.take(caller)).toEqual({ limit: 2, remaining: 1, resetAtSeconds: 240 });
});

test('a limit that is raised counts at once', async () => {
  const { limits } = nodesOf(1);
  const caller = callerOf(1);
  await limits[0]?.take(caller);
  expect(await limits[0]?.take(caller)).toHaveProperty('retryAfterSeconds');
  const raised = { ...caller, requestsPerMinute: { team: 10, key: Infinity } };
  expect(await limits[0]?.take(raised)).not.toHaveProperty('retryAfterSeconds');
});
