import type { Pen } from '../../paint/pen.ts';
import { mixHex } from '../shapes.ts';
import { pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { recolourHex } from './recolour-hex.ts';

/** In units of the picture's height: how thick it is, and how wide the edge that the light catches. */
const THICK = 0.03;
const EDGE = 0.012;
const SHADE = '#1a1230';
/** What icons are toned with, so that they are no louder than the house's own drawings. */
const WARMTH = '#8a7a68';

/**
 * Paints a picture of the lexicon as a solid thing of the house: a side in shade, its faces under the light of the place,
 * light and shade across its form and a bright edge. The context is in units of its height, foot at (0, 0), y up. With a
 * `colour` (CSS hex) its main colour becomes that one.
 */
export function paintPicture(pen: Pen, name: string, colour?: string): void {
  const { context } = pen;
  const picture = pictureOf(name);
  const side = pen.lightSide >= 0 ? 1 : -1;
  const colours = coloursOf(picture, name, colour);
  // The side is a stack of the whole silhouette, so that it meets the face without a gap.
  for (const step of [1, 0.5])
    fillAll(pen, picture, pen.tone(mixHex(colours.main, SHADE, 0.55), -0.6), -side * THICK * step, THICK * 0.3 * step);
  fillAll(pen, picture, pen.tone(mixHex(colours.main, '#ffffff', 0.35), 1), side * EDGE, EDGE * 0.7);
  for (const [index, shape] of picture.shapes.entries()) {
    context.fillStyle = pen.tone(colours.all[index] ?? shape.colour, 0.15, shape.alpha);
    context.beginPath();
    shape.trace(context);
    context.fill(shape.rule);
  }
  context.save();
  context.beginPath();
  for (const shape of picture.shapes) if (shape.alpha >= 0.5) shape.trace(context);
  context.clip();
  paintTurn(pen, side, colours.main);
  context.restore();
}

/** The turn of the form: light falls from the upper light side, shade gathers below on the other. */
function paintTurn(pen: Pen, side: 1 | -1, main: string): void {
  const { context } = pen;
  // Of its own colour, so that what is yellow does not turn brown on its dark side.
  const dark = mixHex(main, SHADE, 0.58);
  const light = context.createRadialGradient(side * 0.28, 0.78, 0, side * 0.1, 0.6, 0.75);
  light.addColorStop(0, pen.tone('#fff6e2', 1, 0.22));
  light.addColorStop(1, pen.tone('#fff6e2', 1, 0));
  const shade = context.createLinearGradient(side * 0.3, 0.75, -side * 0.34, 0.05);
  shade.addColorStop(0.4, pen.tone(dark, -0.4, 0));
  shade.addColorStop(1, pen.tone(dark, -0.4, 0.46));
  for (const style of [light, shade]) {
    context.fillStyle = style;
    context.fillRect(-2, -0.1, 4, 1.3);
  }
}

function fillAll(pen: Pen, picture: Picture, style: string, x: number, y: number): void {
  const { context } = pen;
  context.translate(x, y);
  context.fillStyle = style;
  context.beginPath();
  for (const shape of picture.shapes) if (shape.alpha >= 0.5) shape.trace(context);
  context.fill();
  context.translate(-x, -y);
}

interface Colours {
  readonly main: string;
  readonly all: readonly string[];
}

const made = new Map<string, Colours>();

function coloursOf(picture: Picture, name: string, wanted: string | undefined): Colours {
  const key = `${name} ${wanted ?? ''}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const colours: Colours = {
    main: wanted ?? picture.main,
    all: picture.shapes.map(({ colour, dyed }) =>
      dyed && wanted !== undefined ? recolourHex(colour, picture.main, wanted) : mixHex(colour, WARMTH, 0.12),
    ),
  };
  made.set(key, colours);
  return colours;
}
