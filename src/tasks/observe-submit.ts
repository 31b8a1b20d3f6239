import type { Result } from '../base/result.ts';
import type { TasksContext } from './context.ts';
import type { AcceptedTask, SubmitRefusal, Submission } from './service.ts';

/** Does a submit under a span that goes on with the task, counts what comes of it and times it. */
export function observeSubmit(
  { clock, telemetry }: Pick<TasksContext, 'clock' | 'telemetry'>,
  submission: Submission,
  submit: (submission: Submission) => Promise<Result<AcceptedTask, SubmitRefusal>>,
): Promise<Result<AcceptedTask, SubmitRefusal>> {
  const { model, trace: parent } = submission;
  return telemetry.span({ name: 'task.accept', parent, attributes: { model } }, async (trace) => {
    const startedMs = clock.nowMs();
    const result = await submit(trace === undefined ? submission : { ...submission, trace });
    if (!result.ok) telemetry.count('tasks_refused', { reason: result.error.kind });
    else if (!result.value.isReplay) {
      telemetry.count('tasks_accepted', { model });
      telemetry.time('task_accept', { model }, (clock.nowMs() - startedMs) / 1000);
    }
    return result;
  });
}
