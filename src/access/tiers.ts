import { usd } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';

/** What a team may ask for at once, by the credit that it was given in all. */
export interface Tier {
  readonly creditFrom: Micros;
  readonly concurrentTasks: number;
  readonly requestsPerMinute: number;
}

/** The tiers of the public API (top-up → concurrent tasks / requests a minute), from the lowest. */
export const DEFAULT_TIERS: readonly Tier[] = [
  { creditFrom: usd('0'), concurrentTasks: 2, requestsPerMinute: 100 },
  { creditFrom: usd('10'), concurrentTasks: 10, requestsPerMinute: 100 },
  { creditFrom: usd('100'), concurrentTasks: 20, requestsPerMinute: 200 },
  { creditFrom: usd('500'), concurrentTasks: 50, requestsPerMinute: 500 },
  { creditFrom: usd('1000'), concurrentTasks: 100, requestsPerMinute: 1000 },
];

/** One tier for all, without limits. */
export const NO_TIERS: readonly Tier[] = [
  { creditFrom: usd('0'), concurrentTasks: Infinity, requestsPerMinute: Infinity },
];

/** The highest tier that a credit reaches; the lowest for a team that owes. */
export function tierOf(tiers: readonly Tier[], credit: bigint): Tier {
  const [lowest] = tiers;
  if (lowest === undefined) throw new Error('Cannot choose a tier: there is none');
  return tiers.findLast((tier) => credit >= tier.creditFrom) ?? lowest;
}
