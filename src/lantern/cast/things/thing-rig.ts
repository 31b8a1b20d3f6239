import { cardOf, familyOf, KINDS } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { paintPicture } from '../pictures/paint-picture.ts';
import type { Rig } from '../rig.ts';
import { contactShadow } from '../shapes.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { formOf } from './form-of.ts';
import { paintForm } from './paint-form.ts';
import { paintTouches } from './touches.ts';
import { thingPose } from './thing-pose.ts';

/** Objects: drawn by a form of their own, else by a picture of the lexicon. */
export const THING_RIG: Rig = {
  kinds: KINDS.filter((kind) => familyOf(kind) === 'thing'),
  draw: drawThing,
};

function drawThing(pen: Pen, actor: ActorState): void {
  const { member } = actor;
  const { context } = pen;
  const card = cardOf(member.kind);
  const form = formOf(member.kind);
  const tall = member.heightMetres;
  const half = (card.size.lengthMetres / card.size.heightMetres) * (tall / 2);
  const pose = thingPose(actor, pen.time, pen.wind);
  const shadow =
    (form?.shadow === undefined ? half * 0.95 : form.shadow * tall * 1.1) * (card.stands === 'air' ? 0 : 1);
  contactShadow(pen, -pen.lightSide * shadow * 0.12, 0, shadow, Math.max(0, 1 - pose.lift / tall));
  context.save();
  context.translate(pose.x, pose.lift);
  context.scale(tall, tall);
  context.translate(0, pose.pivot);
  context.rotate(pose.turn);
  context.translate(0, -pose.pivot);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / tall };
  const named = member.colour === undefined ? undefined : PAINTS[member.colour];
  if (form !== undefined) paintForm(own, form, named ?? form.colour);
  else if (card.picture !== undefined) paintPicture(own, card.picture, named);
  paintTouches(own, member.kind, named ?? form?.colour ?? '#888888');
  context.restore();
}
