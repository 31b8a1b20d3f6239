import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import { keyId, teamId } from '../contract/ids.ts';
import type { Database } from '../db/database.ts';
import { creditOf } from '../ledger/accounts.ts';
import type { Principal, Scope } from './access.ts';
import { tierOf } from './tiers.ts';
import type { Tier } from './tiers.ts';

/** Whom a key belongs to, and until when it is good: milliseconds since the Unix epoch, infinite for one that does not expire. */
export interface KeyOwner {
  readonly principal: Principal;
  readonly expiresAtMs: number;
}

/** A key in use is noted at most this often: knowing the minute is enough, and a write for each request is not. */
const LAST_USED_PRECISION_MS = 60_000;

/** Finds the owners of keys by their hashes, in one statement, and notes that the keys were used. Those that are not good are left out. */
export type FindKeyOwners = (hashes: readonly string[]) => Promise<ReadonlyMap<string, KeyOwner>>;

/** Makes what finds the owners of keys. */
export function createFindKeyOwners(
  database: Database,
  { clock, tiers }: { readonly clock: Clock; readonly tiers: readonly Tier[] },
): FindKeyOwners {
  const select = database.prepare<OwnerRow>(SELECT_OWNERS.compile(database.kysely).sql);
  return async (hashes) => {
    const rows = await select(hashes);
    const nowMs = clock.nowMs();
    const good = rows.filter((row) => expiryOf(row) > nowMs);
    const unnoted = good.filter(
      ({ last_used_at: at }) => at === null || Math.abs(nowMs - at.getTime()) >= LAST_USED_PRECISION_MS,
    );
    if (unnoted.length > 0) await noteUse(database, unnoted, new Date(nowMs));
    return new Map(good.map((row) => [row.hash, { principal: principalOf(row, tiers), expiresAtMs: expiryOf(row) }]));
  };
}

/** Its one parameter are hashes. */
const SELECT_OWNERS = sql`
    select s.hash, s.expires_at as secret_expires_at, k.id, k.team_id, k.expires_at, k.last_used_at, k.scopes, k.models,
      k.requests_per_minute as key_requests, t.requests_per_minute as team_requests,
      case when t.requests_per_minute is null then ${creditOf(sql.ref('t.id'))} else 0 end as credit
    from api_key_secrets s join api_keys k on k.id = s.key_id join teams t on t.id = k.team_id
    where s.hash = any($1::text[]) and k.disabled_at is null and t.disabled_at is null`;

interface OwnerRow {
  readonly hash: string;
  readonly secret_expires_at: Date | null;
  readonly id: string;
  readonly team_id: string;
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
  readonly scopes: readonly Scope[];
  readonly models: readonly string[] | null;
  readonly key_requests: number | null;
  readonly team_requests: number | null;
  readonly credit: bigint;
}

function principalOf(row: OwnerRow, tiers: readonly Tier[]): Principal {
  return {
    teamId: teamId(row.team_id),
    keyId: keyId(row.id),
    scopes: row.scopes,
    ...(row.models === null ? {} : { models: row.models }),
    requestsPerMinute: {
      team: row.team_requests ?? tierOf(tiers, BigInt(row.credit)).requestsPerMinute,
      key: row.key_requests ?? Infinity,
    },
  };
}

function expiryOf({ secret_expires_at: ofSecret, expires_at: ofKey }: OwnerRow): number {
  return Math.min(ofSecret?.getTime() ?? Infinity, ofKey?.getTime() ?? Infinity);
}

async function noteUse({ kysely }: Database, keys: readonly OwnerRow[], now: Date): Promise<void> {
  const ids = [...new Set(keys.map(({ id }) => id))].toSorted();
  await kysely.updateTable('api_keys').set({ last_used_at: now }).where('id', 'in', ids).execute();
}
