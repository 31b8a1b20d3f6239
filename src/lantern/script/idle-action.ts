import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, familyOf, isAnimal } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { TradeCard } from '../trades/trade-card.ts';
import { tradeCard } from '../trades/trades.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { BeatAction, RelationName } from './screenplay.ts';

/** What someone does who was only named: birds of the air fly, riders sit, all else is simply there. */
export function idleAction(draft: Draft, character: CharacterDraft): BeatAction {
  const isTied = (by: RelationName) =>
    draft.relations.some(({ subject, relation }) => subject === character.id && relation === by);
  const rides = isTied('riding');
  const sky = draft.understood.some(({ as }) => as === 'scenery: sky');
  const { deed, gait }: Partial<TradeCard> = character.trade === undefined ? {} : tradeCard(character.trade);
  if (deed !== undefined && !rides) return { who: [character.id], action: DEEDS[deed].base, deed };
  if (gait !== undefined && !rides) return { who: [character.id], action: gait };
  const family = familyOf(character.kind);
  const seated = draft.relations.some(
    ({ subject, relation, object }) =>
      subject === character.id &&
      relation === 'behind' &&
      draft.characters.find(({ id }) => id === object)?.kind === 'table',
  );
  if (family === 'person' && seated) return { who: [character.id], action: 'sit' };
  const feeder = draft.beats
    .flatMap(({ actions }) => actions)
    .find(({ target, deed }) => target === character.id && (deed === 'feed-birds' || deed === 'pet'))?.who[0];
  if (feeder !== undefined && family === 'bird') return { who: [character.id], action: 'eat', target: feeder };
  if (family === 'fish' && !rides) return { who: [character.id], action: 'swim' };
  // Geese that are driven along the road walk.
  const driven = draft.beats.some(({ actions }) => actions.some((each) => each.deed === 'herd'));
  if (driven && isAnimal(character.kind) && !rides) return { who: [character.id], action: 'walk' };
  const perched = isTied('on');
  const flies =
    (family === 'aircraft' && !isParked(draft, character)) ||
    (family === 'bird' &&
      !perched &&
      !ON_FOOT.has(character.kind) &&
      cardOf(character.kind).pace.fly !== undefined &&
      (character.count > 1 || sky || isTied('above')));
  return { who: [character.id], action: rides ? 'sit' : flies ? 'fly' : 'stand' };
}

/** Birds that many of are no flock in the air: they are about on the ground. */
const ON_FOOT: ReadonlySet<Kind> = new Set<Kind>(['chicken', 'hen', 'turkey', 'quail']);

/** An aeroplane and a microwave: it stands there with what one puts on a table. */
function isParked({ characters }: Draft, { id }: CharacterDraft): boolean {
  const others = characters.filter((each) => each.id !== id);
  return others.length > 0 && others.every(({ kind }) => cardOf(kind).stands === 'table');
}
