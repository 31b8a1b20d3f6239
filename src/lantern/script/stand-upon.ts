import { familyOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** Whether a verb says that one is on one's feet, and not that one gets up. */
export function saysUpright(said: string): boolean {
  return /^(?:stand|stands|standing|stood)$|^站(?:在|着|立)?$/iu.test(said);
}

/** Stands on a chair, 站在凳子上擦窗户: who is said to stand on furniture does not sit on it, whatever else is done there. */
export function standUpon(draft: Draft): void {
  const upright = new Set(
    draft.beats.flatMap(({ actions }) => actions.flatMap((action) => (action.upright === true ? action.who : []))),
  );
  for (const [index, tie] of draft.relations.entries()) {
    const { subject, relation, object, how } = tie;
    if (relation !== 'on' || how !== undefined || !upright.has(subject) || !isPersonId(draft, subject)) continue;
    const under = characterOf(draft, object)?.kind;
    if (under !== undefined && familyOf(under) === 'thing') draft.relations[index] = { ...tie, how: 'upright' };
  }
}
