import { dictionary } from './dictionary.ts';
import type { Dictionary, Reading } from './dictionary.ts';
import { hanNamesTold } from './han-given-names.ts';
import { hanFrom, hanWords } from './han-text.ts';
import { withHanWordsWhole } from './han-words.ts';
import { hanDoerAt, hanRoleAt } from './han-doers.ts';
import { hanHappeningAt } from './han-happenings.ts';
import { hanHeadAt, hanThingAt } from './han-things.ts';
import { hanToolAt } from './han-tools.ts';
import { hanVerbAt } from './han-aspect.ts';
import type { Token } from './tokenise.ts';

/** A stretch of the prompt with its possible readings: a known phrase, a mark, or an unknown word. */
export interface Piece {
  readonly kind: 'known' | 'unknown' | Exclude<Token['kind'], 'word' | 'han'>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  readonly han: boolean;
  readonly token: Token;
  /** Somebody is called so, again and again. */
  readonly isName?: true;
}

const HAN_NUMBER =
  /^(两三|三两|三五|三四|四五|五六|六七|七八|八九|十几|几十|数十|上百|几百|[一二两三四五六七八九十几数半]|十[一二]|\d{1,2})小?(个|只|条|匹|辆|艘|头|位|名|群|对|双|把|件|顶|棵|座|台|架|艘|队|排|家|些|朵|本|支|根|张|颗|块|株|幅|盏|枝|枚|粒|栋|瓶|杯|碗|盘|副|面|扇|口|头|间|枝|串|袋|锅|壶|盆|封|枚|件|部|桶|篮|筐|捆|串|束|盏|壶|勺|粒|滴|团|丛|簇|捧|担|沓|盒|箱|缸|坛|罐|卷|幢|枝|截|尾|匹|伙|拨|帮|班|组|打|双|篓|瓣|架|轮|道|级|层|扎|挂|行|列|滩|屉|笼|盅|碟|窝)/u;
const HAN_DIGITS = '一二三四五六七八九十';

/** Finds the longest known phrase at each place; what is left over becomes unknown words. */
export function recognise(tokens: readonly Token[]): readonly Piece[] {
  const words = dictionary();
  const names = hanNamesTold(words, tokens);
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const piece = nameAt(names, tokens, at) ?? pieceAt(words, tokens, at, pieces.at(-1));
    pieces.push(piece.piece);
    at += piece.length;
  }
  return mergeUnknownHan(withHanWordsWhole(pieces));
}

/** Somebody's name, which no word is cut from. */
function nameAt(
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
): { piece: Piece; length: number } | undefined {
  const name = [...names].find((each) => hanFrom(tokens, at, each.length) === each);
  if (name === undefined) return undefined;
  return {
    piece: { ...pieceOf('unknown', tokens.slice(at, at + name.length), []), isName: true },
    length: name.length,
  };
}

function pieceAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  before: Piece | undefined,
): { piece: Piece; length: number } {
  const token = tokens[at];
  if (token === undefined) throw new Error('Cannot recognise: past the end');
  if (token.kind !== 'word' && token.kind !== 'han') return { piece: pieceOf(token.kind, [token], []), length: 1 };
  const counted = token.kind === 'han' || /^\d+$/u.test(token.text) ? countedAt(tokens, at) : undefined;
  const longest = longestAt(words, tokens, at, before);
  const again = token.kind === 'han' ? oneByOneAt(words, tokens, at) : undefined;
  if (again !== undefined && again.length > (longest?.length ?? 0)) return again;
  if (counted !== undefined && counted.length >= (longest?.length ?? 0)) return counted;
  const loose = looselyAt(words, tokens, at);
  if (loose !== undefined && loose.length > (longest?.length ?? 0)) return loose;
  const han = token.kind === 'han' ? hanAt(words, tokens, at, before) : undefined;
  if (han !== undefined && han.length > (longest?.length ?? 0)) return han;
  // 一盘炒青菜: how it was cooked.
  const dish = before !== undefined && COUNTS_DISHES.test(before.text) && COOKED.test(token.text);
  if (dish && longest?.piece.readings.every(({ sense }) => sense.is === 'action') === true)
    return { piece: pieceOf('known', [token], [COOKED_SO]), length: 1 };
  if (longest !== undefined) return withHappening(words, tokens, at, longest);
  const number = /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
  if (number > 0) return { piece: pieceOf('known', [token], [numberReading(number)]), length: 1 };
  const described = before?.readings.some(({ sense }) => HEADED.has(sense.is)) === true && before.end === token.start;
  const head = described && token.kind === 'han' ? hanHeadAt(words, tokens, at) : undefined;
  if (head !== undefined) return { piece: pieceOf('known', [token], head), length: 1 };
  return { piece: hyphenated(words, token), length: 1 };
}

const HEADED: ReadonlySet<string> = new Set(['state', 'colour', 'size']);

/** 戳破: what people do may also have happened to a thing. */
function withHappening(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  { piece, length }: { readonly piece: Piece; readonly length: number },
): { piece: Piece; length: number } {
  const result = piece.han && length === 2 ? hanHappeningAt(words, tokens, at) : undefined;
  const isVerb = piece.readings.every(({ sense }) => sense.is === 'action' && sense.ofThings === undefined);
  if (result === undefined || !isVerb) return { piece, length };
  return { piece: { ...piece, readings: [...piece.readings, result.happens] }, length };
}

function longestAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  before: Piece | undefined,
): { piece: Piece; length: number } | undefined {
  const first = tokens[at];
  const han = first?.kind === 'han';
  for (let length = words.longestFrom.get(first?.text ?? '') ?? 0; length > 0; length--) {
    const span = tokens.slice(at, at + length);
    if (span.length < length || span.some((token) => token.kind !== first?.kind)) continue;
    const readings = words.readings.get(span.map((token) => token.text).join(han ? '' : ' '));
    // 摇椅上摇着蒲扇: the camera does not.
    if (han && readings?.every(({ sense }) => sense.is === 'camera') === true && tokens[at + length]?.text === '着')
      continue;
    if (readings === undefined || (han && length > 1 && isCutWrongly(words, tokens, at, length, readings))) continue;
    if (han && length > 1 && isAcrossPlace(words, tokens, at, length, before)) continue;
    if (han && length > 2 && isCutAcrossWord(words, tokens, at, length)) continue;
    if (!han && length === 2 && isCutAcross(words, tokens, at, readings)) continue;
    return { piece: pieceOf('known', span, readings), length };
  }
  return undefined;
}

/** A snowy mountain hut is a mountain hut in the snow: of two names of places that share a word the second is the noun. */
function isCutAcross(words: Dictionary, tokens: readonly Token[], at: number, readings: readonly Reading[]): boolean {
  const [first, shared, next] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (next === undefined || !readings.every(isPlace) || !words.readings.has(first ?? '')) return false;
  return words.readings.get(`${shared} ${next}`)?.every(isPlace) === true;
}

function isPlace({ sense }: Reading): boolean {
  return sense.is === 'place';
}

/** 桌上下象棋 is 桌上 and 下象棋, not 上下: what says nothing gives its last character to an action that begins there. */
function isCutWrongly(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  length: number,
  readings: readonly Reading[],
): boolean {
  return readings.every(({ sense }) => sense.is === 'stop') && isDeedFrom(words, tokens, at + length - 1);
}

/** 操场上升旗 is 操场上 and 升旗: after where something is, what says so gives its last character to an action that begins there. */
function isAcrossPlace(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  length: number,
  before: Piece | undefined,
): boolean {
  if (!LOCALISES.test(tokens[at]?.text ?? '') || length !== 2 || before === undefined) return false;
  const noun = before.readings.some(({ sense }) => WHERE.has(sense.is));
  return noun && isActionFrom(words, tokens, at + 1);
}

const LOCALISES = /^[上里下中内外前后边旁]$/u;
const WHERE: ReadonlySet<string> = new Set(['place', 'being', 'ground', 'thing', 'prop']);

/** 睡着了: it belongs to the verb. */
const ASPECT = /^[了着过]/u;

/** 拍手鼓励队员 is 拍手 and 鼓励: what ends inside a word of the language gives way to an action that ends before it. */
function isCutAcrossWord(words: Dictionary, tokens: readonly Token[], at: number, length: number): boolean {
  const text = hanFrom(tokens, at, length + 3);
  if (text.length === length || !isDeed(words.readings.get(text.slice(0, length)))) return false;
  const ends = new Set(hanWords(text).map(({ index }) => index));
  if (ends.has(length) || ASPECT.test(text.slice(length))) return false;
  for (let less = length - 1; less > 1; less--)
    if (ends.has(less) && isDeed(words.readings.get(text.slice(0, less)))) return true;
  return false;
}

/** Whether a deed of two characters or more begins at a token. */
function isDeedFrom(words: Dictionary, tokens: readonly Token[], from: number): boolean {
  return phrasesFrom(words, tokens, from).some(isDeed);
}

/** Whether anything that is done is said by two characters or more from a token on. */
function isActionFrom(words: Dictionary, tokens: readonly Token[], from: number): boolean {
  return phrasesFrom(words, tokens, from).some((readings) => readings.some(({ sense }) => sense.is === 'action'));
}

/** The readings of all that two characters or more from a token on may be. */
function phrasesFrom(words: Dictionary, tokens: readonly Token[], from: number): readonly (readonly Reading[])[] {
  const text = hanFrom(tokens, from, words.longestFrom.get(tokens[from]?.text ?? '') ?? 0);
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, less) =>
    words.readings.get(text.slice(0, text.length - less)),
  ).filter((readings) => readings !== undefined);
}

function isDeed(readings: readonly Reading[] | undefined): boolean {
  return readings?.some(({ sense }) => sense.is === 'action' && sense.deed !== undefined) === true;
}

/** Somebody by the end of the word, or a verb in one of its forms. */
function hanAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  before: Piece | undefined,
): { piece: Piece; length: number } | undefined {
  const verb = hanVerbAt(words, tokens, at);
  const result = hanHappeningAt(words, tokens, at);
  const done = result !== undefined && result.length >= (verb?.length ?? 0) ? result : verb;
  if (done !== undefined) {
    const piece = pieceOf('known', tokens.slice(at, at + done.length), done.readings);
    return { piece: { ...piece, text: done.text }, length: done.length };
  }
  const tool = before !== undefined && WITH.test(before.text) ? hanToolAt(words, tokens, at) : 0;
  if (tool > 0) return { piece: pieceOf('known', tokens.slice(at, at + tool), [TOOL]), length: tool };
  const named = (before !== undefined && COUNTS.test(before.text)) || MADE_OF.test(tokens[at]?.text ?? '');
  const thing = named ? hanThingAt(words, tokens, at) : undefined;
  if (thing !== undefined)
    return { piece: pieceOf('known', tokens.slice(at, at + thing.length), thing.readings), length: thing.length };
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'stop' || before.kind === 'quote';
  const counted = before !== undefined && COUNTS_PEOPLE.test(before.text);
  if (!opens && !counted && !OPENS_NOUN.test(before?.text ?? '')) return undefined;
  const first = opens || counted;
  const doer = (first ? hanRoleAt(words, tokens, at) : undefined) ?? hanDoerAt(words, tokens, at, first);
  if (doer === undefined) return undefined;
  return { piece: pieceOf('known', tokens.slice(at, at + doer.length), doer.readings), length: doer.length };
}

const WITH = /^(?:用|用着|使用|拿着?|操着|抄起)$/u;
/** Part of what is done with it. */
const TOOL: Reading = { sense: { is: 'stop' }, also: [], plural: false };

/** A number with the measure word of things and beasts, or what describes before one. */
const COUNTS =
  /^[一二两三四五六七八九十几数这那\d]{1,2}[只头匹条尾个件把张辆艘架台盏顶双棵株朵枝束碗盘杯壶口部副块支根串盆本]$/u;

/** 竹盘, 铜壶: what it is made of begins the name of a thing. */
const MADE_OF = /^[竹木铁铜铝瓷陶藤锡砂纸]$/u;

const COUNTS_DISHES = /^[一二两三四五六七八九十几半]{1,2}[盘碗份锅碟道盆串只条块个根片颗]$/u;
const COOKED_SO: Reading = { sense: { is: 'taste' }, also: [], plural: false };
const COOKED = /^[炒烤炸煎蒸煮炖卤焖烧拌涮拍腌熏]$/u;

const COUNTS_PEOPLE = /^[一二两三四五六七八九十几数这那\d]{1,2}[个位名群]$/u;
/** Words that somebody may be named right after. */
const OPENS_NOUN = /^(?:的|和|与|跟|给|把|被|对|向|让|帮|教|年轻|老|男|女|两|三|几)$/u;

/** How many words and commas a phrase such as "take a walk" may have before its noun. */
const BETWEEN_MAX = 3;

/** "Takes a long, peaceful walk": what is done by a verb and its noun, with adjectives between them. */
function looselyAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
): { piece: Piece; length: number } | undefined {
  const [verb, article] = tokens.slice(at, at + 2);
  if (verb?.kind !== 'word' || (article?.text !== 'a' && article?.text !== 'an')) return undefined;
  for (let skipped = 1; skipped <= BETWEEN_MAX; skipped++) {
    const length = 3 + skipped;
    const span = tokens.slice(at, at + length);
    if (span.length < length || span.some(({ kind, text }) => kind !== 'word' && text !== ',')) return undefined;
    const readings = words.readings.get(`${verb.text} a ${span.at(-1)?.text ?? ''}`);
    if (readings?.some(({ sense }) => sense.is === 'action') === true)
      return { piece: pieceOf('known', span, readings), length };
  }
  return undefined;
}

const ONE_BY_ONE = /^一(?<measure>.)(?:接着?|又|挨|连着?|比)?一?\k<measure>地?/u;

/** 一盏接一盏, 一片片: one after another; before a noun they are several: 一排排灯笼. */
function oneByOneAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
): { piece: Piece; length: number } | undefined {
  const [whole] = ONE_BY_ONE.exec(hanFrom(tokens, at, 7)) ?? [];
  if (whole === undefined || whole.length < 3) return undefined;
  const next = longestAt(words, tokens, at + whole.length, undefined)?.piece.readings ?? [];
  const several = next.some(({ sense }) => OF_NOUN.has(sense.is)) && !next.some(({ sense }) => sense.is === 'action');
  const reading = several ? numberReading(SEVERAL) : { sense: { is: 'stop' as const }, also: [], plural: false };
  return { piece: pieceOf('known', tokens.slice(at, at + whole.length), [reading]), length: whole.length };
}

const SEVERAL = 5;
const OF_NOUN: ReadonlySet<string> = new Set(['being', 'colour', 'size', 'state', 'age']);

/** 三只, 两个, 一群: a number with its measure word is one piece. */
function countedAt(tokens: readonly Token[], at: number): { piece: Piece; length: number } | undefined {
  const span = tokens.slice(at, at + 4);
  const match = HAN_NUMBER.exec(span.map((token) => token.text).join(''));
  if (match === null) return undefined;
  const [whole, digits = '', measure = ''] = match;
  let length = 0;
  for (let chars = 0; chars < whole.length; length++) chars += span[length]?.text.length ?? whole.length;
  const groups: Readonly<Record<string, number>> = {
    群: 6,
    窝: 5,
    对: 2,
    双: 2,
    队: 6,
    排: 5,
    些: 4,
    伙: 5,
    帮: 5,
    班: 6,
    组: 4,
    打: 12,
  };
  const number = groups[measure] !== undefined && digits === '一' ? groups[measure] : hanNumber(digits);
  return { piece: pieceOf('known', span.slice(0, length), [numberReading(number)]), length };
}

/** 两三, 十几: about how many. */
const ABOUT: Readonly<Record<string, number>> = {
  两三: 3,
  三两: 3,
  三五: 4,
  三四: 4,
  四五: 5,
  五六: 6,
  六七: 7,
  七八: 8,
  八九: 9,
};
const MANY = /^(?:十几|几十|数十|上百|几百)$/u;

function hanNumber(digits: string): number {
  if (MANY.test(digits)) return 12;
  if (ABOUT[digits] !== undefined) return ABOUT[digits];
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (digits.length === 2) return 10 + HAN_DIGITS.indexOf(digits[1] ?? '一') + 1;
  if (digits === '两') return 2;
  if (digits === '几') return 3;
  if (digits === '数') return 4;
  return Math.max(1, HAN_DIGITS.indexOf(digits) + 1);
}

function numberReading(count: number): Reading {
  return { sense: { is: 'number', count: Math.min(12, Math.max(1, count)) }, also: [], plural: false };
}

/** `snow-covered` may be known as two words, `red-coated` by its first part; else it is unknown. */
function hyphenated(words: Dictionary, token: Token): Piece {
  const spaced = words.readings.get(token.text.replaceAll('-', ' '));
  if (spaced !== undefined) return pieceOf('known', [token], spaced);
  const first = token.text.includes('-') ? words.readings.get(token.text.split('-')[0] ?? '') : undefined;
  const usable = first?.filter(
    (reading) =>
      !['being', 'action', 'garment', 'prop', 'connector', 'relation', 'preposition', 'not'].includes(reading.sense.is),
  );
  return usable !== undefined && usable.length > 0
    ? pieceOf('known', [token], usable)
    : pieceOf('unknown', [token], []);
}

function pieceOf(kind: Piece['kind'], span: readonly Token[], readings: readonly Reading[]): Piece {
  const [first] = span;
  if (first === undefined) throw new Error('Cannot make a piece of nothing');
  const han = first.kind === 'han';
  const text = span.map((token) => token.text).join(han ? '' : ' ');
  return { kind, text, start: first.start, end: span.at(-1)?.end ?? first.end, readings, han, token: first };
}

/** Unknown Han characters beside each other are cut into words by the language's own rules. */
function mergeUnknownHan(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joins = isLoose(piece) && last !== undefined && isLoose(last) && last.end === piece.start;
    if (joins) merged[merged.length - 1] = { ...last, text: last.text + piece.text, end: piece.end };
    else merged.push(piece);
  }
  return merged.flatMap((piece) =>
    piece.kind === 'unknown' && piece.han && piece.text.length > 3 ? wordsOf(piece) : [piece],
  );
}

function isLoose({ kind, han, isName }: Piece): boolean {
  return kind === 'unknown' && han && isName !== true;
}

function wordsOf(piece: Piece): readonly Piece[] {
  return hanWords(piece.text).map(({ segment, index }) => ({
    ...piece,
    text: segment,
    start: piece.start + index,
    end: piece.start + index + segment.length,
  }));
}
