import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { TaskStatus } from '../contract/task-states.ts';

/** The tables of `db/migrations`, column by column. Money and other `bigint` columns are read as `bigint`. */
export interface Tables {
  readonly teams: TeamsTable;
  readonly api_keys: ApiKeysTable;
  readonly api_key_secrets: ApiKeySecretsTable;
  readonly api_key_months: ApiKeyMonthsTable;
  readonly request_counts: RequestCountsTable;
  readonly tasks: TasksTable;
  readonly task_results: TaskResultsTable;
  readonly stored_files: StoredFilesTable;
  readonly file_removals: FileRemovalsTable;
  readonly quotes: QuotesTable;
  readonly media_files: MediaFilesTable;
  readonly elements: ElementsTable;
  readonly element_images: ElementImagesTable;
  readonly task_elements: TaskElementsTable;
  readonly webhook_secrets: WebhookSecretsTable;
  readonly webhook_deliveries: WebhookDeliveriesTable;
  readonly ledger_accounts: LedgerAccountsTable;
  readonly ledger_movements: LedgerMovementsTable;
  readonly ledger_entries: LedgerEntriesTable;
}

type JsonObject = Readonly<Record<string, unknown>>;
/** Written as JSON text, so that no driver has to guess between a PostgreSQL array and JSON. */
type NullableJson<Value extends object> = JSONColumnType<Value | null, string | null, string | null>;
type SetOnce<Value> = ColumnType<Value, Value, never>;
/** Set once, or left to the default of the table. */
type Preset<Value> = ColumnType<Value, Value | undefined, never>;

export interface TeamsTable {
  id: SetOnce<string>;
  name: string;
  created_at: SetOnce<Date>;
  disabled_at: Date | null;
  requests_per_minute: number | null;
  concurrent_tasks: number | null;
  /** Tasks that may run at once; null for what the setting says. */
  running_tasks_max: number | null;
}

export interface ApiKeysTable {
  id: SetOnce<string>;
  team_id: SetOnce<string>;
  name: string;
  created_at: SetOnce<Date>;
  expires_at: Date | null;
  disabled_at: Date | null;
  last_used_at: Date | null;
  scopes: readonly ('submit' | 'read' | 'admin')[];
  monthly_budget: bigint | null;
  requests_per_minute: number | null;
  concurrent_tasks: number | null;
  models: readonly string[] | null;
}

export interface ApiKeySecretsTable {
  /** SHA-256 of what the key is presented as, in hexadecimal. */
  hash: SetOnce<string>;
  key_id: SetOnce<string>;
  prefix: SetOnce<string>;
  created_at: SetOnce<Date>;
  expires_at: Date | null;
}

/** Written by triggers of `tasks` alone. */
export interface ApiKeyMonthsTable {
  key_id: ColumnType<string, never, never>;
  /** As `2026-11`. */
  month: ColumnType<string, never, never>;
  micros: ColumnType<bigint, never, never>;
}

export interface RequestCountsTable {
  subject: SetOnce<string>;
  minute: bigint;
  taken: bigint;
}

export interface TasksTable {
  id: SetOnce<string>;
  team_id: SetOnce<string>;
  key_id: SetOnce<string>;
  model: SetOnce<string>;
  status: TaskStatus;
  request: NullableJson<JsonObject>;
  /** Hash of the stored file that holds a request too large for a row. */
  request_file: string | null;
  seed: SetOnce<bigint>;
  quote_units: SetOnce<number>;
  quote_unit: SetOnce<'second' | 'image'>;
  quote_rate: SetOnce<bigint>;
  quote_amount: SetOnce<bigint>;
  charged: bigint | null;
  attempt: Generated<number>;
  engine_failures: Generated<number>;
  lease_node: string | null;
  lease_fence: number | null;
  progress: NullableJson<StoredProgress>;
  error_code: string | null;
  error_message: string | null;
  metadata: NullableJson<JsonObject>;
  created_at: SetOnce<Date>;
  started_at: Date | null;
  completed_at: Date | null;
  expires_at: Date | null;
  client_reference: SetOnce<string | null>;
  idempotency_key: SetOnce<string | null>;
  /** SHA-256 of model and canonical request, in hexadecimal. */
  fingerprint: SetOnce<string | null>;
  quote_id: SetOnce<string | null>;
  expected_seconds: Preset<number>;
  /** Orders the waiting tasks of a team. */
  queue_at: Preset<Date>;
  deadline_at: Preset<Date>;
  run_started_at: Date | null;
  run_ends_at: Date | null;
  lease_expires_at: Date | null;
  /** W3C trace parent of the span that accepted it. */
  trace: SetOnce<string | null>;
  retention_seconds: SetOnce<number | null>;
}

export interface StoredProgress {
  readonly stage: string;
  readonly percent: number;
  readonly done?: number;
  readonly total?: number;
}

export interface TaskResultsTable {
  token: SetOnce<string>;
  task_id: SetOnce<string>;
  position: SetOnce<number>;
  role: SetOnce<'primary' | 'sidecar'>;
  type: SetOnce<'video' | 'image' | 'document'>;
  format: SetOnce<'mp4' | 'png' | 'json'>;
  hash: SetOnce<string>;
  bytes: SetOnce<bigint>;
  width: SetOnce<number | null>;
  height: SetOnce<number | null>;
  duration_seconds: SetOnce<number | null>;
  created_at: SetOnce<Date>;
  expires_at: Date;
}

export interface StoredFilesTable {
  hash: SetOnce<string>;
  put_at: Date;
}

export interface FileRemovalsTable {
  hash: SetOnce<string>;
  /** The installation that removes it. */
  node: SetOnce<string>;
  begun_at: SetOnce<Date>;
}

export interface QuotesTable {
  id: SetOnce<string>;
  team_id: SetOnce<string>;
  model: SetOnce<string>;
  fingerprint: SetOnce<string>;
  units: SetOnce<number>;
  unit: SetOnce<'second' | 'image'>;
  rate: SetOnce<bigint>;
  amount: SetOnce<bigint>;
  created_at: SetOnce<Date>;
  expires_at: SetOnce<Date>;
}

export interface MediaFilesTable {
  id: SetOnce<string>;
  team_id: SetOnce<string>;
  token: SetOnce<string>;
  name: SetOnce<string>;
  format: SetOnce<'png' | 'jpeg' | 'webp' | 'mp4' | 'mov'>;
  hash: SetOnce<string>;
  bytes: SetOnce<bigint>;
  created_at: SetOnce<Date>;
  expires_at: Date;
}

export interface ElementsTable {
  id: SetOnce<bigint>;
  team_id: SetOnce<string>;
  name: SetOnce<string>;
  created_at: SetOnce<Date>;
  deleted_at: Date | null;
}

export interface ElementImagesTable {
  element_id: SetOnce<bigint>;
  /** From 1. */
  position: SetOnce<number>;
  token: SetOnce<string>;
  hash: SetOnce<string>;
  bytes: SetOnce<bigint>;
  format: SetOnce<'png' | 'jpeg' | 'webp'>;
  width: SetOnce<number>;
  height: SetOnce<number>;
}

export interface TaskElementsTable {
  task_id: SetOnce<string>;
  element_id: SetOnce<bigint>;
}

export interface WebhookSecretsTable {
  team_id: SetOnce<string>;
  secret: SetOnce<string>;
  created_at: SetOnce<Date>;
}

export interface WebhookDeliveriesTable {
  id: SetOnce<string>;
  task_id: SetOnce<string>;
  team_id: SetOnce<string>;
  url: SetOnce<string>;
  origin: SetOnce<string>;
  attempts: Generated<number>;
  due_at: Date | null;
  outcome: 'delivered' | 'given-up' | null;
  last_answer: string | null;
  created_at: SetOnce<Date>;
  ended_at: Date | null;
}

export interface LedgerAccountsTable {
  id: SetOnce<string>;
  team_id: SetOnce<string | null>;
  kind: SetOnce<'house' | 'available' | 'held' | 'spent'>;
}

export interface LedgerMovementsTable {
  id: ColumnType<bigint, never, never>;
  kind: SetOnce<'credit' | 'hold' | 'settle' | 'void' | 'refund' | 'correction'>;
  team_id: SetOnce<string>;
  task_id: SetOnce<string | null>;
  amount: SetOnce<bigint>;
  reason: SetOnce<string>;
  /** `operator`, the id of a key, or `service`. */
  actor: SetOnce<string>;
  /** Unique in the team; of those that people book. */
  key: SetOnce<string | null>;
  overdraws: ColumnType<boolean, boolean | undefined, never>;
  created_at: SetOnce<Date>;
}

export interface LedgerEntriesTable {
  account_id: SetOnce<string>;
  /** Set by the database: the entry's place in the chain of its account. */
  sequence: ColumnType<bigint, never, never>;
  movement_id: SetOnce<bigint>;
  amount: SetOnce<bigint>;
  /** Set by the database: what the account holds after this entry. */
  balance: ColumnType<bigint, never, never>;
}
