import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { answerMessage, type ChildHandler } from './answer-message.ts';
import { entryBeside } from './child.ts';
import type { FromChild, ToChild } from './messages.ts';
import { startWatch, type Watched } from './watch.ts';

export interface ServeOptions {
  /**
   * `thread`: looks after this process even while native code keeps its main thread busy, for 19 MB. `turns`: between turns of the
   * event loop, for a main thread that leaves the work to others.
   */
  readonly watch: 'thread' | 'turns';
}

/** Makes this process a child that answers requests until its parent is gone. It ends itself when it grows too large. */
export function serveChild(handle: ChildHandler, { watch }: ServeOptions): void {
  const watching = startWatching(watch, {
    memoryMegabytesMax: Number(process.env['RUSHES_CHILD_MEMORY_MB']),
    // Not `process.ppid`, which is another one when the parent is dead by now.
    parentPid: Number(process.env['RUSHES_CHILD_PARENT_PID']),
  });
  const send = (message: FromChild) => process.send?.(message);
  // Not `process.exit`, which waits for threads.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The parent decides when to stop; a Ctrl-C in the terminal reaches the whole group.
  process.on('SIGINT', () => undefined);
  process.on('message', (message: ToChild) => {
    // What comes before somebody watches could keep this thread busy for ever.
    void watching.then(() => answerMessage(handle, message, send));
  });
}

/** Resolves when the watch has begun. */
async function startWatching(watch: ServeOptions['watch'], watched: Watched): Promise<void> {
  if (watch === 'turns') return void startWatch(watched).unref();
  const thread = new Worker(entryBeside(import.meta.url, 'watchdog'), { workerData: watched });
  thread.unref();
  // Rejects when the thread fails, which ends this process.
  await once(thread, 'message');
}
