import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { safeText, UserError } from './output.ts';

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
  /** Writes a result to a file; it appears under its name only when it is whole. */
  download(url: string, path: string): Promise<void>;
}

const REQUEST_TIMEOUT_MS = 30_000;
const DOWNLOAD_TIMEOUT_MS = 600_000;

/** Makes a client of the server at an origin. */
export function createClient(origin: string, key: string): Client {
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(new URL(path, origin), {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...init.headers },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new UserError(`Cannot reach the server at ${origin}: ${reasonOf(error)}`, [
        'Check that `npm start` is running there',
      ]);
    });
    const answer = (await response.json()) as {
      code?: number;
      message?: string;
      data?: unknown;
      errors?: readonly Problem[];
    };
    if (!response.ok) throw refusal(response.status, answer);
    return answer.data;
  };
  return {
    async submit(model, body) {
      const data = (await call(`/api/v1/${model}`, { method: 'POST', body: JSON.stringify(body) })) as {
        task_id: string;
      };
      return data.task_id;
    },
    task: async (id) => (await call(`/api/v1/tasks/${encodeURIComponent(id)}`)) as TaskAnswer,
    balance: async () => ((await call('/api/v1/team/balance')) as { balance: number }).balance,
    webhookSecret: async () => ((await call('/api/v1/webhooks/secret')) as { secret: string }).secret,
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

interface Problem {
  readonly pointer: string;
  readonly message: string;
}

function refusal(status: number, answer: { message?: string; errors?: readonly Problem[] }): UserError {
  const all = answer.errors ?? [];
  const steps = all.length > 1 ? all.map((problem) => `${problem.pointer || '/'}: ${safeText(problem.message)}`) : [];
  if (status === 401) steps.push('Set RUSHES_API_KEY to a key of this server');
  return new UserError(safeText(answer.message ?? `The server answered ${status}`), steps);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
