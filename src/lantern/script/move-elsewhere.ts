import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Word } from './choose-reading.ts';
import { beatHere, currentBeat } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Hour, Season } from './screenplay.ts';

/** Where one is, not what one goes past or looks at. */
const INSIDE: ReadonlySet<string | undefined> = new Set(['in', 'inside', 'at', 'into']);

/**
 * "… crosses the bridge. Mother is cooking in the kitchen": who is told of in a sentence of its own and in another place is so in
 * the next beat, and what was read of it already goes there.
 *
 * @param place Firmly named, right now.
 * @param han Chinese names the place before the verb, after the one who is there.
 */
export function moveElsewhere(draft: Draft, place: Place, han: boolean): void {
  const beat = currentBeat(draft);
  const known = draft.mentions.findLast((mention) => mention.place !== undefined && mention.strength >= 3)?.place;
  const before = beat.actions.filter(
    ({ sentenceStart, who }) => sentenceStart !== draft.sentenceStart && who.length > 0,
  );
  if (known === undefined || known === place || bothStreets(known, place)) return;
  const { verb } = draft;
  if (before.length === 0) return reach(draft);
  const own = beat.actions.filter(({ sentenceStart }) => sentenceStart === draft.sentenceStart);
  if (verb !== undefined && draft.verbOpen && INSIDE.has(draft.preposition) && own.includes(verb)) {
    beat.actions = beat.actions.filter((action) => !own.includes(action));
    draft.newBeat = true;
    beatHere(draft);
    currentBeat(draft).actions.push(...own);
    return;
  }
  if (draft.verb === undefined && (han || INSIDE.has(draft.preposition))) draft.newBeat = true;
}

/** "Inside, a sofa and a fireplace, a couple walks onto the terrace": where somebody gets to in a later clause is in the next beat. */
function reach(draft: Draft): void {
  const { verb, verbOpen, preposition, boundary } = draft;
  const beat = currentBeat(draft);
  const here = draft.beats.length - 1;
  const told = draft.mentions.some(
    ({ place, strength, beat: at, at: from = Infinity }) =>
      place !== undefined && strength >= 3 && at === here && from < boundary.end,
  );
  const seen = draft.characters.some((each) => each.beat === here && !(verb?.who.includes(each.id) ?? true));
  if (!told || !seen || verb === undefined || !verbOpen || !REACHES.has(preposition)) return;
  const own = beat.actions.filter((action) => action.clauseStart === boundary.end);
  if (!own.includes(verb)) return;
  beat.actions = beat.actions.filter((action) => !own.includes(action));
  draft.newBeat = true;
  beatHere(draft);
  currentBeat(draft).actions.push(...own);
}

const REACHES: ReadonlySet<string | undefined> = new Set(['into', 'onto', 'to', 'on']);

/**
 * "At noon he ploughs the field", "misty dawn, bright noon, starry night": an hour that begins a sentence, or one well after the
 * last that begins a part of it, is that of what comes then. What was said of that part already goes there.
 */
export function moveLater(draft: Draft, hour: Hour): void {
  const named = draft.mentions.findLast(({ part, strength }) => part.hour !== undefined && strength >= 3);
  const known = named?.part.hour;
  if (named === undefined || known === undefined || known === hour || draft.verb !== undefined) return;
  // INT. CLASSROOM - AFTERNOON: the shot that begins there has that hour.
  if (currentBeat(draft).opens !== undefined && currentBeat(draft).actions.length === 0) return;
  const told = currentBeat(draft).actions.some(
    ({ sentenceStart, who }) => sentenceStart !== draft.sentenceStart && who.length > 0,
  );
  const apart = (named.at ?? 0) < draft.boundary.end;
  const later = apart && isWellAfter(known, hour);
  // Evening, …, golden light: how its light is.
  if (hour === 'golden' && LOW_SUN.has(known)) return;
  // "Golden light, laundry lines": how all is that was told before.
  if (!later && draft.verbless.has(draft.sentenceStart) && draft.preposition === undefined) return;
  // "Roosters at dawn, farmers at noon": who is there then may be named first.
  if (!later && (!told || draft.heads.length > 0)) return;
  startAnew(draft);
}

/** "Spring blossom, summer sun, autumn leaves": another season in another part of a sentence is that of what comes then. */
export function moveOn(draft: Draft, season: Season): void {
  const named = draft.mentions.findLast(({ part, strength }) => part.season !== undefined && strength >= 3);
  if (named === undefined || named.part.season === season || draft.verb !== undefined) return;
  if ((named.at ?? 0) < draft.boundary.end) startAnew(draft);
}

/** Begins the next beat, to which belongs what was said already of this part of the sentence. */
function startAnew(draft: Draft): void {
  const here = draft.mentions.filter(({ at = 0 }) => at >= draft.boundary.end);
  draft.newBeat = true;
  if (here.length === 0) return;
  const beat = beatHere(draft);
  draft.mentions = draft.mentions.map((each) => (here.includes(each) ? { ...each, beat, sudden: true } : each));
}

/** Hours whose light is golden. */
const LOW_SUN: ReadonlySet<Hour> = new Set<Hour>(['dawn', 'morning', 'sunset', 'dusk']);

/** Hours of the clock at which each is. */
const CLOCK: Readonly<Record<Hour, number>> = {
  dawn: 5.5,
  morning: 8,
  noon: 12,
  day: 14.5,
  golden: 17,
  sunset: 18.5,
  dusk: 20,
  night: 23,
};

/** Nearer ones are two names for one time (sunset, golden hour), and so are those that lie as near before. */
const APART_HOURS = 3;

function isWellAfter(from: Hour, to: Hour): boolean {
  const hours = (CLOCK[to] - CLOCK[from] + 24) % 24;
  return hours >= APART_HOURS && hours <= 24 - APART_HOURS;
}

/** Whether the verb before a place gets somebody there: runs into it, through it, carries it home, 走进, 回家. */
export function isReached({ verb, verbOpen, preposition }: Draft, { han, text }: Word): boolean {
  if (verb === undefined || !verbOpen) return false;
  if (han) return /[进到回入]/u.test(verb.said ?? '') || text.startsWith('回');
  return WAYS.has(preposition) || (preposition === undefined && text === 'home');
}

/** Whether the way leads to a place, or through one that may have been there before. */
export function wayThere({ preposition }: Draft): 'into' | 'through' {
  return preposition === 'through' || preposition === 'across' ? 'through' : 'into';
}

const WAYS: ReadonlySet<string | undefined> = new Set(['into', 'to', 'through', 'across', 'onto', 'toward']);

function bothStreets(a: Place, b: Place): boolean {
  return [a, b].every((place) => traitsOf(place).street === true);
}
