import type { FromChild, ToChild } from './messages.ts';

/** Answers one request; `report` sends an event on the way. What it throws becomes a `refused` failure. */
export type ChildHandler = (body: unknown, report: (event: unknown) => void) => unknown;

/** Answers one message by messages; never rejects. */
export async function answerMessage(
  handle: ChildHandler,
  { id, body }: ToChild,
  send: (message: FromChild) => void,
): Promise<void> {
  try {
    send({ id, kind: 'answer', body: await handle(body, (event) => send({ id, kind: 'event', body: event })) });
  } catch (cause) {
    const message = cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : String(cause);
    send({ id, kind: 'refusal', message });
  }
}
