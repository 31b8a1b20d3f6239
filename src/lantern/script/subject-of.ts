import type { Kind } from '../kinds/kinds.ts';
import { alongside, isObjectOfVerb } from './company-of-verb.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { canDoDeed } from '../kinds/animal-deeds.ts';
import { canDo } from '../kinds/abilities.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import { isPersonId } from './people-of.ts';
import type { VerbContext } from './read-actions.ts';

/** Who does what a verb says: whoever was named for it, else whom the sentence is about. */
export function subjectOf(draft: Draft, action: ActionDraft, context: VerbContext): readonly string[] {
  const able = (ids: readonly string[]) => ids.some((id) => mayDo(characterOf(draft, id)?.kind ?? 'woman', action));
  const heads = draft.heads.flatMap((phrase) => phrase.ids);
  // 桌子底下睡着一只狗: what is under it comes after the verb.
  const awaited = draft.relation?.object !== undefined && draft.relation.subject === undefined;
  // Alongside a horse galloping: it is the horse that gallops.
  const follows = !context.han && context.form === 'ing';
  if (awaited && heads.length === 0 && !follows) return [];
  // Drops his phone and it falls: the phone of a deed is no character, and he does not fall.
  if (context.ofIt && heads.length === 0 && !draft.phraseOpen) return [];
  // 小男孩因为冰淇淋掉在地上: it is the thing that falls, not the one who was named before it.
  const named = heads.length === 0 && draft.phraseOpen ? (draft.lastPhrase?.ids ?? []) : heads;
  const fallen = isOfThings(action) ? named.filter((id) => isLifeless(draft, id)) : [];
  if (fallen.length > 0) return fallen;
  // A balloon drifts toward a cactus and pops: the cactus does not.
  const about = draft.subject ?? draft.lastSubject ?? [];
  const goesOn = heads.length === 0 && !context.ofIt && about.length > 0 && about.every((id) => isLifeless(draft, id));
  if (SHATTERS.has(action.action) && goesOn) return about;
  // A cat knocks a vase over and it shatters: no animal does.
  if (SHATTERS.has(action.action) && !named.some((id) => isLifeless(draft, id)))
    return draft.characters
      .filter(({ id }) => isLifeless(draft, id) && isMoved(draft, id))
      .slice(-1)
      .map(({ id }) => id);
  // A bus full of children drives: not the children.
  const own = heads.filter(
    (id) =>
      !draft.relations.some((tie) => tie.subject === id && tie.relation === 'riding' && heads.includes(tie.object)),
  );
  if (own.length > 0 && able(own)) return own.filter((id) => able([id]));
  // 教儿子用锤子钉钉子: not the hammer.
  const pupil = context.han && draft.verb?.deed === 'teach' ? pupilOf(draft, draft.verb) : undefined;
  if (pupil !== undefined && heads.length === 0 && draft.verbOpen && able([pupil]))
    return alongside(draft, [pupil], action);
  const nearest = draft.lastPhrase;
  // "Teaches his son to ride", "watches her dance": the one just named does it, with whoever helps.
  const taught = context.han && draft.verb?.deed === 'teach';
  if (
    (taught || (context.form === 'base' && !context.han)) &&
    isObjectOfVerb(draft) &&
    nearest !== undefined &&
    able(nearest.ids)
  )
    return alongside(draft, nearest.ids, action);
  if (context.form === 'ing' && draft.phraseOpen && nearest !== undefined && able(nearest.ids)) return nearest.ids;
  if (heads.length > 0) return heads;
  if (context.subjectFollows && (draft.subject === undefined || context.han)) return [];
  const all = draft.modifiers.count ?? 1;
  if (all > 1 && draft.characters.length > 1)
    return draft.characters
      .filter(({ kind }) => isPerson(kind))
      .slice(-all)
      .map(({ id }) => id);
  const somebody = draft.characters.findLast(({ kind }) => isPerson(kind))?.id;
  // What only people do is not done by the thing that was just spoken of.
  const lifeless = draft.subject?.every((id) => isLifeless(draft, id));
  if (action.deed !== undefined && lifeless === true && somebody !== undefined) return [somebody];
  if (draft.subject !== undefined) return draft.subject;
  if (context.form === 'ing' && draft.verb === undefined && !context.han && draft.lastSubject === undefined) return [];
  return draft.lastSubject ?? draft.lastPhrase?.ids ?? [];
}

/** Whom one teaches. */
function pupilOf(draft: Draft, verb: ActionDraft): string | undefined {
  const handled = draft.handled.filter((each) => each.verb === verb).map(({ thing }) => thing);
  return [verb.target ?? '', ...handled].find((id) => isPersonId(draft, id));
}

/** Whether it is a thing. */
export function isLifeless(draft: Draft, id: string): boolean {
  return familyOf(characterOf(draft, id)?.kind ?? 'woman') === 'thing';
}

const SHATTERS: ReadonlySet<string> = new Set(['break', 'burst']);

/** Somebody does something to it. */
function isMoved({ beats }: Draft, id: string): boolean {
  return beats.some(({ actions }) => actions.some(({ target, who }) => target === id || who.includes(id)));
}

/** What people do not do: they lie there instead. */
function isOfThings({ action }: ActionDraft): boolean {
  return action === 'fall' || action === 'drop' || action === 'roll';
}

/** Deeds are for people; an animal or a thing does at most what the verb says plainly. */
function mayDo(kind: Kind, { action, deed, plain }: ActionDraft): boolean {
  if (deed === undefined || canDoDeed(kind, deed)) return canDo(kind, action);
  return plain !== undefined && plain.wantsObject !== true && canDo(kind, plain.action);
}
