import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import { paintPicture } from '../pictures/paint-picture.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { LAND_FORMS } from '../vehicles/forms/land.ts';
import type { Form } from './form.ts';
import { formAt, marksPaint, withMarks } from './form-of.ts';
import { paintForm } from './paint-form.ts';
import type { Motion } from './paint-moving.ts';
import { paintTouches } from './touches.ts';
import { paintTurned, timeOf } from './turning-parts.ts';

/** The colours of what grows are its own: a green apple is no bottle green. */
const NATURAL: Partial<Readonly<Record<Kind, Partial<Readonly<Record<ColourName, string>>>>>> = {
  apple: { green: '#9cc444', yellow: '#e8c84a' },
  pear: { green: '#a8c04a' },
  grapes: { green: '#9cc05a' },
  'bell-pepper': { green: '#5a9e3c' },
  lemon: { green: '#8fb83c' },
};

/** What has a colour anyway keeps what is drawn on it when that is named. */
const OWN: Partial<Readonly<Record<Kind, ColourName>>> = {
  volleyball: 'white',
  'soccer-ball': 'white',
  baseball: 'white',
  'billiard-ball': 'black',
  basketball: 'orange',
  dice: 'white',
};

/** A thing as it is painted: what it is, and in which colours. */
export interface Painted {
  readonly kind: Kind;
  readonly colour?: ColourName | undefined;
  readonly marks?: ColourName | undefined;
  /** A colour as it is, in the place of the one by name. */
  readonly paint?: string | undefined;
  /** A form of its own, in the place of the one of its kind. */
  readonly form?: Form;
  /** Without what burns, steams or hangs on it. */
  readonly still?: true | undefined;
}

/**
 * Paints a thing by its own form, else by its picture of the lexicon. The context is in units of its height, foot at (0, 0),
 * y up; `pen.pixelMetres` is in the same units. Nothing for a kind that has neither.
 */
export function paintKind(
  pen: Pen,
  { kind, colour, marks, paint, form: ownForm, still }: Painted,
  motion?: Motion,
): void {
  const second = marksPaint({ colour, marks });
  const land = LAND_FORMS[kind];
  const plain = formAt(kind, timeOf(kind, pen.time, motion), second);
  const form = ownForm ?? plain ?? (land === undefined ? undefined : withMarks(land, second));
  const named =
    paint ?? (colour === undefined || OWN[kind] === colour ? undefined : (NATURAL[kind]?.[colour] ?? PAINTS[colour]));
  const own = named ?? form?.colour ?? '#888888';
  const { picture } = cardOf(kind);
  if (form !== undefined && motion !== undefined)
    paintTurned(pen, kind, motion, () => paintForm(pen, form, own, motion));
  else if (form !== undefined) paintForm(pen, form, own);
  else if (picture !== undefined) paintPicture(pen, picture, named);
  if (still !== true) paintTouches(pen, kind, own);
}
