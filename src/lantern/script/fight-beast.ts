import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { doesAsAnimal } from '../kinds/animal-deeds.ts';
import { familyOf, isAnimal } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { ActionDraft, CharacterDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

const FIGHTS: ReadonlySet<Deed> = new Set<Deed>(['fight', 'sword', 'martial-arts']);

/** Who fights has the blade in hand that the prompt gives them, and stands before the animal that it is fought with, which rears up where it can. */
export function fightBeast(draft: Draft): void {
  for (const { actions } of draft.beats)
    for (const action of actions) {
      const people = action.who.filter((id) => isPersonId(draft, id));
      const [doer] = people;
      if (action.deed === undefined || !FIGHTS.has(action.deed) || doer === undefined) continue;
      const beast = foeOf(draft, action, people);
      if (beast !== undefined || people.length === 1) takeBlade(draft, action, people);
      if (beast === undefined) continue;
      Object.assign(action, { who: people, target: beast.id });
      const back = actions.find(({ who }) => who.length === 1 && who[0] === beast.id);
      const stands: ActionDraft = {
        who: [beast.id],
        action: 'stand',
        target: doer,
        aims: false,
        drags: false,
        rides: false,
      };
      if (doesAsAnimal(beast.kind, 'rear-up')) stands.deed = 'rear-up';
      if (back === undefined) actions.push(stands);
      else if (back.deed === undefined && back.action === 'stand') Object.assign(back, stands);
    }
}

/** The sword that one of these holds, or that nobody has, is what they fight with. */
function takeBlade(draft: Draft, action: ActionDraft, people: readonly string[]): void {
  const blade = draft.characters.find(
    ({ id, kind }) =>
      kind === 'sword' &&
      draft.relations.every(({ subject, object }) => (subject === id ? people.includes(object) : object !== id)),
  );
  if (blade === undefined) return;
  Object.assign(action, { deed: 'sword', action: DEEDS.sword.base });
  forget(draft, [blade.id]);
}

/** The only animal that is not on the side of who fights. */
function foeOf(draft: Draft, { who, target }: ActionDraft, people: readonly string[]): CharacterDraft | undefined {
  const among = who.filter((id) => !people.includes(id)).map((id) => characterOf(draft, id));
  if (among.length === 1 && among[0] !== undefined && isBeast(among[0])) return among[0];
  if (target !== undefined) {
    const aimed = characterOf(draft, target);
    return aimed !== undefined && isBeast(aimed) ? aimed : undefined;
  }
  const beasts = draft.characters.filter(
    (each) =>
      isBeast(each) &&
      !who.includes(each.id) &&
      // Who is ridden fights on the side of its rider.
      draft.relations.every(({ subject, object }) => object !== each.id || !who.includes(subject)),
  );
  return beasts.length === 1 ? beasts[0] : undefined;
}

function isBeast({ kind, beast }: CharacterDraft): boolean {
  return beast === undefined && (isAnimal(kind) || familyOf(kind) === 'bird');
}
