import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Word } from './choose-reading.ts';
import { noteAbsent, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Sense } from './lexicon/entry.ts';
import { readSetting } from './read-things.ts';
import { peopleOf } from './people-of.ts';
import { isThing, namesKind } from './senses.ts';
import { tie } from './tie.ts';

/** A café table, a garden gate, two college guys: where it is from says no more than that, and what was said of it before goes on. */
export function readPlace(draft: Draft, words: readonly Word[], index: number): void {
  const [word, next] = [words[index], words[index + 1]];
  const sense = word?.reading?.sense;
  if (word === undefined || sense?.is !== 'place' || OF_PLACE.test(next?.text ?? '')) return;
  // 坐进车里: into the car that is there.
  if (draft.verb?.boards === true && draft.verbOpen && traitsOf(sense.place).indoors === true && word.han) return;
  if (sense.place === 'car-interior' && sitsInCar(draft)) return;
  // Rich wood panels: what they are made of.
  if (word.text === 'wood' && (next?.kind === 'unknown' || isThing(next?.reading?.sense))) return;
  if (isObject(words, index)) return noteAbsent(draft);
  if (isNamedBefore(draft, words, index)) {
    noteUnderstood(draft, draft.prompt.slice(word.start, word.end), 'again, of what is done');
    return noteAbsent(draft);
  }
  const { preposition, phraseOpen, relation, modifiers } = draft;
  const named = isTerraceOfHouse(draft, word) ? { ...sense, place: 'porch' as const } : sense;
  readSetting(draft, word, named, givesWay(words, index) || isPassedOver(draft, words, index));
  // Two college guys: still two. In the forest wolves howl: what is in it comes after.
  const one = (sense: Sense) => isThing(sense) || (preposition === undefined && sense.is === 'being');
  const holds = next?.readings.some((each) => one(each.sense) || each.sense.is === 'ground') === true;
  if (word.han || next === undefined || !holds || next.reading?.sense.is === 'action') return;
  draft.preposition = preposition;
  draft.phraseOpen = phraseOpen;
  draft.relation = relation;
  draft.modifiers = modifiers;
}

/** A house on a hill, … onto the terrace: of that house, and not of a tower in town. */
function isTerraceOfHouse({ mentions }: Draft, { text, han }: Word): boolean {
  return !han && text === 'terrace' && mentions.some(({ place }) => place !== undefined && HOUSES.has(place));
}

const HOUSES: ReadonlySet<Place> = new Set<Place>(['house', 'mansion', 'village', 'hills', 'farm', 'garden', 'cliff']);

/** Grips the bar, taps the wood: right after what hands do it is a thing, and no place to be in. */
function isObject(words: readonly Word[], index: number): boolean {
  if (!OBJECTS.test(words[index]?.text ?? '')) return false;
  const verb = words.slice(0, index).findLast(({ reading }) => !BEFORE_OBJECT.has(reading?.sense.is ?? ''));
  const sense = verb?.reading?.sense;
  if (sense?.is === 'action')
    return sense.action === 'stand' && (sense.deed !== undefined || sense.wantsObject === true);
  return sense?.is === 'hold' || (verb?.kind === 'unknown' && !verb.han && /[^s]s$/u.test(verb.text));
}

const BEFORE_OBJECT: ReadonlySet<string> = new Set(['determiner', 'taste', 'size', 'colour', 'pronoun', 'age']);
const OBJECTS = /^(?:bar|wood|court|ring|track|bank|bridge|stage|field|pool|green|range|press|port|dock|yard)$/u;

/** A sandcastle, … the castle; a doll's house, … the house: the thing that was named by a longer word, and no place. */
function isNamedBefore({ modifiers }: Draft, words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (modifiers.refers !== 'known') return false;
  return words
    .slice(0, index)
    .some((word) => !word.han && word.text !== text && word.text.endsWith(text) && word.reading?.sense.is !== 'place');
}

/** A kid in the back seat: of the car that was named. True when there is one. */
function sitsInCar(draft: Draft): boolean {
  const car = draft.characters.findLast(({ kind, count }) => familyOf(kind) === 'car' && count === 1);
  const riders = peopleOf(draft, draft.lastPhrase?.ids ?? draft.subject ?? []);
  if (car === undefined || riders.length === 0 || draft.preposition === 'from') return false;
  tie(draft, riders, 'riding', [car.id]);
  draft.preposition = undefined;
  draft.relation = undefined;
  return true;
}

/** The camera rises over the roof, glides past the shops: what it goes by is no other place than the one that was named. */
function isPassedOver({ mentions }: Draft, words: readonly Word[], index: number): boolean {
  const link = words.slice(0, index).findLast(({ reading }) => reading?.sense.is !== 'determiner');
  const named = mentions.some(({ place, strength }) => place !== undefined && strength >= 2);
  return named && words[index]?.ofCamera === true && PASSED.test(link?.text ?? '');
}

const PASSED = /^(?:over|above|past|between|behind|across|along)$/u;

/** Who looks out of the windows of a bus is in it. True when the word is such windows. */
export function readWindows(draft: Draft, words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== 'windows' || words[index + 1]?.text !== 'of') return false;
  const vehicle = words.slice(index + 2, index + 5).some(({ reading }) => {
    const sense = reading?.sense;
    return namesKind(sense) && isVehicle(sense.kind);
  });
  if (!vehicle) return false;
  draft.consumed.add(index + 1);
  draft.preposition = 'in';
  return true;
}

/** Sea air, a mountain view: no place to be in. */
const OF_PLACE = /^(?:air|breeze|wind|views?|spray|scent|smell|theme|poster|painting|photo)$/u;

/**
 * Whether the name of a place only says more of the one beside it: a city rooftop, 城市天台 is a roof, a castle garden a
 * garden; but a bakery shop is a bakery, and 森林街道 a forest, since what a bare head says is less.
 */
function givesWay(words: readonly Word[], index: number): boolean {
  const placeAt = (at: number, strengthMin: number) => {
    const sense = words[at]?.reading?.sense;
    return sense?.is === 'place' && sense.strength >= strengthMin;
  };
  // A street musician, a mountain goat: it says what kind of being comes.
  const after = words[index + 1]?.reading?.sense;
  if (words[index]?.han === false && after?.is === 'being') return !isFurnitureOf(words[index]?.reading?.sense, after);
  if (BARE_HEAD.test(words[index]?.text ?? '')) return placeAt(index - 1, 2);
  const next = words[index + 1]?.text === '的' ? index + 2 : index + 1;
  // 院子里的烟花: it says of something else where that is.
  const of = /^[里上中外]$/u.test(words[index + 1]?.text ?? '') && words[index + 2]?.text === '的';
  // 天台上的黄昏 is on the roof.
  if (of && index > 0 && !TIMES.has(words[index + 3]?.reading?.sense.is ?? '')) return true;
  return placeAt(next, 3) && !BARE_HEAD.test(words[next]?.text ?? '');
}

/** At the kitchen table: what stands in a room is in it. */
function isFurnitureOf(room: Sense | undefined, noun: Sense): boolean {
  if (room?.is !== 'place' || room.strength !== 3 || traitsOf(room.place).indoors !== true) return false;
  return namesKind(noun) && isThing(noun) && cardOf(noun.kind).size.heightMetres > FURNITURE_METRES_MIN;
}

/** Lower things are carried from room to room. */
const FURNITURE_METRES_MIN = 0.6;

const TIMES: ReadonlySet<string> = new Set(['hour', 'season', 'weather']);

/** What any place may be called after its own name. */
const BARE_HEAD =
  /^(?:rooms?|halls?|streets?|roads?|lanes?|fields?|shops?|stores?|studios?|街道?|道路|马路|公路|大街|房间|大厅|屋子|屋里)$/u;
