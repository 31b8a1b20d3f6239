import { sql } from 'kysely';
import { PgBoss, fromKysely } from 'pg-boss';
import type { Log } from '../base/log.ts';
import type { TaskId } from '../contract/ids.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';

/** A job as a worker holds it. `fence` grows with each delivery of the job, so that an older holder can be told apart. */
export interface Lease {
  readonly taskId: TaskId;
  readonly fence: number;
}

/**
 * The queue of task ids that wait for a worker. A job is delivered again when its holder goes silent, so that it is done
 * at least once; `complete`, `retry` and `heartbeat` change nothing for a holder that has been replaced, and say so.
 */
export interface Queue {
  /** Enqueues within the caller's transaction. */
  send(trx: DatabaseTransaction, taskId: TaskId): Promise<void>;
  /** Takes up to `countMax` (at least 1) jobs, oldest first. */
  fetch(countMax: number): Promise<readonly Lease[]>;
  /** False when the lease is lost. */
  complete(trx: DatabaseTransaction, lease: Lease): Promise<boolean>;
  /** Gives the job back, to be fetched at once by anyone. False when the lease is lost. */
  retry(trx: DatabaseTransaction, lease: Lease): Promise<boolean>;
  /** False when the lease is lost: the work should stop. */
  heartbeat(lease: Lease): Promise<boolean>;
  /** Gives jobs back whose holder is known to be dead. */
  release(taskIds: readonly TaskId[]): Promise<void>;
  /** The tasks whose jobs somebody holds. */
  activeTasks(): Promise<readonly TaskId[]>;
  /** The tasks whose jobs wait or are held. */
  openTasks(): Promise<readonly TaskId[]>;
  /** Replaces the job of a task by a new one. */
  resend(trx: DatabaseTransaction, taskId: TaskId): Promise<void>;
  close(): Promise<void>;
}

export const QUEUE_NAME = 'tasks';
export const QUEUE_SCHEMA = 'pgboss';

/** A holder that does not call `heartbeat` for this long has lost its job. */
const HEARTBEAT_SECONDS = 60;
/** Attempts are counted in the task, where it is known why each ended; the queue alone would count restarts as failures. */
const RETRIES_MAX = 1_000_000;
/** Longer than any deadline of a task, which ends the work before the queue does; the most that pg-boss takes is a day. */
const HOLD_SECONDS_MAX = 23 * 3600;
/** A task waits until it is done: ten years stand for ever. */
const WAIT_SECONDS_MAX = 10 * 365 * 24 * 3600;
const COMPLETED_KEPT_SECONDS = 3600;

const QUEUE_OPTIONS = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  retryLimit: RETRIES_MAX,
  retryDelay: 0,
  expireInSeconds: HOLD_SECONDS_MAX,
  retentionSeconds: WAIT_SECONDS_MAX,
  deleteAfterSeconds: COMPLETED_KEPT_SECONDS,
};

/** Opens the queue in the database, and installs or updates its tables. */
export async function openQueue(database: Database, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    db: database.boss.connection,
    backend: database.boss.backend,
    schema: QUEUE_SCHEMA,
    schedule: false,
    registerInstance: false,
    // Both want statements that an embedded database cannot run beside others; housekeeping vacuums instead.
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    maintenanceIntervalSeconds: 3600,
  });
  boss.on('error', (err) => log.error({ err }, 'The job queue met an error'));
  await boss.start();
  if ((await boss.getQueue(QUEUE_NAME)) === null) await boss.createQueue(QUEUE_NAME, QUEUE_OPTIONS);
  const send = async (trx: DatabaseTransaction, taskId: TaskId) => {
    const sent = await boss.send(QUEUE_NAME, { taskId }, { id: jobIdOf(taskId), db: fromKysely(trx) });
    if (sent === null) throw new Error(`Cannot enqueue task "${taskId}": the queue did not take it`);
  };
  return {
    send,
    fetch: async (countMax) => {
      const jobs = await boss.fetch<{ taskId: TaskId }>(QUEUE_NAME, { batchSize: countMax, includeMetadata: true });
      return jobs.map((job) => ({ taskId: job.data.taskId, fence: job.retryCount }));
    },
    complete: async (trx, lease) =>
      affected(await boss.complete(QUEUE_NAME, [attemptOf(lease)], null, { db: fromKysely(trx) })),
    retry: async (trx, lease) =>
      affected(await boss.fail(QUEUE_NAME, [attemptOf(lease)], null, { db: fromKysely(trx) })),
    heartbeat: async (lease) => affected(await boss.touch(QUEUE_NAME, [attemptOf(lease)])),
    release: async (taskIds) => {
      if (taskIds.length > 0) await boss.fail(QUEUE_NAME, taskIds.map(jobIdOf));
    },
    activeTasks: () => tasksInState(database, ['active']),
    openTasks: () => tasksInState(database, ['created', 'retry', 'active']),
    resend: async (trx, taskId) => {
      await boss.deleteJob(QUEUE_NAME, jobIdOf(taskId), { db: fromKysely(trx) });
      await send(trx, taskId);
    },
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

/** pg-boss lists jobs by id or content only; its table is the documented way to ask for more. */
async function tasksInState(database: Database, states: readonly string[]): Promise<readonly TaskId[]> {
  const { rows } = await sql<{ task_id: TaskId }>`
    select data ->> 'taskId' as task_id from ${sql.id(QUEUE_SCHEMA, 'job')}
    where name = ${QUEUE_NAME} and state::text = any(${states})
  `.execute(database.kysely);
  return rows.map((row) => row.task_id);
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The job's id is the task's own, as the UUID that pg-boss asks for: a ULID and a UUID are both 128 bits
 * (https://github.com/ulid/spec). A task therefore never has two jobs.
 */
export function jobIdOf(taskId: TaskId): string {
  let value = 0n;
  for (const letter of taskId.slice('task-'.length)) {
    const digit = CROCKFORD.indexOf(letter);
    if (digit === -1) throw new Error(`Cannot make a job id of task "${taskId}": expected a ULID after "task-"`);
    value = value * 32n + BigInt(digit);
  }
  const hex = value.toString(16).padStart(32, '0');
  if (hex.length !== 32) throw new Error(`Cannot make a job id of task "${taskId}": more than 128 bits`);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function attemptOf(lease: Lease): { readonly id: string; readonly retryCount: number } {
  return { id: jobIdOf(lease.taskId), retryCount: lease.fence };
}

/** pg-boss counts what it changed, and leaves that out of its published type. */
function affected(response: object): boolean {
  return (response as { readonly affected?: number }).affected === 1;
}
