import { isAlive } from '../kinds/kinds.ts';
import { partedClitics } from './tokenise.ts';
import { pluralOf, verbForms } from './inflect.ts';
import { listed } from './listed.ts';
import type { VerbForm } from './inflect.ts';
import { ACTION_WORDS } from './lexicon/actions.ts';
import { HAPPENING_WORDS } from './lexicon/happenings.ts';
import { AIR_WORDS } from './lexicon/air.ts';
import { BACKDROP_WORDS } from './lexicon/backdrops.ts';
import { BEINGS } from './lexicon/beings.ts';
import { CAMERA_WORDS_LEXICON } from './lexicon/camera.ts';
import { CHARACTERS } from './lexicon/characters.ts';
import { FIGURES } from './lexicon/figures.ts';
import { CLOTHES } from './lexicon/clothes.ts';
import { DEED_WORDS } from './lexicon/deed-words.ts';
import { DIRECTIONS } from './lexicon/directions.ts';
import type { Entry, Sense } from './lexicon/entry.ts';
import { EXPRESSIONS } from './lexicon/expressions.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { GROUND_WORDS } from './lexicon/grounds.ts';
import { HAN_NAMES } from './lexicon/han-names.ts';
import { LOOK_WORDS } from './lexicon/looks.ts';
import { NAMED_COLOURS } from './lexicon/named-colours.ts';
import { NEAR_WORDS } from './lexicon/near-words.ts';
import type { NearWords } from './lexicon/near-words.ts';
import { PLACE_WORDS } from './lexicon/places.ts';
import { SPANS_OF_DAY } from './lexicon/spans-of-day.ts';
import { STATE_WORDS } from './lexicon/states.ts';
import { STOPS } from './lexicon/stops.ts';
import { GRADINGS_AND_LIGHTS } from './lexicon/gradings.ts';
import { TASTES } from './lexicon/tastes.ts';
import { TIMES } from './lexicon/times.ts';
import { TRADE_WORDS } from './lexicon/trade-words.ts';
import { TONES } from './lexicon/tones.ts';
import { VIEW_WORDS } from './lexicon/views.ts';
import { WAYS_OF_GOING } from './lexicon/ways-of-going.ts';
import { WEATHER_WORDS } from './lexicon/weathers.ts';

/** One reading of a written form. */
export interface Reading {
  readonly sense: Sense;
  readonly also: readonly Sense[];
  readonly drawnAs?: string;
  readonly plural: boolean;
  /** Of verbs. */
  readonly form?: VerbForm;
}

/** Every written form with its readings, by its words (English) or characters (Chinese). */
export interface Dictionary {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** How many tokens the longest phrase has that begins with a word, or with a Han character. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const LEXICONS: readonly (readonly Entry[])[] = [
  GRAMMAR,
  NAMED_COLOURS,
  DIRECTIONS,
  VIEW_WORDS,
  TRADE_WORDS,
  CHARACTERS,
  FIGURES,
  BEINGS,
  HAN_NAMES,
  CLOTHES,
  BACKDROP_WORDS,
  PLACE_WORDS,
  TIMES,
  WEATHER_WORDS,
  SPANS_OF_DAY,
  AIR_WORDS,
  ACTION_WORDS,
  EXPRESSIONS,
  HAPPENING_WORDS,
  WAYS_OF_GOING,
  DEED_WORDS,
  CAMERA_WORDS_LEXICON,
  TONES,
  LOOK_WORDS,
  TASTES,
  GRADINGS_AND_LIGHTS,
  GROUND_WORDS,
  STATE_WORDS,
  STOPS,
];
const VERBS = new Set<Sense['is']>(['action', 'wear', 'hold', 'auxiliary', 'way', 'camera', 'be']);
const NOUNS = new Set<Sense['is']>([
  'being',
  'garment',
  'prop',
  'place',
  'ground',
  'thing',
  'hair',
  'sound',
  'sign',
  'unsupported',
  'stop',
  'camera-noun',
  'weather',
]);

let built: Dictionary | undefined;

/** The dictionary of all lexicons, built on first use (about 0.3 s for some 90,000 forms) and the same for all callers. */
export function dictionary(): Dictionary {
  built ??= buildDictionary(readingsOf(LEXICONS.flat(), NEAR_WORDS));
  return built;
}

/** What the entries themselves say, without the nouns that are drawn as one of them. */
export function readingsOfEntries(): ReadonlyMap<string, readonly Reading[]> {
  return readingsOf(LEXICONS.flat(), []);
}

function buildDictionary(readings: ReadonlyMap<string, readonly Reading[]>): Dictionary {
  return { readings, longestFrom: longestFrom(readings.keys()) };
}

function readingsOf(entries: readonly Entry[], near: readonly NearWords[]): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  const add = (text: string, reading: Reading) => {
    const known = readings.get(text);
    if (known === undefined) readings.set(text, [reading]);
    else if (reading.sense.is === 'action' && reading.sense.deed !== undefined && refine(known, reading)) return;
    else if (
      !known.some(
        (other) =>
          other.sense === reading.sense || (other.sense.is === reading.sense.is && reading.sense.is === 'stop'),
      )
    )
      known.push(reading);
  };
  for (const entry of entries) {
    const base = {
      sense: entry.sense,
      also: entry.also ?? [],
      ...(entry.drawnAs === undefined ? {} : { drawnAs: entry.drawnAs }),
    };
    // "Building", "drilling": a verb in -ing that is a noun besides may be either; its neighbours decide. What is said of
    // things alone says nothing yet of who else does it.
    const leaves = (sense: Sense, form?: VerbForm) =>
      (form === 'ing' && NOUNS.has(sense.is)) || (sense.is === 'action' && sense.ofThings !== undefined);
    const mayAdd = (text: string, form?: VerbForm) =>
      entry.weak !== true || (readings.get(text)?.every(({ sense }) => leaves(sense, form)) ?? true);
    for (const word of wordsIn(entry.en))
      for (const form of englishForms(word, entry.sense, entry.asWritten))
        if (mayAdd(form.text, form.reading.form)) add(form.text, { ...base, ...form.reading });
    for (const word of wordsIn(entry.zh ?? ''))
      for (const form of chineseForms(word, entry.sense)) if (mayAdd(form)) add(form, { ...base, plural: false });
  }
  addPluralsOfLiving(readings);
  addNearWords(readings, near);
  return readings;
}

/** A place's inside has two endings: 谷仓里 is 谷仓里面, or its last character would be read as noodles. */
function chineseForms(word: string, { is }: Sense): readonly string[] {
  return is === 'place' && word.endsWith('里') ? [word, `${word}面`] : [word];
}

/** Of those who live there are several with 们, where no entry says otherwise: 工人们. */
function addPluralsOfLiving(readings: Map<string, Reading[]>): void {
  const ones = [...readings].flatMap(([text, [reading]]) =>
    text.charCodeAt(0) >= HAN_FROM && isOneWhoLives(reading?.sense)
      ? [{ several: `${text}们`, reading: reading! }]
      : [],
  );
  for (const { several, reading } of ones)
    if (!readings.has(several)) readings.set(several, [{ ...reading, plural: true }]);
}

function isOneWhoLives(sense: Sense | undefined): boolean {
  if (sense?.is !== 'being' || sense.count !== undefined || sense.members !== undefined) return false;
  return sense.kind === 'person' || sense.kind === 'child' || isAlive(sense.kind);
}

/** Nouns that no entry knows are read as the entry that is the same concept, or drawn as the nearest broader one. */
function addNearWords(readings: Map<string, Reading[]>, near: readonly NearWords[]): void {
  for (const { head, same, nouns } of near) {
    const reading = readings.get(head)?.find(({ plural, sense }) => !plural && NOUNS.has(sense.is));
    if (reading === undefined) throw new Error(`Near words are under "${head}", which no lexicon knows`);
    const drawnAs = same ? reading.drawnAs : (reading.drawnAs ?? withArticle(head));
    const as = { ...reading, ...(drawnAs === undefined ? {} : { drawnAs }) };
    const [one, several] = [[as], [{ ...as, plural: true }]];
    for (const noun of nouns) {
      if (readings.has(noun)) continue;
      readings.set(noun, one);
      const plural = pluralOf(noun);
      if (!readings.has(plural)) readings.set(plural, several);
    }
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Where the ideographs begin among the characters; no Latin word begins later. */
const HAN_FROM = 0x2e80;

function longestFrom(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const han = phrase.charCodeAt(0) >= HAN_FROM;
    const space = phrase.indexOf(' ');
    const first = han ? String.fromCodePoint(phrase.codePointAt(0) ?? 0) : space < 0 ? phrase : phrase.slice(0, space);
    const length = han ? [...phrase].length : wordCount(phrase, space);
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  }
  return longest;
}

function wordCount(phrase: string, firstSpace: number): number {
  let count = 1;
  for (let space = firstSpace; space >= 0; space = phrase.indexOf(' ', space + 1)) count++;
  return count;
}

/** A deed says more of a verb than the plain action, which stays for those who are no people. True when it did. */
function refine(known: Reading[], reading: Reading): boolean {
  const at = known.findIndex(({ sense }) => sense.is === 'action' && sense.deed === undefined);
  const plain = known[at]?.sense;
  if (plain?.is !== 'action' || reading.sense.is !== 'action') return false;
  known[at] = { ...reading, sense: { ...reading.sense, plain } };
  return true;
}

function englishForms(
  word: string,
  sense: Sense,
  asWritten?: true,
): readonly { text: string; reading: { plural: boolean; form?: VerbForm } }[] {
  const base = { text: word, reading: { plural: false } };
  const verb = VERBS.has(sense.is)
    ? verbForms(word).map(({ text, form }) => ({ text, reading: { plural: false, form } }))
    : [];
  const noun = NOUNS.has(sense.is) ? [{ text: pluralOf(word), reading: { plural: true } }] : [];
  if (asWritten === true) return [base, ...noun];
  if (sense.is === 'stop' || sense.is === 'unsupported')
    return [base, ...noun, ...verbForms(word).map(({ text }) => ({ text, reading: { plural: false } }))];
  return verb.length > 0
    ? [...verb, ...noun.filter(({ text }) => !verb.some((other) => other.text === text))]
    : [base, ...noun];
}

function wordsIn(list: string): readonly string[] {
  return listed(list).map(partedClitics);
}
