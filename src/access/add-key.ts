import { keyId } from '../contract/ids.ts';
import type { KeyId, TeamId } from '../contract/ids.ts';
import type { Queryable } from '../db/database.ts';
import { displayPrefix, hashKey } from './keys.ts';
import type { RandomBytes } from './keys.ts';

export interface NewKey {
  readonly teamId: TeamId;
  readonly key: string;
  readonly name: string;
  readonly now: Date;
  /** Never, when absent. */
  readonly expiresAt?: Date;
  readonly randomBytes: RandomBytes;
}

/** Stores a key of a team as its hash. A key that is known already stays as it is; its id is returned in either case. */
export async function addKey(db: Queryable, options: NewKey): Promise<KeyId> {
  const hash = hashKey(options.key);
  const added = await db
    .insertInto('api_keys')
    .values({
      id: `key-${Buffer.from(options.randomBytes(12)).toString('hex')}`,
      team_id: options.teamId,
      name: options.name,
      hash,
      prefix: displayPrefix(options.key),
      created_at: options.now,
      expires_at: options.expiresAt ?? null,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added !== undefined) return keyId(added.id);
  const known = await db.selectFrom('api_keys').select('id').where('hash', '=', hash).executeTakeFirstOrThrow();
  return keyId(known.id);
}
