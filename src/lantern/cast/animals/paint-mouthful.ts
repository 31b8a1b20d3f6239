import { cardOf } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { paintPicture } from '../pictures/paint-picture.ts';
import { formAt } from '../things/form-of.ts';
import { paintForm } from '../things/paint-form.ts';
import { PAINTS } from '../vehicles/paints.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { Species } from './species.ts';

/** How large what is carried is drawn at most, in lengths of the head. */
const LONGEST = 1.15;

/** Paints what an animal has between its teeth; the pen is in metres of its build. */
export function paintMouthful(
  pen: Pen,
  species: Species,
  pose: Pose,
  { kind, colour }: NonNullable<CastMember['mouthful']>,
): void {
  const { head } = species;
  const [front, behind] = [head.mouth[0] ?? head.nose.at, head.mouth[1] ?? head.nose.at];
  const at = see(pose.view, placed(pose.head, { x: (front.x + behind.x) / 2, y: front.y - 0.01, z: 0 }));
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const long = Math.max(heightMetres, lengthMetres);
  const tall = Math.min(1, (LONGEST * head.nose.at.x) / long) * heightMetres;
  const { context } = pen;
  context.save();
  context.translate(at.x, at.y);
  // Long things lie across the jaws.
  if (heightMetres > 1.6 * lengthMetres) context.rotate(Math.PI / 2);
  context.scale(tall, tall);
  context.translate(0, -0.5);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / tall };
  const form = formAt(kind, pen.time, undefined);
  const named = colour === undefined ? undefined : PAINTS[colour];
  const { picture } = cardOf(kind);
  if (form !== undefined) paintForm(own, form, named ?? form.colour ?? '#888888', { rolled: 0, flies: false });
  else if (picture !== undefined) paintPicture(own, picture, named);
  context.restore();
}
