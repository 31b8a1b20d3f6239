import type { Shot } from '../../lantern/storyboard/storyboard.ts';

/** A run of frames that one process paints and encodes. */
export interface Segment {
  readonly firstFrame: number;
  readonly frameCount: number;
}

/** Two seconds: each segment begins with a key frame, and film players want one about that often. */
const SEGMENT_FRAMES_MAX = 48;
/** A cut this near to a border pulls the border to it: a key frame is due there anyway. */
const SNAP_FRAMES = 6;

/**
 * Splits a film for so many processes: equal parts, a whole number of them for each process, borders moved to a near cut.
 * Any frame can be painted alone, so the split changes nothing that is seen.
 */
export function planSegments(
  frameCount: number,
  shots: readonly Pick<Shot, 'startFrame'>[],
  processes: number,
): Segment[] {
  const wanted = processes * Math.ceil(frameCount / (processes * SEGMENT_FRAMES_MAX));
  const parts = Math.min(frameCount, wanted);
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
