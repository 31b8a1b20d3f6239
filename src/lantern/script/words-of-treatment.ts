import type { Word } from './choose-reading.ts';
import { FILM_HAN, namesFilm, namesTreatment, TREATMENT_HAN } from './lexicon/film-words.ts';

/** What is made for an occasion: 适合新店开业的短视频. */
const FOR_HAN = /^(?:适合|适用于|用于|用作|作为|献给)/u;
const FOR = /^for$/u;
/** After them it is told what is seen: a short film about a boy. */
const TELLS = /^(?:about|of|where|in which|showing|with)$/u;
/** A phrase of so many words, or of so many characters, is no sentence any more. */
const PHRASE_WORDS_MAX = 8;
const PHRASE_HAN_MAX = 16;
/** Where the film plays, when, and how it is taken is meant, wherever it is said. */
const MEANT: ReadonlySet<string> = new Set([
  'camera',
  'camera-noun',
  'way',
  'look',
  'mood',
  'hour',
  'season',
  'weather',
  'lighting',
  'sound',
  'taste',
  'colour',
  'backdrop',
  'of',
  'preposition',
  'determiner',
]);
/** Somebody does something. */
const DOES: ReadonlySet<string> = new Set(['pronoun', 'auxiliary', 'be', 'wear', 'hold']);
/** What a treatment says is no deed and no thing: clean glass surfaces, mouth-watering colours. */
const DONE: ReadonlySet<string> = new Set(['action', 'state', 'being', 'prop', 'garment']);

/**
 * Indices of the words that say what kind of film it is or how it is treated, and not what is seen: "high-end beverage commercial",
 * "hopeful tone for a pharmaceutical company film", "mouth-watering colours", 人文纪录片风格, 适合新店开业的短视频. Before or after what
 * is seen; how it is lit, coloured, taken and felt stays.
 */
export function wordsOfTreatment(words: readonly Word[]): readonly number[] {
  return clausesOf(words).flatMap(({ from, clause }, order) => {
    const aside = clause.some(({ han }) => han) ? asideHan(clause, order) : asideEnglish(clause, order);
    return aside.map((index) => from + index);
  });
}

interface Clause {
  readonly from: number;
  readonly clause: readonly Word[];
}

function clausesOf(words: readonly Word[]): readonly Clause[] {
  const ends = words.flatMap(({ kind }, index) => (kind === 'stop' || kind === 'comma' ? [index] : []));
  return [-1, ...ends]
    .map((end, order) => ({ from: end + 1, clause: words.slice(end + 1, ends[order] ?? words.length) }))
    .filter(({ clause }) => clause.length > 0);
}

function asideEnglish(clause: readonly Word[], order: number): readonly number[] {
  const purpose = clause.findIndex(({ text }, at) => FOR.test(text) && isPhrase(clause.slice(at + 1), namesFilm));
  if (purpose >= 0)
    return [...range(purpose, clause.length), ...(order > 0 ? asideEnglish(clause.slice(0, purpose), order) : [])];
  if (order === 0) return heads(clause) ? notMeant(clause).filter((index) => !saysWhere(clause, index)) : [];
  if (isPhrase(clause, namesFilm)) return notMeant(clause);
  const film = clause.findIndex(({ text }, at) => FOR.test(text) && isPhrase(clause.slice(0, at), namesFilm));
  if (film >= 0) return [...notMeant(clause.slice(0, film)), ...range(film, clause.length)];
  const end = clause.findIndex(({ text }) => TELLS.test(text));
  const phrase = end < 0 ? clause : clause.slice(0, end);
  return isPhrase(phrase, namesTreatment) ? notMeant(phrase, DONE) : [];
}

/** A hospital's video plays there; a kitchen knife's need not. */
function saysWhere(clause: readonly Word[], index: number): boolean {
  const next = clause[index + 1]?.reading?.sense.is ?? '';
  return clause[index]?.reading?.sense.is === 'place' && !THINGS.has(next);
}

const THINGS: ReadonlySet<string> = new Set(['being', 'garment', 'prop', 'unsupported']);

/** "Hospital recruitment video, a midwife …": a first phrase that says what kind of film comes. */
function heads(clause: readonly Word[]): boolean {
  const [first] = clause;
  return clause.length > 1 && first?.reading?.sense.is !== 'determiner' && isPhrase(clause, namesFilm);
}

/** Tells a story: somebody does that. */
function isToldOf({ reading, text }: Word): boolean {
  return reading?.sense.is === 'being' || (reading?.sense.is === 'action' && text.includes(' '));
}

/** Whether it is one noun phrase that ends with such a word, in which nobody does anything. */
function isPhrase(words: readonly Word[], isHead: (text: string) => boolean): boolean {
  const last = words.at(-1);
  const film = words.length > 1 && namesFilm(words.at(-2)!.text);
  if (last === undefined || words.length > PHRASE_WORDS_MAX || (isToldOf(last) && !film)) return false;
  if (!isHead(last.text)) return false;
  return !words.some(
    ({ reading }, index) =>
      (index > 0 && reading?.sense.is === 'determiner') ||
      DOES.has(reading?.sense.is ?? '') ||
      (reading?.sense.is === 'action' && reading.form === 's' && index < words.length - 1) ||
      (reading?.sense.is === 'being' && reading.sense.kind === 'person' && index === 0),
  );
}

function asideHan(clause: readonly Word[], order: number): readonly number[] {
  const text = clause.map((word) => word.text).join('');
  const refers = clause.some(({ kind }) => kind === 'reference');
  if (refers || text.length > PHRASE_HAN_MAX || text.includes('镜头')) return [];
  if (order === 0) return FILM_HAN.test(text) ? notMeant(clause) : [];
  if (FOR_HAN.test(text) || FILM_HAN.test(text)) return notMeant(clause);
  return TREATMENT_HAN.test(text) ? notMeant(clause, DONE_HAN) : [];
}

const DONE_HAN: ReadonlySet<string> = new Set(['action', 'state', 'relation', 'hair']);
/** In a treatment in Chinese nobody is seen either: 温暖动人的色调. */
const NOBODY = '人';

function notMeant(words: readonly Word[], only?: ReadonlySet<string>): readonly number[] {
  return words.flatMap(({ reading, text }, index) => {
    const is = reading?.sense.is;
    if (is === undefined) return [index];
    const aside = only === undefined ? !MEANT.has(is) : only.has(is) || text === NOBODY;
    return aside ? [index] : [];
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
