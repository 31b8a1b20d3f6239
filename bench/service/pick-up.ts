import type { Database } from '../../src/db/database.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createFakeEngine, deliver } from '../../test/support/fake-engine.ts';
import { openTestService, submissionOf } from '../../test/support/task-service.ts';
import { median, quantile } from '../statistics.ts';

export interface PickUpReport {
  readonly medianMs: number;
  readonly p99Ms: number;
}

const TIMES = 100;

/** From the answer to a submit until an engine is at work on it, on a node with nothing else to do. */
export async function measurePickUp(database: Database, directory: string): Promise<PickUpReport> {
  const begunMs = new Map<string, number>();
  const engine: Engine = {
    ...createFakeEngine(0),
    run: (job) => {
      begunMs.set(job.taskId, performance.now());
      return deliver(job, 5);
    },
  };
  const service = await openTestService({ dataDir: directory, database, engines: [engine] });
  await service.tasks.start();
  const waits: number[] = [];
  for (let count = 0; count < TIMES; count++) {
    const result = await service.tasks.service.submit(submissionOf(service.principal, `picked ${count}`));
    if (!result.ok) throw new Error(result.error.kind);
    const { id } = result.value;
    const acceptedMs = performance.now();
    // The slot must be free again, so that the wait is not for another task.
    while ((await service.tasks.service.find(service.principal.teamId, id))?.status !== 'success') {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    waits.push((begunMs.get(id) ?? NaN) - acceptedMs);
  }
  await service.close();
  return { medianMs: median(waits), p99Ms: quantile(waits, 0.99) };
}
