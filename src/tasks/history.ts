import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Database } from '../db/database.ts';

/** How long work takes, measured on tasks that were delivered. */
export interface WorkHistory {
  /** Seconds that a run of this model at this rate is expected to take; more than 0. */
  expectedSeconds(work: ExpectedWork): number;
  /** Measures again when the last time was a while ago; does not wait for that. */
  refresh(): void;
}

export interface ExpectedWork {
  readonly model: string;
  readonly unit: 'second' | 'image';
  readonly units: number;
  /** Micro-dollars a unit: mode, size and sound decide the price, and the work as well. */
  readonly rate: bigint;
}

/** What is expected of a model that has not delivered anything yet, for each unit. Order of magnitude of Lantern on two cores. */
const UNMEASURED_SECONDS: Readonly<Record<ExpectedWork['unit'], number>> = { second: 4, image: 2 };
const DELIVERIES_MEASURED = 500;
const FRESH_MS = 60_000;
const SECONDS_MIN = 0.1;

/**
 * Opens the history: the median of run time a unit over the last deliveries of the same model and rate, which one
 * slow machine or one interrupted run does not move.
 */
export async function openWorkHistory(
  database: Database,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<WorkHistory> {
  let medians = await measure(database);
  let measuredMs = clock.nowMs();
  return {
    expectedSeconds: ({ model, unit, units, rate }) =>
      Math.max(SECONDS_MIN, (medians.get(keyOf(model, rate)) ?? UNMEASURED_SECONDS[unit]) * units),
    refresh: () => {
      if (clock.nowMs() - measuredMs < FRESH_MS) return;
      measuredMs = clock.nowMs();
      measure(database).then(
        (measured) => {
          medians = measured;
        },
        (err: unknown) => log.warn({ err }, 'The time that work takes could not be measured'),
      );
    },
  };
}

async function measure(database: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly model: string; readonly rate: bigint; readonly median: number }>`
    select model, quote_rate as rate, percentile_cont(0.5) within group (
      order by extract(epoch from completed_at - run_started_at)::double precision / quote_units
    ) as median
    from (
      select * from tasks where status = 'success' order by completed_at desc limit ${DELIVERIES_MEASURED}
    ) delivered
    where completed_at > run_started_at group by model, quote_rate
  `.execute(database.kysely);
  return new Map(rows.map(({ model, rate, median }) => [keyOf(model, rate), median]));
}

function keyOf(model: string, rate: bigint): string {
  return `${model} ${rate}`;
}
