import { sql } from 'kysely';
import { assert } from '../base/assert.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { micros } from '../contract/money.ts';
import type { Micros } from '../contract/money.ts';
import type { DatabaseTransaction } from '../db/database.ts';
import { creditOf } from '../ledger/accounts.ts';
import type { Principal } from './access.ts';
import { tierOf } from './tiers.ts';
import type { Tier } from './tiers.ts';

/** What a key asks to begin. */
export interface AdmissionRequest {
  readonly principal: Principal;
  /** Its slug. */
  readonly model: string;
  /** What will be held. */
  readonly amount: Micros;
  readonly now: Date;
  /** Limits of a team that has none of its own. */
  readonly tiers: readonly Tier[];
}

export type AdmissionRefusal =
  | { readonly kind: 'model-not-allowed'; readonly model: string; readonly models: readonly string[] }
  | {
      readonly kind: 'too-many-open-tasks';
      readonly of: 'team' | 'key';
      readonly open: number;
      readonly openMax: number;
    }
  | {
      readonly kind: 'budget-exceeded';
      readonly budget: Micros;
      readonly used: Micros;
      readonly needed: Micros;
      /** As `2026-11`, UTC. */
      readonly month: string;
    };

/**
 * Whether a key may begin a task now: its models, its and its team's open tasks, its budget of the month. It locks the team's row
 * first, so that of two submits at once, on whatever nodes, both cannot be the last one allowed.
 */
export async function admitTask(
  trx: DatabaseTransaction,
  request: AdmissionRequest,
): Promise<Result<void, AdmissionRefusal>> {
  const { principal, model, amount, now, tiers } = request;
  const { models } = principal;
  if (models !== undefined && !models.includes(model)) return fail({ kind: 'model-not-allowed', model, models });
  const team = await lockTeam(trx, principal.teamId);
  const month = now.toISOString().slice(0, 7);
  const use = await readUse(trx, principal, month);
  const teamMax = team.concurrent_tasks ?? tierOf(tiers, team.credit).concurrentTasks;
  if (use.team_open >= teamMax) {
    return fail({ kind: 'too-many-open-tasks', of: 'team', open: Number(use.team_open), openMax: teamMax });
  }
  if (use.concurrent_tasks !== null && use.key_open >= use.concurrent_tasks) {
    const openMax = use.concurrent_tasks;
    return fail({ kind: 'too-many-open-tasks', of: 'key', open: Number(use.key_open), openMax });
  }
  if (use.monthly_budget !== null && use.used + amount > use.monthly_budget) {
    const [budget, used] = [micros(use.monthly_budget), micros(use.used)];
    return fail({ kind: 'budget-exceeded', budget, used, needed: amount, month });
  }
  return ok(undefined);
}

interface TeamLimits {
  readonly concurrent_tasks: number | null;
  readonly credit: bigint;
}

async function lockTeam(trx: DatabaseTransaction, teamId: string): Promise<TeamLimits> {
  const { rows } = await sql<TeamLimits>`
    select concurrent_tasks, case when concurrent_tasks is null then ${creditOf(sql.ref('teams.id'))} else 0 end as credit
    from teams where id = ${teamId} for no key update`.execute(trx);
  const [row] = rows;
  assert(row !== undefined, `team "${teamId}" exists`);
  return row;
}

/** Read after the team's row was locked, in a statement of its own, so that it sees what was committed while it waited. */
async function readUse(trx: DatabaseTransaction, principal: Principal, month: string): Promise<Use> {
  const { rows } = await sql<Use>`
    select k.concurrent_tasks, k.monthly_budget, coalesce(m.micros, 0) as used, open.team_open, open.key_open
    from api_keys k
    left join api_key_months m on m.key_id = k.id and m.month = ${month}
    cross join (
      select count(*) as team_open, count(*) filter (where key_id = ${principal.keyId}) as key_open
      from tasks where team_id = ${principal.teamId} and status in ('pending', 'processing')
    ) open
    where k.id = ${principal.keyId}`.execute(trx);
  const [row] = rows;
  assert(row !== undefined, `key "${principal.keyId}" exists`);
  return row;
}

interface Use {
  readonly concurrent_tasks: number | null;
  readonly monthly_budget: bigint | null;
  readonly used: bigint;
  readonly team_open: bigint;
  readonly key_open: bigint;
}
