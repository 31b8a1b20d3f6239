import type { TaskId, TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { MovementKind } from './book.ts';
import type { BookRule } from './verify.ts';

/** What a team has: all derived from entries, none stored. */
export interface Balance {
  /** Can be spent now; below zero only after a correction that was allowed to. */
  readonly available: Micros;
  /** Set aside for tasks that are not final. */
  readonly held: Micros;
  readonly spent: Micros;
}

/** The double-entry book: reading side. Movements are written inside the transactions of `tasks` and of administration. */
export interface LedgerReader {
  balance(teamId: TeamId): Promise<Balance>;
  balances(teamIds: readonly TeamId[]): Promise<ReadonlyMap<TeamId, Balance>>;
  /** Checks the whole book, in pieces that keep nobody waiting. An empty list when it is right. */
  verify(): Promise<readonly Violation[]>;
  /** What must always hold, by the last link of each chain: quick however long the book is. */
  health(): Promise<BookHealth>;
  /** What a task of this team moved; undefined when it is unknown or foreign. Receipts do not expire. */
  receipt(teamId: TeamId, taskId: TaskId): Promise<Receipt | undefined>;
  /** Every entry in the order of booking, in batches. */
  entries(filter: EntryFilter): AsyncIterable<readonly BookLine[]>;
}

/** What of the book is wrong, and where. */
export interface Violation {
  readonly rule: BookRule;
  readonly detail: string;
}

export interface BookHealth {
  /** The balances of all accounts sum to zero. */
  readonly isBalanced: boolean;
  /** What is held of each team is what its open tasks can cost. */
  readonly isHeldForOpenTasks: boolean;
}

export interface EntryFilter {
  readonly teamId?: TeamId;
  /** Included. */
  readonly from?: Date;
  /** Not included. */
  readonly to?: Date;
}

/** One entry with its movement. */
export interface BookLine {
  readonly movementId: bigint;
  readonly bookedAt: Date;
  readonly kind: MovementKind;
  readonly teamId: TeamId;
  readonly taskId: TaskId | undefined;
  readonly accountId: string;
  readonly amount: Micros;
  /** What the account held after it. */
  readonly balance: Micros;
  readonly reason: string;
  readonly actor: string;
  readonly key: string | undefined;
}

/** What one task cost and how. */
export interface Receipt {
  readonly taskId: TaskId;
  readonly model: string;
  readonly status: 'pending' | 'processing' | 'success' | 'failed';
  /** The locked price that it was accepted with. */
  readonly quoteId: string | undefined;
  readonly price: {
    readonly units: number;
    readonly unit: 'second' | 'image';
    readonly rate: Micros;
    readonly amount: Micros;
  };
  readonly held: Micros;
  readonly charged: Micros;
  readonly refunded: Micros;
  /** In the order of booking. */
  readonly movements: readonly ReceiptMovement[];
}

export interface ReceiptMovement {
  readonly movementId: bigint;
  readonly kind: MovementKind;
  readonly reason: string;
  readonly bookedAt: Date;
  readonly entries: readonly {
    readonly account: 'available' | 'held' | 'spent';
    readonly amount: Micros;
    readonly before: Micros;
    readonly after: Micros;
  }[];
}
