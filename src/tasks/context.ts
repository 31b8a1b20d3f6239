import type { RandomBytes } from '../access/keys.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import type { Telemetry } from '../contract/telemetry.ts';
import type { Database } from '../db/database.ts';
import type { Engine } from '../engine/engine.ts';
import type { Storage } from '../storage/storage.ts';
import type { Accept } from './accept.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { WorkHistory } from './history.ts';
import type { TaskLimits } from './limits.ts';
import type { Outlook } from './queue/outlook.ts';
import type { ReadTask } from './read-task.ts';

/** What every part of the tasks works with. */
export interface TasksContext {
  readonly database: Database;
  readonly storage: Storage;
  readonly engines: readonly Engine[];
  /** A directory of this process alone; each run gets a new directory in it, and what is left there is removed at start. */
  readonly workRoot: string;
  readonly limits: TaskLimits;
  readonly history: WorkHistory;
  readonly outlook: Outlook;
  readonly accept: Accept;
  readonly readTask: ReadTask;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly randomBytes: RandomBytes;
  readonly checkpoint: Checkpoint;
}
