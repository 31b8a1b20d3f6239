import { DEFAULT_TIERS } from '../access/tiers.ts';
import type { Tier } from '../access/tiers.ts';

/** What tasks may use of time, space and attempts; each can be changed where the tasks are created. */
export interface TaskLimits {
  /** Tasks worked on at once in this process. */
  readonly slots: number;
  /** Open tasks of teams that have no limit of their own. */
  readonly tiers: readonly Tier[];
  /** A run of an engine that takes longer is ended, and its task fails. */
  readonly deadlineMs: number;
  /** How often the engine may break on a task before the task fails. */
  readonly engineFailuresMax: number;
  /** How often a task is started at all: one that ends the whole program each time must not do so for ever. */
  readonly attemptsMax: number;
  /** Below this much free space no task is accepted: a database that cannot write its log stands still for ever. */
  readonly freeBytesMin: number;
  /** How long a final task and its files are kept; 7 days are what the API promises. */
  readonly retentionMs: number;
}

export const DEFAULT_LIMITS: TaskLimits = {
  slots: 1,
  tiers: DEFAULT_TIERS,
  deadlineMs: 30 * 60_000,
  engineFailuresMax: 3,
  attemptsMax: 10,
  freeBytesMin: 1_000_000_000,
  retentionMs: 7 * 24 * 3600_000,
};
