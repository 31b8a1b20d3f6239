import type { Result } from '../base/result.ts';
import type { Principal } from '../access/access.ts';
import type { AdmissionRefusal } from '../access/admission.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { StageName } from '../engine/engine.ts';

/** What `http` asks of tasks. */
export interface TaskService {
  /** Accepts a task: hold, ledger, task and job in one transaction. The answer is given only when it is committed and durable. */
  submit(submission: Submission): Promise<Result<AcceptedTask, SubmitRefusal>>;
  /** A task of this team; undefined when unknown, foreign or expired. */
  find(teamId: TeamId, id: TaskId): Promise<Task | undefined>;
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
}

export type SubmitRefusal =
  | { readonly kind: 'insufficient-balance'; readonly available: Micros; readonly needed: Micros }
  | AdmissionRefusal
  | { readonly kind: 'storage-full'; readonly freeBytes: number; readonly neededBytes: number };

interface TaskBase {
  readonly id: TaskId;
  readonly model: string;
  readonly quote: StoredQuote;
  readonly createdAt: Date;
}

export type Task = PendingTask | ProcessingTask | SucceededTask | FailedTask;

export interface PendingTask extends TaskBase {
  readonly status: 'pending';
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
  /** Bytes from `start` to `end`, both included; the whole when absent. */
  read(range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>;
  /** Where clients may read it themselves, for an hour; undefined where they cannot. */
  link(contentType: string): Promise<string | undefined>;
}
