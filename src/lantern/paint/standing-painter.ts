import { rigFor } from '../cast/registry.ts';
import type { Rgb } from '../light/light.ts';
import { subjectLight } from '../light/subject-light.ts';
import type { SetPiece, Structure } from '../sets/set.ts';
import { project } from '../stage/camera.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createPen } from './create-pen.ts';
import { boundsOf, isSeen, paintFaces, type Bounds } from './faces.ts';
import { lampLightAt, type Lamps } from './lamps.ts';
import type { MirrorView } from './mirror.ts';
import type { ShotRoom } from './shot-room.ts';
import { spriteOf } from './sprites.ts';
import type { Standing } from './standing.ts';
import { windAt } from './wind.ts';

/** Paints one thing upright, or with a `view` its image in the mirror. */
export type StandingPainter = (
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  standing: Standing,
  view?: MirrorView,
) => void;

/** How far a tree leans, as a shear for each metre per second of wind. */
const LEAN_PER_WIND = 0.006;

/** What is farther than this, metres, may lie on whole pixels, which costs less than half: it hardly moves. */
const FAR_METRES = 60;
/** A bitmap counts as seen in its own size up to this share. */
const EVEN = 0.006;

/** Where a thing's foot is on the picture and which way its metres run. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** Pixels for each metre. */
  readonly scale: number;
  /** 1 upright, -1 upside down in the mirror. */
  readonly up: 1 | -1;
}

/** Makes the painter of standing things. */
export function createStandingPainter(canvases: CanvasFactory, frame: FrameSize, lamps: Lamps): StandingPainter {
  const reaches = new WeakMap<Structure, Bounds>();
  const reachOf = (structure: Structure): Bounds => {
    const known = reaches.get(structure) ?? boundsOf(structure.faces);
    reaches.set(structure, known);
    return known;
  };
  return (target, stage, room, standing, view) => {
    switch (standing.kind) {
      case 'piece': {
        const { piece } = standing;
        if (view && (piece.mirrored === false || piece.foreground)) return;
        const place = placeOf(stage, piece.x, piece.y, piece.z, view);
        const left = place.x + piece.box.left * place.scale;
        const right = place.x + piece.box.right * place.scale;
        if (right < 0 || left > frame.width * (view?.scale ?? 1)) return;
        if (piece.motion === 'live') paintLive(target, stage, room, piece, place);
        else paintStill(target, stage, room, piece, place);
        return;
      }
      case 'structure':
        if (view && standing.structure.mirrored === false) return;
        if (!isSeen(reachOf(standing.structure), stage, frame)) return;
        paintFaces(target, frame, stage, room.toner, standing.structure.faces, view);
        return;
      case 'actor':
        paintActor(
          target,
          stage,
          room,
          standing.actor,
          placeOf(stage, standing.actor.x, standing.actor.y, standing.actor.z, view),
        );
        return;
      case 'glow':
        lamps.paint(target, stage, standing.lamps, view);
        return;
      case 'weather':
        if (!view) standing.layer.paint(target, stage);
    }
  };

  function placeOf(stage: Stage, x: number, y: number, z: number, view: MirrorView | undefined): Place {
    const at = project(stage.camera, frame, x, view ? -y : y, z);
    if (!view) return { ...at, up: 1 };
    return { x: at.x * view.scale, y: (at.y - view.top) * view.scale, scale: at.scale * view.scale, up: -1 };
  }

  function paintLive(target: Context2D, stage: Stage, room: ShotRoom, piece: SetPiece, place: Place): void {
    target.save();
    target.setTransform(place.scale, 0, 0, -place.scale * place.up, place.x, place.y);
    piece.draw(penAt(target, stage, room, piece.x, piece.z, place.scale));
    target.restore();
  }

  function paintStill(target: Context2D, stage: Stage, room: ShotRoom, piece: SetPiece, place: Place): void {
    const { box } = piece;
    const sprite = spriteOf(canvases, frame, stage, room, piece);
    const lean = piece.motion === 'sway' ? windAt(stage.shot.scenery, piece.x, piece.z, stage.time) * LEAN_PER_WIND : 0;
    const across = ((box.right - box.left) * place.scale) / sprite.width;
    const along = ((box.top - box.bottom) * place.scale) / sprite.height;
    if (lean === 0 && place.up === 1 && Math.abs(across - 1) < EVEN && Math.abs(along - 1) < EVEN && piece.z > FAR_METRES) {
      const top = place.y - box.top * place.scale;
      target.drawImage(sprite, Math.round(place.x + box.left * place.scale), Math.round(top));
      return;
    }
    // A shear that leaves the foot where it stands: x moves with the height above it.
    target.setTransform(
      across,
      0,
      -lean * along,
      along * place.up,
      place.x + (box.left + lean * box.top) * place.scale,
      place.y - box.top * place.scale * place.up,
    );
    target.drawImage(sprite, 0, 0);
    target.setTransform(1, 0, 0, 1, 0, 0);
  }

  function paintActor(target: Context2D, stage: Stage, room: ShotRoom, actor: ActorState, place: Place): void {
    const rig = rigFor(actor.member.kind);
    if (!rig) return;
    target.save();
    target.setTransform(place.scale, 0, 0, -place.scale * place.up, place.x, place.y);
    const lamp = subjectLight(stage.light, lampLightAt(stage.set.lamps, actor.x, actor.z, stage.time));
    const pen = penAt(target, stage, room, actor.x, actor.z, place.scale, lamp);
    const close = stage.shot.framing === 'close' || stage.shot.framing === 'medium';
    if (close && rig.drawClose) rig.drawClose(pen, actor);
    else rig.draw(pen, actor);
    target.restore();
  }

  function penAt(context: Context2D, stage: Stage, room: ShotRoom, x: number, z: number, scale: number, lamp?: Rgb) {
    return createPen({
      context,
      light: stage.light,
      toner: room.toner,
      depth: z - stage.camera.z,
      pixelMetres: 1 / scale,
      time: stage.time,
      wind: windAt(stage.shot.scenery, x, z, stage.time),
      lightSide: room.lightSide,
      ...(lamp === undefined ? {} : { lamp }),
    });
  }
}
