/*
 * Who is next when a slot is free.
 *
 * Within a team, the shortest work goes first, with ageing: a task may be passed by one that came up to
 * `STRETCH` times the difference of their expected works later, and by none that came after that. The order is
 * fixed when a task is accepted (`queueMs`), so nothing can starve.
 *
 * Between teams, the one with the least claim goes next. A claim is, in seconds of expected work,
 *
 *     what the team was given in the last `RECENT_SECONDS`  +  what its first task would take  −  how long it has been passed over
 *
 * (passed over since its last start, or since its first task came, if that was later). So teams take turns by work and
 * not by count, a team that was given little goes before one that was given much, a picture goes before a film, and a
 * team that waits comes closer each second: what was given is forgotten after a while, and the wait is not.
 *
 * A team or a model that already runs as many tasks as it may is left out.
 *
 * `claim.ts` asks the same of the database in one statement; a test compares the two. What is here serves for the
 * position in the queue, and for proofs with a simulated clock.
 */

export interface WaitingTask {
  readonly id: string;
  readonly teamId: string;
  readonly model: string;
  readonly createdMs: number;
  /** The order within its team. */
  readonly queueMs: number;
  readonly expectedSeconds: number;
}

/** A task that was given a slot. */
export interface StartedTask {
  readonly teamId: string;
  readonly model: string;
  readonly startedMs: number;
  readonly expectedSeconds: number;
}

export interface QueueState {
  readonly waiting: readonly WaitingTask[];
  readonly running: readonly StartedTask[];
  /** All starts of the last `RECENT_SECONDS`, whether they still run or not. */
  readonly recent: readonly StartedTask[];
}

/** How many tasks may run at once; what is not named is not limited. */
export interface RunningLimits {
  readonly teams: ReadonlyMap<string, number>;
  readonly teamDefault: number;
  readonly models: Readonly<Record<string, number>>;
}

/** What a team was given is remembered this long: a few films, or a great many pictures. */
export const RECENT_SECONDS = 300;
/** A film of 30 s of work waits for pictures that come within the next two minutes, and for none after. */
export const STRETCH = 4;

/** Where a task stands among those of its team, in milliseconds since 1970. */
export function queueTimeMs(acceptedMs: number, expectedSeconds: number): number {
  return acceptedMs + STRETCH * expectedSeconds * 1000;
}

/** The task that a free slot is given to; undefined when none may start. */
export function nextTask(state: QueueState, limits: RunningLimits, nowMs: number): WaitingTask | undefined {
  const isFull = (model: string) => count(state.running, (task) => task.model === model) >= modelMax(limits, model);
  const full = new Set([...new Set(state.waiting.map(({ model }) => model))].filter(isFull));
  const given = givenTo(state.recent, nowMs);
  let best: { readonly task: WaitingTask; readonly claim: number } | undefined;
  for (const task of firstOfTeams(state.waiting.filter(({ model }) => !full.has(model)))) {
    const running = count(state.running, ({ teamId }) => teamId === task.teamId);
    if (running >= (limits.teams.get(task.teamId) ?? limits.teamDefault)) continue;
    const claim = claimOf(task, given.get(task.teamId), nowMs);
    if (best === undefined || claim < best.claim || (claim === best.claim && task.id < best.task.id)) {
      best = { task, claim };
    }
  }
  return best?.task;
}

function modelMax(limits: RunningLimits, model: string): number {
  return limits.models[model] ?? Number.POSITIVE_INFINITY;
}

function firstOfTeams(waiting: readonly WaitingTask[]): Iterable<WaitingTask> {
  const first = new Map<string, WaitingTask>();
  for (const task of waiting) {
    const other = first.get(task.teamId);
    if (other === undefined || isBefore(task, other)) first.set(task.teamId, task);
  }
  return first.values();
}

function isBefore(a: WaitingTask, b: WaitingTask): boolean {
  return a.queueMs < b.queueMs || (a.queueMs === b.queueMs && a.id < b.id);
}

/** What a team was given lately. */
interface Given {
  /** Of expected work. */
  readonly seconds: number;
  readonly lastStartMs: number;
}

function givenTo(recent: readonly StartedTask[], nowMs: number): ReadonlyMap<string, Given> {
  const teams = new Map<string, Given>();
  for (const { teamId, startedMs, expectedSeconds } of recent) {
    if (startedMs <= nowMs - RECENT_SECONDS * 1000) continue;
    const before = teams.get(teamId);
    teams.set(teamId, {
      seconds: (before?.seconds ?? 0) + expectedSeconds,
      lastStartMs: Math.max(before?.lastStartMs ?? startedMs, startedMs),
    });
  }
  return teams;
}

/** Seconds; the least is next. */
function claimOf(task: WaitingTask, given: Given | undefined, nowMs: number): number {
  const passedOverSinceMs = Math.max(task.createdMs, given?.lastStartMs ?? task.createdMs);
  return (given?.seconds ?? 0) + task.expectedSeconds - (nowMs - passedOverSinceMs) / 1000;
}

function count<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  return items.reduce((sum, item) => sum + (isCounted(item) ? 1 : 0), 0);
}
