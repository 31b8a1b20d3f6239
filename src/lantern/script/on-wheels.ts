import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/**
 * Who is said to be in a wheelchair goes about in it through the whole film, and does in it what else is told; who is pushed in
 * one by somebody else is carried along.
 */
export function onWheels(draft: Draft): void {
  for (const beat of draft.beats) {
    const rolls = beat.actions.filter(
      ({ deed, who }) => deed === 'in-wheelchair' && who.every((id) => isAlone(draft, id)),
    );
    for (const action of rolls) {
      for (const id of action.who) characterOf(draft, id)?.props.push({ name: 'wheelchair' });
      const busy = draft.beats.some(({ actions }) =>
        actions.some((other) => other !== action && other.who.some((id) => action.who.includes(id))),
      );
      // Rolls through the park.
      for (const other of draft.beats.flatMap(({ actions }) => actions))
        if (other.action === 'drive' && other.who.every((id) => action.who.includes(id))) other.action = 'walk';
      if (busy) beat.actions = beat.actions.filter((other) => other !== action);
    }
  }
}

/** Nobody pushes. */
function isAlone(draft: Draft, id: string): boolean {
  const pushed = draft.relations.some(({ subject, relation }) => subject === id && relation === 'riding');
  return !pushed && isPersonId(draft, id);
}
