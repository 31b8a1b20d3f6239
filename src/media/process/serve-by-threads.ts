import { isMainThread } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { serveChild } from './serve-child.ts';
import { startThread, type Thread } from './thread.ts';

export interface ThreadPolicy {
  /** Whether the thread that answered this request shall stay for the next one; what it has prepared is used again then. */
  readonly stays: (body: unknown) => boolean;
  /** Makes a thread ready to answer; run in each thread. Loads what only threads need. */
  readonly serve: () => Promise<void>;
}

/** A thread that stayed and is not asked again within this time has no more to do. */
const IDLE_MS = 250;

/**
 * Makes the program a child process that answers each request in a thread of its own, as many at once as it is asked.
 * To be called by the module that the process was started with; threads run the same module.
 *
 * The main thread does nothing but pass on, so that the process sees the end of its parent, and its own size, whatever its
 * threads are busy with. Threads share the program and its libraries: that is 75 MB less than another process.
 */
export async function serveByThreads({ stays, serve }: ThreadPolicy): Promise<void> {
  if (!isMainThread) return serve();
  const entry = pathToFileURL(process.argv[1] as string);
  const idle: { readonly thread: Thread; readonly timer: NodeJS.Timeout }[] = [];

  const take = (): Thread => {
    const kept = idle.pop();
    clearTimeout(kept?.timer);
    return kept?.thread ?? startThread(entry);
  };
  const keep = (thread: Thread): void => {
    const kept = { thread, timer: setTimeout(() => (idle.splice(idle.indexOf(kept), 1), thread.end()), IDLE_MS) };
    idle.push(kept);
  };
  serveChild(
    async (body, report) => {
      const thread = stays(body) ? take() : startThread(entry);
      try {
        const answer = await thread.request(body, report);
        if (stays(body)) keep(thread);
        else thread.end();
        return answer;
      } catch (cause) {
        thread.end();
        throw cause;
      }
    },
    { watch: 'turns' },
  );
}
