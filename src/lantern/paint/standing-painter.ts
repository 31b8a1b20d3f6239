import type { Face, SetPiece, Structure } from '../sets/set.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createCover, type Cover } from './cover.ts';
import { boundsOf, coarseOf, isSeen, type Bounds } from './face-bounds.ts';
import { footOf } from './foot-of.ts';
import type { Lamps } from './lamps.ts';
import { MIRROR_SCALE, type MirrorView } from './mirror.ts';
import { paintActor } from './paint-actor.ts';
import { paintFaces } from './paint-faces.ts';
import { paintPolish } from './paint-polish.ts';
import { paintPiece } from './paint-piece.ts';
import { placeOf, type Place } from './place.ts';
import { createSeenFaces, seeFaces } from './seen-faces.ts';
import type { ShotRoom } from './shot-room.ts';
import type { Standing } from './standing.ts';

/** Paints all that stands, given from far to near, upright or with a `view` its image in the mirror. */
export type StandingPainter = (
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  all: readonly Standing[],
  view?: MirrorView,
) => void;

/** What is worked out once for a structure. */
interface Known {
  readonly bounds: Bounds;
  /** Its faces as the mirror shows them. */
  readonly coarse: readonly Face[];
}

/** What is painted with somebody reaches so far below the feet: shadow, wake, the light of lamps. */
const BELOW_FEET_METRES = 1;

/** Makes the painter of standing things. Looks from near to far for what is hidden, then paints the rest from far to near. */
export function createStandingPainter(canvases: CanvasFactory, frame: FrameSize, lamps: Lamps): StandingPainter {
  const knownOf = rememberStructures();
  const uprightCover = createCover(frame);
  const mirrorCover = createCover({ width: frame.width * MIRROR_SCALE, height: frame.height * MIRROR_SCALE });
  const seen = createSeenFaces();
  /** Where the faces of each standing thing begin in the list; those of the next farther one follow. */
  const starts: number[] = [];
  const hidden: boolean[] = [];

  return (target, stage, room, all, view) => {
    const cover = view ? mirrorCover : uprightCover;
    cover.clear();
    seen.count = 0;
    for (let index = all.length - 1; index >= 0; index--) {
      const standing = all[index]!;
      starts[index] = seen.count;
      hidden[index] = standing.kind === 'piece' && isHidden(standing.piece, cover, stage, frame, view);
      if (standing.kind === 'structure') see(standing.structure, cover, stage, view);
    }
    const total = seen.count;
    for (const [index, standing] of all.entries()) {
      if (standing.kind === 'structure')
        paintFaces(target, room.toner, seen, starts[index]!, starts[index - 1] ?? total);
      else if (!hidden[index]) paintOne(target, stage, room, standing, view);
    }
  };

  function see(structure: Structure, cover: Cover, stage: Stage, view: MirrorView | undefined): void {
    if (view && structure.mirrored === false) return;
    const { bounds, coarse } = knownOf(structure);
    if (!isSeen(bounds, stage, frame)) return;
    seeFaces(seen, view ? coarse : structure.faces, stage, frame, { view, cover });
  }

  function paintOne(
    target: Context2D,
    stage: Stage,
    room: ShotRoom,
    standing: Exclude<Standing, { kind: 'structure' }>,
    view: MirrorView | undefined,
  ): void {
    switch (standing.kind) {
      case 'piece':
        paintPiece(canvases, frame, target, stage, room, standing.piece, view);
        return;
      case 'actor': {
        const place = placeOf(stage, frame, standing.actor, view);
        if (!view || isShown(place, view)) paintActor(target, stage, room, standing.actor, place);
        return;
      }
      case 'glow':
        lamps.paint(target, stage, standing.lamps, view);
        return;
      case 'polish':
        if (!view) paintPolish(target, frame, stage, room, standing.support);
        return;
      case 'weather':
        if (!view) standing.layer.paint(target, stage);
    }
  }
}

/** Whether a piece lies wholly behind what is opaque, or in the mirror below the rows that are shown. */
function isHidden(
  piece: SetPiece,
  cover: Cover,
  stage: Stage,
  frame: FrameSize,
  view: MirrorView | undefined,
): boolean {
  const { x, y, scale, up } = placeOf(stage, frame, footOf(piece, stage.time), view);
  const { left, right, top, bottom } = piece.box;
  const [above, below] = [y - top * scale * up, y - bottom * scale * up];
  if (view && Math.min(above, below) > view.rows) return true;
  // What sways leans out of its box by its own width at most.
  const slack = piece.motion === 'still' ? 1 : (right - left) * scale;
  return cover.hides(
    x + left * scale - slack,
    Math.min(above, below) - 1,
    x + right * scale + slack,
    Math.max(above, below) + 1,
  );
}

/** Whether anything of somebody is in the rows that the mirror shows. */
function isShown(foot: Place, view: MirrorView): boolean {
  return foot.y - BELOW_FEET_METRES * foot.scale <= view.rows;
}

function rememberStructures(): (structure: Structure) => Known {
  const known = new WeakMap<Structure, Known>();
  return (structure) => {
    const { faces } = structure;
    const each = known.get(structure) ?? { bounds: boundsOf(faces), coarse: coarseOf(faces) };
    known.set(structure, each);
    return each;
  };
}
