import type { Structure } from '../sets/set.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { boundsOf, isSeen, paintFaces, type Bounds } from './faces.ts';
import type { Lamps } from './lamps.ts';
import type { MirrorView } from './mirror.ts';
import { paintActor } from './paint-actor.ts';
import { paintPiece } from './paint-piece.ts';
import { placeOf } from './place.ts';
import type { ShotRoom } from './shot-room.ts';
import type { Standing } from './standing.ts';

/** Paints one thing upright, or with a `view` its image in the mirror. */
export type StandingPainter = (
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  standing: Standing,
  view?: MirrorView,
) => void;

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
      case 'piece':
        paintPiece(canvases, frame, target, stage, room, standing.piece, view);
        return;
      case 'structure':
        if (view && standing.structure.mirrored === false) return;
        if (!isSeen(reachOf(standing.structure), stage, frame)) return;
        paintFaces(target, frame, stage, room.toner, standing.structure.faces, view);
        return;
      case 'actor':
        paintActor(target, stage, room, standing.actor, placeOf(stage, frame, standing.actor, view));
        return;
      case 'glow':
        lamps.paint(target, stage, standing.lamps, view);
        return;
      case 'weather':
        if (!view) standing.layer.paint(target, stage);
    }
  };
}
