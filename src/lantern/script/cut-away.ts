import { cardOf, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { SettingChange } from './screenplay.ts';

/**
 * A keeper lights the lamp. Cut to a fishing boat: where a later beat tells of those alone who cannot be where the film is, it is where
 * they are, until it comes back to those before. The places of such beats, by beat.
 */
export function cutAways(
  { beats, characters, relations, mentions, prompt }: Draft,
  opening: Place,
  changes: ReadonlyMap<number, SettingChange>,
): ReadonlyMap<number, Place> {
  const away = new Map<number, Place>();
  const homes = new Map<string, Place>();
  let current = opening;
  for (const [index, { actions }] of beats.entries()) {
    const named = mentions.some(({ beat, place, strength }) => beat === index && place !== undefined && strength >= 2);
    const told = changes.get(index)?.place ?? (named ? current : undefined);
    const isNew = ({ id, beat, aside }: CharacterDraft) =>
      beat === index && aside === undefined && !relations.some(({ subject }) => subject === id);
    const fresh = characters.filter(isNew);
    const doers = new Set([...actions.flatMap(({ who }) => who), ...fresh.map(({ id }) => id)]);
    const place = told ?? elsewhere([...doers], fresh, homes, current, away.size > 0, prompt, characters);
    if (index > 0 && told === undefined && place !== current) away.set(index, place);
    current = index === 0 ? current : place;
    for (const id of doers) if (!homes.has(id)) homes.set(id, current);
  }
  return away;
}

/** Where a beat is that does not say so: where those are who do something in it, else where the film is. */
function elsewhere(
  doers: readonly string[],
  fresh: readonly CharacterDraft[],
  homes: ReadonlyMap<string, Place>,
  current: Place,
  cut: boolean,
  text: string,
  characters: readonly CharacterDraft[],
): Place {
  const [first] = doers;
  if (first === undefined) return current;
  const home = homes.get(first);
  if (cut && home !== undefined && doers.every((id) => homes.get(id) === home)) return home;
  // 火车钻进隧道: a train is not in its own carriage.
  const driven = characters.filter(({ id, size }) => doers.includes(id) && size !== 'toy' && size !== 'small');
  if (
    home !== undefined &&
    driven.length === doers.length &&
    driven.every(({ kind }) => isDrivenOutside(kind, current))
  )
    return home;
  if (doers.length !== fresh.length) return current;
  const misplaced = fresh.find(({ kind, size }) => size !== 'toy' && size !== 'small' && isOutOfPlace(kind, current));
  if (misplaced === undefined) return current;
  const [own = current] = cardOf(misplaced.kind).habitat ?? [];
  return AT_SEA.test(text) && traitsOf(own).waterZ !== undefined ? 'open-sea' : own;
}

const AT_SEA = /\b(?:waves?|sea|ocean|fishing|lighthouse|deck|horizon|harbou?r)\b|[海浪]/iu;

/** A boat in a hall, a camel in a kitchen. */
function isOutOfPlace(kind: Kind, place: Place): boolean {
  const { habitat, size } = cardOf(kind);
  if (habitat === undefined || habitat.length === 0 || habitat.includes(place)) return false;
  if (habitat.every((each) => traitsOf(each).waterZ !== undefined)) return traitsOf(place).waterZ === undefined;
  const outdoors = habitat.every((each) => traitsOf(each).indoors !== true);
  return outdoors && traitsOf(place).indoors === true && size.heightMetres > LARGE_METRES;
}

/** A van in a living room, a train in its carriage. */
function isDrivenOutside(kind: Kind, place: Place): boolean {
  return isVehicle(kind) && traitsOf(place).indoors === true && cardOf(kind).size.heightMetres > LARGE_METRES;
}

/** What is as high is in no room, metres. */
const LARGE_METRES = 1;
