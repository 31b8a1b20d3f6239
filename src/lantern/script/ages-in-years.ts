import { describesNoun, isSomebody, isVerbal } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DECADES: Readonly<Record<string, number>> = {
  teens: 15,
  twenties: 25,
  thirties: 35,
  forties: 45,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 85,
  nineties: 95,
};
/** From which year of life on somebody is drawn as of an age. */
const FROM_YEARS: readonly (readonly [years: number, age: string, inChinese: string])[] = [
  [60, 'old', '年老'],
  [45, 'middle-aged', '中年'],
  [30, '', ''],
  [18, 'young', '年轻'],
  [13, 'teenage', '少年'],
  [0, '', ''],
];
/** Under it somebody of whom only the years are told is a child. */
const CHILD_BELOW_YEARS = 13;

interface Told {
  readonly years: number;
  /** How many pieces tell it. */
  readonly length: number;
}

/**
 * A 70-year-old man, a woman in her sixties, a man aged 80, 七十岁的老人: the pieces with `old`, `middle-aged`, `young` or `teenage` before the noun in
 * the place of the years; who is but a five-year-old is a child.
 */
export function withAgesInYears(pieces: readonly Piece[]): readonly Piece[] {
  const plain: Piece[] = [];
  let young = false;
  for (let at = 0; at < pieces.length; at++) {
    const [before, after] = [yearsBefore(pieces, at), yearsAfter(pieces, at)];
    const piece = pieces[at]!;
    const ahead = before === undefined ? 'none' : nounAhead(pieces, at + before.length);
    if (before !== undefined && ahead !== 'thing') {
      plain.push(...ageWord(before.years, piece), ...(ahead === 'none' ? somebody(before.years, piece) : []));
      at += before.length - 1;
      young = before.years < CHILD_BELOW_YEARS;
    } else if (after !== undefined) {
      const noun = plain.findLastIndex(isSomebody);
      let first = noun;
      while (
        first > 0 &&
        describesNoun(plain[first - 1]!) &&
        plain[first - 1]!.readings.every(({ sense }) => sense.is !== 'determiner' && sense.is !== 'number')
      )
        first--;
      plain.splice(first, 0, ...ageWord(after.years, plain[noun]!));
      at += after.length - 1;
    } else if (isToldOfName(pieces, at)) {
      const years = yearsOf(piece.text) ?? decadeOf(piece.text) ?? 0;
      plain.push(...writtenAs('a', piece), ...ageWord(years, piece), ...somebody(years, piece));
    } else {
      plain.push(young ? asChild(piece) : piece);
      young &&= !isSomebody(piece) && piece.kind !== 'stop' && piece.kind !== 'comma';
    }
  }
  return plain;
}

/** An eight-year-old rider is a child. */
function asChild(piece: Piece): Piece {
  const readings = piece.readings.map((reading) =>
    reading.sense.is === 'being' && reading.sense.kind === 'person'
      ? { ...reading, sense: { ...reading.sense, kind: 'child' as const } }
      : reading,
  );
  return { ...piece, readings };
}

/** Ramón, seventy, in a uniform; Adaeze Obi, forties: years between commas after a name. */
function isToldOfName(pieces: readonly Piece[], at: number): boolean {
  const [name, comma, years, end] = pieces.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || comma?.kind !== 'comma' || years?.han !== false || (end?.kind !== 'comma' && end?.kind !== 'stop'))
    return false;
  const isName = name?.kind === 'unknown' && !name.han;
  return isName && (yearsOf(years.text) ?? decadeOf(years.text)) !== undefined;
}

/** A 70-year-old, a seven year old, 五岁的. */
function yearsBefore(pieces: readonly Piece[], at: number): Told | undefined {
  const [piece, next] = pieces.slice(at, at + 2);
  if (piece === undefined) return undefined;
  if (piece.han) return yearsInChinese(pieces, at);
  const whole = /^(.+?)[- ]years?[- ]olds?$/u.exec(piece.text)?.[1];
  if (whole !== undefined) return told(whole, 1);
  return /^year[- ]olds?$/u.test(next?.text ?? '') ? told(piece.text, 2) : undefined;
}

/** 七十岁的, 六十多岁的: each character is a number by itself. */
function yearsInChinese(pieces: readonly Piece[], at: number): Told | undefined {
  const digits = pieces.slice(at, at + HAN_DIGITS_MAX).map(({ text }) => text);
  const end = digits.findIndex((text) => /^[多来几]?岁$/u.test(text));
  if (end < 1) return undefined;
  return told(digits.slice(0, end).join(''), digits[end + 1] === '的' ? end + 2 : end + 1);
}

const HAN_DIGITS_MAX = 5;

/** In her late sixties, aged 80, 70 years old, about fifty: right after somebody. */
function yearsAfter(pieces: readonly Piece[], at: number): Told | undefined {
  const [first, second, third] = pieces.slice(at, at + 3).map(({ text }) => text);
  const lead = pieces[at - 1];
  const noun = lead?.kind === 'comma' ? pieces[at - 2] : lead;
  if (!isSomebody(noun)) return undefined;
  if (/^in (?:his|her|their)$/u.test(first ?? '')) {
    const early = decadeOf(second);
    const decade = early ?? decadeOf(third);
    return decade === undefined ? undefined : { years: decade, length: early === undefined ? 3 : 2 };
  }
  if (first === 'aged') return told(second, 2);
  if (second === 'years old') return told(first, 2);
  const near = first === 'about' || first === 'around' || first === 'both';
  if (near && third === 'years old') return told(second, 3);
  return near && !NOUNISH.test(third ?? '') ? told(second, 2) : undefined;
}

/** About fifty people are no age. */
const NOUNISH = /^(?:people|persons|metres|meters|feet|of)$/u;

function told(text: string | undefined, length: number): Told | undefined {
  const years = yearsOf(text ?? '');
  return years === undefined ? undefined : { years, length };
}

/** `seventy-five`, `70`, 七十: years of a life. */
function yearsOf(text: string): number | undefined {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const [ten = '', unit = ''] = text.split(/[- ]/u);
  if (UNITS.includes(ten)) return UNITS.indexOf(ten) + 1;
  if (TENS.includes(ten)) return (TENS.indexOf(ten) + 2) * 10 + UNITS.indexOf(unit) + 1;
  const han = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (han === null || text === '') return undefined;
  const digit = (each: string | undefined) => '一二三四五六七八九'.indexOf(each ?? '') + 1;
  return han[2] === undefined ? digit(han[1] ?? han[3]) : (digit(han[1]) || 1) * 10 + digit(han[3]);
}

function decadeOf(text: string | undefined): number | undefined {
  const digits = /^([2-9]0)'?s$/u.exec(text ?? '')?.[1];
  return digits === undefined ? DECADES[text ?? ''] : Number(digits) + 5;
}

function ageWord(years: number, piece: Piece): readonly Piece[] {
  const [, age, inChinese] = FROM_YEARS.find(([from]) => years >= from)!;
  const word = piece.han ? inChinese : age;
  return word === '' ? [] : writtenAs(word, piece);
}

function somebody(years: number, piece: Piece): readonly Piece[] {
  const child = years < CHILD_BELOW_YEARS;
  return writtenAs(piece.han ? (child ? '孩子' : '人') : child ? 'child' : 'person', piece);
}

/** Whose age it is: a 300-year-old oak is no person. */
function nounAhead(pieces: readonly Piece[], from: number): 'somebody' | 'thing' | 'none' {
  const noun = pieces.slice(from).find((piece) => !describesNoun(piece));
  if (isSomebody(noun)) return 'somebody';
  return noun === undefined || isVerbal(noun) || noun.kind === 'comma' || noun.kind === 'stop' ? 'none' : 'thing';
}
