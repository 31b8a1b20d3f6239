import { TRADE_NAMES, TRADES } from '../../trades/trades.ts';
import type { Entry } from './entry.ts';

/** Names for those who are known by the look. */
export const TRADE_WORDS: readonly Entry[] = TRADE_NAMES.map((trade) => {
  const { en, zh, kind, age } = TRADES[trade];
  return {
    sense: { is: 'being' as const, kind: kind ?? ('person' as const), trade, ...(age === undefined ? {} : { age }) },
    en,
    zh,
  };
});
