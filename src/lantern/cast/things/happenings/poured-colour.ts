import type { ColourName } from '../../../script/screenplay.ts';
import { liquidOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** What is poured, by the colour that its name gives it: coffee is brown, milk white. */
const POURED: Partial<Readonly<Record<ColourName, string>>> = {
  brown: '#5a3820',
  black: '#2a1c18',
  white: '#f8f4ea',
  blue: '#7fb6d8',
  red: '#8a1c34',
  orange: '#f09a2c',
  yellow: '#e8b04a',
  green: '#8fb84c',
  pink: '#f0a0b4',
};

/** The colour of what runs into a thing, over it or out of it: the one that the prompt tells, else its own. */
export function pouredColour({ actor }: HappeningScene): string {
  return (actor.thingColour === undefined ? undefined : POURED[actor.thingColour]) ?? liquidOf(actor.member.kind);
}
