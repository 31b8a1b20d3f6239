import type { Clock } from '../base/clock.ts';
import type { TeamId } from '../contract/ids.ts';
import type { Database } from '../db/database.ts';
import { addKey } from './add-key.ts';
import { makeKey } from './keys.ts';
import type { RandomBytes } from './keys.ts';

export interface TemporaryKey {
  readonly key: string;
  /** Makes the key worthless before it expires by itself. */
  revoke(): Promise<void>;
}

/** Issues a key that expires by itself after `lifetimeMs`; for a program that starts a server and calls it. */
export async function issueTemporaryKey(
  database: Database,
  options: {
    readonly teamId: TeamId;
    readonly lifetimeMs: number;
    readonly clock: Clock;
    readonly randomBytes: RandomBytes;
  },
): Promise<TemporaryKey> {
  const { teamId, lifetimeMs, clock, randomBytes } = options;
  const key = makeKey(randomBytes);
  const now = clock.nowMs();
  const id = await database.transaction((trx) =>
    addKey(trx, {
      teamId,
      key,
      name: 'temporary',
      now: new Date(now),
      expiresAt: new Date(now + lifetimeMs),
      scopes: ['submit', 'read'],
      randomBytes,
    }),
  );
  return {
    key,
    revoke: async () => {
      const disabled_at = new Date(clock.nowMs());
      await database.kysely.updateTable('api_keys').set({ disabled_at }).where('id', '=', id).execute();
    },
  };
}
