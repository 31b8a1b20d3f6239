import { expect, test } from 'vitest';
import type { Engine, EngineJob, EngineOutcome } from '../engine/engine.ts';
import { createInterruptible, runEngine, type RunEnding } from './engine-run.ts';

const JOB: EngineJob = { taskId: 'task-1', model: 'm', request: {}, workDirectory: '/nowhere', seed: 1 };

/** Runs an engine and interrupts it; every timer that is set then fires at once. */
async function runInterrupted(run: Engine['run']): Promise<RunEnding> {
  const interruptible = createInterruptible();
  const engine: Engine = { name: 'test', serves: () => true, run, close: async () => {} };
  const timers = {
    after: (_ms: number, callback: () => void) => {
      const timer = setTimeout(callback, 0);
      return () => clearTimeout(timer);
    },
  };
  const ended = runEngine(engine, JOB, { report: () => {}, run: interruptible, timers });
  interruptible.interrupt('lease-lost');
  interruptible.interrupt('stopping');
  return ended;
}

test('an engine that hangs and does not stop when it is asked to is left to itself', async () => {
  expect(await runInterrupted(() => new Promise(() => {}))).toEqual({ kind: 'interrupted', reason: 'lease-lost' });
});

test('an engine that stops with an error ends as interrupted, not as broken', async () => {
  const ending = await runInterrupted(async () => Promise.reject(new Error('aborted')));
  expect(ending).toEqual({ kind: 'interrupted', reason: 'lease-lost' });
});

test('what is delivered in spite of an interruption is taken', async () => {
  const outcome: EngineOutcome = { status: 'delivered', units: 5, metadata: {}, files: [] };
  expect(await runInterrupted(async () => outcome)).toEqual({ kind: 'outcome', outcome });
});
