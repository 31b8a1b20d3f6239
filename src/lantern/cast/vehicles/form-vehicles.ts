import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { contactShadow } from '../shapes.ts';
import type { Form, FormSeat } from '../things/form.ts';
import { paintSeated } from './aboard.ts';
import { marksPaint, withMarks } from '../things/form-of.ts';
import { feetOf, footShadow } from '../things/footprint.ts';
import { paintForm } from '../things/paint-form.ts';
import { AIR_FORMS } from './forms/air.ts';
import { LAND_FORMS } from './forms/land.ts';
import { OLD_AND_SPORTING_FORMS } from './forms/old-and-sporting.ts';
import { SKY_AND_SEA_FORMS } from './forms/sky-and-sea.ts';
import { STREET_VEHICLE_FORMS } from './forms/street.ts';
import { WATERBORNE_FORMS } from './forms/waterborne.ts';
import { WORKS_FORMS } from './forms/works.ts';
import { paintOwnRails } from './own-rails.ts';
import { inTheDark, PAINTS } from './paints.ts';
import { paintSinking } from './sinking.ts';
import { paintSkid } from './skid.ts';
import { paintTrail } from './trails.ts';

const FORMS: Readonly<Record<string, Form | undefined>> = {
  ...LAND_FORMS,
  ...STREET_VEHICLE_FORMS,
  ...WORKS_FORMS,
  ...AIR_FORMS,
  ...SKY_AND_SEA_FORMS,
  ...OLD_AND_SPORTING_FORMS,
  ...WATERBORNE_FORMS,
};

/** Vehicles that are drawn from forms: seen from the side, wheels and rotors turning, with what they leave behind. */
export const FORM_VEHICLES_RIG: Rig = {
  kinds: Object.keys(FORMS) as Kind[],
  draw(pen, actor) {
    const { size } = cardOf(actor.member.kind);
    const tall = actor.member.heightMetres;
    const half = (size.lengthMetres / size.heightMetres) * (tall / 2);
    if (actor.action === 'sink') paintSinking(pen, actor, [tall, half], () => drawVehicle(pen, actor));
    else {
      if (actor.action === 'drift') paintSkid(pen, half, facesLeft(actor));
      drawVehicle(pen, actor);
    }
  },
};

/** How much higher than its foot the middle of a shadow lies, as a share of its half width: most of it is behind the flank that we see. */
const SHADOW_BEHIND = 0.06;

/** Between its wheels the shadow of a vehicle is lighter than under them, as a share. */
const UNDER_VEHICLE = 0.8;

/** Radians by which what drifts leans into its skid. */
const DRIFT_TILT = 0.035;

function facesLeft({ facing }: ActorState): boolean {
  return facing.endsWith('left');
}

function drawVehicle(pen: Pen, actor: ActorState): void {
  const { member, action, speed, travelled } = actor;
  const plain = FORMS[member.kind];
  if (plain === undefined) return;
  const form = withMarks(plain, marksPaint(member));
  const { context } = pen;
  const tall = member.heightMetres;
  const card = cardOf(member.kind);
  const left = facesLeft(actor) ? -1 : 1;
  const flies = card.family === 'aircraft' && action !== 'stand';
  paintOwnRails(pen, member.kind, left * travelled);
  const shadow = (form.shadow ?? 0) * tall;
  if (shadow > 0) {
    const feet = feetOf(plain);
    contactShadow(pen, 0, SHADOW_BEHIND * shadow, shadow, feet.length > 0 ? UNDER_VEHICLE : 1);
    for (const foot of feet) footShadow(pen, { ...foot, x: left * foot.x }, 0, tall, 1);
  }
  const going = Math.min(1, speed / 3);
  const bob =
    { car: 0.004 * going * Math.sin(pen.time * 17), boat: 0.012 * Math.sin(pen.time * 1.1) }[
      card.family as 'car' | 'boat'
    ] ?? 0;
  const sway = card.family === 'car' ? 0 : 0.02 * Math.sin(pen.time * 0.9 + member.seed);
  context.save();
  context.translate(0, (card.family === 'aircraft' ? 0.03 * Math.sin(pen.time * 1.2 + member.seed) : bob) * tall);
  context.rotate(sway + (action === 'drift' ? left * DRIFT_TILT : 0));
  context.scale(tall * left, tall);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / tall, lightSide: pen.lightSide * left };
  const named = member.colour === undefined ? undefined : PAINTS[member.colour];
  paintTrail(own, member.kind, { going, flies }, 'behind');
  const paint = inTheDark(named ?? form.colour, pen.light.hour);
  paintForm(own, form, paint, { rolled: travelled / tall, flies });
  if (form.writing !== undefined) {
    context.save();
    context.translate(form.writing.x, 0);
    context.scale(left, 1);
    paintForm(own, { colour: paint, parts: form.writing.parts }, paint);
    context.restore();
  }
  for (const [index, seat] of (form.seats ?? []).entries()) paintPassenger(own, actor, seat, index, tall);
  paintTrail(own, member.kind, { going, flies }, 'before');
  context.restore();
}

/** One of those inside, behind the pane; who drives looks ahead, all others look at us. */
function paintPassenger(pen: Pen, { aboard = [] }: ActorState, seat: FormSeat, index: number, tall: number): void {
  const member = aboard[index];
  if (member === undefined) return;
  const [left, bottom, right, top] = seat.pane;
  const { context } = pen;
  context.save();
  context.beginPath();
  context.roundRect(left, bottom, right - left, top - bottom, 0.015);
  context.clip();
  context.scale(1 / tall, 1 / tall);
  paintSeated({ ...pen, pixelMetres: pen.pixelMetres * tall }, member, {
    x: seat.x * tall,
    crown: seat.crown * tall,
    facing: index === 0 ? 'right' : 'three-quarter-right',
  });
  context.restore();
}
