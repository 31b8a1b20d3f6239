import { join } from 'node:path';
import { repeat } from '../db/repeat.ts';
import type { Repetition } from '../db/repeat.ts';
import { createAccept } from './accept.ts';
import { passCheckpoint } from './checkpoint.ts';
import { cancelTask } from './cancel.ts';
import type { TasksContext } from './context.ts';
import { startDeadlines } from './deadlines.ts';
import { findResultFile, findTask } from './find.ts';
import { startFollowers } from './follow.ts';
import { observeSubmit } from './observe-submit.ts';
import { openWorkHistory } from './history.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { TaskLimits } from './limits.ts';
import { listTasks } from './list.ts';
import { startPump } from './pump.ts';
import type { Pump } from './pump.ts';
import { createClaimer } from './queue/claimer.ts';
import { startLeaseWatch } from './queue/lease-watch.ts';
import type { LeaseWatch } from './queue/lease-watch.ts';
import { createOutlook } from './queue/outlook.ts';
import { lockPrice } from './quotes.ts';
import { createReadTask } from './read-task.ts';
import { recover } from './recovery.ts';
import { sweepExpired, sweepOrphans } from './retention.ts';
import type { TaskService } from './service.ts';
import { submitTask } from './submit.ts';
import { createWakeUp } from './wake-up.ts';
import { createWorker } from './worker.ts';
import type { Worker } from './worker.ts';
import { startCourier } from './webhooks/courier.ts';
import type { Courier } from './webhooks/courier.ts';
import { webhookSecret } from './webhooks/secrets.ts';
import type { WebhookPorts } from './webhooks/sender.ts';

export interface TasksOptions extends Omit<
  TasksContext,
  'history' | 'outlook' | 'accept' | 'readTask' | 'limits' | 'checkpoint' | 'workRoot'
> {
  /** Scratch files go to its folder `work`. */
  readonly dataDir: string;
  /** False for a node that accepts tasks, sends webhooks and sweeps, and leaves the making to others; true when absent. */
  readonly isWorker?: boolean;
  /** What is not given is as in `DEFAULT_LIMITS`. */
  readonly limits?: Partial<TaskLimits>;
  /** How webhooks leave; without it they stay due. */
  readonly webhooks?: WebhookPorts;
  /** For fault tests. */
  readonly checkpoint?: TasksContext['checkpoint'];
}

export interface Tasks {
  readonly service: TaskService;
  /** Recovers what an ended process left, then works. */
  start(): Promise<void>;
  /** Claims no more tasks, lets those that run end within `graceMs`, and hands the rest back. */
  stop(graceMs: number): Promise<void>;
}

const SWEEP_INTERVAL_MS = 5 * 60_000;
/** Orphans are rare and finding them reads every name: once after each start, then once a day. */
const SWEEPS_PER_ORPHAN_SWEEP = (24 * 3600_000) / SWEEP_INTERVAL_MS;

/** Joins queue, worker, recovery, retention and webhooks. Before `start`, tasks are accepted and found, not worked on. */
export async function createTasks(options: TasksOptions): Promise<Tasks> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const context: TasksContext = {
    ...options,
    workRoot: join(options.dataDir, 'work'),
    limits,
    checkpoint: options.checkpoint ?? passCheckpoint,
    history: await openWorkHistory(options.database, options),
    outlook: createOutlook({ ...options, limits }),
    accept: createAccept(options.database, limits),
    readTask: createReadTask(options.database),
  };
  const wakeUp = createWakeUp(options.database, options.log);
  let stopListening = async () => {};
  let work: Work | undefined;
  const followers = startFollowers(context);
  let deadlines: Repetition | undefined;
  let sweeps: Repetition | undefined;
  let courier: Courier | undefined;
  return {
    service: {
      submit: async (submission) => {
        const result = await observeSubmit(context, submission, (observed) => submitTask(context, observed));
        if (result.ok && !result.value.isReplay) {
          work?.pump.wake();
          wakeUp.ring();
        }
        return result;
      },
      find: (teamId, id) => findTask(context, teamId, id),
      list: (teamId, filter) => listTasks(context, teamId, filter),
      cancel: (teamId, id) => cancelTask(context, teamId, id),
      follow: (teamId, id, signal) => followers.follow(teamId, id, signal),
      lockPrice: (request) => lockPrice(context, request),
      findResult: (token) => findResultFile(context, token),
      webhookSecret: (teamId) => webhookSecret(context, teamId),
    },
    start: async () => {
      await recover(context);
      deadlines = startDeadlines(context);
      if (options.isWorker !== false) {
        work = startWork(context);
        stopListening = await wakeUp.listen(() => work?.pump.wake());
      }
      sweeps = startSweeps(context);
      if (options.webhooks !== undefined) courier = startCourier(context, options.webhooks);
    },
    stop: async (graceMs) => {
      await sweeps?.stop();
      await deadlines?.stop();
      await followers.stop();
      await stopListening();
      if (work !== undefined) await drain(context, work, graceMs);
      await courier?.stop(graceMs);
    },
  };
}

interface Work {
  readonly pump: Pump;
  readonly worker: Worker;
  readonly watch: LeaseWatch;
}

function startWork(context: TasksContext): Work {
  const watch = startLeaseWatch(context);
  const worker = createWorker(context, watch);
  const pump = startPump({
    ...context,
    slots: context.limits.slots,
    fetch: createClaimer(context, watch),
    run: (task) => worker.run(task),
  });
  return { pump, worker, watch };
}

async function drain(context: TasksContext, { pump, worker, watch }: Work, graceMs: number): Promise<void> {
  const drained = pump.stop();
  const cancel = context.timers.after(graceMs, () => worker.interruptAll('stopping'));
  await drained;
  cancel();
  await watch.stop();
}

function startSweeps(context: TasksContext): Repetition {
  let done = 0;
  const sweep = async () => {
    await sweepExpired(context);
    if (done++ % SWEEPS_PER_ORPHAN_SWEEP === 0) await sweepOrphans(context);
  };
  const onError = (err: unknown) => context.log.error({ err }, 'A sweep of expired results failed');
  return repeat(context.timers, SWEEP_INTERVAL_MS, sweep, onError);
}
