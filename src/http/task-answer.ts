import { assertNever } from '../base/assert.ts';
import type { ResourceAnswer, ResultAnswer, TaskAnswer } from '../contract/answers.ts';
import { modelId } from '../contract/models.ts';
import { microsToNumber } from '../contract/money.ts';
import { isTerminal } from '../contract/task-states.ts';
import type { PendingTask, Resource, SucceededTask, Task } from '../tasks/service.ts';
import { RESULT_PATH } from './own-files.ts';
import { succeed } from './refuse.ts';
import type { SignedPaths } from './signed-paths.ts';

/** What the URLs of files are made of. */
export interface FilePlace {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly paths: SignedPaths;
}

/** A task as the wire has it. `place` makes the URLs of its results. */
export function taskAnswer(task: Task, place: FilePlace, nowMs: number): TaskAnswer {
  const base = {
    status: task.status,
    task_id: task.id,
    model_id: modelId(task.model),
    duration: 0,
    result: null,
    ...(task.clientReference === undefined ? {} : { client_reference: task.clientReference }),
    ...(task.quoteId === undefined ? {} : { quote_id: task.quoteId }),
    created_at: task.createdAt.toISOString(),
  };
  switch (task.status) {
    case 'pending':
      return task.queue === undefined ? base : { ...base, progress: waitingProgress(task.queue) };
    case 'processing':
      return {
        ...base,
        duration: millisecondsBetween(task.startedAt, nowMs),
        progress: { ...task.progress, estimated_end_at: task.estimatedEndAt.toISOString() },
      };
    case 'failed':
      return {
        ...base,
        duration: millisecondsBetween(task.startedAt, task.completedAt.getTime()),
        error: task.error,
        billing: { amount: 0 },
        completed_at: task.completedAt.toISOString(),
      };
    case 'success':
      return {
        ...base,
        duration: millisecondsBetween(task.startedAt, task.completedAt.getTime()),
        result: resultAnswer(task, place),
        billing: { amount: microsToNumber(task.charged) },
        completed_at: task.completedAt.toISOString(),
        result_expires_at: task.expiresAt.toISOString(),
      };
    default:
      return assertNever(task);
  }
}

/** What was said of a final task, and where its links lead. */
interface FinalText extends FilePlace {
  readonly linksEndSeconds: number;
  readonly text: string;
}

/** What was said last of each final task: its answer changes with its links alone. */
const finalTexts = new WeakMap<Task, FinalText>();

/** The whole answer to a query of a task, as text: what webhooks carry, too. */
export function taskText(task: Task, place: FilePlace, nowMs: number): string {
  const { origin, paths } = place;
  const linksEndSeconds = paths.endSeconds();
  const said = finalTexts.get(task);
  if (said?.origin === origin && said.paths === paths && said.linksEndSeconds === linksEndSeconds) return said.text;
  const text = JSON.stringify(succeed(taskAnswer(task, place, nowMs)));
  if (isTerminal(task.status)) finalTexts.set(task, { origin, paths, linksEndSeconds, text });
  return text;
}

function waitingProgress(queue: NonNullable<PendingTask['queue']>): NonNullable<TaskAnswer['progress']> {
  const { position, estimatedEndAt } = queue;
  return { stage: 'waiting', percent: 0, position, estimated_end_at: estimatedEndAt.toISOString() };
}

function millisecondsBetween(start: Date | undefined, endMs: number): number {
  return start === undefined ? 0 : Math.max(0, Math.round(endMs - start.getTime()));
}

function resultAnswer(task: SucceededTask, place: FilePlace): ResultAnswer {
  const resources = task.resources.flatMap((resource) => resourceAnswer(resource, place));
  const sidecar = task.resources.find(({ role }) => role === 'sidecar');
  return {
    resources,
    metadata: {
      ...task.metadata,
      // The documented example counts a video as well.
      image_count: resources.length,
      request_id: task.id,
      ...(sidecar === undefined ? {} : { storyboard_url: resultUrl(sidecar, place) }),
    },
    extensions: { submit_time: task.createdAt.toISOString() },
  };
}

/** A primary file; a sidecar is no resource, because clients take every resource for a picture or a video. */
function resourceAnswer(resource: Resource, place: FilePlace): ResourceAnswer[] {
  const { type } = resource;
  if (resource.role !== 'primary' || type === 'document') return [];
  return [
    {
      url: resultUrl(resource, place),
      type,
      width: resource.width ?? null,
      height: resource.height ?? null,
      format: resource.format,
      role: 'primary',
      ...(resource.durationSeconds === undefined ? {} : { duration: resource.durationSeconds }),
    },
  ];
}

function resultUrl({ token, format }: Resource, { origin, paths }: FilePlace): string {
  return `${origin}${paths.sign(`${RESULT_PATH}${token}.${format}`)}`;
}
