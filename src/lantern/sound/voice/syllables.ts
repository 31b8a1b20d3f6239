import { hash2 } from '../../../base/random.ts';

export const VOWELS = ['ee', 'i', 'e', 'a', 'ah', 'aw', 'oo', 'u', 'er'] as const;
export type Vowel = (typeof VOWELS)[number];

/** How a syllable begins. */
export type Onset = 'open' | 'stop' | 'hiss' | 'nasal' | 'glide';

/** One beat of speech. */
export interface Syllable {
  readonly vowel: Vowel;
  readonly onset: Onset;
  /** 0 (swallowed) to 1 (said with weight). */
  readonly stress: number;
  /** Relative length; 1 for a plain syllable. */
  readonly weight: number;
  /** Rest after it, in the same unit; 0 within a word. */
  readonly rest: number;
  /** What ends the phrase here, if one does: decides the tune. */
  readonly ending?: 'statement' | 'question' | 'call' | 'comma';
}

const ENDINGS: readonly (readonly [marks: string, ending: NonNullable<Syllable['ending']>, rest: number])[] = [
  ['?？', 'question', 1.6],
  ['!！', 'call', 1.4],
  ['.。…', 'statement', 1.6],
  [',，;；:：、—–', 'comma', 0.9],
];

/** Little words that English speakers pass over. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'a an the of to in on at and or but is are was be am for with it its you i he she we they my your his her as so'.split(
    ' ',
  ),
);

/**
 * Cuts a text into the syllables that a reader would say: English by its groups of vowel letters, Chinese one a
 * character, figures one a digit. It gives rhythm and colour, not pronunciation. Empty for a text without letters.
 */
export function syllablesOf(text: string): readonly Syllable[] {
  const words = text.match(/\p{Script=Han}|\d|[\p{L}'’]+|[?？!！.。…,，;；:：、—–]/gu) ?? [];
  const syllables: Syllable[] = [];
  for (const word of words) {
    const last = syllables.at(-1);
    const mark = ENDINGS.find(([marks]) => marks.includes(word));
    if (mark === undefined) syllables.push(...syllablesOfWord(word));
    else if (last !== undefined) syllables[syllables.length - 1] = endPhrase(last, mark[1], mark[2]);
  }
  const last = syllables.at(-1);
  if (last !== undefined && last.ending === undefined)
    syllables[syllables.length - 1] = endPhrase(last, 'statement', 0);
  return syllables;
}

function endPhrase(last: Syllable, ending: NonNullable<Syllable['ending']>, rest: number): Syllable {
  // The last syllable before a pause is drawn out (phrase-final lengthening: D. H. Klatt, JASA 1976).
  return { ...last, weight: last.ending === undefined ? last.weight * 1.45 : last.weight, rest, ending };
}

function syllablesOfWord(word: string): readonly Syllable[] {
  if (/\p{Script=Han}|\d/u.test(word)) return [oneByChance(word)];
  const letters = word.toLowerCase().replaceAll(/['’]/g, '');
  const light = LIGHT_WORDS.has(letters);
  const parts = [...letters.matchAll(/([^aeiouy]*)([aeiouy]+|$)/g)].filter(([, , vowels]) => vowels !== '');
  const sounded = parts.filter(
    ([, , vowels], index) => index === 0 || index < parts.length - 1 || !isSilent(letters, vowels ?? ''),
  );
  if (sounded.length === 0) return [{ vowel: 'er', onset: onsetOf(letters), stress: 0.4, weight: 0.8, rest: 0.12 }];
  return sounded.map(([, before, vowels], index) => ({
    vowel: vowelOf(vowels ?? 'a'),
    onset: onsetOf(before ?? ''),
    stress: light ? 0.25 : index === 0 ? 0.95 : 0.5,
    weight: (light ? 0.65 : 0.95) + 0.08 * Math.min(3, (before ?? '').length),
    rest: index === sounded.length - 1 ? 0.12 : 0,
  }));
}

/** A final lone e is not said (tune, lake), unless it follows a consonant and l (table). */
function isSilent(letters: string, vowels: string): boolean {
  return vowels === 'e' && letters.endsWith('e') && !/[^aeiouy]le$/.test(letters);
}

function oneByChance(character: string): Syllable {
  const code = character.codePointAt(0) ?? 0;
  const onsets: readonly Onset[] = ['stop', 'hiss', 'nasal', 'glide', 'open'];
  return {
    vowel: VOWELS[Math.floor(hash2(code, 1) * VOWELS.length)] ?? 'ah',
    onset: onsets[Math.floor(hash2(code, 2) * onsets.length)] ?? 'open',
    stress: 0.45 + 0.5 * hash2(code, 3),
    weight: 1,
    rest: 0.05,
  };
}

const VOWEL_LETTERS: Readonly<Record<string, Vowel>> = {
  ee: 'ee',
  ea: 'ee',
  ie: 'ee',
  y: 'ee',
  i: 'i',
  ui: 'i',
  e: 'e',
  ai: 'e',
  ay: 'e',
  ei: 'e',
  a: 'a',
  ah: 'ah',
  o: 'ah',
  oa: 'aw',
  ow: 'aw',
  au: 'aw',
  ou: 'aw',
  oo: 'oo',
  ue: 'oo',
  u: 'u',
};

function vowelOf(letters: string): Vowel {
  return VOWEL_LETTERS[letters.slice(0, 2)] ?? VOWEL_LETTERS[letters.slice(0, 1)] ?? 'er';
}

function onsetOf(consonants: string): Onset {
  const first = consonants.slice(0, 1);
  if (first === '') return 'open';
  if ('szfxcvhj'.includes(first) || /^(?:sh|th|ch|ph)/.test(consonants)) return 'hiss';
  if ('mn'.includes(first)) return 'nasal';
  return 'lrw'.includes(first) ? 'glide' : 'stop';
}
