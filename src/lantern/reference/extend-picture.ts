import type { CanvasFactory } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { growPicture, growSideways } from './grow-picture.ts';
import { shareBefore, SUBJECT_ROOM, touchedEnds, type Room } from './picture-room.ts';
import { extentOf } from './plates.ts';
import type { UserPicture } from './user-picture.ts';

/** The most of a picture's length that is cut off rather than going on beyond its edges. */
const CROP_MAX = 0.18;
/** How many times longer a picture becomes at most, and for a subject that needs it: farther out nothing is known. */
const LONGER_MAX = 1.5;
const LONGER_FOR_SUBJECT = 2;
/** Of what is added above and below; left and right take half each. */
const ABOVE = 0.55;

/**
 * Lets a picture go on beyond its edges, where a frame of another shape would cut off too much of it or a part of its subject. The
 * picture itself when a crop does no harm.
 */
export function extendPicture(canvases: CanvasFactory, picture: UserPicture, frame: FrameSize): UserPicture {
  const room = roomFor(picture, frame);
  if (room === undefined) return picture;
  return (room.height > picture.canvas.height ? growPicture : growSideways)(canvases, picture, room);
}

/** How much larger a picture must be for a frame; undefined when it can be cropped. */
function roomFor({ canvas, maps }: UserPicture, frame: FrameSize): Room | undefined {
  const { first, last } = extentOf(maps.subject);
  const [own, wanted] = [canvas.width / canvas.height, frame.width / frame.height];
  const isWider = wanted > own;
  // Along this axis a crop would cut: above and below for a wider frame, else left and right.
  const axis = isWider ? 'y' : 'x';
  const kept = isWider ? own / wanted : wanted / own;
  const needed = maps.subject.found ? Math.min(1, last[axis] - first[axis] + 2 * SUBJECT_ROOM) : 0;
  const least = Math.max(1 - CROP_MAX, needed);
  if (kept >= least) return undefined;
  const longer = Math.min(least / kept, Math.max(LONGER_MAX, Math.min(needed / kept, LONGER_FOR_SUBJECT)));
  const width = isWider ? Math.round(canvas.width * longer) : canvas.width;
  const height = isWider ? canvas.height : Math.round(canvas.height * longer);
  const across = isWider ? 'x' : 'y';
  const before = shareBefore(touchedEnds(first[across], last[across]), isWider ? 0.5 : ABOVE);
  return {
    width,
    height,
    left: Math.round((width - canvas.width) * before),
    top: Math.round((height - canvas.height) * before),
  };
}
