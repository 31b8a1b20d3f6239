import { holdsIt } from './bearing.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { tie } from './tie.ts';

/** A bowl of apples, bananas and oranges: what is listed after what is in a vessel is in it, too. */
export function joinsOthers(draft: Draft, ids: readonly string[]): boolean {
  const { lastPhrase, preposition, relation, verb } = draft;
  if (preposition !== undefined || relation !== undefined || verb !== undefined) return false;
  // 后面立着一瓶香水: it has its place.
  if (draft.relations.some(({ subject }) => subject === ids[0])) return false;
  const within = draft.relations.findLast(({ subject, how }) => how === 'within' && subject === lastPhrase?.ids[0]);
  const vessel = characterOf(draft, within?.object);
  const own = characterOf(draft, ids[0]);
  if (within === undefined || vessel === undefined || own === undefined || !holdsIt(vessel.kind, own.kind))
    return false;
  tie(draft, ids, 'on', [within.object], 'within');
  return true;
}
