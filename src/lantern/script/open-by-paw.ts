import { isAnimal } from '../kinds/kinds.ts';
import { bringIn } from './bring-company.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** A cat opens a door: as no person does it, up on its hind legs against a door that stands there and swings open. */
export function openByPaw(draft: Draft): void {
  for (const beat of draft.beats)
    for (const action of beat.actions.slice()) {
      const { who, deed, said = '' } = action;
      const animals = who.length > 0 && who.every((id) => isAnimal(characterOf(draft, id)?.kind ?? 'man'));
      if (deed !== 'open-door' || !animals) continue;
      const door = draft.characters.find(({ kind }) => kind === 'door')?.id ?? bringIn(draft, 'door');
      action.target = door;
      if (draft.mentions.every(({ place }) => place === undefined))
        draft.mentions.push({ beat: 0, part: {}, strength: 1, place: 'room', sudden: false });
      beat.actions.push({ who: [door], action: 'open', aims: false, drags: false, rides: false, said });
    }
}
