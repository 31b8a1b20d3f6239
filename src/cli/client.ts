import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ElementAnswer } from '../contract/answers.ts';
import type { ReceiptAnswer } from '../contract/admin-answers.ts';
import { createCaller, dataOf, UnreachableError } from './call-api.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { followTask } from './follow-task.ts';

/** What the task endpoint answers, as far as the command line reads it. */
export interface TaskAnswer {
  readonly status: 'pending' | 'processing' | 'success' | 'failed';
  readonly task_id: string;
  readonly duration?: number;
  readonly model_id: string;
  readonly client_reference?: string;
  readonly created_at: string;
  readonly progress?: {
    readonly stage: string;
    readonly percent: number;
    readonly done?: number;
    readonly total?: number;
    readonly position?: number;
    readonly estimated_end_at?: string;
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
  /**
   * The task id of an accepted request; a `UserError` with every problem of a refused one. Sent again when the answer is lost, under one
   * key, so that it is made and paid once.
   */
  submit(model: string, body: unknown, options: SubmitOptions): Promise<string>;
  task(id: string): Promise<TaskAnswer>;
  tasks(query: Readonly<Record<string, string>>): Promise<TaskPage>;
  /** A `UserError` when the task is final. */
  cancel(id: string): Promise<TaskAnswer>;
  /** Locks the price of a request. */
  quote(model: string, body: unknown): Promise<QuoteAnswer>;
  /** The task now, and after each change until it is final; goes on when the connection breaks. */
  follow(id: string): AsyncIterable<TaskAnswer>;
  balance(): Promise<number>;
  /** What signs the team's webhooks. */
  webhookSecret(): Promise<string>;
  /** Keeps a thing with its pictures: URL or Base64 each. A `UserError` with every problem when it is refused. */
  addElement(name: string, images: readonly string[]): Promise<ElementAnswer>;
  elements(): Promise<readonly ElementAnswer[]>;
  element(id: string): Promise<ElementAnswer>;
  /** A `UserError` when there is no such element. */
  removeElement(id: string): Promise<void>;
  /** What a task cost and how. */
  receipt(id: string): Promise<ReceiptAnswer>;
  /** Writes a result to a file; it appears under its name only when it is whole. */
  download(url: string, path: string): Promise<void>;
}

export interface SubmitOptions {
  readonly idempotencyKey: string;
  readonly clientReference?: string;
  readonly quoteId?: string;
}

export interface TaskPage {
  readonly tasks: readonly TaskAnswer[];
  readonly next_cursor: string | null;
}

export interface QuoteAnswer {
  readonly quote_id: string;
  readonly price: { readonly amount_usd: number; readonly text: string };
  readonly expires_at: string;
}

const SUBMITS_MAX = 3;
const PAUSE_MS = 1000;
const DOWNLOAD_TIMEOUT_MS = 600_000;
/** The server fetches and looks at four pictures before it answers. */
const ADD_ELEMENT_TIMEOUT_MS = 120_000;

/** Makes a client of the server at an origin. */
export function createClient(origin: string, key: string): Client {
  const request = createCaller(origin, key);
  const call = async <Data>(path: string, init?: RequestInit) => dataOf<Data>(await request(path, init));
  return {
    submit: async (model, body, options) => {
      const init = { method: 'POST', headers: submitHeaders(options), body: JSON.stringify(body) };
      return (await againWhenUnreachable(() => call<{ task_id: string }>(`/api/v1/${model}`, init))).task_id;
    },
    tasks: (query) => call<TaskPage>(`/api/v1/tasks?${new URLSearchParams(query).toString()}`),
    cancel: (id) =>
      againWhenUnreachable(() => call<TaskAnswer>(`/api/v1/tasks/${encodeURIComponent(id)}`, { method: 'DELETE' })),
    quote: (model, body) =>
      call<QuoteAnswer>('/api/v1/quotes', { method: 'POST', body: JSON.stringify({ model, request: body }) }),
    follow: (id) => followTask(origin, key, id),
    task: (id) => call<TaskAnswer>(`/api/v1/tasks/${encodeURIComponent(id)}`),
    balance: async () => (await call<{ balance: number }>('/api/v1/team/balance')).balance,
    webhookSecret: async () => (await call<{ secret: string }>('/api/v1/webhooks/secret')).secret,
    // Not sent again when the answer is lost: it would be there twice.
    addElement: (name, images) =>
      call<ElementAnswer>('/api/v1/elements', {
        method: 'POST',
        body: JSON.stringify({ name, images }),
        signal: AbortSignal.timeout(ADD_ELEMENT_TIMEOUT_MS),
      }),
    elements: async () => (await call<{ elements: readonly ElementAnswer[] }>('/api/v1/elements')).elements,
    element: (id) => call<ElementAnswer>(`/api/v1/elements/${encodeURIComponent(id)}`),
    removeElement: async (id) => {
      await request(`/api/v1/elements/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
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

/** For calls that do no harm when they arrive twice. */
async function againWhenUnreachable<Value>(send: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof UnreachableError) || attempt === SUBMITS_MAX) throw error;
      await wait(Math.max(PAUSE_MS * attempt, error.waitMs));
    }
  }
}

function submitHeaders({ idempotencyKey, clientReference, quoteId }: SubmitOptions): Readonly<Record<string, string>> {
  return {
    'idempotency-key': idempotencyKey,
    ...(clientReference === undefined ? {} : { 'x-client-reference': clientReference }),
    ...(quoteId === undefined ? {} : { 'x-quote-id': quoteId }),
  };
}
