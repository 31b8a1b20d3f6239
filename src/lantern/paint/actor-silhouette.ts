import type { SetPiece } from '../sets/set.ts';
import { rigFor } from '../cast/registry.ts';
import { drawnBounds } from '../stage/drawn-bounds.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { Canvas, CanvasFactory } from './canvas.ts';
import type { ShotRoom } from './shot-room.ts';

/** What is seen through, and what shines, throws no shadow. */
const SOLID_ALPHA = 0.3;
const CLEAR = 'rgba(0, 0, 0, 0)';
/** Silhouettes are so tall and wide at most, pixels: what lies on the ground is soft. */
const SIDE_PIXELS = 144;
/** Round the shape, so that smoothing has an edge to end at, metres of its height. */
const MARGIN = 0.02;

/** An actor as a black shape. */
export interface ActorSilhouette {
  readonly shape: Canvas;
  /** Metres about its foot. */
  readonly box: SetPiece['box'];
}

/**
 * A thing or a vehicle as a black shape, small: what it looks like as a shadow. Kept with the shot for as long as it looks the
 * same; undefined for one whose rig draws nothing.
 */
export function silhouetteOfActor(
  canvases: CanvasFactory,
  stage: Stage,
  room: ShotRoom,
  actor: ActorState,
): ActorSilhouette | undefined {
  const { member, facing, heading, orbited, lean, action, actionTime } = actor;
  const posed = action === 'stand' || action === 'drive' ? 0 : actionTime;
  const name = [member.id, facing, heading, orbited, lean, action, posed, actor.filled].join(' ');
  const known = room.actorSilhouettes.get(member.id);
  if (known?.name === name) return known.own;
  if (known?.own !== undefined) canvases.release?.(known.own.shape);
  const own = paintSilhouette(canvases, stage, room, actor);
  room.actorSilhouettes.set(member.id, { name, own });
  return own;
}

function paintSilhouette(
  canvases: CanvasFactory,
  stage: Stage,
  { lightSide }: ShotRoom,
  placed: ActorState,
): ActorSilhouette | undefined {
  // The shadow under its own foot is no part of the shape, and what sways in the air is the same in every frame.
  const actor: ActorState = { ...placed, sunk: true };
  const bounds = drawnBounds(actor, stage.light, 0);
  if (bounds === undefined || bounds.high <= 0) return undefined;
  const margin = MARGIN * bounds.high;
  const box = { left: bounds.left - margin, right: bounds.right + margin, bottom: 0, top: bounds.high + margin };
  const [across, up] = [box.right - box.left, box.top - box.bottom];
  const scale = SIDE_PIXELS / Math.max(across, up);
  const shape = canvases.createCanvas(Math.max(1, Math.ceil(across * scale)), Math.max(1, Math.ceil(up * scale)));
  const context = shape.getContext('2d');
  context.setTransform(
    shape.width / across,
    0,
    0,
    -shape.height / up,
    (-box.left * shape.width) / across,
    shape.height,
  );
  rigFor(actor.member.kind)?.draw(
    {
      context,
      light: stage.light,
      tone: (_colour, _lit, alpha = 1) => (alpha < SOLID_ALPHA ? CLEAR : '#000000'),
      glow: () => CLEAR,
      lightSide,
      pixelMetres: 1 / scale,
      time: 0,
      wind: 0,
    },
    actor,
  );
  return { shape, box };
}
