import { DEEDS } from '../deeds/deeds.ts';
import { familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { withdrawPlace } from './suggest-place.ts';

/** Somebody was just named as the object of a verb: helps an old lady …; or something as what is watched. */
export function isObjectOfVerb({ lastPhrase, phraseOpen, verb, characters, heads }: Draft): boolean {
  const [id] = lastPhrase?.ids ?? [];
  const kind = characters.find((each) => each.id === id)?.kind ?? 'car';
  return (
    (isPerson(kind) || verb?.action === 'look' || (isAnimal(kind) && HELPS.test(verb?.said ?? ''))) &&
    phraseOpen &&
    lastPhrase?.role === 'object' &&
    heads.length === 0 &&
    verb !== undefined
  );
}

/** Who helps somebody to cross a street crosses it, too; who teaches to ride runs beside. */
export function alongside(draft: Draft, ids: readonly string[], action: ActionDraft): readonly string[] {
  const { verb } = draft;
  if (verb === undefined || !HELPS.test(verb.said ?? '')) return ids;
  // Who teaches somebody to ride is where one rides.
  if (verb.deed === 'teach') withdrawPlace(draft, 'teach');
  // Teaches a dog to sit: no board, and a finger.
  if (verb.deed === 'teach' && ids.some((id) => isAnimal(characterOf(draft, id)?.kind ?? 'car'))) {
    Object.assign(verb, { deed: 'point', action: DEEDS.point.base, target: ids[0] });
    return ids;
  }
  const pace = action.action === 'run' || action.action === 'walk';
  if (verb.deed === 'teach' && action.deed !== undefined && !pace) {
    // Who teaches somebody to knit points at the work.
    const [taught] = ids;
    Object.assign(verb, {
      deed: 'guide-hands',
      action: DEEDS['guide-hands'].base,
      ...(taught === undefined ? {} : { target: taught }),
    });
    return ids;
  }
  if (action.action === 'stand') return ids;
  if (verb.deed === 'teach') {
    delete verb.deed;
    delete verb.target;
    if (pace) verb.action = action.action;
    return ids;
  }
  if (!pace || action.deed !== undefined) return ids;
  const beat = currentBeat(draft);
  const helpers = [...verb.who];
  beat.actions = beat.actions.filter((other) => other !== verb);
  return [...helpers, ...ids];
}

const HELPS = /^(?:help|assist|teach|guide|lead|show|教|辅导|指导|指点)/iu;

/** A father who rides a bicycle with his daughter has her behind him. */
export function takesAlong(draft: Draft, { deed, who }: ActionDraft, kind: Kind | undefined): boolean {
  const [rider] = who.map((id) => characterOf(draft, id));
  const grown = rider?.kind === 'man' || rider?.kind === 'woman';
  return (
    deed !== undefined &&
    DEEDS[deed].base === 'run' &&
    DEEDS[deed].partner !== undefined &&
    who.length === 1 &&
    grown &&
    (kind === 'girl' || kind === 'boy')
  );
}

/** 给小狗洗澡: it is the dog that is washed; 给小猫喂食: that is fed; 给小猫舔毛: that is licked. */
export function bathes(draft: Draft, action: ActionDraft, who: readonly string[]): void {
  const [id] = draft.lastPhrase?.ids ?? [];
  const kind = characterOf(draft, id)?.kind;
  if (id === undefined || kind === undefined || who.includes(id)) return;
  if (draft.lastPhrase?.role !== 'object' || familyOf(kind) !== 'animal') return;
  if (action.deed === 'pet' && action.target === undefined) action.target = id;
  // 猫妈妈给小猫舔毛: what an animal does to itself it may do to another one.
  if (action.deed === 'wash-with-paw') Object.assign(action, { deed: 'lick', aims: true, target: id });
  if (action.deed !== 'shower') return;
  Object.assign(action, { deed: 'wash-animal', aims: true, target: id });
}
