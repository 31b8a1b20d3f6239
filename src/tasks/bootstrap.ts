import { addKey } from '../access/add-key.ts';
import { makeKey } from '../access/keys.ts';
import type { RandomBytes } from '../access/keys.ts';
import { DEFAULT_TEAM, addTeam } from '../access/teams.ts';
import type { Clock } from '../base/clock.ts';
import type { TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { Database } from '../db/database.ts';
import { credit } from '../ledger/bookings.ts';

export interface BootstrapOptions {
  /** A key that the operator chose; it is added to the first team on any start when it is not known yet. */
  readonly key?: string;
  /** What the first team has to spend. */
  readonly credit: Micros;
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
}

export interface Bootstrapped {
  readonly teamId: TeamId;
  /** True on the first start of this database. */
  readonly isFirstStart: boolean;
  /** The key that was made because none was given; it cannot be shown again. Absent on later starts. */
  readonly newKey?: string;
}

/** The first team is the operator's own: it has the limits of the highest tier from the beginning. */
const FIRST_TEAM_LIMITS = { requestsPerMinute: 1000, concurrentTasks: 100 };

/** Makes the first team with its key and its credit, once: all of it or nothing, however often it is called. */
export function bootstrap(database: Database, options: BootstrapOptions): Promise<Bootstrapped> {
  const { clock, randomBytes } = options;
  const now = new Date(clock.nowMs());
  const teamId = DEFAULT_TEAM;
  return database.transaction(async (trx) => {
    const isFirstStart = await addTeam(trx, { id: teamId, now, ...FIRST_TEAM_LIMITS });
    if (isFirstStart && options.credit > 0n) {
      const booking = { key: 'first-start', reason: 'first start', actor: 'service' };
      await credit(trx, { teamId, amount: options.credit, ...booking, now });
    }
    if (options.key !== undefined) {
      await addKey(trx, { teamId, key: options.key, name: 'configured', now, randomBytes });
      return { teamId, isFirstStart };
    }
    if (!isFirstStart) return { teamId, isFirstStart };
    const newKey = makeKey(randomBytes);
    await addKey(trx, { teamId, key: newKey, name: 'first', now, randomBytes });
    return { teamId, isFirstStart, newKey };
  });
}
