import { verbsOfSubstances } from './absolutes.ts';
import { isEye } from './camera-clause.ts';
import type { Word } from './choose-reading.ts';
import { wordsOfOrder } from './order-words.ts';
import { FILM_HAN, namesFilm } from './lexicon/film-words.ts';
import { wordsOfTreatment } from './words-of-treatment.ts';

/** What a prompt calls a film is its first clause, when more comes after it. */
const FOR = /^for$/u;
const COMPARES = /^(?:like|as if|as though|like a|resembling|像|好像|如同|仿佛|宛如|犹如)$/u;
/** Looks like a pirate, dressed like a queen: that is seen. */
const SEEN_SO = /^(?:looks?|looking|dress|dressed|dresses|shaped|seems?)$/u;
const SEEN = new Set(['being', 'prop', 'garment', 'thing', 'place']);
const PRODUCT = new Set(['being', 'prop', 'garment', 'thing']);
const IN_PHRASE = new Set(['determiner', 'number', 'colour', 'size', 'age', 'taste', 'mood', 'of', 'action', 'stop']);

/**
 * Indices of words that name what is not to be seen: the product in "a coffee ad: …" and "a commercial for shoes. …", where the
 * film itself is told afterwards, and what something is only compared with, "glitters like a jewel".
 */
export function wordsAside(words: readonly Word[]): readonly number[] {
  return [
    ...wordsOfOrder(words),
    ...wordsOfTreatment(words),
    ...ofFormat(words),
    ...ofComparisons(words),
    ...ofPurposes(words),
    ...ofPictures(words),
    ...ofSizes(words),
    ...ofEye(words),
    ...verbsOfSubstances(words),
  ];
}

function ofFormat(words: readonly Word[]): readonly number[] {
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  const clause = stop < 0 ? [] : words.slice(0, stop);
  const at = clause.findIndex(
    ({ text, han, reading }, index) =>
      (reading?.sense.is !== 'action' || (text === 'film' && index === clause.length - 1)) &&
      (han ? FILM_HAN.test(text) : namesFilm(text)),
  );
  const told = words.slice(stop + 1).some(({ kind }) => kind === 'known');
  // "… leap up at the same moment": a sentence that tells of somebody is no heading.
  const tells = clause
    .slice(0, Math.max(0, at))
    .some(({ reading }) => reading?.sense.is === 'action' && TELLS.has(reading.form ?? ''));
  if (at < 0 || !told || tells) return [];
  const product = clause.findIndex(({ text }, index) => index > at && FOR.test(text));
  const end = clause.findIndex(({ kind }, index) => index > at && kind === 'comma');
  const isProduct = (index: number) => index <= at || (product >= 0 && index > product && (end < 0 || index < end));
  return clause.flatMap(({ reading }, index) =>
    isProduct(index) && (index === at || PRODUCT.has(reading?.sense.is ?? '')) ? [index] : [],
  );
}

const TELLS: ReadonlySet<string> = new Set(['s', 'base']);

function ofComparisons(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) => {
    if (!COMPARES.test(word.text) || SEEN_SO.test(words[index - 1]?.text ?? '')) return [];
    const phrase = words.slice(index + 1, index + 7);
    const noun = phrase.findIndex(({ reading }) => SEEN.has(reading?.sense.is ?? ''));
    const before = phrase.slice(0, Math.max(0, noun));
    const isPhrase = before.every(({ kind, reading }) => kind === 'unknown' || IN_PHRASE.has(reading?.sense.is ?? ''));
    return noun >= 0 && isPhrase ? [index + 1 + noun] : [];
  });
}

/** "So that children can look at each thing": who is to see the film is not in it. */
function ofPurposes(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ text }, index) => {
    if (!PURPOSE.test(text)) return [];
    const rest = words.slice(index, index + PURPOSE_WORDS);
    const end = rest.findIndex(({ kind }) => kind === 'stop' || kind === 'comma');
    const clause = end < 0 ? rest : rest.slice(0, end);
    const can = clause.findIndex((word) => CAN.test(word.text));
    const sees = clause.findIndex((word, step) => can > 0 && step > can && SEES.test(word.text));
    return sees < 0 ? [] : clause.slice(0, sees + 1).map((_, step) => index + step);
  });
}

/** Looks at a photo of his kids, hugs a picture of her dog: who is in the picture is nowhere else. */
function ofPictures(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ text }, index) => {
    if (!PICTURE_OF.test(text)) return [];
    const start = words.slice(0, index).findLastIndex(({ kind }) => kind === 'stop' || kind === 'comma') + 1;
    const verb = words.slice(start, index).findLast(({ reading }) => VERBS.has(reading?.sense.is ?? ''));
    if (verb === undefined || (MAKES_PICTURE.test(verb.text) && !ON_WALLS.test(text))) return [];
    const phrase = words.slice(index + 1, index + 1 + PICTURED_WORDS);
    const noun = phrase.findIndex(({ reading }) => SEEN.has(reading?.sense.is ?? ''));
    return noun < 0 ? [] : phrase.slice(0, noun + 1).map((_, step) => index + 1 + step);
  });
}

/** A teacup sized hippo, a car-sized pumpkin: how large it is. */
function ofSizes(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ text }, index) => (SIZED.test(text) && index > 0 ? [index - 1, index] : []));
}

/** POV walking through a forest with a flashlight: neither the steps of whoever films nor what is in the hands are before the lens. */
function ofEye(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, start) => {
    if (!isEye(word) || !word.ofCamera) return [];
    const end = words.findIndex(({ kind }, at) => at > start && (kind === 'comma' || kind === 'stop'));
    const clause = words.slice(start, end < 0 ? words.length : end);
    const hands = clause.findIndex(({ text }) => text === 'with');
    return clause.flatMap(({ reading }, step) =>
      reading?.sense.is === 'action' || (hands > 0 && step >= hands) ? [start + step] : [],
    );
  });
}

const SIZED = /^-?(?:sized|shaped)$/u;
const PICTURE_OF =
  /^(?:photo|photograph|picture|image|portrait|painting|drawing|poster|mural|fresco|sketch|print|tattoo|graffiti) of$/u;
/** Nobody sits for these: they are painted on walls, or skin, by heart. */
const ON_WALLS = /^(?:mural|fresco|graffiti|tattoo) of$/u;
const MAKES_PICTURE = /^(?:tak|took|snap|shoot|captur|photograph|draw|paint|sketch|creat|mak)/u;
const VERBS: ReadonlySet<string> = new Set(['action', 'hold', 'wear', 'camera']);
const PICTURED_WORDS = 5;

const PURPOSE = /^(?:so|so that|in order that|让|好让|以便)$/u;
const PURPOSE_WORDS = 14;
const CAN = /^(?:can|could|may|might|能|可以|都能)$/u;
const SEES =
  /^(?:see|sees|look|look at|looks at|read|reads|notice|recognise|recognize|watch|watches|follow|learn|understand|看|看到|看见|看清|看清楚)/u;
