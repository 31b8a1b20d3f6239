import { sql } from 'kysely';
import type { TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import type { Database, Queryable } from '../db/database.ts';
import { accountsOf } from './accounts.ts';
import type { Balance, LedgerReader } from './ledger.ts';

/** Reads the book in the database. */
export function createLedgerReader(database: Database): LedgerReader {
  return {
    balance: (teamId) => readBalance(database.kysely, teamId),
    verify: () => verifyBook(database.kysely),
  };
}

async function readBalance(db: Queryable, teamId: TeamId): Promise<Balance> {
  const accounts = accountsOf(teamId);
  const last = await db
    .selectFrom('ledger_entries')
    .distinctOn('account_id')
    .select(['account_id', 'balance'])
    .where('account_id', 'in', Object.values(accounts))
    .orderBy('account_id')
    .orderBy('sequence', 'desc')
    .execute();
  const balance = (id: string) => micros(last.find((entry) => entry.account_id === id)?.balance ?? 0n);
  return { available: balance(accounts.available), held: balance(accounts.held), spent: balance(accounts.spent) };
}

async function verifyBook(db: Queryable): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const check of CHECKS) {
    const { rows } = await sql.raw<{ problem: string }>(check).execute(db);
    problems.push(...rows.map(({ problem }) => problem));
  }
  return problems;
}

/** Each finds what must not be, one row for each case. */
const CHECKS = [
  `select format('The book does not sum to zero: %s', sum(amount)) as problem
   from ledger_entries having coalesce(sum(amount), 0) <> 0`,

  `select format('Movement %s (%s) does not sum to zero: %s', m.id, m.kind, sum(e.amount)) as problem
   from ledger_movements m join ledger_entries e on e.movement_id = m.id
   group by m.id, m.kind having sum(e.amount) <> 0`,

  `select format('Account %s is broken at entry %s: balance is %s, expected %s', account_id, sequence, balance, expected)
     as problem
   from (
     select account_id, sequence, balance,
       sum(amount) over chain as expected, row_number() over chain as place
     from ledger_entries window chain as (partition by account_id order by sequence)
   ) entry
   where balance <> expected or sequence <> place`,

  `select format('Team %s holds %s, expected %s for its open tasks', a.team_id, coalesce(h.balance, 0), coalesce(o.amount, 0))
     as problem
   from ledger_accounts a
   left join lateral (
     select balance from ledger_entries e where e.account_id = a.id order by sequence desc limit 1
   ) h on true
   left join lateral (
     select sum(m.amount) as amount from ledger_movements m
     where m.team_id = a.team_id and m.kind = 'hold' and not exists (
       select from ledger_movements c where c.task_id = m.task_id and c.kind in ('settle', 'void')
     )
   ) o on true
   where a.kind = 'held' and coalesce(h.balance, 0) <> coalesce(o.amount, 0)`,

  `select format('Task %s is %s, and its money: %s', t.id, t.status, coalesce(string_agg(m.kind, ' ' order by m.id), 'none'))
     as problem
   from tasks t left join ledger_movements m on m.task_id = t.id
   group by t.id, t.status
   having coalesce(string_agg(m.kind, ' ' order by m.id), '') <> case t.status
     when 'success' then 'hold settle' when 'failed' then 'hold void' else 'hold' end`,

  `select format('Task %s was charged %s, and its settlement says %s', t.id, t.charged, m.amount) as problem
   from tasks t join ledger_movements m on m.task_id = t.id and m.kind = 'settle'
   where t.charged is distinct from m.amount`,
];
