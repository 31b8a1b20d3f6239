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
