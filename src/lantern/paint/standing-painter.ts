import type { Face, Structure } from '../sets/set.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { boundsOf, coarseOf, isSeen, paintFaces, type Bounds } from './faces.ts';
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

/** What is worked out once for a structure. */
interface Known {
  readonly bounds: Bounds;
  /** Its faces as the mirror shows them. */
  readonly coarse: readonly Face[];
}

/** Makes the painter of standing things. */
export function createStandingPainter(canvases: CanvasFactory, frame: FrameSize, lamps: Lamps): StandingPainter {
  const known = new WeakMap<Structure, Known>();
  const knownOf = (structure: Structure): Known => {
    const { faces } = structure;
    const each = known.get(structure) ?? { bounds: boundsOf(faces), coarse: coarseOf(faces) };
    known.set(structure, each);
    return each;
  };
  return (target, stage, room, standing, view) => {
    switch (standing.kind) {
      case 'piece':
        paintPiece(canvases, frame, target, stage, room, standing.piece, view);
        return;
      case 'structure': {
        const { structure } = standing;
        if (view && structure.mirrored === false) return;
        const { bounds, coarse } = knownOf(structure);
        if (!isSeen(bounds, stage, frame)) return;
        paintFaces(target, frame, stage, room.toner, view ? coarse : structure.faces, view);
        return;
      }
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
