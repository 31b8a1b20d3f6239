import { Worker } from 'node:worker_threads';
import { entryBeside } from './child.ts';
import type { FromChild, ToChild } from './messages.ts';
import { startWatch, type Watched } from './watch.ts';

/** Answers one request; `report` sends an event on the way. What it throws becomes a `refused` failure. */
export type ChildHandler = (body: unknown, report: (event: unknown) => void) => unknown;

export interface ServeOptions {
  /**
   * `thread`: looks after this process even while native code keeps its main thread busy, for 19 MB. `turns`: between turns of the
   * event loop, for code of our own that never blocks for long.
   */
  readonly watch: 'thread' | 'turns';
}

/** Makes this process a child that answers requests until its parent is gone. It ends itself when it grows too large. */
export function serveChild(handle: ChildHandler, { watch }: ServeOptions): void {
  const send = (message: FromChild) => process.send?.(message);
  process.on('disconnect', () => process.exit(0));
  // The parent decides when to stop; a Ctrl-C in the terminal reaches the whole group.
  process.on('SIGINT', () => undefined);
  process.on('message', (message: ToChild) => {
    void answer(message);
  });
  const watched: Watched = {
    memoryMegabytesMax: Number(process.env['RUSHES_CHILD_MEMORY_MB']),
    parentPid: process.ppid,
  };
  if (watch === 'thread') new Worker(entryBeside(import.meta.url, 'watchdog'), { workerData: watched }).unref();
  else startWatch(watched).unref();

  async function answer({ id, body }: ToChild): Promise<void> {
    try {
      send({ id, kind: 'answer', body: await handle(body, (event) => send({ id, kind: 'event', body: event })) });
    } catch (cause) {
      send({
        id,
        kind: 'refusal',
        message: cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ''}` : String(cause),
      });
    }
  }
}
