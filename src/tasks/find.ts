import type { TaskId, TeamId } from '../contract/ids.ts';
import { isTerminal } from '../contract/task-states.ts';
import { openWhole } from '../storage/open-whole.ts';
import type { TasksContext } from './context.ts';
import type { ResultFile, Task } from './service.ts';
import { taskOfRow } from './task-of-row.ts';
import type { ShownRow } from './task-of-row.ts';

/** A task of this team, as it is now; undefined when it is unknown, foreign or expired. */
export async function findTask(context: TasksContext, teamId: TeamId, id: TaskId): Promise<Task | undefined> {
  const row = await context.readTask(teamId, id);
  if (row === undefined || isExpired(row.expires_at, context.clock.nowMs())) return undefined;
  const [task] = await tasksOfRows(context, [row]);
  return task;
}

/** The tasks of these rows, in their order, with places in the queue. */
export async function tasksOfRows(context: TasksContext, rows: readonly ShownRow[]): Promise<readonly Task[]> {
  const waiting = rows.filter(({ status }) => status === 'pending').map(({ created_at }) => created_at.getTime());
  const outlook = waiting.length > 0 ? await context.outlook.look(Math.max(...waiting)) : undefined;
  const nowMs = context.clock.nowMs();
  return rows.map((row) => {
    const task = shownTask(row, nowMs);
    const queue = outlook?.get(row.id);
    return task.status === 'pending' && queue !== undefined ? { ...task, queue } : task;
  });
}

/** What final rows are shown as. They are remembered (`read-task.ts`), and so is what they become. */
const finalTasks = new WeakMap<ShownRow, Task>();

function shownTask(row: ShownRow, nowMs: number): Task {
  const known = finalTasks.get(row);
  if (known !== undefined) return known;
  const task = taskOfRow(row, nowMs);
  if (isTerminal(task.status)) finalTasks.set(row, task);
  return task;
}

/** A result file by its token; undefined when it is unknown or expired. Throws a `FileDamagedError` when it is not what it was. */
export async function findResultFile(context: TasksContext, token: string): Promise<ResultFile | undefined> {
  const row = await context.database.kysely
    .selectFrom('task_results')
    .selectAll()
    .where('token', '=', token)
    .executeTakeFirst();
  const nowMs = context.clock.nowMs();
  if (row === undefined || isExpired(row.expires_at, nowMs)) return undefined;
  const secondsLeft = Math.max(1, Math.floor((row.expires_at.getTime() - nowMs) / 1000));
  // Success was told only after it was stored whole: anything else is damage done since.
  const file = await openWhole(context.storage, row);
  return {
    format: row.format,
    bytes: file.bytes,
    createdAt: row.created_at,
    hash: row.hash,
    expiresAt: row.expires_at,
    read: (range) => file.read(range),
    link: (contentType) =>
      context.storage.link(row.hash, { expiresSeconds: Math.min(LINK_SECONDS, secondsLeft), contentType }),
  };
}

/** Long enough to see a film to its end, with pauses. */
const LINK_SECONDS = 3600;

function isExpired(expiresAt: Date | null, nowMs: number): boolean {
  return expiresAt !== null && expiresAt.getTime() <= nowMs;
}
