import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine, EngineJob, EngineOutcome } from '../../src/engine/engine.ts';

/** An engine that takes a while and delivers two small files made of its job alone. */
export function createFakeEngine(durationMs: number, units = 5): Engine {
  return {
    name: 'fake',
    serves: () => true,
    run: async (job, report, signal) => {
      for (let step = 1; step <= 4; step++) {
        await sleep(durationMs / 4);
        if (signal.aborted) throw new Error('Aborted');
        report({ stage: 'painting', percent: step * 25, done: step, total: 4 });
      }
      return deliver(job, units);
    },
    close: async () => {},
  };
}

/** What the fake engine delivers for a job. */
export async function deliver(job: EngineJob, units: number): Promise<EngineOutcome> {
  const film = join(job.workDirectory, 'film.mp4');
  const board = join(job.workDirectory, 'storyboard.json');
  await writeFile(film, `film of seed ${job.seed}: ${JSON.stringify(job.request)}`);
  await writeFile(board, JSON.stringify({ seed: job.seed }));
  return {
    status: 'delivered',
    units,
    metadata: { not_understood: [] },
    files: [
      { path: film, role: 'primary', type: 'video', format: 'mp4', width: 1280, height: 720, durationSeconds: units },
      { path: board, role: 'sidecar', type: 'document', format: 'json' },
    ],
  };
}
