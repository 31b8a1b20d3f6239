import type { ActionDraft, Draft } from './draft.ts';
import type { Action } from './screenplay.ts';

/** What is the beginning of something else: what tips over and spills does one thing. */
const BEGINS: Partial<Readonly<Record<Action, readonly Action[]>>> = {
  fall: ['spill', 'collapse'],
  // An egg cracks, and something hatches.
  // An icicle breaks off, and it falls.
  break: ['hatch', 'drop'],
  swing: ['collapse', 'open', 'close'],
  melt: ['drip'],
};

/** A happening that is only how the next one begins becomes that one, so that nothing starts afresh; what turns red from green is green first. */
export function oneHappening(draft: Draft): void {
  const told: ActionDraft[] = draft.beats.flatMap(({ actions }) => actions);
  for (const { who, fromColour } of told) {
    if (fromColour === undefined) continue;
    for (const each of draft.characters) if (who.includes(each.id)) each.colour ??= fromColour;
  }
  // The pendulum of a clock swings: the clock is one that has it.
  for (const { who, action, plain } of told)
    for (const each of draft.characters)
      if (each.kind === 'clock' && who.includes(each.id) && (plain?.action ?? action) === 'swing')
        each.kind = 'grandfather-clock';
  for (const [at, first] of told.entries()) {
    const next = told.slice(at + 1).find(({ who }) => who.some((id) => first.who.includes(id)));
    const then = next?.plain?.action ?? next?.action;
    if (then !== undefined && BEGINS[first.action]?.includes(then) === true) first.action = then;
  }
}
