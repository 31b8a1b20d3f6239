import { setTimeout as wait } from 'node:timers/promises';
import type { AcceptedAnswer, Envelope, TaskAnswer } from '../../src/contract/answers.ts';
import { isTerminal } from '../../src/contract/task-states.ts';

/** A plain client of a running service, as a stranger would write it: fetch and nothing else. */
export interface Api {
  call(path: string, init?: RequestInit): Promise<Response>;
  submit(body: unknown, path?: string): Promise<Response>;
  /** The id of an accepted request. */
  accept(body: unknown): Promise<string>;
  task(id: string): Promise<TaskAnswer>;
  /** Polls until the condition holds; rejects when nothing has changed for so long. */
  until(id: string, condition: (task: TaskAnswer) => boolean, standstillMs?: number): Promise<TaskAnswer>;
  balance(): Promise<number>;
}

export const SUBMIT_PATH = '/api/v1/kling/kling-v3-omni-video';
const POLL_MS = 100;

/** Makes a client of the service at an origin. */
export function createApi(origin: string, key: string): Api {
  const call: Api['call'] = (path, init = {}) =>
    fetch(new URL(path, origin), { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } });
  const submit: Api['submit'] = (body, path = SUBMIT_PATH) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const task: Api['task'] = async (id) => {
    const answer = (await (await call(`/api/v1/tasks/${id}`)).json()) as Envelope<TaskAnswer>;
    return answer.data;
  };
  return {
    call,
    submit,
    task,
    async accept(body) {
      const response = await submit(body);
      const answer = (await response.json()) as Envelope<AcceptedAnswer>;
      if (!response.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
      return answer.data.task_id;
    },
    async until(id, condition, standstillMs = 120_000) {
      let seen = '';
      let changedMs = Date.now();
      for (;;) {
        const now = await task(id);
        if (condition(now)) return now;
        const state = JSON.stringify([now.status, now.progress?.stage, now.progress?.percent, now.progress?.position]);
        if (state !== seen) changedMs = Date.now();
        seen = state;
        if (Date.now() - changedMs > standstillMs) {
          throw new Error(`Nothing changed for ${standstillMs} ms: ${JSON.stringify(now)}`);
        }
        await wait(POLL_MS);
      }
    },
    async balance() {
      const answer = (await (await call('/api/v1/team/balance')).json()) as Envelope<{ balance: number }>;
      return answer.data.balance;
    },
  };
}

/** True for a task that will not change any more. */
export function isFinal(task: TaskAnswer): boolean {
  return isTerminal(task.status);
}
