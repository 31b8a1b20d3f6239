import { TRADE_NAMES, TRADES } from '../../trades/trades.ts';
import { listed } from '../listed.ts';
import type { Entry } from './entry.ts';

const WOMAN = /(?:woman|lady|waitress|actress|stewardess|hostess|sorceress)$/u;
const MAN = /(?:[a-z]man|guy|waiter|steward)$/u;

/** Names for those who are known by the look; some of a trade's names are of one sex. */
export const TRADE_WORDS: readonly Entry[] = TRADE_NAMES.flatMap((trade) => {
  const { en, zh, kind = 'person', age } = TRADES[trade];
  const entryOf = (words: readonly string[], who: typeof kind, han: string): Entry => ({
    sense: { is: 'being', kind: who, trade, ...(age === undefined ? {} : { age }) },
    en: words.join(', '),
    zh: han,
  });
  const words = listed(en);
  const women = words.filter((word) => WOMAN.test(word));
  const men = words.filter((word) => MAN.test(word) && !WOMAN.test(word));
  const others = words.filter((word) => !women.includes(word) && !men.includes(word));
  return [
    entryOf(others, kind, zh),
    ...(women.length > 0 ? [entryOf(women, kind === 'girl' ? 'girl' : 'woman', '')] : []),
    ...(men.length > 0 ? [entryOf(men, kind === 'boy' ? 'boy' : 'man', '')] : []),
  ];
});
