import { sql } from 'kysely';
import type { Database } from '../src/db/database.ts';

export interface LedgerFill {
  readonly teams: number;
  /** 3 or more; all settled but the last two. */
  readonly tasksPerTeam: number;
  /** Teams are named by it and counted from 1, their keys `<prefix>-key1`, and so on. */
  readonly prefix: string;
}

/** Writes the rows as the movements would have, without their triggers: credits, then tasks, all settled but the last two of a team. */
export async function fillLedger({ kysely }: Database, { teams, tasksPerTeam, prefix }: LedgerFill): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(kysely);
  const last = tasksPerTeam;
  await run('set session_replication_role = replica');
  await run(
    `insert into teams (id, name, created_at) select '${prefix}' || n, 'n', now() from generate_series(1, ${teams}) n`,
  );
  await run(`insert into ledger_accounts (id, team_id, kind) select '${prefix}' || n || '/' || k, '${prefix}' || n, k
    from generate_series(1, ${teams}) n, unnest(array['available', 'held', 'spent']) k`);
  await run(`insert into api_keys (id, team_id, name, created_at, scopes) select '${prefix}-key' || n, '${prefix}' || n, 'n', now(), '{submit}'
    from generate_series(1, ${teams}) n`);
  await run(`insert into ledger_movements (kind, team_id, amount, reason, actor, key, created_at)
    select 'credit', '${prefix}' || n, 1000000000, 'r', 'a', 'start-${prefix}', now() from generate_series(1, ${teams}) n`);
  await run(`insert into ledger_entries (account_id, sequence, movement_id, amount, balance)
    select 'house', start.sequence + place, id, -1000000000, start.balance - 1000000000::bigint * place
    from (select id, row_number() over (order by id) as place from ledger_movements where key = 'start-${prefix}') credits,
      (select coalesce(max(sequence), 0) as sequence, coalesce(min(balance), 0) as balance from ledger_entries
        where account_id = 'house') start
    union all select team_id || '/available', 1, id, 1000000000, 1000000000 from ledger_movements where key = 'start-${prefix}'`);
  for (let team = 1; team <= teams; team++) {
    const series = `generate_series(1, ${last}) n`;
    await run(`insert into tasks (id, team_id, key_id, model, status, seed, quote_units, quote_unit, quote_rate, quote_amount,
        charged, created_at, started_at, completed_at, expires_at, metadata)
      select 'task-${prefix}X${team}-' || n, '${prefix}${team}', '${prefix}-key${team}', 'm', case when n > ${last - 2} then 'pending' else 'success' end,
        1, 1, 'second', 10, 10, case when n > ${last - 2} then null else 7 end, now(),
        case when n > ${last - 2} then null else now() end, case when n > ${last - 2} then null else now() end,
        case when n > ${last - 2} then null else now() + interval '7 days' end, case when n > ${last - 2} then null else '{}'::jsonb end from ${series}`);
    await run(`with m as (
        insert into ledger_movements (kind, team_id, task_id, amount, reason, actor, created_at)
        select kind, '${prefix}${team}', 'task-${prefix}X${team}-' || n, case kind when 'hold' then 10 else 7 end, 'r', 'a', now()
        from ${series}, (values (1, 'hold'), (2, 'settle')) k (place, kind)
        where kind = 'hold' or n <= ${last - 2} order by n, place
        returning id, task_id, kind
      ), numbered as (select id, kind, split_part(task_id, '-', 3)::bigint as n from m),
      placed as (select *, (n > ${last - 1})::int as extra from numbered)
      insert into ledger_entries (account_id, sequence, movement_id, amount, balance)
      select '${prefix}${team}/' || account, sequence, id, amount, balance from placed, lateral (values
        ('hold', 'available', 2 * n - extra, -10, 1000000000 - 7 * least(n - 1, ${last - 2}) - 10 * (1 + extra)),
        ('hold', 'held', 2 * n - 1 - extra, 10, 10 * (1 + extra)),
        ('settle', 'available', 2 * n + 1, 3, 1000000000 - 7 * n),
        ('settle', 'held', 2 * n, -10, 0),
        ('settle', 'spent', n, 7, 7 * n)
      ) side (of, account, sequence, amount, balance) where side.of = kind`);
  }
  await run(`insert into api_key_months select key_id, to_char(now() at time zone 'utc', 'YYYY-MM'),
    sum(coalesce(charged, quote_amount)) from tasks where key_id like '${prefix}-key%' group by key_id`);
  await run('set session_replication_role = origin');
  await run('vacuum (analyze)');
}
