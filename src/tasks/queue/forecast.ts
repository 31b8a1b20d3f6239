import { RECENT_SECONDS, nextTask } from './turns.ts';
import type { QueueState, RunningLimits, StartedTask, WaitingTask } from './turns.ts';

/** Where a waiting task stands. */
export interface QueuePlace {
  /** 1 for the one that starts next. */
  readonly position: number;
  readonly estimatedEndAt: Date;
}

export interface ForecastState extends Omit<QueueState, 'running'> {
  readonly running: readonly (StartedTask & { readonly endMs: number })[];
}

/**
 * Plays the queue forward as if each task took what is expected of it and no other came: in what order tasks will start,
 * and when each will end, one after the other. Tasks that the limits keep out to the end have no place.
 */
export function* forecast(
  state: ForecastState,
  limits: RunningLimits,
  slots: number,
  nowMs: number,
): Generator<readonly [taskId: string, place: QueuePlace]> {
  let position = 0;
  const waiting = new Map(state.waiting.map((task) => [task.id, task]));
  const running = [...state.running];
  let recent = [...state.recent];
  let atMs = nowMs;
  while (waiting.size > 0) {
    const next =
      running.length < slots ? nextTask({ waiting: [...waiting.values()], running, recent }, limits, atMs) : undefined;
    if (next === undefined) {
      const ended = removeFirstToEnd(running);
      if (ended === undefined) break;
      atMs = Math.max(atMs, ended.endMs);
      // What is forgotten by then need not be gone through for every task that follows.
      recent = recent.filter(({ startedMs }) => startedMs > atMs - RECENT_SECONDS * 1000);
      continue;
    }
    waiting.delete(next.id);
    const started = { ...startOf(next, atMs), endMs: atMs + next.expectedSeconds * 1000 };
    running.push(started);
    recent.push(started);
    position += 1;
    yield [next.id, { position, estimatedEndAt: new Date(started.endMs) }];
  }
}

function startOf({ teamId, model, expectedSeconds }: WaitingTask, startedMs: number): StartedTask {
  return { teamId, model, expectedSeconds, startedMs };
}

function removeFirstToEnd<Task extends { readonly endMs: number }>(running: Task[]): Task | undefined {
  const first = running.reduce<Task | undefined>(
    (best, task) => (best === undefined || task.endMs < best.endMs ? task : best),
    undefined,
  );
  if (first !== undefined) running.splice(running.indexOf(first), 1);
  return first;
}
