import type { Bounds } from '../cast/measuring-context.ts';
import { POLISH } from '../sets/kits/worktop.ts';
import { project } from '../stage/camera.ts';
import { paintedBounds } from '../stage/drawn-bounds.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { FrameSize, Support } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import { paintActor } from './paint-actor.ts';
import { placeOf } from './place.ts';
import { FACE_NEAR_METRES } from './seen-faces.ts';
import type { ShotRoom } from './shot-room.ts';

/** Nearer to the top than this, metres, one stands on it. */
const ON_METRES = 0.02;
/** The image is lost so far below what it is of, as a share of its height. */
const DEPTH = 0.85;

/** How much a top mirrors of what stands on it, 0 to 1. */
export function polishOf({ matter }: Support): number {
  return matter === undefined ? 0 : POLISH[matter];
}

/**
 * Paints what a polished top mirrors of those who stand on it: upside down below their feet, weaker away from them, and no
 * farther than its edge.
 */
export function paintPolish(target: Context2D, frame: FrameSize, stage: Stage, room: ShotRoom, support: Support): void {
  const edge = project(stage.camera, frame, 0, support.y, Math.max(support.near, stage.camera.z + FACE_NEAR_METRES)).y;
  for (const actor of stage.actors) {
    if (Math.abs(actor.y - support.y) > ON_METRES) continue;
    const bounds = paintedBounds(actor, stage.light, stage.time);
    if (bounds !== undefined) paintImage(target, frame, stage, room, actor, bounds, { edge, share: polishOf(support) });
  }
}

function paintImage(
  target: Context2D,
  frame: FrameSize,
  stage: Stage,
  room: ShotRoom,
  actor: ActorState,
  { left, right, high }: Bounds,
  { edge, share }: { readonly edge: number; readonly share: number },
): void {
  const { x, y, scale } = placeOf(stage, frame, actor, undefined);
  const deep = high * scale * DEPTH;
  const x0 = Math.max(0, Math.floor(x + left * scale));
  const width = Math.min(frame.width, Math.ceil(x + right * scale)) - x0;
  const top = Math.max(0, Math.floor(y));
  const height = Math.ceil(Math.min(edge, frame.height, y + deep)) - top;
  if (width <= 0 || height <= 0) return;
  const { body } = room.edgeLayers(width, height);
  paintActor(body, stage, room, actor, { x: x - x0, y: y - top, scale, up: -1 });
  body.save();
  body.setTransform(1, 0, 0, 1, 0, 0);
  body.globalCompositeOperation = 'destination-in';
  const fade = body.createLinearGradient(0, y - top, 0, y - top + deep);
  fade.addColorStop(0, `rgba(0,0,0,${share})`);
  fade.addColorStop(1, 'rgba(0,0,0,0)');
  body.fillStyle = fade;
  body.fillRect(0, 0, width, height);
  body.restore();
  target.drawImage(body.canvas, 0, 0, width, height, x0, top, width, height);
}
