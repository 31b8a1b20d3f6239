import type { Brief, StillsBrief } from '../brief.ts';
import type { FrameSize } from './storyboard.ts';

/**
 * The frame of a film or of pictures: the one that was asked for; else that of the first picture which is a world of shots, since who is only
 * cut out of a picture or painted like it says nothing of the shape; else the one of no picture. `backdrops` is of `useReferences`.
 */
export function settledFrame(
  { frame, frames }: Pick<Brief | StillsBrief, 'frame' | 'frames'>,
  backdrops: readonly number[],
): FrameSize {
  if (frames === undefined) return frame;
  const [first] = backdrops;
  return first === undefined ? frames.ofNone : (frames.like[first] ?? frames.ofNone);
}
