import { Worker } from 'node:worker_threads';
import { entryBeside } from './child.ts';
import type { FromChild, ToChild } from './messages.ts';

/** Answers one request; `report` sends an event on the way. What it throws becomes a `refused` failure. */
export type ChildHandler = (body: unknown, report: (event: unknown) => void) => unknown;

/**
 * Makes this process a child that answers requests until its parent is gone. A watchdog thread ends it when it grows
 * too large or when its parent has died, even while native code keeps the main thread busy.
 */
export function serveChild(handle: ChildHandler): void {
  const send = (message: FromChild) => process.send?.(message);
  process.on('disconnect', () => process.exit(0));
  // The parent decides when to stop; a Ctrl-C in the terminal reaches the whole group.
  process.on('SIGINT', () => undefined);
  process.on('message', (message: ToChild) => {
    void answer(message);
  });
  startWatchdog();

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

function startWatchdog(): void {
  const watchdog = new Worker(entryBeside(import.meta.url, 'watchdog'), {
    workerData: { memoryMegabytesMax: Number(process.env['RUSHES_CHILD_MEMORY_MB']), parentPid: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 },
  });
  watchdog.unref();
}
