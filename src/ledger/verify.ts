import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Queryable } from '../db/database.ts';
import type { Violation } from './ledger.ts';

/** Everything that must hold of the book. */
export const BOOK_RULES = {
  'sums to zero': 'the balances of all accounts, taken together, are nothing',
  'chains are whole': 'each account is numbered without a gap, and each balance is the one before plus the entry',
  'movements are whole': 'each movement has exactly the entries that its kind and amount ask for',
  'settled at most the hold': 'no task is charged more than was held for it',
  'refunded at most the settlement': 'no task gets back more than it was charged',
  'money follows the task':
    'an open task has a hold of its price, a delivered one a settlement of its charge, a failed one a void',
  'held for open tasks': 'what is held of each team is what its open tasks can cost',
  'overdrawn on purpose': 'a team owes money only after a correction that was allowed to',
  'budgets follow the tasks': 'what each key has used of a month is what its tasks of that month hold and were charged',
} as const;
export type BookRule = keyof typeof BOOK_RULES;

/** Rows looked at by one statement: a tenth of a second in the embedded database, which does one thing at a time. */
const PIECE = 5_000;
/** More are not worth reading. */
const VIOLATIONS_MAX = 1_000;

/**
 * Checks the whole book in pieces, so that others get their turn in between. Each statement sees one state of the database,
 * and what is booked meanwhile is right or wrong at the next check. At most 1,000 violations.
 */
export async function verifyBook(db: Queryable): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for await (const { rule, query } of checks(db)) {
    const { rows } = await sql<{ detail: string }>`${query} limit ${VIOLATIONS_MAX}`.execute(db);
    violations.push(...rows.map(({ detail }) => ({ rule, detail })));
    if (violations.length >= VIOLATIONS_MAX) break;
  }
  return violations.slice(0, VIOLATIONS_MAX);
}

interface Check {
  readonly rule: BookRule;
  /** One row with `detail` for each case of what must not be. */
  readonly query: RawBuilder<unknown>;
}

async function* checks(db: Queryable): AsyncGenerator<Check> {
  yield* [SUM, HELD, OVERDRAWN, BUDGETS];
  for await (const piece of chainPieces(db)) yield { rule: 'chains are whole', query: chainQuery(piece) };
  for await (const [after, to] of movementPieces(db)) yield* movementChecks(after, to);
  for await (const [after, to] of taskPieces(db)) yield { rule: 'money follows the task', query: taskQuery(after, to) };
}

const SUM: Check = {
  rule: 'sums to zero',
  query: sql`
    select format('The balances sum to %s', sum(e.balance)) as detail
    from ledger_accounts a, lateral (
      select balance from ledger_entries where account_id = a.id order by sequence desc limit 1
    ) e having sum(e.balance) <> 0`,
};

const HELD: Check = {
  rule: 'held for open tasks',
  query: sql`
    select format('Team %s holds %s, expected %s', a.team_id, coalesce(e.balance, 0), coalesce(o.amount, 0)) as detail
    from ledger_accounts a
    left join lateral (
      select balance from ledger_entries where account_id = a.id order by sequence desc limit 1
    ) e on true
    left join (
      select team_id, sum(quote_amount) as amount from tasks where status in ('pending', 'processing') group by team_id
    ) o on o.team_id = a.team_id
    where a.kind = 'held' and coalesce(e.balance, 0) <> coalesce(o.amount, 0)`,
};

const OVERDRAWN: Check = {
  rule: 'overdrawn on purpose',
  query: sql`
    select format('Account %s is at %s, and no correction was allowed to overdraw it', a.id, e.balance) as detail
    from ledger_accounts a, lateral (
      select balance from ledger_entries where account_id = a.id order by sequence desc limit 1
    ) e
    where e.balance < 0 and a.kind <> 'house' and not exists (
      select from ledger_movements m where m.team_id = a.team_id and m.overdraws
    )`,
};

const BUDGETS: Check = {
  rule: 'budgets follow the tasks',
  query: sql`
    select format('Key %s has used %s in %s, expected %s', key_id, coalesce(u.micros, 0), month, coalesce(t.micros, 0)) as detail
    from api_key_months u full join (
      select key_id, to_char(created_at at time zone 'utc', 'YYYY-MM') as month,
        sum(case status when 'failed' then 0 when 'success' then charged else quote_amount end) as micros
      from tasks group by 1, 2
    ) t using (key_id, month)
    where coalesce(u.micros, 0) <> coalesce(t.micros, 0)`,
};

interface ChainPiece {
  readonly accounts: readonly string[];
  readonly from: bigint;
  readonly to: bigint;
}

/** Long chains in parts, short ones together. */
async function* chainPieces(db: Queryable): AsyncGenerator<ChainPiece> {
  const { rows } = await sql<{ id: string; last: bigint }>`
    select a.id, e.sequence as last from ledger_accounts a, lateral (
      select sequence from ledger_entries where account_id = a.id order by sequence desc limit 1
    ) e order by a.id`.execute(db);
  let together: string[] = [];
  let entries = 0n;
  for (const { id, last } of rows) {
    for (let from = 1n; last > PIECE && from <= last; from += BigInt(PIECE)) {
      yield { accounts: [id], from, to: from + BigInt(PIECE) - 1n };
    }
    if (last > PIECE) continue;
    together.push(id);
    entries += last;
    if (entries < PIECE) continue;
    yield { accounts: together, from: 1n, to: BigInt(PIECE) };
    [together, entries] = [[], 0n];
  }
  if (together.length > 0) yield { accounts: together, from: 1n, to: BigInt(PIECE) };
}

/** Reads one link more at the front, which the first of the piece must follow. */
function chainQuery({ accounts, from, to }: ChainPiece): RawBuilder<unknown> {
  return sql`
    select format('Account %s is broken at entry %s: balance is %s, expected %s', account_id, sequence, balance,
      coalesce(before, 0) + amount) as detail
    from (
      select account_id, sequence, amount, balance, lag(balance) over chain as before, lag(sequence) over chain as previous
      from ledger_entries
      where account_id = any(${[...accounts]}::text[]) and sequence between ${from - 1n}::bigint and ${to}::bigint
      window chain as (partition by account_id order by sequence)
    ) link
    where sequence >= ${from}::bigint
      and (sequence <> coalesce(previous, 0) + 1 or balance <> coalesce(before, 0) + amount)`;
}

async function* movementPieces(db: Queryable): AsyncGenerator<readonly [after: bigint, to: bigint]> {
  const { rows } = await sql<{ last: bigint | null }>`select max(id) as last from ledger_movements`.execute(db);
  const last = rows[0]?.last ?? 0n;
  for (let after = 0n; after < last; after += BigInt(PIECE)) yield [after, after + BigInt(PIECE)];
}

function movementChecks(after: bigint, to: bigint): readonly Check[] {
  const range = sql`m.id > ${after}::bigint and m.id <= ${to}::bigint`;
  return [
    { rule: 'movements are whole', query: entriesQuery(after, to) },
    {
      rule: 'settled at most the hold',
      query: sql`
        select format('Task %s was charged %s of a hold of %s', m.task_id, m.amount, coalesce(h.amount::text, 'nothing')) as detail
        from ledger_movements m left join ledger_movements h on h.task_id = m.task_id and h.kind = 'hold'
        where ${range} and m.kind in ('settle', 'void')
          and (h.amount is null or m.amount > h.amount or (m.kind = 'void' and m.amount <> h.amount))`,
    },
    {
      rule: 'refunded at most the settlement',
      query: sql`
        select format('Task %s got %s back of %s', m.task_id, sum(r.amount), coalesce(s.amount, 0)) as detail
        from (select distinct task_id from ledger_movements m where ${range} and m.kind = 'refund') m
        join ledger_movements r on r.task_id = m.task_id and r.kind = 'refund'
        left join ledger_movements s on s.task_id = m.task_id and s.kind = 'settle'
        group by m.task_id, s.amount having sum(r.amount) > coalesce(s.amount, 0)`,
    },
  ];
}

/** Compares the entries of each movement with those that its kind asks for. */
function entriesQuery(after: bigint, to: bigint): RawBuilder<unknown> {
  return sql`
    with m as (
      select m.*, h.amount as held from ledger_movements m
      left join ledger_movements h on m.kind = 'settle' and h.task_id = m.task_id and h.kind = 'hold'
      where m.id > ${after}::bigint and m.id <= ${to}::bigint
    ), expected as (
      select m.id, case side.account when 'house' then 'house' else m.team_id || '/' || side.account end as account_id,
        side.amount
      from m, lateral (values
        ('house', case when m.kind in ('credit', 'correction') then -m.amount end),
        ('available', case m.kind when 'hold' then -m.amount when 'settle' then m.held - m.amount else m.amount end),
        ('held', case m.kind when 'hold' then m.amount when 'void' then -m.amount when 'settle' then -m.held end),
        ('spent', case m.kind when 'settle' then m.amount when 'refund' then -m.amount end)
      ) side (account, amount)
      where side.amount <> 0
    ), actual as (
      select movement_id as id, account_id, amount from ledger_entries
      where movement_id > ${after}::bigint and movement_id <= ${to}::bigint
    )
    select format('Movement %s (%s) moves %s on %s, expected %s', m.id, m.kind, coalesce(actual.amount, 0), account_id,
      coalesce(expected.amount, 0)) as detail
    from expected full join actual using (id, account_id) join m using (id)
    where coalesce(expected.amount, 0) <> coalesce(actual.amount, 0)`;
}

async function* taskPieces(db: Queryable): AsyncGenerator<readonly [after: string, to: string]> {
  let after = '';
  for (;;) {
    const { rows } = await sql<{ to: string | null }>`
      select max(id) as to from (select id from tasks where id > ${after} order by id limit ${PIECE}) piece`.execute(
      db,
    );
    const to = rows[0]?.to ?? null;
    if (to === null) return;
    yield [after, to];
    after = to;
  }
}

function taskQuery(after: string, to: string): RawBuilder<unknown> {
  return sql`
    select format('Task %s is %s at %s, and its money: %s', t.id, t.status, t.quote_amount, coalesce(money.text, 'none')) as detail
    from tasks t left join lateral (
      select string_agg(kind || ' ' || amount, ', ' order by id) as text
      from ledger_movements where task_id = t.id and kind <> 'refund'
    ) money on true
    where t.id > ${after} and t.id <= ${to} and money.text is distinct from
      'hold ' || t.quote_amount || case t.status
        when 'success' then ', settle ' || t.charged when 'failed' then ', void ' || t.quote_amount else '' end`;
}
