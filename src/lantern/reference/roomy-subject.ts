import type { CanvasFactory } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { padMaps, shareBefore, touchedEnds, type Room } from './picture-room.ts';
import { extentOf } from './plates.ts';
import type { UserPicture } from './user-picture.ts';

/** Room on each side of a subject, a share of its own size. */
const ROOM = 0.07;
/** Of the room that is made, so much is above: who stands stays in the lower part. */
const ABOVE = 0.62;

/**
 * A picture with empty room round it, where a frame that it covers would cut its subject; only for a subject that is shown without its ground.
 * The picture itself where nothing is cut, or where the picture cuts it already on both sides.
 */
export function roomySubject(canvases: CanvasFactory, picture: UserPicture, frame: FrameSize): UserPicture {
  const room = roomFor(picture, frame);
  if (room === undefined) return picture;
  const { canvas, maps } = picture;
  const context = canvases.createCanvas(room.width, room.height).getContext('2d');
  context.drawImage(canvas, room.left, room.top);
  const { width, height } = canvas;
  const bands = { left: width, right: width, top: height, bottom: height };
  return { ...picture, canvas: context.canvas, maps: padMaps(maps, canvas, room, bands) };
}

function roomFor({ canvas: { width, height }, maps: { subject } }: UserPicture, frame: FrameSize): Room | undefined {
  if (!subject.found) return undefined;
  const { first, last } = extentOf(subject);
  const covers = Math.max(frame.width / width, frame.height / height);
  const shown = { width: frame.width / covers, height: frame.height / covers };
  const across = touchedEnds(first.x, last.x);
  const down = touchedEnds(first.y, last.y);
  const wanted = (length: number, cut: typeof across) => (cut.before && cut.after ? 0 : length * (1 + 2 * ROOM));
  const larger = Math.max(
    wanted((last.x - first.x) * width, across) / shown.width,
    wanted((last.y - first.y) * height, down) / shown.height,
  );
  if (larger <= 1) return undefined;
  const [roomWidth, roomHeight] = [
    Math.max(width, Math.round(shown.width * larger)),
    Math.max(height, Math.round(shown.height * larger)),
  ];
  return {
    width: roomWidth,
    height: roomHeight,
    left: Math.round((roomWidth - width) * shareBefore(across, 0.5)),
    top: Math.round((roomHeight - height) * shareBefore(down, ABOVE)),
  };
}
