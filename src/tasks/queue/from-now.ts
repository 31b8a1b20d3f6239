import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** A time by the database's clock, so many milliseconds from now: the clocks of several nodes need not agree. */
export function fromNow(ms: number): RawBuilder<Date> {
  return sql<Date>`now() + make_interval(secs => ${ms / 1000})`;
}
