import type { Database } from '../../db/database.ts';
import type { TaskLimits } from '../limits.ts';
import { remainingMs } from '../task-of-row.ts';
import type { ForecastState } from './forecast.ts';
import { RECENT_SECONDS } from './turns.ts';
import type { RunningLimits, WaitingTask } from './turns.ts';

/** Reads what a forecast of the queue is made of. */
export interface QueueReader {
  /** The first tasks of each team. */
  waiting(): Promise<readonly WaitingTask[]>;
  /** What runs, and what was started lately. */
  starts(nowMs: number): Promise<Pick<ForecastState, 'running' | 'recent'>>;
  /** The limits in force: those of the settings, and those of single teams. */
  limits(limits: TaskLimits): Promise<RunningLimits>;
}

/** Playing the queue forward takes the square of this. */
const WAITING_MAX = 500;
const WAITING_PER_TEAM_MAX = 100;

const SELECT_WAITING = `
  select first.* from teams cross join lateral (
    select id, team_id, model, created_at, queue_at, expected_seconds from tasks
    where team_id = teams.id and status = 'pending' order by queue_at, id limit ${WAITING_PER_TEAM_MAX}
  ) first limit ${WAITING_MAX}`;

interface WaitingRow {
  readonly id: string;
  readonly team_id: string;
  readonly model: string;
  readonly created_at: Date;
  readonly queue_at: Date;
  readonly expected_seconds: number;
}

const SELECT_STARTS = `
  select team_id, model, status, run_started_at, expected_seconds, progress from tasks
  where run_started_at > now() - make_interval(secs => ${RECENT_SECONDS}) or status = 'processing'`;

type StartRow = Parameters<typeof remainingMs>[0] & {
  readonly team_id: string;
  readonly model: string;
  readonly status: string;
};

const SELECT_LIMITS = 'select id, running_tasks_max from teams where running_tasks_max is not null';

/** Makes the reader. Its statements are prepared: planning takes longer than what they read of a short queue. */
export function createQueueReader(database: Database): QueueReader {
  const selectWaiting = database.prepare<WaitingRow>(SELECT_WAITING);
  const selectStarts = database.prepare<StartRow>(SELECT_STARTS);
  const selectLimits = database.prepare<{ readonly id: string; readonly running_tasks_max: number }>(SELECT_LIMITS);
  return {
    waiting: async () =>
      (await selectWaiting()).map((row) => ({
        id: row.id,
        teamId: row.team_id,
        model: row.model,
        createdMs: row.created_at.getTime(),
        queueMs: row.queue_at.getTime(),
        expectedSeconds: row.expected_seconds,
      })),
    starts: async (nowMs) => {
      const starts = (await selectStarts()).map((row) => ({
        teamId: row.team_id,
        model: row.model,
        startedMs: row.run_started_at?.getTime() ?? 0,
        expectedSeconds: row.expected_seconds,
        isRunning: row.status === 'processing',
        endMs: nowMs + remainingMs(row, nowMs),
      }));
      return { running: starts.filter(({ isRunning }) => isRunning), recent: starts };
    },
    limits: async ({ teamRunningMax: teamDefault, modelRunningMax: models }) => {
      const rows = await selectLimits();
      return { teams: new Map(rows.map((row) => [row.id, row.running_tasks_max])), teamDefault, models };
    },
  };
}
