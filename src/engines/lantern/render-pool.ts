import type { CancelSignal } from '../../engine/engine.ts';
import { ChildFailure, startChild, type Child } from '../../media/process/child.ts';
import type { AnswerOf, RenderJob } from './render-jobs.ts';

export interface RenderPoolOptions {
  /** The module that calls `serveRender`. */
  readonly entry: URL;
  /** The most processes at once. */
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
}

/** Processes that paint and encode, shared by all films; jobs are taken in the order they come. */
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

interface IdleChild {
  readonly child: Child;
  readonly timer: NodeJS.Timeout;
}

/** Makes a pool; processes are started when there is work for them. */
export function createRenderPool(options: RenderPoolOptions): RenderPool {
  const queue: QueuedJob[] = [];
  const idle: IdleChild[] = [];
  const busy = new Set<Child>();
  let closed = false;

  const takeChild = (): Child => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      clearTimeout(kept.timer);
      if (kept.child.alive) {
        kept.child.rest(false);
        return kept.child;
      }
    }
    return startChild(options);
  };
  const putBack = (child: Child): void => {
    if (!child.alive || closed) return child.kill();
    const timer = setTimeout(() => {
      idle.splice(idle.findIndex((each) => each.child === child), 1);
      child.kill();
    }, options.idleMs);
    timer.unref();
    child.rest(true);
    idle.push({ child, timer });
  };
  const work = async (next: QueuedJob): Promise<void> => {
    const { signal, timeoutMs, onEvent } = next.options;
    const child = takeChild();
    const cancel = () => child.kill();
    busy.add(child);
    signal.addEventListener('abort', cancel);
    try {
      next.resolve(await child.request(next.job, { timeoutMs, ...(onEvent ? { onEvent } : {}) }));
    } catch (cause) {
      next.reject(cause);
    } finally {
      signal.removeEventListener('abort', cancel);
      busy.delete(child);
      putBack(child);
      pump();
    }
  };
  const pump = (): void => {
    while (queue.length > 0 && busy.size < options.workers) {
      const next = queue.shift() as QueuedJob;
      if (next.options.signal.aborted || closed) next.reject(canceled());
      else void work(next);
    }
  };

  return {
    workers: options.workers,
    run: <Job extends RenderJob>(job: Job, runOptions: RunOptions) =>
      new Promise<AnswerOf<Job>>((resolve, reject) => {
        const { signal } = runOptions;
        // A job that waits leaves the queue at once; one that runs is ended by `work`.
        const leave = () => {
          const at = queue.indexOf(queued);
          if (at < 0) return;
          queue.splice(at, 1);
          queued.reject(canceled());
        };
        const queued: QueuedJob = {
          job,
          options: runOptions,
          resolve: (answer) => {
            signal.removeEventListener('abort', leave);
            resolve(answer as AnswerOf<Job>);
          },
          reject: (reason) => {
            signal.removeEventListener('abort', leave);
            reject(reason);
          },
        };
        signal.addEventListener('abort', leave);
        queue.push(queued);
        pump();
      }),
    close() {
      closed = true;
      for (const { child, timer } of idle.splice(0)) {
        clearTimeout(timer);
        child.kill();
      }
      for (const child of busy) child.kill();
      for (const queued of queue.splice(0)) queued.reject(canceled());
    },
  };
}

function canceled(): ChildFailure {
  return new ChildFailure('canceled', 'The film was canceled');
}
