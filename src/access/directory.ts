import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { keyId, teamId } from '../contract/ids.ts';
import type { Database } from '../db/database.ts';
import type { Access, Principal } from './access.ts';
import { hashKey } from './keys.ts';

/** A key in use is noted at most this often: knowing the minute is enough, and a write for each request is not. */
const LAST_USED_PRECISION_MS = 60_000;
/** Longer than any key that was ever made here; what is longer is not worth hashing. */
const KEY_LENGTH_MAX = 512;

/** Finds the owners of keys in the database. */
export function createAccess(database: Database, clock: Clock): Access {
  return {
    authenticate: async (key) => {
      if (key === '' || key.length > KEY_LENGTH_MAX) return undefined;
      const hash = hashKey(key);
      const found = await database.kysely
        .selectFrom('api_keys')
        .innerJoin('teams', 'teams.id', 'api_keys.team_id')
        .select(['api_keys.id', 'api_keys.hash', 'api_keys.team_id', 'api_keys.expires_at', 'api_keys.last_used_at'])
        .where('api_keys.hash', '=', hash)
        .where('api_keys.disabled_at', 'is', null)
        .where('teams.disabled_at', 'is', null)
        .executeTakeFirst();
      const now = clock.nowMs();
      if (found === undefined || !isSameHash(found.hash, hash)) return undefined;
      if (found.expires_at !== null && found.expires_at.getTime() <= now) return undefined;
      if (found.last_used_at === null || now - found.last_used_at.getTime() >= LAST_USED_PRECISION_MS) {
        await noteUse(database, found.id, new Date(now));
      }
      return { teamId: teamId(found.team_id), keyId: keyId(found.id) } satisfies Principal;
    },
  };
}

/** Takes the same time wherever two hashes first differ. */
function isSameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}

async function noteUse(database: Database, id: string, now: Date): Promise<void> {
  await database.kysely.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute();
}
