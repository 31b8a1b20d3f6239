import type { Shot } from '../../lantern/storyboard/storyboard.ts';

/** A run of frames that one painter paints, with an encoder beside it. */
export interface Segment {
  readonly firstFrame: number;
  readonly frameCount: number;
}

/** A cut this near to a border pulls the border to it: a key frame is due there anyway. */
const SNAP_FRAMES = 6;
/** What a painter needs of a core for each that it has with its encoder: the encoder is idle for the larger part. */
const PAINTERS_A_WORKER = 0.7;

/**
 * How many painters make one film where so many threads may work. The encoder of each has a thread of its own and shares
 * the cores: two cores are filled by one painter, four by three. A painter fewer is 250 MB less at 1080p.
 */
export function paintersFor(workers: number): number {
  return Math.max(1, Math.round(workers * PAINTERS_A_WORKER));
}

/**
 * Splits a film for so many painters: equal parts, borders moved to a near cut. Any frame can be painted alone, so the
 * split changes nothing that is seen.
 */
export function planSegments(
  frameCount: number,
  shots: readonly Pick<Shot, 'startFrame'>[],
  painters: number,
): Segment[] {
  const parts = Math.min(frameCount, painters);
  const borders = new Set([0, frameCount]);
  for (let part = 1; part < parts; part++) borders.add(nearCut(Math.round((part * frameCount) / parts), shots));
  const starts = [...borders].sort((a, b) => a - b);
  return starts.slice(0, -1).map((firstFrame, index) => ({
    firstFrame,
    frameCount: (starts[index + 1] ?? frameCount) - firstFrame,
  }));
}

function nearCut(frame: number, shots: readonly Pick<Shot, 'startFrame'>[]): number {
  const near = shots.filter(({ startFrame }) => startFrame > 0 && Math.abs(startFrame - frame) <= SNAP_FRAMES);
  return near[0]?.startFrame ?? frame;
}
