import type { TraceParent } from '../contract/telemetry.ts';
import type { TasksContext } from './context.ts';
import type { ClaimedTask } from './queue/claim.ts';

/** Does a run under a span of the trace that its task was accepted in, on whatever node that was, and times it. */
export async function observeRun(
  { clock, telemetry }: Pick<TasksContext, 'clock' | 'telemetry'>,
  task: ClaimedTask,
  work: (trace: TraceParent | undefined) => Promise<void>,
): Promise<void> {
  const { model, attempt, trace: parent } = task;
  const startedMs = clock.nowMs();
  const secondsSince = (ms: number) => Math.max(0, clock.nowMs() - ms) / 1000;
  if (attempt === 1) telemetry.time('task_wait', { model }, secondsSince(task.createdAt.getTime()));
  await telemetry.span({ name: 'task.run', parent, attributes: { model, attempt } }, work);
  telemetry.time('task_run', { model }, secondsSince(startedMs));
}
