import { matterOf } from './state-names.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import type { StateName } from './state-names.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noModifiers, noteUnderstood, noteUnshown } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './dictionary.ts';
import type { Sense } from './lexicon/entry.ts';
import type { Piece } from './recognise.ts';
import type { SettingChange } from './screenplay.ts';

/** What may stand between a state and the noun that it is of: a burning old red car, 生锈的自行车. */
const BESIDE: ReadonlySet<Sense['is']> = new Set([
  'state',
  'colour',
  'size',
  'age',
  'taste',
  'mood',
  'length',
  'number',
  'of',
  'stop',
  'look',
]);

/** What a state can be of: garments and what is carried can be things of their own. */
const BEARS: ReadonlySet<Sense['is']> = new Set(['being', 'prop', 'garment']);

/** What a state makes of a place; of the others a place shows nothing. */
const OF_PLACES: Partial<Readonly<Record<StateName, readonly SettingChange[]>>> = {
  burning: [{ lighting: 'fire' }, { airborne: ['embers'] }, { airborne: ['smoke'] }, { burning: true }],
  snowy: [{ season: 'winter' }],
  icy: [{ season: 'winter' }],
  wet: [{ wet: true }],
  sparkling: [],
  floating: [],
  wooden: [],
  stone: [],
  glass: [],
  metal: [],
  golden: [],
};

/**
 * The reading of a word as a state, where it is said of someone or something: before its noun, after a form of `to be`, or
 * after the noun; undefined where another of its readings is meant, as in "falls asleep on the icy ground".
 */
export function stateHere(
  readings: readonly Reading[],
  previous: Word | undefined,
  following: readonly Piece[],
): Reading | undefined {
  const state = readings.find(({ sense }) => sense.is === 'state');
  if (state === undefined || readings.length === 1) return state;
  const noun = nounAfter(following);
  if (noun !== undefined) return noun.readings.some(({ sense }) => BEARS.has(sense.is)) ? state : undefined;
  const before = previous?.reading?.sense;
  return before?.is === 'be' || before?.is === 'being' || before?.is === 'garment' ? state : undefined;
}

/** The noun that a word before it describes; undefined where something else comes first. */
function nounAfter(following: readonly Piece[]): Piece | undefined {
  for (const piece of following) {
    if (piece.kind !== 'known') return undefined;
    if (piece.readings.some(({ sense }) => BEARS.has(sense.is) || sense.is === 'place' || sense.is === 'thing'))
      return piece;
    if (!piece.readings.some(({ sense }) => BESIDE.has(sense.is))) return undefined;
  }
  return undefined;
}

const LIGHT = /^(?:light|lights|lighting|glow|tubes?)$/u;

/** Reads a state: of the noun that comes, of a place, or of the one before. */
export function readState(draft: Draft, words: readonly Word[], index: number, state: StateName): void {
  const word = words[index];
  if (word === undefined) return;
  const text = draft.prompt.slice(word.start, word.end);
  if (draft.negated) return;
  // Cold fluorescent light.
  if (LIGHT.test(words[index + 1]?.text ?? '')) return noteUnderstood(draft, text, 'style');
  // Hammering glowing metal: it is said of what the verb is done to, and nothing else bears it.
  if (draft.consumed.has(index + 1)) return noteUnderstood(draft, text, `state: ${state}`);
  const noun = words
    .slice(index + 1, index + 6)
    .find(({ kind, reading }) => kind !== 'known' || !BESIDE.has(reading?.sense.is ?? 'stop'));
  const is = noun?.reading?.sense.is;
  if (is !== undefined && BEARS.has(is)) {
    draft.modifiers.states = [...(draft.modifiers.states ?? []), state];
    return noteUnderstood(draft, text, `state: ${state}`);
  }
  if (is === 'place' || is === 'ground' || is === 'thing') return ofPlace(draft, text, state);
  if (onSurface(draft, state, noun)) return noteUnderstood(draft, text, `ground: ${state}`);
  // A fireplace burning: not the sofa that was named before it.
  const before = words[index - 1];
  if (
    before?.han === false &&
    OF_PLACE.has(before.reading?.sense.is ?? '') &&
    draft.mentions.some(({ at }) => at === before.start)
  )
    return HEARTHS.test(before.text) ? ofHearth(draft, text) : ofPlace(draft, text, state);
  const opens =
    noun?.kind === 'unknown' || is === 'garment' || is === 'prop' || is === 'hair' || isOfUnknown(words[index - 1]);
  const ids = opens ? [] : (draft.lastPhrase?.ids ?? draft.subject ?? []);
  const bearers = ids
    .map((id) => characterOf(draft, id))
    .filter((character) => character !== undefined)
    // Breath steaming in the cold, …, steamy and glowing: nobody who was named before is.
    .filter(({ kind }) => !isPerson(kind) || !SHINES.has(state));
  for (const character of bearers) character.states = [...(character.states ?? []), state];
  if (bearers.length > 0) noteUnderstood(draft, text, `state: ${state}`);
  else if (!opens && draft.mentions.some(({ place }) => place !== undefined)) ofPlace(draft, text, state);
  else noteUnshown(draft, text);
}

/** What people are not, where it does not stand right before who they are. */
const SHINES: ReadonlySet<StateName> = new Set<StateName>(['glowing', 'steaming', 'smoking', 'sparkling']);

const HEARTHS = /^(?:fireplaces?|hearths?|stoves?|wood stoves?|campfires?|bonfires?|fire pits?)$/u;

function ofHearth(draft: Draft, text: string): void {
  draft.mentions.push({ beat: draft.beats.length - 1, part: { lighting: 'fire' }, strength: 3, sudden: false });
  noteUnderstood(draft, text, 'lighting: fire');
}

const OF_PLACE: ReadonlySet<string> = new Set(['place', 'thing', 'ground']);

/** Over glowing charcoal, a glowing outline, dust glittering in the light: of something that is no subject. */
function isOfUnknown(before: Word | undefined): boolean {
  const is = before?.reading?.sense.is;
  return before?.han !== true && (is === 'preposition' || is === 'determiner' || is === 'thing' || is === 'airborne');
}

/** A bottle on black stone: without an article it is what the bottle stands on, and no second thing. True when it is so. */
export function standsOnStone(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const { refers, count, size } = draft.modifiers;
  const bare = refers === undefined && count === undefined && size === undefined && word?.reading?.plural === false;
  const things = (draft.lastPhrase?.ids ?? []).every(
    (id) => familyOf(characterOf(draft, id)?.kind ?? 'woman') === 'thing',
  );
  if (word?.han !== false || !bare || !things || !onSurface(draft, 'stone', words[index + 1])) return false;
  noteUnderstood(draft, draft.prompt.slice(word.start, word.end), 'ground: stone');
  return true;
}

/** On black marble, on polished wood: what it stands on, and not what it is made of. True when it is so. */
function onSurface(draft: Draft, state: StateName, noun: Word | undefined): boolean {
  const matter = matterOf([state]);
  const ends =
    noun === undefined || noun.kind === 'comma' || noun.kind === 'stop' || noun.reading?.sense.is === 'connector';
  const ids = draft.lastPhrase?.ids ?? [];
  if (draft.preposition !== 'on' || !ends || matter === undefined || ids.length === 0) return false;
  const { colour } = draft.modifiers;
  const ground = { name: 'plinth' as const, matter, ...(colour === undefined ? {} : { colour }) };
  draft.mentions.push({ beat: draft.beats.length - 1, part: {}, place: 'studio', ground, strength: 1, sudden: false });
  for (const id of ids) draft.relations.push({ subject: id, relation: 'on', object: 'ground' });
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  return true;
}

function ofPlace(draft: Draft, text: string, state: StateName): void {
  const changes = OF_PLACES[state];
  const beat = draft.beats.length - 1;
  for (const part of changes ?? []) draft.mentions.push({ beat, part, strength: 3, sudden: false });
  if (changes === undefined) noteUnshown(draft, text);
  else noteUnderstood(draft, text, `state: ${state}`);
}
