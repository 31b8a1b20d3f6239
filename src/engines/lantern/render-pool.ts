import type { CancelSignal } from '../../engine/engine.ts';
import { ChildFailure, startChild, type Child } from '../../media/process/child.ts';
import type { AnswerOf, RenderJob } from './render-jobs.ts';

export interface RenderPoolOptions {
  /** The module that calls `serveRender`. */
  readonly entry: URL;
  /** The most jobs at once, each in a thread of its own. */
  readonly workers: number;
  /** Resident memory at which a process ends itself, megabytes. */
  readonly memoryMegabytesMax: number;
  /** How long a process without work is kept warm. */
  readonly idleMs: number;
}

export interface RunOptions {
  readonly signal: CancelSignal;
  readonly timeoutMs: number;
  readonly onEvent?: (event: unknown) => void;
  /** Jobs of one film share a process, and its fate; a job of none has a process to itself. */
  readonly film?: string;
  /**
   * After this job the process ends: what a film leaves behind in it, scattered between what is still in use, would lie
   * beside what the next one needs (100 MB and more at 1080p).
   */
  readonly last?: boolean;
}

/** Processes that paint and encode, one for each film; jobs are taken in the order they come. */
export interface RenderPool {
  readonly workers: number;
  /** Rejects with a `ChildFailure`; `canceled` soon after the signal, with the process that worked on it ended. */
  run<Job extends RenderJob>(job: Job, options: RunOptions): Promise<AnswerOf<Job>>;
  /** Ends all processes; jobs under way fail as `canceled`. */
  close(): void;
}

interface QueuedJob {
  readonly job: RenderJob;
  readonly options: RunOptions;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A process at work. */
interface Studio {
  readonly child: Child;
  readonly film: string | undefined;
  jobs: number;
  spent: boolean;
}

/** Makes a pool; processes are started when there is work for them. */
export function createRenderPool(options: RenderPoolOptions): RenderPool {
  const queue: QueuedJob[] = [];
  const studios = new Set<Studio>();
  const warm = keepWarm(options.idleMs);
  let running = 0;
  let closed = false;

  const enter = (film: string | undefined): Studio => {
    const shared = film && [...studios].find((each) => each.film === film && each.child.alive);
    const studio = shared || { child: warm.take() ?? startChild(options), film, jobs: 0, spent: false };
    studios.add(studio);
    studio.jobs++;
    running++;
    return studio;
  };
  const leave = (studio: Studio): void => {
    running--;
    studio.jobs--;
    if (studio.jobs > 0) return;
    studios.delete(studio);
    if (closed || studio.spent) studio.child.kill();
    else warm.put(studio.child);
  };
  const work = async ({
    job,
    options: { signal, timeoutMs, onEvent, film, last },
    ...answer
  }: QueuedJob): Promise<void> => {
    const studio = enter(film);
    studio.spent ||= last === true;
    const cancel = () => studio.child.kill();
    signal.addEventListener('abort', cancel);
    try {
      answer.resolve(await studio.child.request(job, { timeoutMs, ...(onEvent ? { onEvent } : {}) }));
    } catch (cause) {
      answer.reject(cause);
    } finally {
      signal.removeEventListener('abort', cancel);
      leave(studio);
      pump();
    }
  };
  const pump = (): void => {
    while (queue.length > 0 && running < options.workers) {
      const next = queue.shift() as QueuedJob;
      if (next.options.signal.aborted || closed) next.reject(canceled());
      else void work(next);
    }
  };

  return {
    workers: options.workers,
    async run<Job extends RenderJob>(job: Job, runOptions: RunOptions): Promise<AnswerOf<Job>> {
      const answer = enqueue(queue, job, runOptions);
      pump();
      return (await answer) as AnswerOf<Job>;
    },
    close() {
      closed = true;
      warm.close();
      for (const { child } of studios) child.kill();
      for (const queued of queue.splice(0)) queued.reject(canceled());
    },
  };
}

/** Adds a job to a queue. A job that still waits when it is canceled leaves at once; one that runs is ended by who runs it. */
async function enqueue(queue: QueuedJob[], job: RenderJob, options: RunOptions): Promise<unknown> {
  let leave = () => {};
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const queued: QueuedJob = { job, options, resolve, reject };
      leave = () => {
        const at = queue.indexOf(queued);
        if (at < 0) return;
        queue.splice(at, 1);
        reject(canceled());
      };
      queue.push(queued);
      options.signal.addEventListener('abort', leave);
    });
  } finally {
    options.signal.removeEventListener('abort', leave);
  }
}

interface WarmChildren {
  /** The one that worked last, whose film may go on. */
  take(): Child | undefined;
  put(child: Child): void;
  close(): void;
}

/** Keeps processes without work for a while; they do not keep this process alive. */
function keepWarm(idleMs: number): WarmChildren {
  const idle: { readonly child: Child; readonly timer: NodeJS.Timeout }[] = [];
  return {
    take() {
      for (let kept = idle.pop(); kept; kept = idle.pop()) {
        clearTimeout(kept.timer);
        if (!kept.child.alive) continue;
        kept.child.rest(false);
        return kept.child;
      }
      return undefined;
    },
    put(child) {
      if (!child.alive) return child.kill();
      const timer = setTimeout(() => {
        idle.splice(
          idle.findIndex((each) => each.child === child),
          1,
        );
        child.kill();
      }, idleMs);
      timer.unref();
      child.rest(true);
      idle.push({ child, timer });
    },
    close() {
      for (const { child, timer } of idle.splice(0)) {
        clearTimeout(timer);
        child.kill();
      }
    },
  };
}

function canceled(): ChildFailure {
  return new ChildFailure('canceled', 'The film was canceled');
}
