import { sql } from 'kysely';
import { keyId, teamId } from '../contract/ids.ts';
import type { KeyId, TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Queryable } from '../db/database.ts';
import type { Scope } from './access.ts';
import type { Key } from './teams-and-keys.ts';

/** The keys of a team, or the one that is named, newest first. */
export async function readKeys(db: Queryable, now: Date, team: TeamId, id?: KeyId): Promise<readonly Key[]> {
  const month = now.toISOString().slice(0, 7);
  const { rows } = await sql<KeyRow>`
    select k.*, coalesce(m.micros, 0) as used
    from api_keys k left join api_key_months m on m.key_id = k.id and m.month = ${month}
    where k.team_id = ${team} and (${id ?? null}::text is null or k.id = ${id ?? null})
    order by k.created_at desc, k.id`.execute(db);
  const secrets = await db
    .selectFrom('api_key_secrets')
    .innerJoin('api_keys', 'api_keys.id', 'api_key_secrets.key_id')
    .select(['key_id', 'prefix', 'api_key_secrets.created_at', 'api_key_secrets.expires_at'])
    .where('team_id', '=', team)
    .where((eb) => eb.or([eb('api_key_secrets.expires_at', 'is', null), eb('api_key_secrets.expires_at', '>', now)]))
    .orderBy('api_key_secrets.created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...keyOf(row),
    secrets: secrets
      .filter(({ key_id }) => key_id === row.id)
      .map(({ prefix, created_at: createdAt, expires_at: expiresAt }) => ({
        prefix,
        createdAt,
        ...(expiresAt === null ? {} : { expiresAt }),
      })),
  }));
}

interface KeyRow {
  readonly id: string;
  readonly team_id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly disabled_at: Date | null;
  readonly last_used_at: Date | null;
  readonly scopes: readonly Scope[];
  readonly models: readonly string[] | null;
  readonly monthly_budget: bigint | null;
  readonly requests_per_minute: number | null;
  readonly concurrent_tasks: number | null;
  readonly used: bigint;
}

function keyOf(row: KeyRow): Omit<Key, 'secrets'> {
  return {
    id: keyId(row.id),
    teamId: teamId(row.team_id),
    name: row.name,
    createdAt: row.created_at,
    isDisabled: row.disabled_at !== null,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
    scopes: row.scopes,
    ...(row.models === null ? {} : { models: row.models }),
    ...(row.monthly_budget === null ? {} : { monthlyBudget: micros(row.monthly_budget) }),
    usedThisMonth: micros(row.used),
    ...(row.requests_per_minute === null ? {} : { requestsPerMinute: row.requests_per_minute }),
    ...(row.concurrent_tasks === null ? {} : { concurrentTasks: row.concurrent_tasks }),
  };
}
