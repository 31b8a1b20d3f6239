import { keyId } from '../contract/ids.ts';
import type { KeyId, TeamId } from '../contract/ids.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { lockTeam } from '../db/lock-team.ts';
import { SCOPES } from './access.ts';
import type { Scope } from './access.ts';
import { displayPrefix, hashKey } from './keys.ts';
import type { RandomBytes } from './keys.ts';

export interface NewKey {
  readonly teamId: TeamId;
  /** What the key is presented as. */
  readonly key: string;
  readonly name: string;
  readonly now: Date;
  /** Never, when absent. */
  readonly expiresAt?: Date;
  /** All, when absent. */
  readonly scopes?: readonly Scope[];
  /** Every model, when absent. */
  readonly models?: readonly string[];
  /** What its tasks of a calendar month (UTC) may hold and be charged; as much as the team has, when absent. */
  readonly monthlyBudget?: Micros;
  /** As many as the team may, when absent. */
  readonly requestsPerMinute?: number;
  readonly concurrentTasks?: number;
  readonly randomBytes: RandomBytes;
}

/** Stores a key of a team, its secret as a hash. A secret that is known already stays as it is; the id of its key is returned. */
export async function addKey(trx: DatabaseTransaction, options: NewKey): Promise<KeyId> {
  const { teamId, name, now, expiresAt, scopes = SCOPES, randomBytes } = options;
  const hash = hashKey(options.key);
  // Two servers that start at once add the same key: the second waits here and then finds it.
  await lockTeam(trx, teamId);
  const known = await trx.selectFrom('api_key_secrets').select('key_id').where('hash', '=', hash).executeTakeFirst();
  if (known !== undefined) return keyId(known.key_id);
  const id = keyId(`key-${Buffer.from(randomBytes(12)).toString('hex')}`);
  await trx
    .insertInto('api_keys')
    .values({
      id,
      team_id: teamId,
      name,
      created_at: now,
      expires_at: expiresAt ?? null,
      scopes: [...scopes],
      models: options.models === undefined ? null : [...options.models],
      monthly_budget: options.monthlyBudget ?? null,
      requests_per_minute: options.requestsPerMinute ?? null,
      concurrent_tasks: options.concurrentTasks ?? null,
    })
    .execute();
  await addSecret(trx, { keyId: id, key: options.key, now });
  return id;
}

/** Stores what a key is presented as, besides what it is presented as already. */
export async function addSecret(
  trx: DatabaseTransaction,
  { keyId: id, key, now }: { readonly keyId: KeyId; readonly key: string; readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('api_key_secrets')
    .values({ hash: hashKey(key), key_id: id, prefix: displayPrefix(key), created_at: now })
    .execute();
}
