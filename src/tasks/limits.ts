import { DEFAULT_TIERS } from '../access/tiers.ts';
import type { Tier } from '../access/tiers.ts';
import { RETRIES } from './retries.ts';
import type { RetryRule, RunFailure } from './retries.ts';

/** What tasks may use of time, space and attempts; each can be changed where the tasks are created. */
export interface TaskLimits {
  /** Tasks worked on at once in this process. */
  readonly slots: number;
  /** Open tasks of teams that have no limit of their own. */
  readonly tiers: readonly Tier[];
  /** Tasks of one team that run at once on all nodes together; more wait. A team's own limit comes first. */
  readonly teamRunningMax: number;
  /** Tasks of one model that run at once on all nodes together, by slug; a model without an entry has no limit. */
  readonly modelRunningMax: Readonly<Record<string, number>>;
  /** A task that is not final so long after it was accepted fails, even if no worker ever took it. */
  readonly taskMs: number;
  /** A run of an engine that takes longer is ended, and its task fails. */
  readonly runMs: number;
  readonly retries: Readonly<Record<RunFailure, RetryRule>>;
  /** Below this much free space no task is accepted: a database that cannot write its log stands still for ever. */
  readonly freeBytesMin: number;
  /** How long a final task and its files are kept. */
  readonly retentionMs: number;
  /** How long a quoted price holds. */
  readonly quoteMs: number;
}

export const DEFAULT_LIMITS: TaskLimits = {
  slots: 1,
  tiers: DEFAULT_TIERS,
  teamRunningMax: 20,
  modelRunningMax: {},
  taskMs: 24 * 3600_000,
  runMs: 30 * 60_000,
  retries: RETRIES,
  freeBytesMin: 1_000_000_000,
  retentionMs: 7 * 24 * 3600_000,
  quoteMs: 15 * 60_000,
};
