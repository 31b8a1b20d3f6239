import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Reading } from './prometheus.ts';

/**
 * Reads what all nodes share. The sums of the ledger are those of the last entry of each account, so that they cost a row an account
 * however long the book is.
 */
export async function readShared(database: Database, now: Date): Promise<readonly Reading[]> {
  const { rows } = await sql<Figures>`
    with balances as materialized (
      select a.kind, coalesce(last.balance, 0) as balance
      from ledger_accounts a
      left join lateral (
        select balance from ledger_entries e where e.account_id = a.id order by sequence desc limit 1
      ) last on true
    ), open as materialized (
      select status, created_at, quote_amount from tasks where status in ('pending', 'processing')
    )
    select
      (select count(*) from open where status = 'pending')::float8 as pending,
      (select count(*) from open where status = 'processing')::float8 as processing,
      (select extract(epoch from ${now}::timestamptz - min(created_at)) from open where status = 'pending')::float8 as oldest,
      (select count(*) from webhook_deliveries where due_at is not null)::float8 as webhooks,
      (select jsonb_object_agg(kind, total) from (
        select kind, sum(balance)::float8 as total from balances group by kind
      ) sums) as accounts,
      (select coalesce(sum(balance), 0) from balances)::float8 as imbalance,
      ((select coalesce(sum(balance), 0) from balances where kind = 'held')
        - (select coalesce(sum(quote_amount), 0) from open))::float8 as unexplained
  `.execute(database.kysely);
  const [figures] = rows;
  if (figures === undefined) throw new Error('Cannot read the figures of the service: the database gave none');
  return [
    { name: 'tasks_open', labels: { status: 'pending' }, value: figures.pending },
    { name: 'tasks_open', labels: { status: 'processing' }, value: figures.processing },
    { name: 'queue_oldest_seconds', value: Math.max(0, figures.oldest ?? 0) },
    { name: 'webhooks_due', value: figures.webhooks },
    ...Object.entries(figures.accounts ?? {}).map(
      ([account, value]) => ({ name: 'ledger_micros', labels: { account }, value }) as const,
    ),
    { name: 'ledger_imbalance_micros', value: figures.imbalance },
    { name: 'ledger_held_unexplained_micros', value: figures.unexplained },
  ];
}

interface Figures {
  readonly pending: number;
  readonly processing: number;
  readonly oldest: number | null;
  readonly webhooks: number;
  readonly accounts: Readonly<Record<string, number>> | null;
  readonly imbalance: number;
  readonly unexplained: number;
}
