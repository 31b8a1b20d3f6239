import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { Canvas, Context2D } from './canvas.ts';
import { paintActor } from './paint-actor.ts';
import { inTurn } from './standing.ts';
import { placeOf } from './place.ts';
import type { ShotRoom } from './shot-room.ts';

/** Paints the cast alone, from far to near, onto a canvas of the frame's size that is cleared for it. */
export function paintCast(target: Context2D, stage: Stage, room: ShotRoom, frame: FrameSize): Canvas {
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.clearRect(0, 0, frame.width, frame.height);
  for (const { actor } of stage.actors.flatMap(inTurn).sort((a, b) => b.z - a.z))
    paintActor(target, stage, room, actor, placeOf(stage, frame, actor, undefined));
  return target.canvas;
}
