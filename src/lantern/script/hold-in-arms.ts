import type { Deed } from '../deeds/deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';

/** Those that have arms for whatever they are busy with. */
const ARMED: ReadonlySet<Kind> = new Set<Kind>(['octopus']);
/** What a deed is done with by itself. */
const OWN_THINGS: Partial<Readonly<Record<Deed, Kind>>> = { 'open-jar': 'jar' };
/** What is larger stands before them, metres. */
const HELD_METRES_MAX = 0.5;

/** An octopus opens a jar: what is small, has no place of its own and does nothing is in its arms. */
export function holdInArms(draft: Draft): void {
  for (const { actions } of draft.beats)
    for (const { who, target, deed, made } of actions) {
      const holder = who.length === 1 ? characterOf(draft, who[0]) : undefined;
      if (holder === undefined || !ARMED.has(holder.kind) || holder.mouthful !== undefined) continue;
      const thing = characterOf(draft, target) ?? draft.characters.find((each) => isFree(draft, each));
      if (thing === undefined || !isFree(draft, thing)) {
        const own = made ?? (deed === undefined ? undefined : OWN_THINGS[deed]);
        if (own !== undefined) holder.mouthful = { kind: own };
        continue;
      }
      const { kind, colour } = thing;
      holder.mouthful = { kind, ...(colour === undefined ? {} : { colour }) };
      forget(draft, [thing.id]);
      for (const action of actions) if (action.target === thing.id) delete action.target;
    }
}

function isFree({ beats, relations }: Draft, { id, kind }: CharacterDraft): boolean {
  const { family, size } = { family: familyOf(kind), size: cardOf(kind).size };
  const tied = relations.some(({ subject, object }) => subject === id || object === id);
  const acts = beats.some(({ actions }) => actions.some(({ who }) => who.includes(id)));
  return family === 'thing' && size.heightMetres <= HELD_METRES_MAX && !tied && !acts;
}
