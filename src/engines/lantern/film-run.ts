import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineJob, EngineOutcome, EngineProgress } from '../../engine/engine.ts';
import { turnsHour } from '../../lantern/reference/grade.ts';
import { wantsOtherPlace, withOwnPlace } from '../../lantern/storyboard/edit-video.ts';
import { FRAME_RATE, type Storyboard } from '../../lantern/storyboard/storyboard.ts';
import type { MediaFetcher } from '../../media/fetch-media.ts';
import { createMediaDecoder } from '../../media/media-decoder.ts';
import { describeUnshown } from '../../lantern/storyboard/describe.ts';
import { checkFilm } from './check-film.ts';
import { createFilmProgress, type FilmProgress } from './film-progress.ts';
import { gatherMedia, type GatheredMedia } from './gather-media.ts';
import { makeBrief, type VideoRequest } from './make-brief.ts';
import { filesOf } from './read-pictures.ts';
import type { FilmMaterial, FinishedFilm, SegmentEvent } from './render-jobs.ts';
import type { RenderPool } from './render-pool.ts';
import { lookAt } from './look-at.ts';
import { referencesOf } from './references-of.ts';
import { prepareVideo, type PreparedVideo } from './prepare-video.ts';
import { paintersFor, planSegments } from './segments.ts';

export interface FilmRunOptions {
  readonly pool: RenderPool;
  readonly fetcher: MediaFetcher;
  readonly report: (progress: EngineProgress) => void;
  readonly signal: AbortSignal;
}

/** Billed at least, with a video: its documented shortest length. */
const VIDEO_UNITS_MIN = 3;
/** The slowest plan that is not a hang: its programs are loaded first, and machines are busy. */
export const PLAN_MS_MAX = 60_000;
/** Separating a subject takes 0.2 s a frame on a free machine. */
const LOOK_MS_MAX = 60_000;
const LOOK_FRAME_MS_MAX = 5_000;
const SOUND_MS_MAX = 60_000;
const FINISH_MS_MAX = 60_000;
/** Until the next frame. The first of a film waits until its programs are loaded and its set is built. */
const FRAME_MS_MAX = 60_000;

/** Makes one film in `job.workDirectory`: fetch, plan, paint and hear, join, look at it. Rejects when something of ours broke. */
export async function filmVideo(job: EngineJob, options: FilmRunOptions): Promise<EngineOutcome> {
  const request = job.request as unknown as VideoRequest;
  const { pool, signal } = options;
  const progress = createFilmProgress(options.report);
  const decoder = createMediaDecoder();
  const closeDecoder = () => decoder.close();
  signal.addEventListener('abort', closeDecoder);
  try {
    progress.at('fetching');
    const gathered = await gatherMedia(request, {
      fetcher: options.fetcher,
      decoder,
      directory: job.workDirectory,
      signal,
      onGathered: (done, total) => progress.within('fetching', done, total),
    });
    if (!gathered.ok) return { status: 'failed', ...gathered.error };
    const media = gathered.value;

    await lookAt(media.images, options, job.workDirectory);
    progress.at('understanding');
    const brief = makeBrief(
      request,
      { images: media.images.map(({ shape }) => shape), ...(media.video ? { video: media.video } : {}) },
      job.seed,
    );
    const planned = await pool.run(
      { kind: 'plan', brief },
      { signal, timeoutMs: PLAN_MS_MAX, film: job.workDirectory },
    );
    progress.at('storyboard');
    const video = media.video && (await prepareVideo(media.video, planned, job.workDirectory, decoder));
    if (video && !video.ok) return { status: 'failed', ...video.error };
    decoder.close();
    const found = video ? await lookIntoVideo(video.value, planned, options, job.workDirectory) : {};
    const storyboard = wantsOtherPlace(planned) && found.subjectPath === undefined ? withOwnPlace(planned) : planned;
    const storyboardPath = join(job.workDirectory, 'storyboard.json');
    await writeFile(storyboardPath, `${JSON.stringify(storyboard, undefined, 2)}\n`);

    const material: FilmMaterial = {
      // A second try of the same task may have other pixels, for example of a URL that has changed.
      id: job.workDirectory,
      storyboard,
      images: media.images.map(({ raw }) => raw),
      ...(video?.ok ? { video: { path: video.value.path, watched: video.value.watched, ...found } } : {}),
    };
    const path = join(job.workDirectory, 'film.mp4');
    const ownSound = video?.ok ? video.value.soundPath : undefined;
    const film = await paintAndJoin({ ...material, ...(ownSound ? { ownSound } : {}) }, path, options, progress);
    checkFilm(film, storyboard, { mayBeSilent: ownSound !== undefined });
    progress.done();
    return deliver(job, media, storyboard, { path, storyboardPath });
  } finally {
    signal.removeEventListener('abort', closeDecoder);
    decoder.close();
  }
}

/**
 * Finds out of a user's video what its film needs: its subject, where that is put before another place (absent when it cannot be
 * separated), or its sky and windows, where its hour becomes another one. Both are files.
 */
async function lookIntoVideo(
  { path, watched }: PreparedVideo,
  storyboard: Storyboard,
  { pool, signal }: FilmRunOptions,
  film: string,
): Promise<{ readonly subjectPath?: string; readonly nightPath?: string }> {
  const { frame, frameCount } = storyboard;
  const common = { path, watched, frame };
  const options = { signal, film, timeoutMs: LOOK_MS_MAX + frameCount * LOOK_FRAME_MS_MAX };
  if (wantsOtherPlace(storyboard)) {
    const subjectPath = join(film, 'user-video.subject');
    const { found } = await pool.run({ kind: 'separate', ...common, outPath: subjectPath }, options);
    if (found) return { subjectPath };
  }
  if (!turnsHour(storyboard)) return {};
  const nightPath = join(film, 'user-video.night');
  await pool.run({ kind: 'night', ...common, outPath: nightPath }, options);
  return { nightPath };
}

async function paintAndJoin(
  { ownSound, ...material }: FilmMaterial & { readonly ownSound?: string },
  path: string,
  options: FilmRunOptions,
  progress: FilmProgress,
): Promise<FinishedFilm> {
  const { storyboard, id: film } = material;
  const { pool } = options;
  // When one part fails, the others must not go on with their work.
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const soundPath = ownSound ?? (storyboard.sound ? join(film, 'sound.f32') : undefined);
  const segments = planSegments(storyboard.frameCount, storyboard.shots, paintersFor(pool.workers));
  const segmentPaths = segments.map((_, index) => join(film, `segment-${index}.mp4`));
  const painted = segments.map(() => 0);

  const sound =
    soundPath === undefined || ownSound !== undefined
      ? undefined
      : pool.run({ kind: 'sound', storyboard, path: soundPath }, { signal, film, timeoutMs: SOUND_MS_MAX });
  const parts = segments.map((segment, index) =>
    pool.run(
      {
        kind: 'segment',
        film: material,
        segment,
        path: segmentPaths[index] as string,
      },
      {
        signal,
        film,
        timeoutMs: FRAME_MS_MAX,
        onEvent: (event) => {
          painted[index] = (event as SegmentEvent).painted;
          progress.within(
            'painting',
            painted.reduce((sum, count) => sum + count, 0),
            storyboard.frameCount,
          );
        },
      },
    ),
  );
  try {
    await Promise.all(parts);
    progress.at('sound');
    await sound;
    progress.at('saving');
    return await pool.run(
      { kind: 'finish', segmentPaths, path, ...(soundPath ? { soundPath } : {}) },
      { signal, film, last: true, timeoutMs: FINISH_MS_MAX },
    );
  } catch (cause) {
    failed.abort();
    await Promise.allSettled([...parts, sound]);
    throw cause;
  } finally {
    const temporary = [
      ...segmentPaths,
      soundPath,
      material.video?.path,
      material.video?.subjectPath,
      material.video?.nightPath,
      ...filesOf(material.images),
    ];
    await Promise.all(temporary.filter((each) => each !== undefined).map((each) => rm(each, { force: true })));
  }
}

function deliver(
  job: EngineJob,
  media: GatheredMedia,
  storyboard: Storyboard,
  paths: { readonly path: string; readonly storyboardPath: string },
): EngineOutcome {
  const { frame, frameCount } = storyboard;
  const durationSeconds = frameCount / FRAME_RATE;
  return {
    status: 'delivered',
    files: [
      {
        path: paths.path,
        role: 'primary',
        type: 'video',
        format: 'mp4',
        width: frame.width,
        height: frame.height,
        durationSeconds,
      },
      { path: paths.storyboardPath, role: 'sidecar', type: 'document', format: 'json' },
    ],
    units: media.video ? Math.max(VIDEO_UNITS_MIN, Math.round(durationSeconds)) : Math.round(durationSeconds),
    metadata: {
      engine: 'lantern',
      seed: job.seed,
      frame_count: frameCount,
      shot_count: storyboard.shots.length,
      not_understood: storyboard.notUnderstood,
      not_shown: storyboard.notShown.map(describeUnshown),
      ...referencesOf(storyboard),
    },
  };
}
