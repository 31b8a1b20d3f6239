import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import { keyId, teamId } from '../contract/ids.ts';
import type { Database } from '../db/database.ts';
import { creditOf } from '../ledger/accounts.ts';
import type { Access, Principal, Scope } from './access.ts';
import { hashKey } from './keys.ts';
import { DEFAULT_TIERS, tierOf } from './tiers.ts';
import type { Tier } from './tiers.ts';

export interface AccessOptions {
  /** Limits of teams that have none of their own. */
  readonly tiers?: readonly Tier[];
  /** How long an owner that was found is trusted; 0 asks the database each time. */
  readonly trustMs?: number;
}

/** A key in use is noted at most this often: knowing the minute is enough, and a write for each request is not. */
const LAST_USED_PRECISION_MS = 60_000;
/** Longer than any key that was ever made here; what is longer is not worth hashing. */
const KEY_LENGTH_MAX = 512;
/** Owners remembered at once; when there are more, all are asked for again. */
const REMEMBERED_MAX = 10_000;

interface Found {
  readonly principal: Principal;
  readonly expiresAtMs: number;
}

/** Finds the owners of keys in the database. */
export function createAccess(database: Database, clock: Clock, options: AccessOptions = {}): Access {
  const { tiers = DEFAULT_TIERS, trustMs = 0 } = options;
  const remembered = new Map<string, { readonly atMs: number; readonly found: Promise<Found | undefined> }>();
  /** Callers at the same time share one look. */
  const find = (hash: string): Promise<Found | undefined> => {
    const nowMs = clock.nowMs();
    const known = remembered.get(hash);
    if (known !== undefined && Math.abs(nowMs - known.atMs) < trustMs) return known.found;
    const found = findOwner(database, clock, tiers, hash);
    if (trustMs === 0) return found;
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(hash, { atMs: nowMs, found });
    const forgetFailure = () => remembered.delete(hash);
    // A stranger's guesses must not fill the memory, and a broken database must be asked again.
    found.then((owner) => (owner === undefined ? forgetFailure() : undefined), forgetFailure);
    return found;
  };
  return {
    authenticate: async (key) => {
      if (key === '' || key.length > KEY_LENGTH_MAX) return undefined;
      const found = await find(hashKey(key));
      return found !== undefined && found.expiresAtMs > clock.nowMs() ? found.principal : undefined;
    },
    forget: () => remembered.clear(),
  };
}

async function findOwner(
  database: Database,
  clock: Clock,
  tiers: readonly Tier[],
  hash: string,
): Promise<Found | undefined> {
  const { rows } = await sql<OwnerRow>`
    select s.hash, s.expires_at as secret_expires_at, k.id, k.team_id, k.expires_at, k.last_used_at, k.scopes, k.models,
      k.requests_per_minute as key_requests, t.requests_per_minute as team_requests,
      case when t.requests_per_minute is null then ${creditOf(sql.ref('t.id'))} else 0 end as credit
    from api_key_secrets s join api_keys k on k.id = s.key_id join teams t on t.id = k.team_id
    where s.hash = ${hash} and k.disabled_at is null and t.disabled_at is null`.execute(database.kysely);
  const [row] = rows;
  if (row === undefined || !isSameHash(row.hash, hash)) return undefined;
  const nowMs = clock.nowMs();
  const expiresAtMs = Math.min(timeOf(row.secret_expires_at), timeOf(row.expires_at));
  if (expiresAtMs <= nowMs) return undefined;
  if (row.last_used_at === null || Math.abs(nowMs - row.last_used_at.getTime()) >= LAST_USED_PRECISION_MS) {
    await noteUse(database, row.id, new Date(nowMs));
  }
  const principal: Principal = {
    teamId: teamId(row.team_id),
    keyId: keyId(row.id),
    scopes: row.scopes,
    ...(row.models === null ? {} : { models: row.models }),
    requestsPerMinute: {
      team: row.team_requests ?? tierOf(tiers, BigInt(row.credit)).requestsPerMinute,
      key: row.key_requests ?? Infinity,
    },
  };
  return { principal, expiresAtMs };
}

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

function timeOf(date: Date | null): number {
  return date?.getTime() ?? Infinity;
}

/** Takes the same time wherever two hashes first differ. */
function isSameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}

async function noteUse(database: Database, id: string, now: Date): Promise<void> {
  await database.kysely.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute();
}
