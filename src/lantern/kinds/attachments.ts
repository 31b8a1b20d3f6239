import type { ColourName } from '../script/screenplay.ts';

/** What a thing is drawn as in another state, and the colour that it then has when the prompt names none. */
export interface Attachment {
  readonly kind: string;
  readonly colour?: ColourName;
}

const CLOTH: Attachment = { kind: 'draped-cloth' };
const BAND: Attachment = { kind: 'wound-cloth' };

/** What things are drawn as that hang down on both sides of another one. What is not here is hooked onto it as it is. */
export const DRAPED: Readonly<Record<string, Attachment | undefined>> = {
  towel: CLOTH,
  blanket: { kind: 'draped-cloth', colour: 'beige' },
  napkin: { kind: 'draped-cloth', colour: 'white' },
  silk: { kind: 'draped-cloth', colour: 'beige' },
  'scarf-item': { kind: 'draped-scarf', colour: 'red' },
  'silk-scarf': { kind: 'draped-scarf', colour: 'turquoise' },
  'coat-item': { kind: 'draped-cloth', colour: 'brown' },
  't-shirt': { kind: 'draped-cloth', colour: 'blue' },
  'dress-item': { kind: 'draped-cloth', colour: 'red' },
  apron: { kind: 'draped-cloth', colour: 'white' },
  tie: { kind: 'draped-cord', colour: 'navy' },
  belt: { kind: 'draped-cord', colour: 'brown' },
  rope: { kind: 'draped-cord', colour: 'beige' },
  chain: { kind: 'draped-cord', colour: 'silver' },
  ribbon: { kind: 'draped-cord', colour: 'red' },
  'bow-tie': { kind: 'draped-cord', colour: 'red' },
  'tape-measure': { kind: 'draped-cord', colour: 'yellow' },
  charger: { kind: 'draped-cord', colour: 'white' },
  stethoscope: { kind: 'draped-cord', colour: 'grey' },
  necklace: { kind: 'draped-beads', colour: 'white' },
  bracelet: { kind: 'draped-beads', colour: 'gold' },
  pendant: { kind: 'draped-beads', colour: 'gold' },
  'prayer-beads': { kind: 'draped-beads', colour: 'brown' },
};

/** How wide what is worn on a head is in widths of that head, and how high its foot is on it, in heights of it. */
interface Worn {
  readonly wide: number;
  readonly foot: number;
}

/** Things that are worn on a head, and how. */
export const WORN_ON_HEAD: Readonly<Record<string, Worn | undefined>> = {
  headphones: { wide: 1.24, foot: 0.3 },
  glasses: { wide: 0.96, foot: 0.42 },
  sunglasses: { wide: 0.96, foot: 0.42 },
  hat: { wide: 1.8, foot: 0.66 },
  'straw-hat': { wide: 2, foot: 0.66 },
  cap: { wide: 1.4, foot: 0.66 },
  beanie: { wide: 1.2, foot: 0.56 },
  beret: { wide: 1.4, foot: 0.72 },
  crown: { wide: 1.1, foot: 0.76 },
  tiara: { wide: 1, foot: 0.72 },
  helmet: { wide: 1.3, foot: 0.56 },
  'hard-hat': { wide: 1.5, foot: 0.64 },
  'party-hat': { wide: 0.7, foot: 0.86 },
  'santa-hat': { wide: 1.3, foot: 0.66 },
};

/** Heads of things that wear what people do, in units of their height: where the middle, the chin and the crown are, how wide. */
export const HEADS: Readonly<
  Record<
    string,
    { readonly x: number; readonly chin: number; readonly crown: number; readonly wide: number } | undefined
  >
> = {
  bust: { x: 0, chin: 0.53, crown: 1, wide: 0.4 },
};

/** What things are drawn as that go round another one. All else goes round it as a cord. */
export const WOUND: Readonly<Record<string, Attachment | undefined>> = {
  necklace: { kind: 'wound-beads', colour: 'white' },
  bracelet: { kind: 'wound-beads', colour: 'gold' },
  pendant: { kind: 'wound-beads', colour: 'gold' },
  'prayer-beads': { kind: 'wound-beads', colour: 'brown' },
  watch: { kind: 'wound-watch', colour: 'brown' },
  smartwatch: { kind: 'wound-watch', colour: 'black' },
  towel: BAND,
  napkin: { kind: 'wound-cloth', colour: 'white' },
  blanket: BAND,
  silk: { kind: 'wound-cloth', colour: 'beige' },
  'scarf-item': { kind: 'wound-cloth', colour: 'red' },
  'silk-scarf': { kind: 'wound-cloth', colour: 'turquoise' },
  ribbon: { kind: 'wound-cloth', colour: 'red' },
  'bow-tie': { kind: 'wound-cloth', colour: 'red' },
  rope: { kind: 'wound-cord', colour: 'beige' },
  chain: { kind: 'wound-cord', colour: 'silver' },
  yarn: { kind: 'wound-cord', colour: 'red' },
  'tape-measure': { kind: 'wound-cord', colour: 'yellow' },
  belt: { kind: 'wound-cloth', colour: 'brown' },
  charger: { kind: 'wound-cord', colour: 'white' },
};

/** Anything else that goes round another one: a vine, a wire. */
export const WOUND_PLAIN: Attachment = { kind: 'wound-cord', colour: 'green' };
