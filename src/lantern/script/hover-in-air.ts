import { canDoDeed } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import { PLANTS } from '../kinds/things/plants.ts';
import { forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';

const PLAIN = { aims: false, drags: false, rides: false, said: 'hovers' } as const;

/** A hummingbird that hovers beats its wings, before the flower that it is said to be at, and does not hang in the air as a stone of a tale does. */
export function hoverInAir(draft: Draft): void {
  for (const each of draft.characters.slice()) {
    const { id, kind, states, beat } = each;
    const flies = cardOf(kind).pace.fly !== undefined || cardOf(kind).flightMetres !== undefined;
    if (!['bird', 'animal'].includes(familyOf(kind)) || !flies || states?.includes('floating') !== true) continue;
    each.states = states.filter((state) => state !== 'floating');
    if (each.states.length === 0) delete each.states;
    if (draft.beats.some(({ actions }) => actions.some(({ who }) => who.includes(id)))) continue;
    const flower = canDoDeed(kind, 'sip-nectar') ? flowerOf(draft, each) : undefined;
    if (flower === undefined) draft.beats[beat]?.actions.push({ who: [id], action: 'fly', ...PLAIN });
    else {
      const thingColour = flower.colour === undefined ? {} : { thingColour: flower.colour };
      forget(draft, [flower.id]);
      draft.beats[beat]?.actions.push({
        who: [id],
        action: 'stand',
        deed: 'sip-nectar',
        made: 'flower',
        ...thingColour,
        ...PLAIN,
      });
    }
  }
}

/** The flower that one is said to be near. */
function flowerOf({ relations, characters }: Draft, { id }: CharacterDraft): CharacterDraft | undefined {
  const near = relations.filter(({ subject }) => subject === id).map(({ object }) => object);
  return characters.find((each) => near.includes(each.id) && each.kind in PLANTS && each.count === 1);
}
