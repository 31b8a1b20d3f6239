import type { StageName } from '../engine/engine.ts';
import type { TasksContext } from './context.ts';

/** Notes when the engine goes from stage to stage. */
export interface StageTimer {
  enter(stage: StageName): void;
  /** Ends the last stage. */
  stop(): void;
}

/** Makes the timer of a run. */
export function createStageTimer({ clock, telemetry }: Pick<TasksContext, 'clock' | 'telemetry'>): StageTimer {
  let current: { readonly stage: StageName; readonly sinceMs: number } | undefined;
  const leave = (nowMs: number) => {
    if (current === undefined) return;
    telemetry.time('task_stage', { stage: current.stage }, (nowMs - current.sinceMs) / 1000);
  };
  return {
    enter: (stage) => {
      if (current?.stage === stage) return;
      const nowMs = clock.nowMs();
      leave(nowMs);
      current = { stage, sinceMs: nowMs };
    },
    stop: () => {
      leave(clock.nowMs());
      current = undefined;
    },
  };
}
