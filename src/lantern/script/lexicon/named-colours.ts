import type { ColourName } from '../screenplay.ts';
import { listed } from '../listed.ts';
import type { Entry } from './entry.ts';

/** Things that a colour is told by: a peach coloured wall. */
const NAMES: Partial<Record<ColourName, string>> = {
  red: 'brick, wine, cherry, tomato, blood, raspberry, strawberry',
  orange: 'peach, apricot, carrot, pumpkin, copper, rust, tangerine',
  yellow: 'honey, lemon, mustard, straw, sunflower, butter, saffron',
  green: 'olive, moss, mint, lime, sage, pistachio, avocado, emerald',
  blue: 'denim, sky, ocean, steel, sapphire',
  purple: 'plum, grape, lavender, lilac, aubergine, amethyst',
  pink: 'rose, salmon, coral, candy, flamingo',
  brown: 'chocolate, coffee, caramel, chestnut, walnut, mud, cinnamon, tobacco',
  beige: 'sand, cream, oatmeal, camel, wheat, skin, flesh, biscuit',
  grey: 'slate, ash, stone, smoke, lead',
  white: 'snow, milk, pearl, ivory, bone, chalk',
  black: 'coal, ink, jet, charcoal',
  gold: 'gold',
  silver: 'silver',
  turquoise: 'turquoise, lagoon',
};

const spellings = (name: string) => [`${name} coloured`, `${name} colored`, `${name}-coloured`, `${name}-colored`];

/** Peach coloured, rust-colored: colours by what has them. */
export const NAMED_COLOURS: readonly Entry[] = Object.entries(NAMES).map(([colour, names]) => ({
  sense: { is: 'colour', colour: colour as ColourName },
  en: listed(names).flatMap(spellings).join(', '),
}));
