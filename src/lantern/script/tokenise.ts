import type { MediaReference } from './screenplay.ts';
import { shotMarkAt } from './shot-marks.ts';
import type { ShotMark } from './shot-marks.ts';

/** One piece of the written prompt. `start` and `end` are offsets into it. */
export interface Token {
  readonly kind: 'word' | 'han' | 'stop' | 'comma' | 'quote' | 'reference';
  /** Lower case; of a quotation, what is between the marks as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reference?: Pick<MediaReference, 'kind' | 'index'>;
  /** A `stop` that is the heading of a shot. */
  readonly shot?: ShotMark;
}

const PATTERNS = [
  {
    kind: 'reference',
    pattern:
      /<<<\s*(image|video|element)_(\d+)\s*>>>|@(image|video|element)_?(\d+)|\[(image|video|element)[ _](\d+)\]/iuy,
  },
  {
    kind: 'quote',
    pattern: /[“"「『«]([^”"」』»]{1,400})[”"」』»]|(?<=[\s:,，：])['‘]([^'’]{2,400})['’](?=[\s.,!?;]|$)/uy,
  },
  {
    kind: 'word',
    pattern: /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}]*(?:[-'’:&][\p{Script=Latin}\p{N}]+)*|&/uy,
  },
  { kind: 'han', pattern: /[\p{Script=Han}〇]/uy },
  { kind: 'stop', pattern: /[.!?;:。！？；：\n—|…]+|--+/uy },
  { kind: 'comma', pattern: /[,，、()（）[\]【】{}/]|(?<=\s)[-–](?=\s)/uy },
] as const;

/** Cuts a prompt into words, single Han characters, marks, quotations and references; everything else is skipped. */
export function tokenise(prompt: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < prompt.length) {
    const token = tokenAt(prompt, at);
    if (token !== undefined) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens.flatMap(splitClitic);
}

/** Mr. Haddad: no sentence ends there. */
const TITLE = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st)$/iu;

function tokenAt(prompt: string, at: number): Token | undefined {
  const shot = shotMarkAt(prompt, at);
  if (shot !== undefined) return { kind: 'stop', text: '.', start: at, end: shot.end, shot: shot.mark };
  for (const { kind, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(prompt);
    if (match === null || (kind === 'stop' && match[0] === '.' && TITLE.test(prompt.slice(Math.max(0, at - 5), at))))
      continue;
    const place = { start: at, end: at + match[0].length };
    if (kind === 'quote') return { kind, text: (match[1] ?? match[2] ?? '').trim(), ...place };
    if (kind !== 'reference') return { kind, text: match[0].toLowerCase().replaceAll('’', "'"), ...place };
    const name = (match[1] ?? match[3] ?? match[5] ?? '').toLowerCase();
    const reference = {
      kind: name === 'video' || name === 'element' ? name : 'image',
      index: Number(match[2] ?? match[4] ?? match[6]),
    } as const;
    return { kind, text: match[0], reference, ...place };
  }
  return undefined;
}

/** A phrase of the lexicon as the words of a prompt are split: `children's book` becomes `children 's book`. */
export function partedClitics(phrase: string): string {
  return phrase.replaceAll(/\S{3,}'s(?=\s|$)/gu, (word) =>
    splitClitic({ kind: 'word', text: word, start: 0, end: word.length })
      .map(({ text }) => text)
      .join(' '),
  );
}

/** `woman's` becomes `woman` and `'s`, so that possession can be read; contractions stay whole. */
function splitClitic(token: Token): readonly Token[] {
  const match = token.kind === 'word' ? /^(.{3,})('s)$/u.exec(token.text) : null;
  if (match === null || /^(?:there|that|it|he|she|what|here|bird)$/u.test(match[1] ?? '')) return [token];
  const cut = token.end - 2;
  return [
    { ...token, text: match[1] ?? '', end: cut },
    { ...token, text: "'s", start: cut },
  ];
}
