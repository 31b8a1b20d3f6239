import { faultOf, readShot } from './readability.ts';
import type { CastMember, FrameSize, Shot } from './storyboard.ts';

/**
 * The first of several ways to stage a shot in which everyone is seen well, else the one with the fewest faults; the ways are
 * tried in their order, and only as far as needed.
 */
export function stageReadably<Staged extends { readonly shot: Shot }>(
  ways: readonly (() => Staged)[],
  cast: readonly CastMember[],
  frame: FrameSize,
): Staged {
  let best: { readonly staged: Staged; readonly faults: number } | undefined;
  for (const way of ways) {
    const staged = way();
    const faults = faultsIn(staged.shot, cast, frame);
    if (best === undefined || faults < best.faults) best = { staged, faults };
    if (faults === 0) break;
  }
  if (best === undefined) throw new Error('Cannot stage a shot: no way was given');
  return best.staged;
}

/** How much is wrong with a shot: each fault counts the more, the smaller whoever has it is seen, and what is cut off by the edges most. */
function faultsIn(shot: Shot, cast: readonly CastMember[], frame: FrameSize): number {
  const readings = readShot(shot, cast, frame);
  const near = shot.framing === 'close' || shot.framing === 'medium';
  return readings.reduce((sum, reading) => {
    const fault = faultOf(reading, shot.framing, frame, readings.length);
    const cut = near ? 0 : CUT_COUNTS * (1 - reading.within);
    return sum + cut + (fault === undefined ? 0 : 2 - Math.min(1, reading.size));
  }, 0);
}

const CUT_COUNTS = 3;
