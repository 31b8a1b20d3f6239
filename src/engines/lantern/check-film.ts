import { FRAME_RATE, type Storyboard } from '../../lantern/storyboard/storyboard.ts';
import { findFault } from '../../media/find-fault.ts';
import type { FinishedFilm } from './render-jobs.ts';

/** Half a sample of the sound track. */
const SECONDS_TOLERANCE = 0.5 / 48_000;

/** Throws when a film is not what its storyboard promised; a film that passes may be delivered. A user's own sound may be silence. */
export function checkFilm(
  { probed, quality }: FinishedFilm,
  storyboard: Storyboard,
  { mayBeSilent = false }: { readonly mayBeSilent?: boolean } = {},
): void {
  const { video, audio } = probed;
  const seconds = storyboard.frameCount / FRAME_RATE;
  const claims: readonly (readonly [boolean, string])[] = [
    [video?.codec === 'h264' && video.pixelFormat === 'yuv420p', 'it is not H.264 of 4:2:0'],
    [video?.width === storyboard.frame.width && video.height === storyboard.frame.height, 'it has another size'],
    [
      video?.frameCount === storyboard.frameCount,
      `it has ${video?.frameCount} frames, expected ${storyboard.frameCount}`,
    ],
    [video?.startSeconds === 0 && isNear(video.seconds, seconds), `its picture is not ${seconds} s long`],
    [(audio !== undefined) === storyboard.sound, 'its sound track is not as asked for'],
    [audio === undefined || isNear(audio.seconds, seconds), `its sound is not ${seconds} s long`],
  ];
  const broken = claims.find(([holds]) => !holds)?.[1] ?? findFault(quality, { sound: storyboard.sound, mayBeSilent });
  if (broken !== undefined) throw new Error(`Cannot deliver the film: ${broken}`);
}

function isNear(seconds: number, expected: number): boolean {
  return Math.abs(seconds - expected) <= SECONDS_TOLERANCE;
}
