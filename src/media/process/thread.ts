import { writeSync } from 'node:fs';
import { parentPort, Worker } from 'node:worker_threads';
import { answerMessage, type ChildHandler } from './answer-message.ts';
import { MEMORY_MARK, type FromChild, type ToChild } from './messages.ts';

/** A thread of this process that answers one request at a time. */
export interface Thread {
  /** Rejects with what the handler threw, as text. */
  request(body: unknown, onEvent: (event: unknown) => void): Promise<unknown>;
  /** Ends the thread and frees all that it holds. */
  end(): void;
}

/** A nursery of three times 1 MB, as in the process itself: what lives in a thread is pixels outside the heap. */
const YOUNG_MEGABYTES = 3;
const STANDARD_ERROR = 2;

/** Starts a thread; `entry` is the module that calls `serveThread`. */
export function startThread(entry: URL): Thread {
  const worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  let waiting: { resolve(body: unknown): void; reject(cause: Error): void; onEvent(event: unknown): void } | undefined;
  let lastId = 0;
  worker.on('message', (message: FromChild) => {
    const asked = waiting;
    if (message.kind === 'event') return asked?.onEvent(message.body);
    waiting = undefined;
    if (message.kind === 'answer') asked?.resolve(message.body);
    else asked?.reject(new ThreadError(message.message));
  });
  // What nobody caught is as bad as a crash: other threads may have shared what is broken now.
  worker.on('error', (cause: NodeJS.ErrnoException) => {
    writeSync(STANDARD_ERROR, cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? MEMORY_MARK : (cause.stack ?? cause.message));
    process.kill(process.pid, 'SIGKILL');
  });
  return {
    request(body, onEvent) {
      if (waiting) throw new Error('Cannot ask a thread: it is busy');
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject, onEvent };
        worker.postMessage({ id: ++lastId, body } satisfies ToChild);
      });
    },
    end: () => void worker.terminate(),
  };
}

/** Makes this thread one that answers requests of `startThread`. */
export function serveThread(handle: ChildHandler): void {
  parentPort?.on('message', (message: ToChild) => {
    void answerMessage(handle, message, (answer) => parentPort?.postMessage(answer));
  });
}

/** What a handler threw in a thread; its stack is the one from there. */
class ThreadError extends Error {
  constructor(stack: string) {
    super(stack.split('\n', 1)[0]);
    this.name = 'ThreadError';
    this.stack = stack;
  }
}
