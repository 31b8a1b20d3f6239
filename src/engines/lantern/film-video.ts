import { AVSEEK_FLAG_BACKWARD } from 'node-av/constants';
import type { Canvas } from '../../lantern/paint/canvas.ts';
import type { VideoFrames } from '../../lantern/paint/video-frames.ts';
import { FRAME_RATE } from '../../lantern/storyboard/storyboard.ts';
import { createRgbaReader } from '../../media/rgba-reader.ts';
import { findVideo, openMedia } from '../../media/probe.ts';
import { readFrames } from '../../media/read-frames.ts';
import { putPixels } from './skia.ts';
import type { Frame } from 'node-av/lib';

/** The frames of the user's video, from our own file of it. */
export interface FilmVideo extends VideoFrames {
  close(): void;
}

/** Reading on is cheaper than seeking when the wanted frame is this near. */
const READ_ON_FRAMES_MAX = FRAME_RATE;

/**
 * Opens a file of `normaliseVideo`: constant frame rate, so that a frame's number follows from its time. Holds one decoded
 * frame and one canvas, whatever the length. Beyond the last frame the last one stays.
 */
export function openFilmVideo(
  path: string,
  canvas: Canvas,
  known: Pick<VideoFrames, 'watched' | 'subject' | 'night'>,
): FilmVideo {
  const container = openMedia(path);
  const stream = findVideo(container);
  if (!stream) throw new Error('Cannot open the video of a film: it has no picture');
  const toRgba = createRgbaReader(canvas.width, canvas.height);
  let frames: Generator<Frame> | undefined;
  let current = -1;

  const numberOf = (frame: Frame) =>
    Math.round((Number(frame.bestEffortTimestamp) * stream.timeBase.num * FRAME_RATE) / stream.timeBase.den);
  const seek = (index: number) => {
    frames?.return(undefined);
    const timestamp = BigInt(Math.round((index * stream.timeBase.den) / (FRAME_RATE * stream.timeBase.num)));
    container.seekFrameSync(stream.index, timestamp, AVSEEK_FLAG_BACKWARD);
    frames = readFrames(container, stream);
    current = -1;
  };

  return {
    ...known,
    frame(index) {
      if (index === current) return canvas;
      if (!frames || index < current || index > current + READ_ON_FRAMES_MAX) seek(index);
      for (let next = frames?.next(); next && !next.done; next = frames?.next()) {
        current = numberOf(next.value);
        if (current < index) continue;
        putPixels(canvas, toRgba.read(next.value));
        break;
      }
      return canvas;
    },
    close() {
      frames?.return(undefined);
      toRgba.close();
      container.closeInputSync();
    },
  };
}
