import type { Result } from '../base/result.ts';
import type { UnknownElement } from '../elements/task-elements.ts';
import type { Principal } from '../access/access.ts';
import type { AdmissionRefusal } from '../access/admission.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { TraceParent } from '../contract/telemetry.ts';
import type { TaskStatus } from '../contract/task-states.ts';
import type { StageName } from '../engine/engine.ts';

/** What `http` asks of tasks. */
export interface TaskService {
  /** Accepts a task: hold, ledger and task in one statement. The answer is given only when it is committed and durable. */
  submit(submission: Submission): Promise<Result<AcceptedTask, SubmitRefusal>>;
  /** A task of this team; undefined when unknown, foreign or expired. */
  find(teamId: TeamId, id: TaskId): Promise<Task | undefined>;
  /** A page of the team's tasks that are not expired, newest first. */
  list(teamId: TeamId, filter: TaskFilter): Promise<TaskPage>;
  /** Ends a task that is not final; wherever it runs, nothing that its worker still does counts. May be called again. */
  cancel(teamId: TeamId, id: TaskId): Promise<Cancellation>;
  /** The task now, and after each change until it is final. Ends when it is unknown, or `signal` is aborted. */
  follow(teamId: TeamId, id: TaskId, signal: AbortSignal): AsyncIterable<Task>;
  /** Fixes the price of a request for some minutes. */
  lockPrice(request: PriceRequest): Promise<LockedPrice>;
  /** Opens a result file by its unguessable token; undefined when unknown or expired. Throws a `FileDamagedError`. */
  findResult(token: string): Promise<ResultFile | undefined>;
  /** The secret that signs the team's webhooks (Standard Webhooks), made when it is first asked for. */
  webhookSecret(teamId: TeamId): Promise<string>;
}

export interface Submission {
  readonly principal: Principal;
  readonly model: string;
  /** Validated, with defaults filled in. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Units × rate, as quoted: what is held, and the most that is ever charged. */
  readonly quote: StoredQuote;
  /** Who is told when the task ends. */
  readonly webhook?: WebhookTarget;
  /** What the client calls the task. */
  readonly clientReference?: string;
  /** A second submit of the team with this key, within 24 hours, gives the task of the first. */
  readonly idempotencyKey?: string;
  /** A price locked before; the task costs that or what it costs now, whichever is less. */
  readonly quoteId?: string;
  /** The span that the client's call belongs to, and then the one that accepts the task. */
  readonly trace?: TraceParent | undefined;
  /** How long the result is kept, when that is less than the operator's limit. */
  readonly retentionSeconds?: number | undefined;
}

export interface WebhookTarget {
  readonly url: string;
  /** What the URLs of results begin with in the message. */
  readonly origin: string;
}

export interface StoredQuote {
  readonly units: number;
  readonly unit: 'second' | 'image';
  readonly rate: Micros;
  readonly amount: Micros;
}

export interface AcceptedTask {
  readonly id: TaskId;
  readonly model: string;
  /** True when an earlier submit with the same key made it: nothing has happened now. */
  readonly isReplay: boolean;
}

export type SubmitRefusal =
  | { readonly kind: 'insufficient-balance'; readonly available: Micros; readonly needed: Micros }
  | AdmissionRefusal
  | { readonly kind: 'storage-full'; readonly freeBytes: number; readonly neededBytes: number }
  /** The key belongs to another request. */
  | { readonly kind: 'idempotency-conflict'; readonly taskId: TaskId }
  | UnknownElement
  | QuoteRefusal;

export type QuoteRefusal =
  /** There is no such quote of this team. */
  | { readonly kind: 'quote-unknown' }
  | { readonly kind: 'quote-expired'; readonly expiredAt: Date }
  /** It is for another model or another request. */
  | { readonly kind: 'quote-mismatch' };

export interface PriceRequest {
  readonly teamId: TeamId;
  readonly model: string;
  /** Validated, with defaults filled in. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly quote: StoredQuote;
}

export interface LockedPrice {
  readonly id: string;
  readonly expiresAt: Date;
}

/** All that is given must hold. */
export interface TaskFilter {
  /** At least 1. */
  readonly limit: number;
  /** The task after which the page begins. */
  readonly after?: ListPosition;
  readonly status?: TaskStatus;
  readonly model?: string;
  /** Both bounds are included. */
  readonly createdAfter?: Date;
  readonly createdBefore?: Date;
  readonly clientReference?: string;
  readonly idempotencyKey?: string;
}

/** Where a task stands in the list. */
export interface ListPosition {
  readonly createdAt: Date;
  readonly id: TaskId;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: ListPosition;
}

export type Cancellation =
  | { readonly kind: 'canceled'; readonly task: Task }
  | { readonly kind: 'already-final'; readonly task: Task }
  | { readonly kind: 'unknown' };

interface TaskBase {
  readonly id: TaskId;
  readonly model: string;
  readonly clientReference?: string;
  readonly quoteId?: string;
  readonly quote: StoredQuote;
  readonly createdAt: Date;
}

export type Task = PendingTask | ProcessingTask | SucceededTask | FailedTask;

export interface PendingTask extends TaskBase {
  readonly status: 'pending';
  /** Its place; absent far back in a long queue. */
  readonly queue?: { readonly position: number; readonly estimatedEndAt: Date };
}

export interface ProcessingTask extends TaskBase {
  readonly status: 'processing';
  readonly startedAt: Date;
  readonly progress: {
    readonly stage: StageName;
    readonly percent: number;
    readonly done?: number;
    readonly total?: number;
  };
  readonly estimatedEndAt: Date;
}

export interface SucceededTask extends TaskBase {
  readonly status: 'success';
  readonly startedAt: Date;
  readonly completedAt: Date;
  readonly expiresAt: Date;
  readonly charged: Micros;
  readonly resources: readonly Resource[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface FailedTask extends TaskBase {
  readonly status: 'failed';
  readonly startedAt?: Date;
  readonly completedAt: Date;
  readonly error: { readonly code: string; readonly message: string };
}

export interface Resource {
  /** Unguessable; the result's URL is `/results/<token>.<format>`. */
  readonly token: string;
  readonly role: 'primary' | 'sidecar';
  readonly type: 'video' | 'image' | 'document';
  readonly format: 'mp4' | 'png' | 'json';
  readonly width?: number;
  readonly height?: number;
  readonly durationSeconds?: number;
}

export interface ResultFile {
  readonly format: Resource['format'];
  readonly bytes: number;
  readonly createdAt: Date;
  /** Strong validator for HTTP: the content's hash. */
  readonly hash: string;
  readonly expiresAt: Date;
  /** Bytes from `start` to `end`, both included; the whole when absent. */
  read(range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>;
  /** Where clients may read it themselves, for an hour or as long as it is kept; undefined where they cannot. */
  link(contentType: string): Promise<string | undefined>;
}
