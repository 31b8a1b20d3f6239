import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { taskIdOfRow } from '../task-id-of-row.ts';
import type { DatabaseTransaction } from '../../db/database.ts';
import type { TraceParent } from '../../contract/telemetry.ts';
import type { TasksContext } from '../context.ts';
import type { TaskRequest } from '../request-store.ts';
import { fromNow } from './from-now.ts';
import { LEASE_MS } from './lease.ts';
import type { Lease } from './lease.ts';
import { RECENT_SECONDS } from './turns.ts';

/** A task that this worker has begun. */
export interface ClaimedTask {
  readonly lease: Lease;
  readonly model: string;
  readonly request: TaskRequest | null;
  readonly request_file: string | null;
  readonly seed: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly quote: { readonly rate: bigint; readonly amount: bigint };
  readonly createdAt: Date;
  readonly trace: TraceParent | undefined;
  /** When less than the operator's limit. */
  readonly retentionSeconds: number | undefined;
}

/** Any number; it stands for "one node at a time chooses who is next", which keeps the limits exact. */
const CLAIM_LOCK = 7_205_101;
/** Starts that are looked at to see who was given how much: bounds the work of a claim when tasks are very short. */
const RECENT_STARTS_MAX = 2000;

/**
 * Takes up to `countMax` tasks that may be started, in the order of `turns.ts`: pending → processing. Before those come
 * tasks whose worker was lost or gave them back: they stay in processing, under a new lease.
 */
export async function claimTasks(context: TasksContext, countMax: number): Promise<readonly ClaimedTask[]> {
  // Asked without a lock, as it is asked all the time and mostly in vain.
  if (!(await isAnyStartable(context))) return [];
  return context.database.transaction(async (trx) => {
    await sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`.execute(trx);
    const claimed: ClaimedTask[] = [];
    while (claimed.length < countMax) {
      const task = await claimNext(context, trx);
      if (task === undefined) break;
      claimed.push(task);
    }
    return claimed;
  });
}

async function isAnyStartable({ database }: TasksContext): Promise<boolean> {
  const { rows } = await sql<{ startable: boolean }>`
    select exists (select from tasks where status = 'pending')
      or exists (select from tasks where status = 'processing' and lease_expires_at <= now()) as startable
  `.execute(database.kysely);
  return rows[0]?.startable === true;
}

async function claimNext(context: TasksContext, trx: DatabaseTransaction): Promise<ClaimedTask | undefined> {
  const row = await trx
    .updateTable('tasks')
    .set({
      status: 'processing',
      attempt: sql<number>`attempt + 1`,
      lease_node: context.database.nodeId,
      lease_fence: sql<number>`coalesce(lease_fence, 0) + 1`,
      lease_expires_at: fromNow(LEASE_MS),
      started_at: sql<Date>`coalesce(started_at, ${new Date(context.clock.nowMs())})`,
      run_started_at: sql<Date>`now()`,
      run_ends_at: fromNow(context.limits.runMs),
      progress: JSON.stringify({ stage: 'understanding', percent: 0 }),
    })
    .where('id', '=', lockedNextId(context))
    // It may have been canceled, or its worker may have come back, since it was chosen.
    .where(sql<boolean>`(status = 'pending' or (status = 'processing' and lease_expires_at <= now()))`)
    .returning(['id', 'model', 'request', 'request_file', 'seed', 'attempt', 'lease_fence'])
    .returning(['quote_rate', 'quote_amount', 'created_at', 'trace', 'retention_seconds'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, model, request, request_file, attempt, lease_fence: fence } = row;
  return {
    lease: { taskId: taskIdOfRow(id), fence: fence ?? 0 },
    model,
    request,
    request_file,
    seed: Number(row.seed),
    attempt,
    quote: { rate: row.quote_rate, amount: row.quote_amount },
    createdAt: row.created_at,
    trace: row.trace ?? undefined,
    retentionSeconds: row.retention_seconds ?? undefined,
  };
}

/**
 * None when somebody else is just changing it, as a cancel or a worker that is heard of again: a claim holds several tasks and waits for none,
 * so that it never waits in a circle with one that renews several leases.
 */
function lockedNextId(context: TasksContext): RawBuilder<string> {
  return sql<string>`(select id from tasks where id = ${nextId(context)} for update skip locked)`;
}

/** The rules of `turns.ts` over the tables. */
function nextId({ limits }: TasksContext): RawBuilder<string> {
  return sql<string>`(
    with running as materialized (
      select team_id, model from tasks where status = 'processing' and lease_expires_at > now()
    ), full_models as materialized (
      select models.key as model from jsonb_each_text(${JSON.stringify(limits.modelRunningMax)}::jsonb) models
      where (select count(*) from running where running.model = models.key) >= models.value::integer
    ), open_teams as materialized (
      select id from teams where coalesce(running_tasks_max, ${limits.teamRunningMax}::integer) >
        (select count(*) from running where running.team_id = teams.id)
    ), recent as materialized (
      select team_id, sum(expected_seconds) as given_seconds, max(run_started_at) as last_start
      from (
        select team_id, expected_seconds, run_started_at from tasks
        where run_started_at > now() - make_interval(secs => ${RECENT_SECONDS})
        order by run_started_at desc limit ${RECENT_STARTS_MAX}
      ) starts group by team_id
    ), interrupted as (
      select tasks.id from tasks join open_teams on open_teams.id = tasks.team_id
      where status = 'processing' and lease_expires_at <= now() and model not in (select model from full_models)
      order by lease_expires_at, tasks.id limit 1
    ), waiting as (
      select first.id from open_teams
      cross join lateral (
        select id, created_at, expected_seconds from tasks
        where team_id = open_teams.id and status = 'pending' and model not in (select model from full_models)
        order by queue_at, id limit 1
      ) first
      left join recent on recent.team_id = open_teams.id
      order by coalesce(given_seconds, 0) + expected_seconds
        - extract(epoch from now() - greatest(created_at, last_start)), first.id
      limit 1
    )
    select coalesce((select id from interrupted), (select id from waiting))
  )`;
}
