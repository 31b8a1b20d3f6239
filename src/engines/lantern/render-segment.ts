import { readFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { deserialize } from 'node:v8';
import type { Canvas } from '../../lantern/paint/canvas.ts';
import type { Painter } from '../../lantern/paint/painter.ts';
import type { FilmNight } from '../../lantern/reference/film-night/film-night.ts';
import type { FilmSubject } from '../../lantern/reference/film-subject/separate-subject.ts';
import { FRAME_RATE } from '../../lantern/storyboard/storyboard.ts';
import { startEncoderThread, type EncoderThread } from '../../media/encoder-thread.ts';
import { openFilmVideo, type FilmVideo } from './film-video.ts';
import { readPictures } from './read-pictures.ts';
import type { FilmMaterial, RenderAnswers, SegmentEvent, SegmentJob } from './render-jobs.ts';
import type { CreatePainter } from './serve-render.ts';
import { pixelsOf, skia } from './skia.ts';

/** What a process has prepared for the film that it works on. */
interface FilmRoom {
  readonly id: string;
  readonly painter: Painter;
  readonly target: Canvas;
  readonly video: FilmVideo | undefined;
}

/** Paints and encodes segments, one after the other; keeps the painter of the last film. */
export function renderSegment(
  loadPainter: () => Promise<CreatePainter>,
): (job: SegmentJob, report: (event: SegmentEvent) => void) => Promise<RenderAnswers['segment']> {
  let room: FilmRoom | undefined;

  return async (job, report) => {
    if (room?.id !== job.film.id) {
      room?.video?.close();
      room = undefined;
      room = await openRoom(job.film, await loadPainter());
    }
    await paintAndEncode(room, job, report);
    return { residentBytes: process.memoryUsage.rss() };
  };
}

/** Paints the next frames while a thread of its own encodes the last ones. */
async function paintAndEncode(room: FilmRoom, job: SegmentJob, report: (event: SegmentEvent) => void): Promise<void> {
  const { width, height } = job.film.storyboard.frame;
  const { firstFrame, frameCount } = job.segment;
  const encoder = startEncoderThread({ path: job.path, width, height, framesPerSecond: FRAME_RATE });
  try {
    for (let done = 0; done < frameCount; done++) {
      const hasRoom = handOver(encoder, room, firstFrame + done);
      // Together, so that an error of the encoder is heard at once.
      await Promise.all([hasRoom, freePixelCopies()]);
      report({ painted: done + 1 });
    }
    await encoder.finish();
  } catch (cause) {
    encoder.abort();
    throw cause;
  }
}

/** Paints a frame for the encoder; in a function of its own, so that nothing holds the pixels when it returns. */
function handOver(encoder: EncoderThread, room: FilmRoom, frame: number): Promise<void> {
  return encoder.write(paintFrame(room, frame));
}

/** A copy of the pixels of a frame. */
function paintFrame({ painter, target }: FilmRoom, frame: number): Uint8Array {
  const context = target.getContext('2d');
  context.save();
  painter.paint(frame, context);
  context.restore();
  const pixels = pixelsOf(target);
  painter.treat(pixels, frame);
  return pixels;
}

/**
 * Frees the copy of the pixels at once: the collector takes its time with what is outside the heap, and the copy's memory is
 * wanted for the next one. Measured at 1080p: 90 MB and 13 ms a frame less, for 0.7 ms. Finalizers run when the event loop turns.
 */
async function freePixelCopies(): Promise<void> {
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  await nextTurn();
}

/** What was found out about a video, as a render process wrote it. */
async function readFound<Found>(path: string): Promise<Found> {
  return deserialize(await readFile(path)) as Found;
}

async function openRoom(film: FilmMaterial, createPainter: CreatePainter): Promise<FilmRoom> {
  const { frame } = film.storyboard;
  const images = await readPictures(film.images);
  const video =
    film.video &&
    openFilmVideo(film.video.path, skia.createCanvas(frame.width, frame.height), {
      watched: film.video.watched,
      ...(film.video.subjectPath === undefined
        ? {}
        : { subject: await readFound<FilmSubject>(film.video.subjectPath) }),
      ...(film.video.nightPath === undefined ? {} : { night: await readFound<FilmNight>(film.video.nightPath) }),
    });
  const painter = createPainter({ canvases: skia, storyboard: film.storyboard, images, ...(video ? { video } : {}) });
  const target = skia.createCanvas(frame.width, frame.height);
  // The frame is opaque: what a painter leaves open is black, not see-through.
  const context = target.getContext('2d');
  context.fillStyle = '#000000';
  context.fillRect(0, 0, frame.width, frame.height);
  return { id: film.id, painter, target, video };
}
