import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from './forecast.ts';
import { nextTask, queueTimeMs, RECENT_SECONDS } from './turns.ts';
import type { RunningLimits, StartedTask, WaitingTask } from './turns.ts';

const UNLIMITED: RunningLimits = { teams: new Map(), teamDefault: Number.POSITIVE_INFINITY, models: {} };

interface Arrival {
  readonly atSeconds: number;
  readonly teamId: string;
  readonly seconds: number;
  readonly model?: string;
}

interface Ended extends WaitingTask {
  readonly startedMs: number;
}

/** Runs the queue on a clock of its own until all has been started; each task takes what was expected. */
function simulate(arrivals: readonly Arrival[], slots: number, limits = UNLIMITED): readonly Ended[] {
  const coming = arrivals
    .map(({ atSeconds, teamId, seconds, model = 'm' }, index): WaitingTask => ({
      id: `t${String(index).padStart(5, '0')}`,
      teamId,
      model,
      createdMs: atSeconds * 1000,
      queueMs: queueTimeMs(atSeconds * 1000, seconds),
      expectedSeconds: seconds,
    }))
    .sort((a, b) => a.createdMs - b.createdMs);
  const waiting: WaitingTask[] = [];
  let running: (StartedTask & { readonly endMs: number })[] = [];
  let recent: StartedTask[] = [];
  const started: Ended[] = [];
  let nowMs = 0;
  while (coming.length > 0 || waiting.length > 0) {
    while ((coming[0]?.createdMs ?? Infinity) <= nowMs) waiting.push(coming.shift() as WaitingTask);
    running = running.filter(({ endMs }) => endMs > nowMs);
    recent = recent.filter(({ startedMs }) => startedMs > nowMs - RECENT_SECONDS * 1000);
    const task = running.length < slots ? nextTask({ waiting, running, recent }, limits, nowMs) : undefined;
    if (task === undefined) {
      nowMs = Math.min(coming[0]?.createdMs ?? Infinity, ...running.map(({ endMs }) => endMs));
      if (nowMs === Infinity) throw new Error('The queue stands still');
      continue;
    }
    waiting.splice(waiting.indexOf(task), 1);
    const start = { ...task, startedMs: nowMs, endMs: nowMs + task.expectedSeconds * 1000 };
    running.push(start);
    recent.push(start);
    started.push(start);
  }
  return started;
}

const waitSeconds = (task: Ended) => (task.startedMs - task.createdMs) / 1000;
const many = (count: number, arrival: (index: number) => Arrival) =>
  Array.from({ length: count }, (_, index) => arrival(index));
const arrivalOf = fc.record({
  atSeconds: fc.integer({ min: 0, max: 600 }),
  teamId: fc.constantFrom('a', 'b', 'c', 'd'),
  seconds: fc.constantFrom(1, 2, 5, 30, 60),
  model: fc.constantFrom('m', 'n'),
});

test('a slot is never left free while a task may start, and each task starts once', () => {
  fc.assert(
    fc.property(
      fc.array(arrivalOf, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (arrivals, slots) => {
        const started = simulate(arrivals, slots);
        expect(new Set(started.map(({ id }) => id)).size).toBe(arrivals.length);
        // With work for all slots, the whole takes no longer than one after the other would on as many slots, and the longest.
        const workSeconds = arrivals.reduce((sum, { seconds }) => sum + seconds, 0);
        const lastMs = Math.max(...started.map(({ startedMs }) => startedMs));
        expect(lastMs / 1000).toBeLessThanOrEqual(600 + workSeconds / slots);
      },
    ),
    { numRuns: 60 },
  );
});

test('limits of teams and of models hold at every moment', () => {
  const limits: RunningLimits = { teams: new Map([['a', 1]]), teamDefault: 2, models: { m: 2 } };
  fc.assert(
    fc.property(fc.array(arrivalOf, { minLength: 1, maxLength: 60 }), (arrivals) => {
      const started = simulate(arrivals, 4, limits);
      for (const { startedMs: atMs } of started) {
        const running = started.filter((t) => t.startedMs <= atMs && t.startedMs + t.expectedSeconds * 1000 > atMs);
        for (const [team, most] of [
          ['a', 1],
          ['b', 2],
          ['c', 2],
          ['d', 2],
        ] as const)
          expect(running.filter(({ teamId }) => teamId === team).length).toBeLessThanOrEqual(most);
        expect(running.filter(({ model }) => model === 'm').length).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing starves: a film starts although pictures of many teams come without end and fill the slot', () => {
  // Twice as much work as one slot can do, all of it shorter than the film.
  const teams = 12;
  const pictures = many(4000, (index) => ({ atSeconds: index, teamId: `p${index % teams}`, seconds: 2 }));
  const started = simulate([...pictures, { atSeconds: 100, teamId: 'film', seconds: 60 }], 1);
  const film = started.find(({ teamId }) => teamId === 'film');
  // Not before it has been passed over for its own length, and after no more than its length and what all others were given.
  expect(film && waitSeconds(film)).toBeLessThan(60 + RECENT_SECONDS);
});

test('nothing starves within a team: a film is passed by pictures for a while, and by no more', () => {
  const pictures = many(2000, (index) => ({ atSeconds: index, teamId: 'a', seconds: 2 }));
  const started = simulate([...pictures, { atSeconds: 10, teamId: 'a', seconds: 30 }], 1);
  const film = started.find(({ expectedSeconds }) => expectedSeconds === 30);
  // Pictures that came up to 4 × (30 − 2) s later go first: 112, and what waited then, at twice the pace of the slot.
  expect(film && waitSeconds(film)).toBeGreaterThan(30);
  expect(film && waitSeconds(film)).toBeLessThan(2 * (112 + 10));
});

test('teams take turns: one that asks for one film at a time is served beside one that asked for a hundred', () => {
  const flood = many(100, () => ({ atSeconds: 0, teamId: 'flood', seconds: 30 }));
  const modest = many(10, (index) => ({ atSeconds: 15 + index * 60, teamId: 'modest', seconds: 30 }));
  const started = simulate([...flood, ...modest], 1);
  for (const task of started.filter(({ teamId }) => teamId === 'modest'))
    expect(waitSeconds(task)).toBeLessThanOrEqual(60);
});

test('two teams that never stop asking are given the same work, whatever the length of their tasks', () => {
  const films = many(60, () => ({ atSeconds: 0, teamId: 'films', seconds: 30 }));
  const pictures = many(1000, () => ({ atSeconds: 0, teamId: 'pictures', seconds: 2 }));
  const until = 1500 * 1000;
  const given = new Map<string, number>();
  for (const task of simulate([...films, ...pictures], 1)) {
    if (task.startedMs < until) given.set(task.teamId, (given.get(task.teamId) ?? 0) + task.expectedSeconds);
  }
  const share = (given.get('films') ?? 0) / 1500;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
});

test('pictures do not wait for films of others that were asked for before', () => {
  const films = many(20, (index) => ({ atSeconds: 0, teamId: `f${index}`, seconds: 30 }));
  const started = simulate([...films, { atSeconds: 1, teamId: 'p', seconds: 2 }], 1);
  // As soon as the film that has begun is done.
  expect(started.findIndex(({ teamId }) => teamId === 'p')).toBe(1);
});

test('forecast() tells the order and the ends that then come', () => {
  fc.assert(
    fc.property(
      fc.array(arrivalOf, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 3 }),
      (arrivals, slots) => {
        const now = arrivals.map((arrival) => ({ ...arrival, atSeconds: 0 }));
        const started = simulate(now, slots);
        const waiting = started.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const places = new Map(forecast({ waiting, running: [], recent: [] }, UNLIMITED, slots, 0));
        expect(started.map(({ id }) => places.get(id)?.position)).toEqual(started.map((_, index) => index + 1));
        for (const task of started)
          expect(places.get(task.id)?.estimatedEndAt.getTime()).toBe(task.startedMs + task.expectedSeconds * 1000);
      },
    ),
    { numRuns: 40 },
  );
});
