import { isPerson } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** Whether it is a person; nobody is none. */
export function isPersonId(draft: Draft, id: string | undefined): boolean {
  return isPerson(characterOf(draft, id)?.kind ?? 'car');
}

/** Those of them who are people. */
export function peopleOf(draft: Draft, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => isPersonId(draft, id));
}
