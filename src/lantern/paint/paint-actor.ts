import { rigFor } from '../cast/registry.ts';
import { familyOf } from '../kinds/kinds.ts';
import { edgeLight } from '../light/edge-light.ts';
import { subjectLight } from '../light/subject-light.ts';
import { paintedBounds } from '../stage/drawn-bounds.ts';
import { lensOn } from '../stage/lens-on.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';
import { paintEdged, type Edge } from './paint-edged.ts';
import { lampLightAt, lampSidesAt } from './lamps.ts';
import type { Pen } from './pen.ts';
import { paintStates } from './states/paint-states.ts';
import { penAt } from './pen-at.ts';
import type { Place } from './place.ts';
import type { ShotRoom } from './shot-room.ts';

/** Beyond all that an actor is, metres. */
const BEYOND = 50;

/** An edge is so wide, as a share of one's height on the picture; narrower than the least, pixels, it is not seen. */
const EDGE_SHARE = 0.0075;
const EDGE_PIXELS_LEAST = 1;
/** Nor wider than this share of the height of the picture: in a close-up it would be the rim of a sticker. */
const EDGE_MOST = 0.004;

/** The edges that the light draws on one; those whose look is treated, who are cut out of a picture, and reflections, have none. */
function edgeOf(
  { light, set, time }: Stage,
  lightSide: number,
  actor: ActorState,
  place: Place,
  rows: number,
): Edge | undefined {
  const { heightMetres, kind, pictures, states } = actor.member;
  const pixels = Math.min(rows * EDGE_MOST, heightMetres * place.scale * EDGE_SHARE);
  // The light and the shadow of a thing reach farther than what is measured of it.
  if (familyOf(kind) === 'thing') return undefined;
  // A line round a photograph is that of scissors.
  if (pictures !== undefined) return undefined;
  if (place.up !== 1 || states !== undefined || pixels < EDGE_PIXELS_LEAST) return undefined;
  const colours = edgeLight(light, lampSidesAt(set.lamps, actor.x, actor.z, time), lightSide);
  return colours.left === undefined && colours.right === undefined ? undefined : { ...colours, pixels };
}

/** Paints a member of the cast at its place, in the light of the lamps near it. */
export function paintActor(target: Context2D, stage: Stage, room: ShotRoom, actor: ActorState, place: Place): void {
  target.save();
  target.setTransform(place.scale, 0, 0, -place.scale * place.up, place.x, place.y);
  if (actor.rim !== undefined) {
    target.beginPath();
    target.rect(-BEYOND, actor.rim - actor.y, 2 * BEYOND, BEYOND);
    target.clip();
  }
  const lamp = subjectLight(stage.light, lampLightAt(stage.set.lamps, actor.x, actor.z, stage.time));
  const pen: Pen = {
    ...penAt(target, stage, room, { x: actor.x, z: actor.z, scale: place.scale }, lamp),
    lens: lensOn(stage.camera, actor),
    ...(place.up === 1 ? { pictureEnds: (place.y - target.canvas.height) / place.scale } : {}),
  };
  const draw = (own: Pen) => {
    if (!room.puppets.draw(own, actor)) rigFor(actor.member.kind)?.draw(own, actor);
  };
  const edge = edgeOf(stage, room.lightSide, actor, place, target.canvas.height);
  const bounds = edge && paintedBounds(actor, stage.light, stage.time, pen.lens);
  if (edge && bounds) paintEdged(pen, place, edge, bounds, room.edgeLayers, draw);
  else if (actor.member.states === undefined) draw(pen);
  else
    paintStates(
      pen,
      place,
      actor.member,
      room.stateLayers(target.canvas),
      draw,
      actor.facing.endsWith('left') ? -1 : 1,
    );
  target.restore();
}
