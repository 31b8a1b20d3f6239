import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNever } from '../base/assert.ts';
import type { DeliveredOutcome } from '../engine/engine.ts';
import { beginTask } from './begin.ts';
import type { BegunTask } from './begin.ts';
import type { TasksContext } from './context.ts';
import { createInterruptible, runEngine } from './engine-run.ts';
import type { InterruptReason, Interruptible, RunEnding } from './engine-run.ts';
import {
  ENGINE_FAILED,
  LeaseLostError,
  failure,
  finishBroken,
  finishDelivered,
  finishFailed,
  handBack,
} from './finish.ts';
import type { DeliveredFile } from './finish.ts';
import { createProgressWriter } from './progress-writer.ts';
import type { Lease } from './queue.ts';
import { loadRequest } from './request-store.ts';

/*
 * What a worker does with a job:
 *
 * 1. It begins the task (pending → processing, or takes it over in processing). A job whose task is final, or begun by a
 *    later lease, is put aside: nothing to do.
 * 2. It runs the engine in a new directory, says that it is alive every `HEARTBEAT_MS`, and writes the progress.
 * 3. The run ends in one of these ways, each written by one transaction of `finish.ts`:
 *    - delivered: the files are stored durably first, then result, price and job are settled → success.
 *    - failed outcome (what the user sent cannot be made): → failed, the money goes back.
 *    - the engine broke, or a file could not be stored: another attempt, after `engineFailuresMax` → failed.
 *    - deadline: → failed. Stopping: handed back. Lease lost: nothing is written, another worker has the task.
 * 4. A transaction that finds the lease lost changes nothing, and the run is forgotten.
 * 5. When the database itself fails, nothing is written: the heartbeat ends, and the queue hands the job out again.
 */

export interface Worker {
  /** Resolves when the run has ended, whatever way; never rejects. */
  run(lease: Lease): Promise<void>;
  /** Asks all runs to end, those that begin later too. */
  interruptAll(reason: InterruptReason): void;
}

/** Four chances to be heard before the queue takes the job for lost. */
const HEARTBEAT_MS = 15_000;

/** Makes the worker that takes one leased task from its request to its end. */
export function createWorker(context: TasksContext): Worker {
  const runs = new Set<Interruptible>();
  let interruption: InterruptReason | undefined;
  return {
    run: async (lease) => {
      const run = createInterruptible();
      runs.add(run);
      if (interruption !== undefined) run.interrupt(interruption);
      try {
        await runLease(context, lease, run);
      } catch (err) {
        if (err instanceof LeaseLostError)
          context.log.info({ taskId: lease.taskId }, 'Another worker has taken the task');
        else context.log.error({ err, taskId: lease.taskId }, 'A run could not be ended; the queue will repeat it');
      } finally {
        runs.delete(run);
      }
    },
    interruptAll: (reason) => {
      interruption ??= reason;
      for (const run of runs) run.interrupt(reason);
    },
  };
}

async function runLease(context: TasksContext, lease: Lease, run: Interruptible): Promise<void> {
  await context.checkpoint('fetched', lease.taskId);
  const task = await beginTask(context, lease);
  if (task === undefined) {
    await context.database.transaction(async (trx) => void (await context.queue.complete(trx, lease)));
    return;
  }
  if (task.attempt > context.limits.attemptsMax) {
    context.log.error({ taskId: lease.taskId, attempt: task.attempt }, 'A task was started too often');
    await finishFailed(context, lease, ENGINE_FAILED);
    return;
  }
  const workDirectory = join(context.workRoot, `${lease.taskId}-${lease.fence}`);
  try {
    await mkdir(workDirectory, { recursive: true, mode: 0o700 });
    const ending = await runTask(context, task, workDirectory, run).catch((error: unknown) => broke(error));
    await endRun(context, task, ending);
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
}

async function runTask(
  context: TasksContext,
  task: BegunTask,
  workDirectory: string,
  run: Interruptible,
): Promise<RunEnding> {
  const { lease, model, seed } = task;
  const { timers, limits } = context;
  const engine = context.engines.find((candidate) => candidate.serves(model));
  if (engine === undefined) return broke(new Error(`No engine serves model "${model}"`));

  const request = await loadRequest(context.storage, task);
  const progress = createProgressWriter(context, lease);
  const cancelDeadline = timers.after(limits.deadlineMs, () => run.interrupt('deadline'));
  const stopHeartbeat = startHeartbeat(context, lease, run);
  try {
    const job = { taskId: lease.taskId, model, request, workDirectory, seed };
    const running = runEngine(engine, job, { report: (at) => progress.report(at), run, timers });
    await context.checkpoint('working', lease.taskId);
    return await running;
  } finally {
    cancelDeadline();
    stopHeartbeat();
    await progress.stop();
  }
}

function broke(error: unknown): RunEnding {
  return { kind: 'broke', error };
}

async function endRun(context: TasksContext, task: BegunTask, ending: RunEnding): Promise<void> {
  const { lease } = task;
  switch (ending.kind) {
    case 'outcome':
      if (ending.outcome.status === 'delivered') await deliver(context, task, ending.outcome);
      else await finishFailed(context, lease, ending.outcome);
      return;
    case 'broke':
      await retryBroken(context, lease, ending.error);
      return;
    case 'interrupted':
      await endInterrupted(context, lease, ending.reason);
      return;
    default:
      assertNever(ending, 'ending of a run');
  }
}

async function deliver(context: TasksContext, task: BegunTask, outcome: DeliveredOutcome): Promise<void> {
  const { lease } = task;
  const files: DeliveredFile[] = [];
  try {
    for (const produced of outcome.files) files.push({ produced, stored: await context.storage.put(produced.path) });
    await context.checkpoint('stored', lease.taskId);
    await finishDelivered(context, task, outcome, files);
  } catch (err) {
    if (err instanceof LeaseLostError) throw err;
    // Files that are not there, units that are no number: an engine that breaks its promises is broken.
    await retryBroken(context, lease, err);
    return;
  }
  await context.checkpoint('settled', lease.taskId);
}

async function retryBroken(context: TasksContext, lease: Lease, err: unknown): Promise<void> {
  const again = await finishBroken(context, lease);
  context.log.error({ err, taskId: lease.taskId, again }, 'The engine broke');
}

async function endInterrupted(context: TasksContext, lease: Lease, reason: InterruptReason): Promise<void> {
  switch (reason) {
    case 'deadline': {
      const minutes = Math.round(context.limits.deadlineMs / 60_000);
      await finishFailed(context, lease, failure('deadline_exceeded', `The task took longer than ${minutes} minutes`));
      return;
    }
    case 'stopping':
      await handBack(context, lease);
      return;
    case 'lease-lost':
      throw new LeaseLostError(`Cannot go on with task "${lease.taskId}": its lease is lost`);
    default:
      assertNever(reason, 'interruption');
  }
}

/** Tells the queue that the run is alive; ends the run when the queue has given it to another. */
function startHeartbeat(context: TasksContext, lease: Lease, run: Interruptible): () => void {
  let stopped = false;
  let cancel = () => {};
  const arm = () => {
    cancel = context.timers.after(HEARTBEAT_MS, () => {
      context.queue
        .heartbeat(lease)
        .then((held) => {
          if (!held && !stopped) run.interrupt('lease-lost');
        })
        .catch((err: unknown) => context.log.warn({ err, taskId: lease.taskId }, 'A heartbeat failed'))
        .finally(() => {
          if (!stopped) arm();
        });
    });
  };
  arm();
  return () => {
    stopped = true;
    cancel();
  };
}
