import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReceiptAnswer } from '../contract/admin-answers.ts';
import { createCaller, dataOf } from './call-api.ts';

/** What the task endpoint answers, as far as the command line reads it. */
export interface TaskAnswer {
  readonly status: 'pending' | 'processing' | 'success' | 'failed';
  readonly task_id: string;
  readonly duration?: number;
  readonly progress?: {
    readonly stage: string;
    readonly percent: number;
    readonly done?: number;
    readonly total?: number;
  };
  readonly result?: {
    readonly resources: readonly {
      readonly url: string;
      readonly type: string;
      readonly format: string | null;
      readonly width: number | null;
      readonly height: number | null;
      readonly duration?: number;
    }[];
    readonly metadata?: Readonly<Record<string, unknown>>;
  } | null;
  readonly billing?: { readonly amount: number };
  readonly error?: { readonly code: string; readonly message: string };
}

/** A client of the public HTTP API. */
export interface Client {
  /** The task id of an accepted request; a `UserError` with every problem of a refused one. */
  submit(model: string, body: unknown): Promise<string>;
  task(id: string): Promise<TaskAnswer>;
  balance(): Promise<number>;
  /** What signs the team's webhooks. */
  webhookSecret(): Promise<string>;
  /** What a task cost and how. */
  receipt(id: string): Promise<ReceiptAnswer>;
  /** Writes a result to a file; it appears under its name only when it is whole. */
  download(url: string, path: string): Promise<void>;
}

const DOWNLOAD_TIMEOUT_MS = 600_000;

/** Makes a client of the server at an origin. */
export function createClient(origin: string, key: string): Client {
  const request = createCaller(origin, key);
  const call = async <Data>(path: string, init?: RequestInit) => dataOf<Data>(await request(path, init));
  return {
    async submit(model, body) {
      const init = { method: 'POST', body: JSON.stringify(body) };
      return (await call<{ task_id: string }>(`/api/v1/${model}`, init)).task_id;
    },
    task: (id) => call<TaskAnswer>(`/api/v1/tasks/${encodeURIComponent(id)}`),
    balance: async () => (await call<{ balance: number }>('/api/v1/team/balance')).balance,
    webhookSecret: async () => (await call<{ secret: string }>('/api/v1/webhooks/secret')).secret,
    receipt: (id) => call<ReceiptAnswer>(`/api/v1/tasks/${encodeURIComponent(id)}/receipt`),
    async download(url, path) {
      const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS) });
      if (!response.ok || !response.body)
        throw new Error(`Cannot download result: the server answered ${response.status}`);
      const part = `${path}.part`;
      try {
        await pipeline(Readable.fromWeb(response.body), createWriteStream(part));
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
  };
}
