import { createRgbaReader } from './rgba-reader.ts';
import { loadOpenCv } from './opencv.ts';
import { findVideo, openMedia } from './probe.ts';
import { readFrames } from './read-frames.ts';
import { createMotionTracker } from './track-motion.ts';
import type { Affine } from '../base/affine.ts';

export interface WatchVideoOptions {
  /** A file of `normaliseVideo`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** False leaves the path out, which takes nearly all of the time. */
  readonly track: boolean;
}

/** What a whole video is like, known before any frame of it is edited, so that no edit changes from frame to frame. */
export interface WatchedVideo {
  /** Mean luma of all frames, 0 to 1. */
  readonly brightness: number;
  /** Where what stood at a place of the first frame is in each frame: a map in pixels of the video. Empty without tracking. */
  readonly path: readonly Affine[];
}

/** The longer side at which frames are watched, pixels. */
const WATCH_SIDE_PIXELS = 480;
/** Brightness is that of every so manieth frame, where the path is not asked for. */
const GLANCE_FRAMES = 12;

/** Watches a video from its first frame to its last. Call this in a child process only. */
export async function watchVideo({ path, width, height, track }: WatchVideoOptions): Promise<WatchedVideo> {
  const scale = Math.min(1, WATCH_SIDE_PIXELS / Math.max(width, height));
  const [small, low] = [Math.round((width * scale) / 2) * 2, Math.round((height * scale) / 2) * 2];
  const tracker = track ? createMotionTracker(await loadOpenCv(), small, low) : undefined;
  const container = openMedia(path);
  const stream = findVideo(container);
  const reader = createRgbaReader(small, low);
  const grey = new Uint8Array(small * low);
  const maps: Affine[] = [];
  let [sum, count, index] = [0, 0, 0];
  try {
    for (const frame of stream ? readFrames(container, stream) : []) {
      if (tracker === undefined && index++ % GLANCE_FRAMES !== 0) continue;
      sum += greyOf(reader.read(frame), grey);
      count += 1;
      if (tracker !== undefined) maps.push(enlarged(tracker.next(grey), width / small, height / low));
    }
  } finally {
    tracker?.close();
    reader.close();
    container.closeInputSync();
  }
  return { brightness: sum / Math.max(1, count), path: maps };
}

/** Luma of ITU-R BT.709 of each pixel into `grey`; returns the mean, 0 to 1. */
function greyOf(rgba: Uint8Array, grey: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < grey.length; at++) {
    const luma = 0.2126 * rgba[at * 4]! + 0.7152 * rgba[at * 4 + 1]! + 0.0722 * rgba[at * 4 + 2]!;
    grey[at] = luma;
    sum += luma;
  }
  return sum / grey.length / 255;
}

/** A map of small pictures as one of large ones. */
function enlarged([a, b, c, d, e, f]: Affine, x: number, y: number): Affine {
  return [a, (b * y) / x, (c * x) / y, d, e * x, f * y];
}
