import { isPerson } from '../kinds/kinds.ts';
import type { RelationName, Screenplay, Setting } from '../script/screenplay.ts';

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
