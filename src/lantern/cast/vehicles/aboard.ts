import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember, Facing } from '../../storyboard/storyboard.ts';
import { drawPerson } from '../people/draw-person.ts';

/** A place in a vehicle: where one sits, metres, and how high the crown of the head is. */
export interface Seat {
  readonly x: number;
  readonly crown: number;
  readonly facing: Facing;
}

/** From the seat to the crown, heights: who sits is about half as tall. */
const SITTING = 0.53;

/** Draws somebody on a seat; what is not behind glass is cut off by the clip that the caller sets. */
export function paintSeated(pen: Pen, member: CastMember, seat: Seat): void {
  // A picture of the user is not cut to a bust.
  if (member.pictures !== undefined) return;
  const y = seat.crown - SITTING * member.heightMetres;
  const { context } = pen;
  context.save();
  context.translate(seat.x, y);
  drawPerson(pen, seated(member, seat.facing));
  context.restore();
}

function seated(member: CastMember, facing: Facing): ActorState {
  return {
    member: { ...member, props: [] },
    x: 0,
    y: SEAT_METRES,
    z: 0,
    action: 'sit',
    facing,
    actionTime: SETTLED_SECONDS,
    actionLeft: SETTLED_SECONDS,
    travelled: 0,
    speed: 0,
    gaze: 0,
    expression: 'neutral',
    mouth: 0,
  };
}

/** High enough that legs hang and no shadow falls. */
const SEAT_METRES = 0.5;
const SETTLED_SECONDS = 10;
