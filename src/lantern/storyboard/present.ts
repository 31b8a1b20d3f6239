import { cardOf, isAlive, isPerson, isVehicle } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { RelationName, Screenplay, Setting } from '../script/screenplay.ts';
import type { Take } from './take.ts';

/** In the hands or on the back of another one, and so wherever that one is. */
const BORNE: ReadonlySet<RelationName> = new Set(['riding']);

/**
 * Who is where a beat is: of a film in several places those who are told of there, whom they bring along and what they have in
 * hand; undefined for a film in one place, which all share.
 *
 * @param settings By beat.
 * @param beats Of the shot, 0-based.
 */
export function castOfPlace(
  { beats: all, characters, relations }: Screenplay,
  settings: readonly Setting[],
  beats: readonly number[],
): ReadonlySet<string> | undefined {
  const places = settings.map(({ place }) => place);
  if (new Set(places).size < 2) return undefined;
  const runs = runsOf(places);
  const at = runs.findIndex((run) => run.includes(beats[0] ?? 0));
  const own = toldIn(all, runs[at] ?? beats);
  // Where nobody is told of it is still about those before.
  if (!characters.some(({ id, kind }) => own.has(id) && isPerson(kind)) && own.size === 0 && at > 0)
    for (const id of castOfPlace({ beats: all, characters, relations } as Screenplay, settings, runs[at - 1] ?? []) ??
      [])
      own.add(id);
  for (const { subject, relation, object } of relations)
    if (BORNE.has(relation) && (own.has(object) || own.has(subject))) for (const id of [subject, object]) own.add(id);
  return own;
}

/** Who is with another one wherever that one is. */
const TIED: ReadonlySet<RelationName> = new Set(['riding', 'on', 'under', 'above', 'around']);

/**
 * Who is in a shot of a film that is cut: those of whom its own beats tell, and what they have, are on or are in; in a wide one also
 * who was told of right before. Undefined for all, where its beats tell of nobody.
 *
 * @param among Those who are in the place; undefined for all.
 */
export function castOfShot(
  screenplay: Screenplay,
  { beats, framing, aim, subject, company = [] }: Pick<Take, 'beats' | 'framing' | 'aim' | 'subject' | 'company'>,
  settings: readonly Setting[],
  among: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const { beats: all, characters, relations, lines } = screenplay;
  const [first = 0, last = first] = [beats[0], beats.at(-1)];
  const own = toldIn(all, beats);
  // Final shot: the white cup on a table.
  if (own.size === 0) for (const id of beats.flatMap((beat) => all[beat]?.names ?? [])) own.add(id);
  if (own.size === 0) return among;
  const aimed = [aim?.from?.character, aim?.to?.character, subject, ...company];
  for (const id of aimed) if (id !== undefined) own.add(id);
  for (const { beat, speaker } of lines) if (beats.includes(beat) && speaker !== 'narrator') own.add(speaker);
  const goesOn = first > 0 && all[first]?.opens === undefined && settings[first - 1]?.place === settings[first]?.place;
  if (goesOn && framing !== 'medium' && framing !== 'close')
    for (const id of toldIn(all, [first - 1]))
      if (characters.some((each) => each.id === id && each.aside === undefined && isAlive(each.kind))) own.add(id);
  const isOne = (id: string) => characters.some((each) => each.id === id);
  const held = relations.filter(
    ({ subject: one, relation, object, since = 0, until = Infinity }) =>
      TIED.has(relation) && since <= last + 1 && until > first && [one, object].every((id) => isOne(id)),
  );
  // What lies on a table that somebody is at: two steps are enough.
  for (const { subject: one, object } of [...held, ...held])
    if (own.has(one) || own.has(object)) for (const id of [one, object]) own.add(id);
  const fits = withoutVehicles(own, characters, settings[first]?.place);
  return among === undefined ? fits : new Set([...fits].filter((id) => among.has(id)));
}

/** A room with less way through it than this, metres, has no room for what one drives. */
const NARROW_METRES = 3.5;

/** Where vehicles stand under a roof. */
const HOUSING: ReadonlySet<Place> = new Set<Place>(['garage', 'workshop', 'barn-inside', 'warehouse']);

/** No van stands in a living room, and no train in its carriage, where there is anybody else to be seen. */
function withoutVehicles(
  own: ReadonlySet<string>,
  characters: Screenplay['characters'],
  place: Place | undefined,
): ReadonlySet<string> {
  if (place === undefined || HOUSING.has(place)) return own;
  const { indoors, walkableMetres } = traitsOf(place);
  if (indoors !== true || walkableMetres > NARROW_METRES) return own;
  const driven = characters.filter(
    ({ kind, size }) =>
      isVehicle(kind) && size !== 'toy' && size !== 'small' && cardOf(kind).size.lengthMetres > NARROW_METRES,
  );
  const rest = [...own].filter((id) => !driven.some((each) => each.id === id));
  return rest.length === 0 ? own : new Set(rest);
}

/** Neighbouring beats in one place. */
function runsOf(places: readonly string[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, place] of places.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && places[index - 1] === place) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

function toldIn(all: Screenplay['beats'], beats: readonly number[]): Set<string> {
  const actions = beats.flatMap((index) => all[index]?.actions ?? []);
  return new Set(actions.flatMap(({ who, target }) => [...who, ...(target === undefined ? [] : [target])]));
}
