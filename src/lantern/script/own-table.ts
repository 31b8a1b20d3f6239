import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { ThingName } from '../deeds/things.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** The furniture that deeds bring, by the things that it is. */
const BROUGHT: Partial<Readonly<Record<Kind, readonly ThingName[]>>> = {
  table: ['table', 'desk'],
  chessboard: ['chessboard'],
};

/** Who plays chess at a stone table sits at it: a table that is named for a deed that brings one is that one. */
export function useOwnTables(draft: Draft): void {
  const brought = new Set(
    draft.beats.flatMap(({ actions }) =>
      actions.flatMap(({ deed }) =>
        deed === undefined ? [] : (DEEDS[deed].play.around ?? []).map(({ thing }) => thing),
      ),
    ),
  );
  const isOwn = (id: string, kind: Kind) =>
    BROUGHT[kind]?.some((thing) => brought.has(thing)) === true &&
    // A cup on the table needs it.
    draft.relations.every(
      ({ subject, object }) => object !== id || isPerson(characterOf(draft, subject)?.kind ?? 'car') || subject === id,
    );
  const own = new Set(draft.characters.filter(({ id, kind }) => isOwn(id, kind)).map(({ id }) => id));
  if (own.size === 0) return;
  const keep = <Item>(list: Item[], may: (item: Item) => boolean) => list.splice(0, list.length, ...list.filter(may));
  keep(draft.characters, ({ id }) => !own.has(id));
  keep(draft.relations, ({ subject, object }) => !own.has(subject) && !own.has(object));
  for (const beat of draft.beats) {
    for (const action of beat.actions) {
      action.who = action.who.filter((id) => !own.has(id));
      if (action.target !== undefined && own.has(action.target)) delete action.target;
    }
    beat.actions = beat.actions.filter(({ who }) => who.length > 0);
  }
}
