import { sql } from 'kysely';
import type { Clock } from '../base/clock.ts';
import { keyId, teamId } from '../contract/ids.ts';
import type { KeyId, TeamId } from '../contract/ids.ts';
import type { Database, DatabaseTransaction, Queryable } from '../db/database.ts';
import { creditOf } from '../ledger/accounts.ts';
import { addKey, addSecret } from './add-key.ts';
import { readKeys } from './key-rows.ts';
import { makeKey } from './keys.ts';
import type { RandomBytes } from './keys.ts';
import type { IssuedKey, Key, KeyChange, Team, TeamChange, TeamsAndKeys } from './teams-and-keys.ts';
import { addTeam } from './teams.ts';
import { DEFAULT_TIERS, tierOf } from './tiers.ts';
import type { Tier } from './tiers.ts';

export interface AdministrationOptions {
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
  readonly tiers?: readonly Tier[];
  /** Called after each change, so that it takes effect here at once. */
  readonly onChange?: () => void;
}

/** Looks after teams and keys in the database. */
export function createAdministration(database: Database, options: AdministrationOptions): TeamsAndKeys {
  const { clock, randomBytes, tiers = DEFAULT_TIERS, onChange = () => {} } = options;
  const { kysely } = database;
  const now = () => new Date(clock.nowMs());
  const change = async <Value>(work: (trx: DatabaseTransaction) => Promise<Value>): Promise<Value> => {
    const value = await database.transaction(work);
    onChange();
    return value;
  };
  const oneKey = async (db: Queryable, team: TeamId, id: KeyId) => (await readKeys(db, now(), team, id))[0];
  const oneTeam = async (db: Queryable, id: TeamId) => (await readTeams(db, tiers, id))[0];
  const issued = (secret: string, key: Key | undefined): IssuedKey | undefined => key && { key, secret };
  return {
    teams: () => readTeams(kysely, tiers),
    team: (id) => oneTeam(kysely, id),
    addTeam: (team) =>
      change(async (trx) => ((await addTeam(trx, { ...team, now: now() })) ? oneTeam(trx, team.id) : undefined)),
    changeTeam: (id, wanted) => change(async (trx) => (await updateTeam(trx, id, wanted, now()), oneTeam(trx, id))),
    keys: async (id) => ((await oneTeam(kysely, id)) === undefined ? undefined : readKeys(kysely, now(), id)),
    addKey: (id, settings) =>
      change(async (trx) => {
        if ((await oneTeam(trx, id)) === undefined) return undefined;
        const secret = makeKey(randomBytes);
        const added = await addKey(trx, { ...settings, teamId: id, key: secret, now: now(), randomBytes });
        return issued(secret, await oneKey(trx, id, added));
      }),
    changeKey: (team, id, wanted) =>
      change(async (trx) => (await updateKey(trx, team, id, wanted, now()), oneKey(trx, team, id))),
    rotateKey: (team, id, graceMs) =>
      change(async (trx) => {
        if ((await oneKey(trx, team, id)) === undefined) return undefined;
        const secret = makeKey(randomBytes);
        await endSecrets(trx, id, now(), graceMs);
        await addSecret(trx, { keyId: id, key: secret, now: now() });
        return issued(secret, await oneKey(trx, team, id));
      }),
  };
}

async function readTeams(db: Queryable, tiers: readonly Tier[], id?: TeamId): Promise<readonly Team[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
    created_at: Date;
    disabled_at: Date | null;
    requests_per_minute: number | null;
    concurrent_tasks: number | null;
    running_tasks_max: number | null;
    credit: bigint;
  }>`select t.*, ${creditOf(sql.ref('t.id'))} as credit from teams t
    where ${id ?? null}::text is null or t.id = ${id ?? null} order by t.created_at, t.id`.execute(db);
  return rows.map((row) => {
    const { requests_per_minute: requests, concurrent_tasks: tasks, running_tasks_max: running } = row;
    const tier = tierOf(tiers, row.credit);
    return {
      id: teamId(row.id),
      name: row.name,
      createdAt: row.created_at,
      isDisabled: row.disabled_at !== null,
      own: {
        ...(requests === null ? {} : { requestsPerMinute: requests }),
        ...(tasks === null ? {} : { concurrentTasks: tasks }),
        ...(running === null ? {} : { runningTasks: running }),
      },
      limits: { requestsPerMinute: requests ?? tier.requestsPerMinute, concurrentTasks: tasks ?? tier.concurrentTasks },
    };
  });
}

async function updateTeam(trx: DatabaseTransaction, id: TeamId, change: TeamChange, now: Date): Promise<void> {
  const { name, requestsPerMinute, concurrentTasks, runningTasks, isDisabled } = change;
  const set = present({
    name,
    requests_per_minute: requestsPerMinute,
    concurrent_tasks: concurrentTasks,
    running_tasks_max: runningTasks,
    disabled_at: disabledAt(isDisabled, now),
  });
  if (Object.keys(set).length > 0) await trx.updateTable('teams').set(set).where('id', '=', id).execute();
}

async function updateKey(
  trx: DatabaseTransaction,
  team: TeamId,
  id: KeyId,
  change: KeyChange,
  now: Date,
): Promise<void> {
  const set = present({
    name: change.name,
    scopes: change.scopes === undefined ? undefined : [...change.scopes],
    models: change.models === undefined || change.models === null ? change.models : [...change.models],
    expires_at: change.expiresAt,
    monthly_budget: change.monthlyBudget,
    requests_per_minute: change.requestsPerMinute,
    concurrent_tasks: change.concurrentTasks,
    disabled_at: disabledAt(change.isDisabled, now),
  });
  if (Object.keys(set).length === 0) return;
  await trx.updateTable('api_keys').set(set).where('id', '=', id).where('team_id', '=', team).execute();
}

/** Lets what a key is presented as now end soon, and forgets what has ended. */
async function endSecrets(trx: DatabaseTransaction, id: KeyId, now: Date, graceMs: number): Promise<void> {
  await trx.deleteFrom('api_key_secrets').where('key_id', '=', id).where('expires_at', '<=', now).execute();
  const end = new Date(now.getTime() + graceMs);
  await sql`update api_key_secrets set expires_at = least(coalesce(expires_at, ${end}), ${end}) where key_id = ${keyId(id)}`.execute(
    trx,
  );
}

function disabledAt(isDisabled: boolean | undefined, now: Date): Date | null | undefined {
  if (isDisabled === undefined) return undefined;
  return isDisabled ? now : null;
}

type Present<Value> = { [Name in keyof Value]?: Exclude<Value[Name], undefined> };

/** Without the columns that stay as they are. */
function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>;
}
