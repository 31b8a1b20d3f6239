import { readFile, writeFile } from 'node:fs/promises';
import type { Brief, StillsBrief } from '../../lantern/brief.ts';
import type { CanvasFactory } from '../../lantern/paint/canvas.ts';
import type { Painter } from '../../lantern/paint/painter.ts';
import type { UserPicture } from '../../lantern/reference/user-picture.ts';
import type { VideoFrames } from '../../lantern/paint/video-frames.ts';
import type { Still } from '../../lantern/stills/still.ts';
import type { StereoPcm } from '../../lantern/sound/pcm.ts';
import type { Storyboard } from '../../lantern/storyboard/storyboard.ts';
import { quietFfmpeg } from '../../media/av-options.ts';
import { joinSegments } from '../../media/mux.ts';
import { probe } from '../../media/probe.ts';
import { serveThread } from '../../media/process/thread.ts';
import { measureQuality } from '../../media/quality.ts';
import { FRAME_RATE } from '../../lantern/storyboard/storyboard.ts';
import { renderSegment } from './render-segment.ts';
import type { FinishJob, FinishedFilm, RenderAnswers, RenderJob, SoundJob } from './render-jobs.ts';

/** The crafts that a render thread needs; loaded when first used, since not every thread plans or makes sound. */
export interface RenderCraft {
  plan(): Promise<(brief: Brief) => Storyboard>;
  planStills(): Promise<(brief: StillsBrief) => readonly Still[]>;
  createPainter(): Promise<CreatePainter>;
  renderSound(): Promise<(storyboard: Storyboard) => StereoPcm>;
}

export type CreatePainter = (options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly UserPicture[];
  readonly video?: VideoFrames;
}) => Painter;

/** Makes this thread one that does the jobs of a `RenderPool`. */
export function serveRender(craft: RenderCraft): void {
  quietFfmpeg();
  const segmentRenderer = renderSegment(craft.createPainter);
  serveThread(async (body, report): Promise<RenderAnswers[RenderJob['kind']]> => {
    const job = body as RenderJob;
    switch (job.kind) {
      case 'analyse':
        // OpenCV is of no use to who brings no picture.
        return (await import('./analyse-pictures.ts')).analysePictures(job);
      case 'separate':
        return (await import('./separate-film.ts')).separateFilm(job);
      case 'night':
        return (await import('./find-film-night.ts')).findFilmNight(job);
      case 'plan':
        return (await craft.plan())(job.brief);
      case 'segment':
        return segmentRenderer(job, report);
      case 'sound':
        return makeSound(await craft.renderSound(), job);
      case 'finish':
        return finish(job);
      case 'plan-stills':
        return (await craft.planStills())(job.brief);
      case 'still':
        // Its PNG encoder is of no use to films.
        return (await import('./render-still.ts')).renderStill(job, await craft.createPainter());
    }
  });
}

async function makeSound(
  renderSound: (storyboard: Storyboard) => StereoPcm,
  job: SoundJob,
): Promise<RenderAnswers['sound']> {
  const { left, right } = renderSound(job.storyboard);
  await writeFile(job.path, [bytesOf(left), bytesOf(right)]);
  return { sampleCount: left.length };
}

function bytesOf(samples: Float32Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

async function finish(job: FinishJob): Promise<FinishedFilm> {
  const audio = job.soundPath === undefined ? undefined : await readSound(job.soundPath);
  joinSegments({ segments: job.segmentPaths, out: job.path, framesPerSecond: FRAME_RATE, ...(audio ? { audio } : {}) });
  return { probed: probe(job.path), quality: measureQuality(job.path) };
}

async function readSound(path: string): Promise<StereoPcm> {
  const file = await readFile(path);
  const samples = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  return { left: samples.subarray(0, samples.length / 2), right: samples.subarray(samples.length / 2) };
}
