import { DEEDS } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** Whether a verb says that one is on one's feet, and not that one gets up. */
export function saysUpright(said: string): boolean {
  return /^(?:stand|stands|standing|stood)$|^站(?:在|着|立)?$|^踩(?:在|着|上)?$/iu.test(said);
}

/** Stands on a chair, 站在凳子上擦窗户: who is said to stand on furniture does not sit on it, whatever else is done there. */
export function standUpon(draft: Draft): void {
  const upright = new Set(
    draft.beats.flatMap(({ actions }) => actions.flatMap((action) => (action.upright === true ? action.who : []))),
  );
  for (const [index, tie] of draft.relations.entries()) {
    const { subject, relation, object, how } = tie;
    if (relation === 'on' && how === undefined && worksAt(draft, subject, object)) {
      draft.relations[index] = { ...tie, relation: 'behind' };
      continue;
    }
    if (relation !== 'on' || how !== undefined || !upright.has(subject) || !isPersonId(draft, subject)) continue;
    const under = characterOf(draft, object)?.kind;
    if (under !== undefined && familyOf(under) === 'thing') draft.relations[index] = { ...tie, how: 'upright' };
  }
}

/** 在工作台上雕刻: who works on a workbench is at it, and not on top of it. */
function worksAt(draft: Draft, id: string, top: string): boolean {
  if (!isPersonId(draft, id) || !WORKTOPS.has(characterOf(draft, top)?.kind ?? 'car')) return false;
  const own = draft.beats.flatMap(({ actions }) => actions.filter(({ who }) => who.includes(id)));
  return (
    own.some(({ deed }) => deed !== undefined && DEEDS[deed].play.held !== undefined) &&
    own.every(({ upright, action }) => upright !== true && action === 'stand')
  );
}

/** What one works at and seldom sits on. */
const WORKTOPS: ReadonlySet<string> = new Set(['workbench', 'counter', 'desk', 'stone-table']);
