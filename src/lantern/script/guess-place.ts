import { DEEDS } from '../deeds/deeds.ts';
import type { Family } from '../kinds/kind-card.ts';
import { cardOf, familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import { tradeCard } from '../trades/trades.ts';
import type { Trade } from '../trades/trades.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { isInTheOpen } from './in-the-open.ts';
import { isTabletop } from './off-the-table.ts';
import type { Action } from './screenplay.ts';

/** Where one of a trade is found, or where what he does is done. */
export function usualPlace(trade: Trade): Place | undefined {
  const { place, foundIn, deed } = tradeCard(trade);
  return place ?? foundIn ?? (deed === undefined ? undefined : DEEDS[deed].place);
}

/** What statues are of. */
const MADE_OF: ReadonlySet<string> = new Set(['stone', 'marble', 'metal', 'golden', 'wooden']);

/** What is smaller stands on a table. */
const TABLETOP_METRES = 0.6;

/**
 * Where they would be when the prompt does not say: boats, vehicles and wild animals say it, then people by what they do,
 * then tame animals.
 */
export function guessPlace(draft: Draft): Place {
  // A goldfish in its bowl is where the bowl is.
  const served = new Set(
    draft.characters.filter(({ kind }) => cardOf(kind).inside?.wall === 'flat').map(({ id }) => id),
  );
  const kept = draft.relations
    .filter(({ how, object }) => how === 'within' || served.has(object))
    .map(({ subject }) => subject);
  const free = draft.characters.filter(({ id }) => !kept.includes(id));
  const kinds = (free.length === 0 ? draft.characters : free).map(({ kind }) => kind);
  if (kinds.length === 0 && SKY.test(draft.prompt) && isOfSky(draft)) return 'sky';
  // Who sits on the rack of a bicycle sits in no room.
  const done = draft.beats.flatMap(({ actions }) =>
    actions.filter(({ deed }) => deed === undefined || DEEDS[deed].carried === undefined),
  );
  // What swims in its bowl needs no lake.
  const doing = done
    .filter(({ who }) => free.length === 0 || who.some((id) => !kept.includes(id)))
    .map(({ action }) => action);
  const beasts = kinds.every((kind) => familyOf(kind) === 'animal');
  const bathes = beasts && done.some(({ deed }) => deed === 'shower' || deed === 'bathe');
  const swims = (bathes || doing.includes('swim')) && !kinds.some(isOfWater);
  if (swims && beasts)
    return cardOf(kinds[0] ?? 'dog').habitat?.find((place) => traitsOf(place).waterZ !== undefined) ?? 'mountain-lake';
  if (draft.sounds.includes('waves') || swims) return 'beach';
  const trade = draft.characters.find((character) => character.trade !== undefined)?.trade;
  const usual = trade === undefined ? undefined : usualPlace(trade);
  const inWeather = draft.mentions.some(({ part }) => part.weather !== undefined || part.season !== undefined);
  const furnished = isFurnished(draft, done);
  const outdoors = inWeather || isOutdoors(draft, furnished);
  // A barista at dawn is still in her café, unless there is weather to show.
  if (usual !== undefined && (!inWeather || traitsOf(usual).indoors !== true)) return usual;
  // A bird that fishes is over the water.
  const fishes = kinds.some((kind) => familyOf(kind) === 'bird') && kinds.some((kind) => familyOf(kind) === 'fish');
  if (fishes) return 'mountain-lake';
  const shown = outdoors ? undefined : tabletopPlace(draft, kinds, furnished);
  if (shown !== undefined) return shown;
  const habitatOf = (kind: Kind) =>
    cardOf(kind).habitat?.find((place) => {
      // What leaps out of the water is seen from above it.
      const above = familyOf(kind) !== 'fish' || !doing.includes('jump') || traitsOf(place).medium !== 'water';
      // Who kisses a fish does not breathe water.
      const dry = !kinds.some(isPerson) || doing.includes('swim') || traitsOf(place).medium !== 'water';
      return above && dry && (!outdoors || traitsOf(place).indoors !== true);
    });
  // A lion of stone is in no savanna.
  const made = draft.characters.filter(
    ({ kind, states }) => isAnimal(kind) && states?.some((each) => MADE_OF.has(each)) === true,
  );
  const lifeless = draft.characters.every((each) => made.includes(each) || familyOf(each.kind) === 'thing');
  const outOfDoors = made.some(({ kind }) => cardOf(kind).size.heightMetres > TABLETOP_METRES);
  if (made.length === draft.characters.length ? made.length > 0 : lifeless && outOfDoors) return 'plaza';
  const telling = kinds
    .filter(
      (kind, at) =>
        cardOf(kind).tame !== true && habitatOf(kind) !== undefined && !isBesideTableThings(kinds, kind, at),
    )
    .toSorted((a, b) => TELLING.indexOf(familyOf(a)) - TELLING.indexOf(familyOf(b)));
  if (telling[0] !== undefined) return habitatOf(telling[0]) ?? 'meadow';
  const indoors = draft.characters.some(({ props }) =>
    props.some(({ name }) => name === 'candle' || name === 'cup' || name === 'book'),
  );
  if (kinds.some(isPerson)) {
    if (!outdoors && (indoors || doing.includes('sit'))) return 'room';
    // A street is for those who go along it; who acts on the spot would stand in the road.
    const goes = done.every(({ deed, action }) => GOING.has(action) || (action === 'stand' && deed === undefined));
    if (!outdoors && SELLS.test(draft.prompt)) return 'studio';
    return outdoors || goes ? 'city-street' : 'park';
  }
  const own = kinds
    .map((kind, at) => (isBesideTableThings(kinds, kind, at) ? undefined : habitatOf(kind)))
    .find((place) => place !== undefined);
  if (own !== undefined || outdoors || !kinds.some((kind) => cardOf(kind).stands === 'table')) return own ?? 'meadow';
  const shownIn = kinds.map((kind) => cardOf(kind).shownIn);
  return shownIn.find((place) => place !== undefined) ?? 'room';
}

/** Under the open sky, or at an hour that shows there: at night a bedside table is still in its room. */
function isOutdoors({ mentions, prompt }: Draft, furnished: boolean): boolean {
  return isInTheOpen(prompt) || (!furnished && mentions.some(({ part }) => part.hour !== undefined));
}

/** There is what is found under roofs alone, or something is done that is done there. */
function isFurnished({ characters }: Draft, done: readonly ActionDraft[]): boolean {
  return (
    characters.some(({ kind }) => isOfRooms(kind) || livesIndoors(kind)) ||
    done.some(({ deed }) => deed !== undefined && traitsOf(DEEDS[deed].place ?? 'meadow').indoors === true)
  );
}

/** A shell with buttons in it is on no beach: where small things are shown of which not all are found out of doors. */
function tabletopPlace({ characters }: Draft, kinds: readonly Kind[], furnished: boolean): Place | undefined {
  // A toy car is in no street.
  const isToy = ({ size, kind }: Draft['characters'][number]) => size === 'toy' || familyOf(kind) === 'thing';
  if (characters.some(({ size }) => size === 'toy') && characters.every(isToy)) return 'nursery';
  const outside = (kind: Kind) => cardOf(kind).habitat?.every((place) => traitsOf(place).indoors !== true) === true;
  if (furnished || !isTabletop(characters) || kinds.every(outside)) return undefined;
  return kinds.map((kind) => cardOf(kind).shownIn).find((place) => place !== undefined) ?? 'room';
}

/** A hamster is kept in a room. */
function livesIndoors(kind: Kind): boolean {
  const { habitat } = cardOf(kind);
  return isAnimal(kind) && habitat !== undefined && habitat.every((place) => traitsOf(place).indoors === true);
}

const GOING: ReadonlySet<Action> = new Set<Action>(['walk', 'run', 'drive']);

/** What is found under roofs alone. */
function isOfRooms(kind: Kind): boolean {
  const { habitat } = cardOf(kind);
  return (
    familyOf(kind) === 'thing' && habitat !== undefined && habitat.every((place) => traitsOf(place).indoors === true)
  );
}

/** A small cactus beside fruit stands where the fruit does. */
function isBesideTableThings(kinds: readonly Kind[], kind: Kind, at: number): boolean {
  const first = kinds[0];
  const outdoors = cardOf(kind).habitat?.some((place) => traitsOf(place).indoors === true) === false;
  const small = cardOf(kind).size.heightMetres < POTTED_METRES;
  return (
    at > 0 &&
    outdoors &&
    small &&
    cardOf(kind).scenery === true &&
    first !== undefined &&
    cardOf(first).shownIn === 'kitchen'
  );
}

/** What grows higher stands in no pot: where there is a tree one is outdoors. */
const POTTED_METRES = 2;

/** Who sells something, and is nowhere, is before a backdrop. */
const SELLS = /\b(?:ads?|adverts?|advertisements?|commercial|product|packshot)\b|广告|产品|代言/iu;

/** What is above, with nothing named below it. */
const SKY = /\b(?:sky|skies|clouds?|heavens)\b|天空|蓝天|白云|云朵|云彩|晚霞|朝霞/iu;

function isOfSky({ understood }: Draft): boolean {
  return understood.every(({ as }) => !as.startsWith('scenery: ') || as === 'scenery: sky');
}

/** Whether one lives in the water or on it, and so says which water it is in. */
function isOfWater(kind: Kind): boolean {
  return familyOf(kind) === 'fish' || (cardOf(kind).afloat === true && cardOf(kind).habitat !== undefined);
}

/** The family that says most about the place first. */
const TELLING: readonly Family[] = ['boat', 'fish', 'car', 'aircraft', 'animal', 'bird', 'thing', 'person'];
