import type { Kind } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Action, ColourName } from './screenplay.ts';

/** What is a glass of it by itself and the liquid in any other vessel, and its colour. */
const DRINKS: Partial<Readonly<Record<Kind, ColourName>>> = {
  milk: 'white',
  juice: 'orange',
  beer: 'yellow',
  soup: 'orange',
};
const RUNS: ReadonlySet<Action> = new Set<Action>(['spill', 'overflow', 'boil', 'fall', 'drop']);

/** A bowl of milk spills, a pot of milk boils over: the milk runs out of it, and is no glass that stands in the bowl. */
export function asLiquid(draft: Draft): void {
  for (const { subject, object, how } of draft.relations.slice()) {
    const colour = DRINKS[characterOf(draft, subject)?.kind ?? 'table'];
    if (how !== 'within' || colour === undefined || draft.characters.every(({ id }) => id !== object)) continue;
    const runs = draft.beats
      .flatMap(({ actions }) => actions)
      .filter(({ who, action }) => who.includes(object) && RUNS.has(action));
    if (runs.length === 0) continue;
    for (const action of runs)
      Object.assign(action, { who: action.who.filter((id) => id !== subject), thingColour: colour });
    forget(draft, [subject]);
  }
}
