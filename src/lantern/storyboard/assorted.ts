import type { Kind } from '../kinds/kinds.ts';
import type { Character, ColourName } from '../script/screenplay.ts';

/** In this order, the most different first. */
const ASSORTED: readonly ColourName[] = [
  'red',
  'blue',
  'yellow',
  'green',
  'purple',
  'orange',
  'pink',
  'white',
  'brown',
  'black',
];

/** Of these one seldom sees several of one colour, unless it is asked for: books on a shelf, cars in a street, balloons at a party. */
const SELDOM_ALIKE: ReadonlySet<Kind> = new Set<Kind>([
  'backpack',
  'balloon',
  'bicycle',
  'birdhouse',
  'book',
  'butterfly',
  'candy',
  'car',
  'crayon',
  'cupcake',
  'deck-chair',
  'flowerpot',
  'gift',
  'handbag',
  'hat',
  'hot-air-balloon',
  'kite',
  'lollipop',
  'macaron',
  'motorcycle',
  'pencil',
  'pinwheel',
  'scooter',
  'skateboard',
  'sneaker',
  'suitcase',
  'surfboard',
  'tent',
  'toy-block',
  'toy-car',
  'tulip',
  'umbrella',
  'van',
  'yarn',
]);

/** The colour of one of several that each have a colour of their own; undefined where all are alike. Two colours that are named take turns. */
export function assortedColour(
  { assorted, count, colour, marks, kind, states }: Character,
  index: number,
): ColourName | undefined {
  const unlike = assorted === true || (colour === undefined && states === undefined && SELDOM_ALIKE.has(kind));
  if (!unlike || count < 2) return undefined;
  return colour !== undefined && marks !== undefined ? [colour, marks][index % 2] : ASSORTED[index % ASSORTED.length];
}
