import type { PGlite } from '@electric-sql/pglite';
import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import { repeat } from './repeat.ts';
import type { Repetition } from './repeat.ts';

/** A crash replays what was written since the last checkpoint; five minutes is also what PostgreSQL takes. */
const CHECKPOINT_INTERVAL_MS = 5 * 60_000;
/** Tables are small and rows change often (progress, jobs), so dead rows are swept several times an hour. */
const VACUUM_INTERVAL_MS = 15 * 60_000;

/** Does on a schedule what PostgreSQL's background processes do elsewhere; PGlite has none of them. */
export function startHousekeeping(pglite: PGlite, timers: Timers, log: Log): Repetition {
  const scheduled = (intervalMs: number, statement: string) =>
    repeat(
      timers,
      intervalMs,
      async () => {
        await pglite.exec(statement);
      },
      (err) => log.error({ err, statement }, 'Database upkeep failed'),
    );
  const parts = [scheduled(CHECKPOINT_INTERVAL_MS, 'checkpoint'), scheduled(VACUUM_INTERVAL_MS, 'vacuum (analyze)')];
  return {
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}
