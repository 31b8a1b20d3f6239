/**
 * The answers of the admin API, and receipts. Money is whole micro-dollars (1,000,000 are one dollar) in fields that end in
 * `_micros`; times are ISO 8601.
 */
export interface TeamAnswer {
  readonly team_id: string;
  readonly name: string;
  readonly is_disabled: boolean;
  readonly created_at: string;
  /** In force; null where there is none. */
  readonly requests_per_minute: number | null;
  readonly concurrent_tasks: number | null;
  /** Its own; null where the operator's setting counts. */
  readonly running_tasks: number | null;
  /** True where the limits above are those of the tier. */
  readonly is_by_tier: { readonly requests_per_minute: boolean; readonly concurrent_tasks: boolean };
  readonly balance: BalanceMicros;
}

export interface BalanceMicros {
  readonly available_micros: number;
  readonly held_micros: number;
  readonly spent_micros: number;
}

export interface KeyAnswer {
  readonly key_id: string;
  readonly team_id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly models: readonly string[] | null;
  readonly is_disabled: boolean;
  readonly created_at: string;
  readonly expires_at: string | null;
  /** To the minute. */
  readonly last_used_at: string | null;
  readonly monthly_budget_micros: number | null;
  readonly used_this_month_micros: number;
  readonly requests_per_minute: number | null;
  readonly concurrent_tasks: number | null;
  readonly secrets: readonly {
    readonly prefix: string;
    readonly created_at: string;
    readonly expires_at: string | null;
  }[];
}

/** A key with what it is presented as, which is shown this once. */
export interface IssuedKeyAnswer extends KeyAnswer {
  readonly secret: string;
}

/** A credit, refund or correction, as it was booked the first time. */
export interface BookingAnswer {
  readonly movement_id: number;
  readonly kind: 'credit' | 'refund' | 'correction';
  readonly team_id: string;
  readonly task_id: string | null;
  readonly amount_micros: number;
  readonly available_after_micros: number;
  readonly reason: string;
  readonly actor: string;
  readonly idempotency_key: string;
  readonly booked_at: string;
}

/** One line of the book, in exports. */
export interface EntryAnswer {
  readonly movement_id: number;
  readonly booked_at: string;
  readonly kind: string;
  readonly team_id: string;
  readonly task_id: string | null;
  readonly account: string;
  readonly amount_micros: number;
  readonly balance_micros: number;
  readonly reason: string;
  readonly actor: string;
  readonly idempotency_key: string | null;
}

export interface VerificationAnswer {
  readonly is_right: boolean;
  readonly violations: readonly { readonly rule: string; readonly detail: string }[];
}

/** The public check of the book; it says nothing about amounts. */
export interface LedgerHealthAnswer {
  readonly status: 'ok' | 'broken';
  readonly checks: { readonly sum_is_zero: boolean; readonly holds_are_open_tasks: boolean };
}

export interface ReceiptAnswer {
  readonly task_id: string;
  readonly model_id: string;
  readonly status: string;
  readonly quote_id: string | null;
  readonly unit: 'second' | 'image';
  readonly units: number;
  readonly unit_micros: number;
  readonly price_micros: number;
  /** `8 s × $0.2300 = $1.8400`. */
  readonly text: string;
  readonly charged_micros: number;
  readonly refunded_micros: number;
  /** What the team could spend right before the first and right after the last movement; null when nothing was moved. */
  readonly balance_before_micros: number | null;
  readonly balance_after_micros: number | null;
  readonly movements: readonly {
    readonly movement_id: number;
    readonly kind: string;
    readonly reason: string;
    readonly booked_at: string;
    readonly entries: readonly {
      readonly account: 'available' | 'held' | 'spent';
      readonly amount_micros: number;
      readonly before_micros: number;
      readonly after_micros: number;
    }[];
  }[];
}
