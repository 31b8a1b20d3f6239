import { setTimeout as wait } from 'node:timers/promises';
import { isTerminal } from '../contract/task-states.ts';
import type { TaskAnswer } from './client.ts';
import { refusal, type Refusal } from './call-api.ts';

/** Longer than the pause between heartbeats, shorter than anybody's patience. */
const SILENCE_MS_MAX = 45_000;
const PAUSE_MS = 1000;
const FAILURES_MAX = 30;

/**
 * Reads the events of a task (Server-Sent Events) until the final one. When the connection breaks, it comes back with the id of the last
 * event, for half a minute. Throws a `UserError` when the server refuses.
 */
export async function* followTask(origin: string, key: string, id: string): AsyncGenerator<TaskAnswer, void> {
  let lastId = '';
  for (let failures = 0; ; failures++) {
    try {
      for await (const event of readEvents(await openStream(origin, key, id, lastId))) {
        failures = 0;
        lastId = event.id;
        yield event.task;
        if (isTerminal(event.task.status)) return;
      }
    } catch (error) {
      if (failures >= FAILURES_MAX || !(error instanceof BrokenStreamError)) throw error;
    }
    await wait(PAUSE_MS);
  }
}

/** The connection was lost, or never made. */
class BrokenStreamError extends Error {
  override readonly name = 'BrokenStreamError';
}

async function openStream(origin: string, key: string, id: string, lastId: string): Promise<ReadableStream> {
  const headers = { authorization: `Bearer ${key}`, ...(lastId === '' ? {} : { 'last-event-id': lastId }) };
  const url = new URL(`/api/v1/tasks/${encodeURIComponent(id)}/events`, origin);
  const response = await fetch(url, { headers }).catch((cause: unknown) => {
    throw new BrokenStreamError(`Cannot reach the server at ${origin}`, { cause });
  });
  if (response.status >= 500) throw new BrokenStreamError(`The server answered ${response.status}`);
  if (!response.ok) throw refusal(response.status, (await response.json()) as Refusal);
  return response.body ?? new ReadableStream();
}

interface TaskEvent {
  readonly id: string;
  readonly task: TaskAnswer;
}

/** Fields `id` and `data` of each event; a comment only shows that the server is there. */
async function* readEvents(stream: ReadableStream): AsyncGenerator<TaskEvent, void> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await readInTime(reader);
      if (done) return;
      const blocks = `${text}${value}`.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const id = /^id: (.*)$/m.exec(block)?.[1] ?? '';
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data !== undefined) yield { id, task: JSON.parse(data) as TaskAnswer };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readInTime(
  reader: ReadableStreamDefaultReader<string>,
): ReturnType<ReadableStreamDefaultReader<string>['read']> {
  const silence = new AbortController();
  try {
    return await Promise.race([
      reader.read(),
      wait(SILENCE_MS_MAX, undefined, { signal: silence.signal }).then(() => {
        throw new Error('silence');
      }),
    ]);
  } catch (cause) {
    throw new BrokenStreamError('The connection was lost', { cause });
  } finally {
    silence.abort();
  }
}
