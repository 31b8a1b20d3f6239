import { repeat } from '../db/repeat.ts';
import type { TaskId, TeamId } from '../contract/ids.ts';
import { isTerminal } from '../contract/task-states.ts';
import type { TasksContext } from './context.ts';
import { findTask, tasksOfRows } from './find.ts';
import { readShown } from './read-task.ts';
import type { Task } from './service.ts';

/** Shows tasks as they change, whichever node works on them. */
export interface Followers {
  /**
   * The task as it is now, then again after each change, and last when it is final. Changes that come quicker than they are looked for
   * are shown as one. Ends at once for a task that is unknown or foreign, and when `signal` is aborted.
   */
  follow(teamId: TeamId, id: TaskId, signal: AbortSignal): AsyncGenerator<Task, void>;
  stop(): Promise<void>;
}

/** People see two steps a second as motion. One query serves all who watch on this node, and none is made when nobody does. */
const LOOK_MS = 500;

/** What of a task counts as a change: not its estimated end, which moves all the time. Short, and the same on every node. */
export function stateOf(task: Task): string {
  switch (task.status) {
    case 'pending':
      return `pending-${task.queue?.position ?? 0}`;
    case 'processing': {
      const { stage, percent, done = 0 } = task.progress;
      return `processing-${stage}-${percent.toFixed(1)}-${done}`;
    }
    case 'success':
    case 'failed':
      return task.status;
  }
}

/** Starts to look for changes of what is followed. */
export function startFollowers(context: TasksContext): Followers {
  const inboxes = new Map<TaskId, Set<Inbox>>();
  const look = async () => {
    if (inboxes.size === 0) return;
    for (const task of await findAll(context, [...inboxes.keys()])) {
      for (const inbox of inboxes.get(task.id) ?? []) inbox.put(task);
    }
  };
  const onError = (err: unknown) => context.log.warn({ err }, 'Tasks that are followed could not be looked up');
  const looking = repeat(context.timers, LOOK_MS, look, onError);
  return {
    async *follow(teamId, id, signal) {
      const inbox = createInbox(signal);
      const own = inboxes.get(id) ?? new Set();
      inboxes.set(id, own.add(inbox));
      try {
        let shown = '';
        let task = await findTask(context, teamId, id);
        while (task !== undefined) {
          if (stateOf(task) !== shown) {
            shown = stateOf(task);
            yield task;
            if (isTerminal(task.status)) return;
          }
          task = await inbox.take();
        }
      } finally {
        own.delete(inbox);
        if (own.size === 0) inboxes.delete(id);
      }
    },
    stop: () => looking.stop(),
  };
}

async function findAll(context: TasksContext, ids: readonly TaskId[]): Promise<readonly Task[]> {
  return tasksOfRows(context, await readShown(context.database.kysely, ids));
}

/** Holds the latest alone: each is the whole task. */
interface Inbox {
  put(task: Task): void;
  /** Undefined once the signal is aborted. */
  take(): Promise<Task | undefined>;
}

function createInbox(signal: AbortSignal): Inbox {
  let latest: Task | undefined;
  let wake = () => {};
  signal.addEventListener('abort', () => wake());
  return {
    put: (task) => {
      latest = task;
      wake();
    },
    take: async () => {
      while (latest === undefined && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (signal.aborted) return undefined;
      const task = latest;
      latest = undefined;
      return task;
    },
  };
}
