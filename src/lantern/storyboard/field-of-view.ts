import type { FrameSize } from './storyboard.ts';

/** How much of the world a lens of this focal length sees for each metre away: the whole height and the whole width, metres. */
export function seenPerMetre({ width, height }: FrameSize, focal: number): readonly [height: number, width: number] {
  const short = Math.min(width, height);
  return [height / short / focal, width / short / focal];
}
