import { rigFor } from '../cast/registry.ts';
import type { Light } from '../light/light.ts';
import { createToner, type Toner } from '../light/toner.ts';
import type { SetPiece } from '../sets/set.ts';
import { project } from '../stage/camera.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import { createStaging } from '../stage/staging.ts';
import type { Shot, Storyboard } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { createPen } from './create-pen.ts';
import { createFinish, type Finish } from './finish.ts';
import { paintGround } from './ground.ts';
import { createSky, type Sky } from './sky.ts';
import { paintSprite, type Sprite } from './sprites.ts';
import type { VideoFrames } from './video-frames.ts';
import { windAt } from './wind.ts';

/** Paints the frames of one film, in any order; neighbours in time are cheapest. */
export interface Painter {
  /** Covers the whole of `target`, which has the storyboard's frame size. */
  paint(frame: number, target: Context2D): void;
}

/** Nothing nearer to the lens than this is painted, metres. */
const NEAR_PLANE_METRES = 0.35;

interface ShotRoom {
  readonly shot: Shot;
  readonly light: Light;
  readonly toner: Toner;
  readonly sky: Sky | undefined;
  readonly sprites: Map<SetPiece, Sprite>;
  readonly lightSide: number;
}

type Standing =
  | { readonly z: number; readonly piece: SetPiece; readonly actor?: never }
  | { readonly z: number; readonly actor: ActorState; readonly piece?: never };

/** Makes the painter of a storyboard. */
export function createPainter(options: {
  readonly canvases: CanvasFactory;
  readonly storyboard: Storyboard;
  readonly images: readonly Canvas[];
  readonly video?: VideoFrames;
}): Painter {
  const { canvases, storyboard } = options;
  const { frame } = storyboard;
  const stageAt = createStaging(storyboard);
  const finish: Finish = createFinish(canvases, frame);
  let room: ShotRoom | undefined;

  const roomOf = (stage: Stage): ShotRoom => {
    if (room?.shot === stage.shot) return room;
    const { light } = stage;
    room = {
      shot: stage.shot,
      light,
      toner: createToner(light),
      sky: stage.set.openAir ? createSky(canvases, frame, stage) : undefined,
      sprites: new Map(),
      lightSide: Math.max(-1, Math.min(1, light.sun.x * 2.5)),
    };
    return room;
  };

  return {
    paint(index, target) {
      const stage = stageAt(index);
      const now = roomOf(stage);
      target.setTransform(1, 0, 0, 1, 0, 0);
      target.globalAlpha = 1;
      target.globalCompositeOperation = 'source-over';
      now.sky?.paint(target, stage);
      paintGround(target, frame, stage, now.toner);
      for (const standing of standings(stage)) {
        if (standing.piece) paintPiece(target, stage, now, standing.piece);
        else paintActor(target, stage, now, standing.actor);
      }
      finish.paint(target, stage, index);
    },
  };

  function paintPiece(target: Context2D, stage: Stage, now: ShotRoom, piece: SetPiece): void {
    const at = project(stage.camera, frame, piece.x, piece.y, piece.z);
    const { box } = piece;
    if (at.x + box.right * at.scale < 0 || at.x + box.left * at.scale > frame.width) return;
    if (piece.motion === 'live') {
      target.save();
      target.setTransform(at.scale, 0, 0, -at.scale, at.x, at.y);
      piece.draw(penAt(target, stage, now, piece.x, piece.z, at.scale));
      target.restore();
      return;
    }
    const sprite = now.sprites.get(piece) ?? paintSprite(piece, {
      canvases,
      light: now.light,
      toner: now.toner,
      depth: piece.z - stage.camera.z,
      pixelsPerMetre: at.scale * 1.15,
      lightSide: now.lightSide,
    });
    now.sprites.set(piece, sprite);
    const lean = piece.motion === 'sway' ? windAt(stage.shot.scenery, piece.x, piece.z, stage.time) * 0.006 : 0;
    const ratio = at.scale / sprite.pixelsPerMetre;
    // A shear that leaves the foot where it stands: x moves with the height above it.
    target.setTransform(ratio, 0, -lean * ratio, ratio, at.x + (box.left + lean * box.top) * at.scale, at.y - box.top * at.scale);
    target.drawImage(sprite.canvas, 0, 0);
    target.setTransform(1, 0, 0, 1, 0, 0);
  }

  function paintActor(target: Context2D, stage: Stage, now: ShotRoom, actor: ActorState): void {
    const rig = rigFor(actor.member.kind);
    if (!rig) return;
    const at = project(stage.camera, frame, actor.x, actor.y, actor.z);
    target.save();
    target.setTransform(at.scale, 0, 0, -at.scale, at.x, at.y);
    const pen = penAt(target, stage, now, actor.x, actor.z, at.scale);
    const close = stage.shot.framing === 'close' || stage.shot.framing === 'medium';
    if (close && rig.drawClose) rig.drawClose(pen, actor);
    else rig.draw(pen, actor);
    target.restore();
  }

  function penAt(context: Context2D, stage: Stage, now: ShotRoom, x: number, z: number, scale: number) {
    return createPen({
      context,
      light: now.light,
      toner: now.toner,
      depth: z - stage.camera.z,
      pixelMetres: 1 / scale,
      time: stage.time,
      wind: windAt(stage.shot.scenery, x, z, stage.time),
      lightSide: now.lightSide,
    });
  }
}

/** Everything that stands, from far to near, without what is behind the lens or would hide the subject. */
function standings(stage: Stage): readonly Standing[] {
  const nearest = stage.camera.z + NEAR_PLANE_METRES;
  return [
    ...stage.set.pieces.map((piece): Standing => ({ z: piece.z, piece })),
    ...stage.actors.map((actor): Standing => ({ z: actor.z, actor })),
  ]
    .filter((each) => each.z > nearest)
    .sort((a, b) => b.z - a.z);
}
