import { isPerson } from '../kinds/kinds.ts';
import type { Relation, Screenplay } from '../script/screenplay.ts';
import type { Act } from './acts.ts';

/**
 * The screenplay with whoever hands something to somebody within a shot beside that one: what goes from hand to hand has no
 * way through the air, whatever stands between the two in the row.
 */
export function withGiversBeside(screenplay: Screenplay, acts: ReadonlyMap<string, readonly Act[]>): Screenplay {
  const { characters, relations } = screenplay;
  const isSomebody = (id: string | undefined) => characters.some((one) => one.id === id && isPerson(one.kind));
  const ties = [...acts].flatMap(([giver, own]): readonly Relation[] => {
    const to = own.find(({ deed, target }) => deed === 'hold-thing' && isSomebody(target))?.target;
    const placed = relations.some(
      ({ subject, object, relation }) =>
        [subject, object].includes(giver) && PLACES.has(relation) && object !== 'ground',
    );
    return to === undefined || to === giver || !isSomebody(giver) || placed
      ? []
      : [{ subject: giver, relation: 'next-to', object: to }];
  });
  return ties.length === 0 ? screenplay : { ...screenplay, relations: [...relations, ...ties] };
}

/** Where somebody was put by the prompt is kept. */
const PLACES: ReadonlySet<string> = new Set(['left-of', 'right-of', 'behind', 'in-front-of', 'between', 'next-to']);
