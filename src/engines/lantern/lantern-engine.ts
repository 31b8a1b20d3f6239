import { availableParallelism } from 'node:os';
import type { CancelSignal, Engine, EngineJob, EngineOutcome, EngineProgress } from '../../engine/engine.ts';
import { createMediaFetcher, type MediaFetcher } from '../../media/fetch-media.ts';
import { ChildFailure, entryBeside } from '../../media/process/child.ts';
import { filmVideo, type FilmRunOptions } from './film-run.ts';
import { createRenderPool } from './render-pool.ts';
import { makeStills } from './still-run.ts';

export interface LanternOptions {
  /** Jobs at once, and what the painters of a film are reckoned from (`paintersFor`); one for each core by default. */
  readonly workers?: number;
  readonly allowPrivateNetwork: boolean;
  /** How long processes are kept warm without work. */
  readonly idleMs?: number;
  /** The module of a render process: a test's own painter. */
  readonly entry?: URL;
  /** What a render process may hold, megabytes: a test's own limit. */
  readonly memoryMegabytesMax?: number;
  /** A test's own network. */
  readonly fetcher?: MediaFetcher;
}

type Maker = (job: EngineJob, options: FilmRunOptions) => Promise<EngineOutcome>;
const MAKERS: Readonly<Record<string, Maker>> = {
  'kling/kling-v3-omni-video': filmVideo,
  'kling/kling-v3-t2v': filmVideo,
  'kling/kling-v3-i2v': filmVideo,
  'kling/kling-v3-t2i': makeStills,
  'kling/kling-v3-i2i': makeStills,
  'kling/kling-v3-omni-image': makeStills,
};
const IDLE_MS = 60_000;
/**
 * What a render process may hold, megabytes: so much, and more for each thread, which takes up to 350 at 1080p with its encoder. One that has
 * grown to this has a leak, and its film is tried again.
 */
const MEMORY_MEGABYTES_MAX = 600;
const MEMORY_MEGABYTES_MAX_PER_THREAD = 600;

/** Makes the embedded engine: paints films in processes of its own, on the CPU. */
export function createLanternEngine(options: LanternOptions): Engine {
  const workers = options.workers ?? availableParallelism();
  const pool = createRenderPool({
    entry: options.entry ?? entryBeside(import.meta.url, 'render-process'),
    workers,
    memoryMegabytesMax: options.memoryMegabytesMax ?? MEMORY_MEGABYTES_MAX + workers * MEMORY_MEGABYTES_MAX_PER_THREAD,
    idleMs: options.idleMs ?? IDLE_MS,
  });
  const fetcher = options.fetcher ?? createMediaFetcher({ allowPrivateNetwork: options.allowPrivateNetwork });
  return {
    name: 'lantern',
    serves: (model) => Object.hasOwn(MAKERS, model),
    async run(
      job: EngineJob,
      report: (progress: EngineProgress) => void,
      signal: CancelSignal,
    ): Promise<EngineOutcome> {
      const make = MAKERS[job.model];
      if (make === undefined) throw new Error(`Cannot run the task: Lantern does not serve ${job.model}`);
      const canceled = new AbortController();
      const cancel = () => canceled.abort();
      signal.addEventListener('abort', cancel);
      if (signal.aborted) cancel();
      try {
        return await make(job, { pool, fetcher, report, signal: canceled.signal });
      } catch (cause) {
        if (canceled.signal.aborted) return { status: 'failed', code: 'canceled', message: 'The task was canceled' };
        if (cause instanceof ChildFailure) throw new Error(`Cannot make the film: ${cause.message}`, { cause });
        throw cause;
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    close: async () => pool.close(),
  };
}
