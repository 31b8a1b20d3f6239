import { ATHLETES } from './athletes.ts';
import { BEINGS_LIKE_PEOPLE } from './beings.ts';
import { MAKERS } from './makers.ts';
import { MUSICIANS } from './musicians.ts';
import { PERFORMERS } from './performers.ts';
import { PROFESSIONS } from './professions.ts';
import { SERVICES } from './services.ts';
import { TALES } from './tales.ts';
import type { TradeCard } from './trade-card.ts';

const CARDS = {
  ...MAKERS,
  ...PROFESSIONS,
  ...SERVICES,
  ...MUSICIANS,
  ...PERFORMERS,
  ...ATHLETES,
  ...TALES,
  ...BEINGS_LIKE_PEOPLE,
};

/** The name of someone who is known by the look. */
export type Trade = keyof typeof CARDS;

/** Everyone who is known by the look. */
export const TRADES: Readonly<Record<Trade, TradeCard>> = CARDS;

/** All trades, in the order of their groups. */
export const TRADE_NAMES = Object.keys(CARDS) as readonly Trade[];

/** What is known of someone by the look. */
export function tradeCard(trade: Trade): TradeCard {
  return TRADES[trade];
}
