import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Word } from './choose-reading.ts';
import { beatHere, currentBeat } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Hour } from './screenplay.ts';

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
  if (known === undefined || known === place || bothStreets(known, place) || before.length === 0) return;
  const { verb } = draft;
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

/** "At noon he ploughs the field": an hour that begins a sentence is that of what comes then. */
export function moveLater(draft: Draft, hour: Hour): void {
  const known = draft.mentions.findLast(({ part }) => part.hour !== undefined)?.part.hour;
  const told = currentBeat(draft).actions.some(
    ({ sentenceStart, who }) => sentenceStart !== draft.sentenceStart && who.length > 0,
  );
  const begins = draft.heads.length === 0 && draft.verb === undefined;
  if (known !== undefined && known !== hour && told && begins) draft.newBeat = true;
}

/** Whether the verb before a place gets somebody there: runs into it, through it, carries it home, 走进, 回家. */
export function isReached({ verb, verbOpen, preposition }: Draft, { han, text }: Word): boolean {
  if (verb === undefined || !verbOpen) return false;
  if (han) return /[进到回入]/u.test(verb.said ?? '') || text.startsWith('回');
  return WAYS.has(preposition) || (preposition === undefined && text === 'home');
}

const WAYS: ReadonlySet<string | undefined> = new Set(['into', 'to', 'through', 'across', 'onto', 'toward']);

function bothStreets(a: Place, b: Place): boolean {
  return [a, b].every((place) => traitsOf(place).street === true);
}
