import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '../../base/result.ts';
import type { EngineJob, EngineOutcome } from '../../engine/engine.ts';
import type { ElementShape } from '../../lantern/brief.ts';
import type { Still } from '../../lantern/stills/still.ts';
import { createMediaDecoder } from '../../media/media-decoder.ts';
import { describeUnshown } from '../../lantern/storyboard/describe.ts';
import { checkStills } from './check-stills.ts';
import { createFilmProgress, type FilmProgress } from './film-progress.ts';
import { PLAN_MS_MAX, type FilmRunOptions } from './film-run.ts';
import { gatherElements, gatherMedia, type GatheredElement } from './gather-media.ts';
import { referencesOf } from './references-of.ts';
import { makeStillsBrief, type PictureRequest } from './make-stills-brief.ts';
import { lookAt } from './look-at.ts';
import { filesOf } from './read-pictures.ts';
import type { FinishedStill, RawPicture } from './render-jobs.ts';

/** The slowest picture that is not a hang: 4k on a loaded small machine. */
const STILL_MS_MAX = 180_000;
/** Pictures with more pixels than this are painted one at a time: a 4k square takes 700 MB. */
const TOGETHER_PIXELS_MAX = 5_000_000;
/** The longest side at which a user's picture is kept, pixels: no picture that is made of it is larger. */
const SOURCE_SIDE_PIXELS = { '1k': 1792, '2k': 3200, '4k': 4096 } as const;

/** The longest side of a picture that is made of a user's in each resolution, about, pixels: a much smaller one is enlarged with care first. */
const ENLARGED_SIDE_PIXELS = { '2k': 2688, '4k': 3840 } as const;

/** Makes the pictures of one task in `job.workDirectory`: fetch, plan, paint, look at them. Rejects when something of ours broke. */
export async function makeStills(job: EngineJob, options: FilmRunOptions): Promise<EngineOutcome> {
  const request = job.request as unknown as PictureRequest;
  const progress = createFilmProgress(options.report);
  progress.at('fetching');
  const gathered = await gather(request, job, options, progress);
  if (!gathered.ok) return { status: 'failed', ...gathered.error };
  const { images, elements } = gathered.value;
  const all = [...images, ...elements.flatMap((element) => element.images)];
  await lookAt(all, options, job.workDirectory);

  progress.at('understanding');
  const brief = makeStillsBrief(
    request,
    { images: images.map(({ shape }) => shape), elements: elements.map(shapeOf) },
    job.seed,
  );
  const stills = await options.pool.run(
    { kind: 'plan-stills', brief },
    { signal: options.signal, timeoutMs: PLAN_MS_MAX, film: job.workDirectory },
  );
  progress.at('storyboard');
  const paths = stills.map((_, index) => join(job.workDirectory, `image-${index + 1}.png`));
  const storyboardPath = join(job.workDirectory, 'storyboard.json');
  await writeFile(storyboardPath, `${JSON.stringify(describeStills(stills), undefined, 2)}\n`);
  const pictures = all.map(({ raw }) => raw);
  try {
    const finished = await paintAll(stills, pictures, paths, job.workDirectory, options, progress);
    progress.at('saving');
    checkStills(finished);
    progress.done();
    return deliver(job, stills, finished, { paths, storyboardPath });
  } finally {
    await Promise.all(filesOf(pictures).map((path) => rm(path, { force: true })));
  }
}

function shapeOf({ name, images }: GatheredElement): ElementShape {
  return { name, ...images[0]!.shape, pictureCount: images.length };
}

async function gather(request: PictureRequest, job: EngineJob, options: FilmRunOptions, progress: FilmProgress) {
  const decoder = createMediaDecoder();
  const resolution = request.resolution ?? '1k';
  const closeDecoder = () => decoder.close();
  options.signal.addEventListener('abort', closeDecoder);
  try {
    const media = await gatherMedia(request, {
      fetcher: options.fetcher,
      decoder,
      directory: job.workDirectory,
      signal: options.signal,
      firstSideMax: SOURCE_SIDE_PIXELS[resolution],
      ...(resolution === '1k' ? {} : { firstSideMin: ENLARGED_SIDE_PIXELS[resolution] }),
      onGathered: (done, total) => progress.within('fetching', done, total),
    });
    if (!media.ok) return media;
    const elements = await gatherElements(job.elements ?? [], { decoder, directory: job.workDirectory });
    return ok({ images: media.value.images, elements });
  } finally {
    options.signal.removeEventListener('abort', closeDecoder);
    decoder.close();
  }
}

/** Small pictures are painted several at a time, as the pool has room; large ones one after the other. */
async function paintAll(
  stills: readonly Still[],
  images: readonly RawPicture[],
  paths: readonly string[],
  directory: string,
  { pool, signal }: FilmRunOptions,
  progress: FilmProgress,
): Promise<readonly FinishedStill[]> {
  const failed = new AbortController();
  let done = 0;
  const paint = async (still: Still, index: number): Promise<FinishedStill> => {
    const finished = await pool.run(
      { kind: 'still', still, images, path: paths[index]! },
      { signal: AbortSignal.any([signal, failed.signal]), timeoutMs: STILL_MS_MAX, film: directory },
    );
    progress.within('painting', ++done, stills.length);
    return finished;
  };
  const { width, height } = stills[0]!.storyboard.frame;
  if (width * height > TOGETHER_PIXELS_MAX) {
    const finished: FinishedStill[] = [];
    for (const [index, still] of stills.entries()) finished.push(await paint(still, index));
    return finished;
  }
  const all = stills.map(paint);
  try {
    return await Promise.all(all);
  } catch (cause) {
    // When one fails, the others must not go on with their work.
    failed.abort();
    await Promise.allSettled(all);
    throw cause;
  }
}

/** The plans of all pictures, each beside the name of its file. */
function describeStills(stills: readonly Still[]) {
  return {
    version: 1,
    stills: stills.map(({ storyboard, frame }, index) => ({ file: `image-${index + 1}.png`, frame, storyboard })),
  };
}

function deliver(
  job: EngineJob,
  stills: readonly Still[],
  finished: readonly FinishedStill[],
  { paths, storyboardPath }: { readonly paths: readonly string[]; readonly storyboardPath: string },
): EngineOutcome {
  return {
    status: 'delivered',
    files: [
      ...finished.map(
        ({ width, height }, index) =>
          ({ path: paths[index]!, role: 'primary', type: 'image', format: 'png', width, height }) as const,
      ),
      { path: storyboardPath, role: 'sidecar', type: 'document', format: 'json' },
    ],
    units: finished.length,
    metadata: {
      engine: 'lantern',
      seed: job.seed,
      not_understood: stills[0]?.storyboard.notUnderstood ?? [],
      not_shown: stills[0]?.storyboard.notShown.map(describeUnshown) ?? [],
      ...referencesOf(stills[0]?.storyboard),
    },
  };
}
