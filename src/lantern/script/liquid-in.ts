import { LIQUID_COLOURS } from './lexicon/liquids.ts';
import type { ColourName } from './screenplay.ts';

/** Every name of a liquid with its colour, the longest first: orange juice before juice. */
const BY_NAME: readonly (readonly [name: string, colour: ColourName])[] = [...LIQUID_COLOURS].toSorted(
  ([a], [b]) => b.length - a.length,
);

/** The colour of the liquid that a stretch of a prompt names: pours orange juice into a glass, 倒橙汁; undefined where it names none. */
export function colourOfLiquidIn(text: string): ColourName | undefined {
  const lower = text.toLowerCase();
  return BY_NAME.find(([name]) =>
    /[a-z]/u.test(name) ? new RegExp(`\\b${name}\\b`, 'u').test(lower) : lower.includes(name),
  )?.[1];
}
