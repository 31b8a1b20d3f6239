import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { STATIONS } from '../deeds/stations.ts';
import { doesAsAnimal } from '../kinds/animal-deeds.ts';
import { cardOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Place } from '../places/places.ts';
import { traitsOf } from '../places/places.ts';
import { SPORT_PLACES } from '../places/sport.ts';
import { tradeCard } from '../trades/trades.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** Who fishes is at a lake, unless the prompt says where; who shovels snow has it round. */
export function suggestPlace(draft: Draft, { deed, who, place: own }: ActionDraft): void {
  const card = deed === undefined ? undefined : DEEDS[deed];
  const place = card?.place ?? own;
  const { weather, season, hour } = card ?? {};
  const told = (what: 'season' | 'hour') => draft.mentions.some(({ part }) => part[what] !== undefined);
  const part = {
    ...(weather === undefined ? {} : { weather }),
    ...(season === undefined || told('season') ? {} : { season }),
    ...(hour === undefined || told('hour') ? {} : { hour }),
  };
  if (Object.keys(part).length > 0)
    draft.mentions.push({ beat: draft.beats.length - 1, part, strength: 1, sudden: false });
  if (card?.ground !== undefined && !draft.mentions.some((mention) => mention.ground !== undefined)) {
    const ground = { name: card.ground };
    draft.mentions.push({ beat: draft.beats.length - 1, part: {}, strength: 1, ground, sudden: false });
    for (const id of who) draft.relations.push({ subject: id, relation: 'on', object: 'ground' });
  }
  // A mermaid who combs her hair does so where mermaids are.
  const person =
    own !== undefined ||
    who.every((id) => {
      const { kind = 'dog', trade } = characterOf(draft, id) ?? {};
      // An anvil and a helm are where they are, whoever is at them, and a sport is done on its own ground.
      const furnished = (deed !== undefined && deed in STATIONS) || isOfSport(place);
      // A cat climbs no tree in a room, and fish are caught, and rocks climbed, where they are.
      if (deed === 'climb-tree' && doesAsAnimal(kind, deed)) return cardOf(kind).tame === true;
      if (deed === 'catch-fish' || deed === 'dive-fish' || deed === 'climb-rocks') return true;
      if (deed === 'howl' && !isPerson(kind)) return cardOf(kind).tame !== true;
      // A farmer in a meadow reaps where the wheat is.
      const { place: usual, foundIn } = trade === undefined ? {} : tradeCard(trade);
      // A street musician is in the street, whatever is played.
      const home = usual ?? (ANYWHERE.has(place) ? foundIn : undefined);
      return isPerson(kind) && (furnished || home === undefined || home === 'meadow');
    });
  // A wall is anywhere.
  const [named, walls] = [
    draft.mentions.filter(({ place: at, ground }) => at !== undefined && ground?.name !== 'wall'),
    draft.mentions.filter(({ ground }) => ground?.name === 'wall'),
  ];
  // A sports ground of any sort, 球场, is the one of the sport.
  const sport = named.every((mention) => mention.place === 'stadium') && isOfSport(place);
  // Indoors: in the room for it.
  const roof = named.every(({ strength }) => strength === 2) && place !== undefined && traitsOf(place).indoors === true;
  const any = named.length > 0 && (sport || (roof && named.every((mention) => mention.place === 'room')));
  // Who looks through a telescope on a ship is at sea.
  const aboard = draft.relations.some(
    ({ subject, relation, object }) =>
      relation === 'riding' && who.includes(subject) && isVehicle(characterOf(draft, object)?.kind ?? 'cat'),
  );
  if (place === undefined || !person || aboard || (named.length > 0 && !any)) return;
  draft.mentions.push({
    beat: draft.beats.length - 1,
    part: {},
    strength: any ? 4 : walls.length > 0 ? 2 : 1,
    place,
    sudden: false,
  });
}

/** Takes back what was suggested for a deed that is done elsewhere: a bell that is polished hangs where bells are. */
export function withdrawPlace({ mentions }: Draft, deed: Deed): void {
  const { place } = DEEDS[deed];
  const at = mentions.findIndex((mention) => mention.place === place && mention.strength === 1);
  if (place !== undefined && at >= 0) mentions.splice(at, 1);
}

/** Where deeds are staged that may be done wherever one is. */
const ANYWHERE: ReadonlySet<Place | undefined> = new Set<Place>(['park', 'room']);

function isOfSport(place: Place | undefined): boolean {
  return place !== undefined && place in SPORT_PLACES;
}
