import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { turnsHour } from '../../lantern/reference/grade.ts';
import { wantsOtherPlace } from '../../lantern/storyboard/edit-video.ts';
import { FRAME_RATE, type Storyboard } from '../../lantern/storyboard/storyboard.ts';
import { AUDIO_SAMPLE_RATE_HZ } from '../../media/audio-limits.ts';
import type { MediaDecoder } from '../../media/media-decoder.ts';
import type { MediaFault } from '../../media/media-fault.ts';
import type { WatchedVideo } from '../../media/watch-video.ts';
import type { GatheredMedia } from './gather-media.ts';

/** A user's video made ready to be edited: files of our own. */
export interface PreparedVideo {
  /** Of the film's size, rate and length. */
  readonly path: string;
  readonly watched: WatchedVideo;
  /** The sound that is kept, as a render process reads it; absent where none is. */
  readonly soundPath?: string;
}

/** Brings a user's video to the size and rate of the film, watches it once through, and takes its sound out where the film keeps it. */
export async function prepareVideo(
  { path }: NonNullable<GatheredMedia['video']>,
  storyboard: Storyboard,
  directory: string,
  decoder: MediaDecoder,
): Promise<Result<PreparedVideo, MediaFault>> {
  const { frame, frameCount, sound, cast, shots } = storyboard;
  const outPath = join(directory, 'user-video.mp4');
  const normalised = await decoder.decode({
    kind: 'normalise-video',
    path,
    outPath,
    ...frame,
    framesPerSecond: FRAME_RATE,
    frameCount,
    calm: storyboard.look !== 'lantern',
  });
  if (!normalised.ok) return normalised;
  // Only who stands on its ground, whoever steadies it, another place behind it and another sky must know how the camera moves.
  const track =
    cast.length > 0 ||
    wantsOtherPlace(storyboard) ||
    turnsHour(storyboard) ||
    shots.some(({ scenery }) => scenery.steadied === true);
  const watched = await decoder.decode({ kind: 'watch-video', path: outPath, ...frame, track });
  if (!watched.ok) return watched;
  const soundPath = join(directory, 'sound.f32');
  if (sound) {
    const sampleCount = Math.round((frameCount * AUDIO_SAMPLE_RATE_HZ) / FRAME_RATE);
    const taken = await decoder.decode({ kind: 'extract-sound', path, outPath: soundPath, sampleCount });
    if (!taken.ok) return taken;
  }
  await rm(path, { force: true });
  return ok({ path: outPath, watched: watched.value, ...(sound ? { soundPath } : {}) });
}
