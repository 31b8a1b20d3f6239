import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNever } from '../base/assert.ts';
import type { TraceParent } from '../contract/telemetry.ts';
import type { DeliveredOutcome, EngineProgress } from '../engine/engine.ts';
import { openHeldElements } from '../elements/task-elements.ts';
import type { TasksContext } from './context.ts';
import { createInterruptible, runEngine } from './engine-run.ts';
import type { InterruptReason, Interruptible, RunEnding } from './engine-run.ts';
import { ENGINE_FAILED } from './fail-task.ts';
import type { TaskError } from './fail-task.ts';
import { finishBroken, finishDelivered, finishFailed, handBack } from './finish.ts';
import type { DeliveredFile } from './finish.ts';
import { insist } from './insist.ts';
import { observeRun } from './observe-run.ts';
import { createProgressWriter } from './progress-writer.ts';
import type { ClaimedTask } from './queue/claim.ts';
import type { LeaseWatch } from './queue/lease-watch.ts';
import { LeaseLostError } from './queue/lease.ts';
import type { Lease } from './queue/lease.ts';
import { elementIdsOf, loadRequest } from './request-store.ts';
import { createStageTimer } from './stage-timer.ts';

/*
 * What a worker does with a task that it has claimed:
 *
 * 1. A task that was begun too often fails: it ends every program that runs it.
 * 2. It runs the engine in a new directory and writes the progress. The lease watch says that it is alive.
 * 3. The run ends in one of these ways, each written by one transaction of `finish.ts`:
 *    - delivered: the files are stored durably first, then result and price are settled → success.
 *    - failed outcome (what the user sent cannot be made): → failed, the money goes back.
 *    - the engine broke, or a file could not be stored: another run, or → failed, as `retries.ts` says.
 *    - stopping: handed back. Lease lost (canceled, past its deadline, taken over): nothing is written.
 * 4. A transaction that finds the lease lost changes nothing, and the run is forgotten.
 * 5. While the database is not there, or the disk is full, the ending is tried again and again (`insist.ts`). When it fails otherwise, nothing is written:
 *    the lease runs out, and the task is claimed again.
 */

export interface Worker {
  /** Resolves when the run has ended, whatever way; never rejects. */
  run(task: ClaimedTask): Promise<void>;
  /** Asks all runs to end, those that begin later too. */
  interruptAll(reason: InterruptReason): void;
}

/** Makes the worker that takes one claimed task from its request to its end. */
export function createWorker(context: TasksContext, watch: LeaseWatch): Worker {
  const runs = new Set<Interruptible>();
  let interruption: InterruptReason | undefined;
  return {
    run: async (task) => {
      const { lease } = task;
      const run = createInterruptible();
      runs.add(run);
      if (interruption !== undefined) run.interrupt(interruption);
      const release = watch.hold(lease, () => run.interrupt('lease-lost'));
      try {
        await observeRun(context, task, (trace) => runClaimed(context, task, run, trace));
      } catch (err) {
        const isLost = err instanceof LeaseLostError;
        context.telemetry.count('runs_repeated', { reason: isLost ? 'lease-lost' : 'database' });
        if (isLost)
          context.log.info({ taskId: lease.taskId }, 'The task was canceled, failed, or taken by another worker');
        else context.log.error({ err, taskId: lease.taskId }, 'A run could not be ended; it will be repeated');
      } finally {
        release();
        runs.delete(run);
      }
    },
    interruptAll: (reason) => {
      interruption ??= reason;
      for (const run of runs) run.interrupt(reason);
    },
  };
}

async function runClaimed(
  context: TasksContext,
  task: ClaimedTask,
  run: Interruptible,
  parent: TraceParent | undefined,
): Promise<void> {
  const { lease, attempt } = task;
  const { telemetry } = context;
  await context.checkpoint('claimed', lease.taskId);
  if (attempt > context.limits.retries['worker-lost'].runsMax) {
    context.log.error({ taskId: lease.taskId, attempt }, 'A task was begun too often');
    await fail(context, task, run, ENGINE_FAILED);
    return;
  }
  const workDirectory = join(context.workRoot, `${lease.taskId}-${lease.fence}`);
  try {
    await mkdir(workDirectory, { recursive: true, mode: 0o700 });
    const ending = await telemetry
      .span({ name: 'task.engine', parent }, () => runTask(context, task, workDirectory, run))
      .catch((error: unknown) => broke(error));
    await telemetry.span({ name: 'task.settle', parent }, () => endRun(context, task, run, ending));
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
}

async function runTask(
  context: TasksContext,
  task: ClaimedTask,
  workDirectory: string,
  run: Interruptible,
): Promise<RunEnding> {
  const { lease, model, seed } = task;
  const { timers } = context;
  const engine = context.engines.find((candidate) => candidate.serves(model));
  if (engine === undefined) return broke(new Error(`No engine serves model "${model}"`));

  const request = await loadRequest(context.storage, task);
  const ids = elementIdsOf(request);
  const elements = await openHeldElements(context.database, context.storage, { taskId: lease.taskId, ids });
  const stages = createStageTimer(context);
  const progress = createProgressWriter(context, lease, () => run.interrupt('lease-lost'));
  try {
    const job = { taskId: lease.taskId, model, request, elements, workDirectory, seed };
    const report = (at: EngineProgress) => {
      stages.enter(at.stage);
      progress.report(at);
    };
    const running = runEngine(engine, job, { report, run, timers });
    await context.checkpoint('working', lease.taskId);
    return await running;
  } finally {
    stages.stop();
    await progress.stop();
  }
}

function broke(error: unknown): RunEnding {
  return { kind: 'broke', error };
}

async function endRun(context: TasksContext, task: ClaimedTask, run: Interruptible, ending: RunEnding): Promise<void> {
  const { lease } = task;
  switch (ending.kind) {
    case 'outcome':
      if (ending.outcome.status === 'delivered') await deliver(context, task, run, ending.outcome);
      else await fail(context, task, run, ending.outcome);
      return;
    case 'broke':
      await retryBroken(context, task, run, ending.error);
      return;
    case 'interrupted':
      await endInterrupted(context, lease, ending.reason);
      return;
    default:
      assertNever(ending, 'ending of a run');
  }
}

async function deliver(
  context: TasksContext,
  task: ClaimedTask,
  run: Interruptible,
  outcome: DeliveredOutcome,
): Promise<void> {
  const { lease } = task;
  const files: DeliveredFile[] = [];
  try {
    for (const produced of outcome.files) {
      const stored = await insist(context, run, () => context.storage.put(produced.path));
      files.push({ produced, stored });
    }
    await context.checkpoint('stored', lease.taskId);
    await insist(context, run, () => finishDelivered(context, task, outcome, files));
  } catch (err) {
    if (err instanceof LeaseLostError) throw err;
    // Files that are not there, units that are no number: an engine that breaks its promises is broken.
    await retryBroken(context, task, run, err);
    return;
  }
  context.telemetry.count('tasks_finished', { model: task.model, status: 'success', code: '' });
  await context.checkpoint('settled', lease.taskId);
}

async function fail(context: TasksContext, task: ClaimedTask, run: Interruptible, error: TaskError): Promise<void> {
  await insist(context, run, () => finishFailed(context, task.lease, error));
  context.telemetry.count('tasks_finished', { model: task.model, status: 'failed', code: error.code });
}

async function retryBroken(context: TasksContext, task: ClaimedTask, run: Interruptible, err: unknown): Promise<void> {
  const { lease, model } = task;
  const again = await insist(context, run, () => finishBroken(context, lease));
  if (again) context.telemetry.count('runs_repeated', { reason: 'engine-broke' });
  else context.telemetry.count('tasks_finished', { model, status: 'failed', code: ENGINE_FAILED.code });
  context.log.error({ err, taskId: lease.taskId, again }, 'The engine broke');
}

async function endInterrupted(context: TasksContext, lease: Lease, reason: InterruptReason): Promise<void> {
  switch (reason) {
    case 'stopping':
      await handBack(context, lease);
      context.telemetry.count('runs_repeated', { reason: 'stopping' });
      return;
    case 'lease-lost':
      throw new LeaseLostError(`Cannot go on with task "${lease.taskId}": its lease is lost`);
    default:
      assertNever(reason, 'interruption');
  }
}
