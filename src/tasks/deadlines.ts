import { sql } from 'kysely';
import { counted } from '../contract/problem.ts';
import { repeat } from '../db/repeat.ts';
import type { Repetition } from '../db/repeat.ts';
import type { TasksContext } from './context.ts';
import { failTask, failure } from './fail-task.ts';
import type { TaskError } from './fail-task.ts';
import { taskIdOfRow } from './task-id-of-row.ts';

/** How late a deadline may be noticed. Every node looks, so that a hung or missing worker keeps no task open. */
const LOOK_MS = 1000;
const BATCH = 100;

/** Fails, again and again, the tasks whose time is up. */
export function startDeadlines(context: TasksContext): Repetition {
  const onError = (err: unknown) => context.log.error({ err }, 'Deadlines could not be looked up');
  return repeat(context.timers, LOOK_MS, async () => void (await failOverdue(context)), onError);
}

/**
 * Fails the tasks that are not final at their deadline, and those whose run takes longer than it may: the worker then has
 * lost its lease, and ends the engine when it notices. A run whose worker is lost is not too slow: it will be repeated.
 * Returns how many failed.
 */
export async function failOverdue(context: TasksContext): Promise<number> {
  const { rows } = await sql<{ readonly id: string; readonly model: string; readonly waited: boolean }>`
    select id, model, deadline_at <= now() as waited from tasks
    where status in ('pending', 'processing') and least(deadline_at, run_ends_at) <= now()
      and (deadline_at <= now() or lease_expires_at > now())
    order by least(deadline_at, run_ends_at) limit ${BATCH}
  `.execute(context.database.kysely);
  let failed = 0;
  for (const { id, model, waited } of rows) {
    const isMine = await context.database.transaction((trx) => failIfOverdue(context, trx, id, waited));
    if (!isMine) continue;
    failed++;
    context.telemetry.count('tasks_finished', { model, status: 'failed', code: 'deadline_exceeded' });
  }
  return failed;
}

/** Asks again under the lock of the row: the run may have ended, or another one begun. */
async function failIfOverdue(
  context: TasksContext,
  trx: Parameters<typeof failTask>[1],
  id: string,
  waited: boolean,
): Promise<boolean> {
  const overdue = await trx
    .selectFrom('tasks')
    .select('id')
    .where('id', '=', id)
    .where('status', 'in', ['pending', 'processing'])
    .where(
      waited ? sql<boolean>`deadline_at <= now()` : sql<boolean>`run_ends_at <= now() and lease_expires_at > now()`,
    )
    .forUpdate()
    .executeTakeFirst();
  if (overdue === undefined) return false;
  return failTask(context, trx, errorOf(context, waited), { taskId: taskIdOfRow(id) });
}

function errorOf({ limits }: TasksContext, waited: boolean): TaskError {
  const [limitMs, what] = waited ? [limits.taskMs, 'was not done within'] : [limits.runMs, 'took longer than'];
  return failure('deadline_exceeded', `The task ${what} ${timeText(limitMs)}`);
}

function timeText(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}
