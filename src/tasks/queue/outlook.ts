import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Clock } from '../../base/clock.ts';
import type { Database } from '../../db/database.ts';
import type { TaskLimits } from '../limits.ts';
import { remainingMs } from '../task-of-row.ts';
import { forecast } from './forecast.ts';
import type { ForecastState, QueuePlace } from './forecast.ts';
import { RECENT_SECONDS } from './turns.ts';
import type { RunningLimits, StartedTask, WaitingTask } from './turns.ts';

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
/** Playing the queue forward takes the square of this. */
const WAITING_MAX = 500;
const WAITING_PER_TEAM_MAX = 100;
/** Others have their turn after so many, a millisecond or two. */
const PLACES_PER_TURN = 16;

type OutlookParts = { readonly database: Database; readonly limits: TaskLimits; readonly clock: Clock };

/** While the queue is looked at again, what was seen before is told up to this age: nobody waits for it who need not. */
const TOLD_MS = 2 * FRESH_MS;

type Places = ReadonlyMap<string, QueuePlace>;

/** Makes the outlook; it reads the queue when somebody asks, and at most every two seconds. */
export function createOutlook(parts: OutlookParts): Outlook {
  let seen: { readonly atMs: number; readonly places: Places } | undefined;
  let reading: Promise<Places> | undefined;
  const read = async (atMs: number): Promise<Places> => {
    try {
      const places = await readOutlook(parts);
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

async function readOutlook({ database, limits, clock }: OutlookParts): Promise<Places> {
  const waiting = await readWaiting(database);
  if (waiting.length === 0) return new Map();
  const nowMs = clock.nowMs();
  const { running, recent } = await readStarts(database, nowMs);
  // Slots of other nodes are known by what they run.
  const slots = Math.max(limits.slots, running.length);
  const places = new Map<string, QueuePlace>();
  for (const [id, place] of forecast({ waiting, running, recent }, await readLimits(database, limits), slots, nowMs)) {
    places.set(id, place);
    if (places.size % PLACES_PER_TURN === 0) await nextTurn();
  }
  return places;
}

/** The first tasks of each team. */
export async function readWaiting(database: Database): Promise<readonly WaitingTask[]> {
  const { rows } = await sql<{
    readonly id: string;
    readonly team_id: string;
    readonly model: string;
    readonly created_at: Date;
    readonly queue_at: Date;
    readonly expected_seconds: number;
  }>`
    select first.* from teams cross join lateral (
      select id, team_id, model, created_at, queue_at, expected_seconds from tasks
      where team_id = teams.id and status = 'pending' order by queue_at, id limit ${WAITING_PER_TEAM_MAX}
    ) first limit ${WAITING_MAX}
  `.execute(database.kysely);
  return rows.map((row) => ({
    id: row.id,
    teamId: row.team_id,
    model: row.model,
    createdMs: row.created_at.getTime(),
    queueMs: row.queue_at.getTime(),
    expectedSeconds: row.expected_seconds,
  }));
}

/** What runs, and what was started lately. */
export async function readStarts(
  database: Database,
  nowMs: number,
): Promise<Pick<ForecastState, 'running' | 'recent'>> {
  const rows = await database.kysely
    .selectFrom('tasks')
    .select(['team_id', 'model', 'status', 'run_started_at', 'expected_seconds', 'progress'])
    .where((eb) =>
      eb.or([
        eb('run_started_at', '>', sql<Date>`now() - make_interval(secs => ${RECENT_SECONDS})`),
        eb('status', '=', 'processing'),
      ]),
    )
    .execute();
  const starts = rows.map((row) => ({
    teamId: row.team_id,
    model: row.model,
    startedMs: row.run_started_at?.getTime() ?? 0,
    expectedSeconds: row.expected_seconds,
    isRunning: row.status === 'processing',
    endMs: nowMs + remainingMs(row, nowMs),
  }));
  const recent: readonly StartedTask[] = starts;
  return { running: starts.filter(({ isRunning }) => isRunning), recent };
}

/** The limits in force: those of the settings, and those of single teams. */
export async function readLimits(database: Database, limits: TaskLimits): Promise<RunningLimits> {
  const rows = await database.kysely
    .selectFrom('teams')
    .select(['id', 'running_tasks_max'])
    .where('running_tasks_max', 'is not', null)
    .execute();
  const teams = new Map(rows.map(({ id, running_tasks_max: most }) => [id, most ?? limits.teamRunningMax]));
  return { teams, teamDefault: limits.teamRunningMax, models: limits.modelRunningMax };
}
