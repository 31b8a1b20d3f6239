import type { TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';

/** What a team has: all derived from entries, none stored. */
export interface Balance {
  /** Can be spent now. */
  readonly available: Micros;
  /** Set aside for tasks that are not final. */
  readonly held: Micros;
  readonly spent: Micros;
}

/** The double-entry book: reading side. Movements are written inside the transactions of `tasks` and of administration. */
export interface LedgerReader {
  balance(teamId: TeamId): Promise<Balance>;
  /** Checks the whole book: entries sum to zero, holds equal open tasks. An empty list when it is right. */
  verify(): Promise<readonly string[]>;
}
