-- Money that is given back or put right; teams with limits; keys that can be rotated and that may do only some things.

-- Every movement says why it was made and who made it. What people book has a key of its own besides, so that a repeated
-- command is recognised; a task's hold and its closing are unique by their task.
alter table ledger_movements
  add column actor text not null default 'service',
  add column key text,
  -- Lets a correction take more than is available.
  add column overdraws boolean not null default false;
alter table ledger_movements rename column memo to reason;
alter table ledger_movements
  drop constraint ledger_movements_kind_check,
  drop constraint ledger_movements_check,
  drop constraint ledger_movements_amount_check,
  drop constraint ledger_movements_task_id_kind_key,
  alter column reason type text using coalesce(
    reason, case kind when 'hold' then 'accepted' when 'settle' then 'delivered' else 'not delivered' end
  ),
  alter column key type text using case when kind = 'credit' then 'credit-' || id end,
  alter column reason set not null,
  alter column actor drop default,
  add constraint ledger_movements_kind check (
    kind in ('credit', 'hold', 'settle', 'void', 'refund', 'correction')
  ),
  add constraint ledger_movements_task check ((kind in ('credit', 'correction')) = (task_id is null)),
  add constraint ledger_movements_key check ((kind in ('credit', 'refund', 'correction')) = (key is not null)),
  add constraint ledger_movements_amount check (
    case kind when 'correction' then amount <> 0 when 'credit' then amount > 0 when 'refund' then amount > 0 else amount >= 0 end
  ),
  add constraint ledger_movements_overdraws check (not overdraws or kind = 'correction');

-- Of a task there is one of each kind, but for refunds.
create unique index ledger_movements_task on ledger_movements (task_id, kind, (coalesce(key, ''))) where task_id is not null;
create unique index ledger_movements_key on ledger_movements (team_id, key) where key is not null;

-- A settlement is bounded by its hold, the refunds of a task together by its settlement.
create function ledger_within_bounds() returns trigger language plpgsql as $$
declare
  bound bigint;
  taken numeric := new.amount;
begin
  select amount into bound from ledger_movements
    where task_id = new.task_id and kind = case new.kind when 'settle' then 'hold' else 'settle' end;
  if new.kind = 'refund' then
    select new.amount + coalesce(sum(amount), 0) into taken from ledger_movements
      where task_id = new.task_id and kind = 'refund';
  end if;
  if taken > coalesce(bound, 0) then
    raise exception 'Cannot % % of task %: at most %', new.kind, taken, new.task_id, coalesce(bound, 0)
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger ledger_within_bounds before insert on ledger_movements
  for each row when (new.kind in ('settle', 'refund')) execute function ledger_within_bounds();

-- What a team can spend may lie below zero, once an operator has said so; no other account but the house's may.
alter table ledger_entries
  drop constraint ledger_entries_check,
  add constraint ledger_entries_balance check (
    balance >= 0 or account_id = 'house' or account_id like '%/available'
  );

create or replace function ledger_append() returns trigger language plpgsql as $$
declare
  last ledger_entries%rowtype;
begin
  select * into last from ledger_entries where account_id = new.account_id order by sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.balance := coalesce(last.balance, 0) + new.amount;
  if new.balance < 0 and new.amount < 0 and new.account_id <> 'house' and not exists (
    select from ledger_movements where id = new.movement_id and overdraws
  ) then
    raise exception 'Cannot take % of account %: its balance is %', -new.amount, new.account_id, coalesce(last.balance, 0)
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- Limits of a team; without them, those of the tier that its credit gives it. Teams that are there keep what they had.
alter table teams
  add column requests_per_minute integer default 1000 check (requests_per_minute > 0),
  add column concurrent_tasks integer default 100 check (concurrent_tasks > 0);
alter table teams alter column requests_per_minute drop default, alter column concurrent_tasks drop default;

-- Keys that are there keep every right.
alter table api_keys
  add column scopes text[] not null default array['submit', 'read', 'admin']
    check (scopes <@ array['submit', 'read', 'admin'] and cardinality(scopes) > 0),
  add column monthly_budget bigint check (monthly_budget >= 0),
  add column requests_per_minute integer check (requests_per_minute > 0),
  add column concurrent_tasks integer check (concurrent_tasks > 0),
  -- Slugs; every model when empty.
  add column models text[] check (cardinality(models) > 0);
alter table api_keys alter column scopes drop default;

-- What a key is presented as. Rotating a key gives it another secret and the old one an end, so that the key stays the same:
-- its budget, its limits and its tasks go on.
create table api_key_secrets (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  key_id text not null references api_keys (id),
  -- The first letters, to tell secrets apart in lists.
  prefix text not null,
  created_at timestamptz not null,
  expires_at timestamptz
);

create index api_key_secrets_key on api_key_secrets (key_id);
insert into api_key_secrets (hash, key_id, prefix, created_at) select hash, id, prefix, created_at from api_keys;
alter table api_keys drop column hash, drop column prefix;

-- What a key has used of its monthly budget: what is held for its open tasks and what its finished ones were charged, by the
-- calendar month (UTC) in which they were accepted.
create table api_key_months (
  key_id text not null references api_keys (id),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  micros bigint not null check (micros >= 0),
  primary key (key_id, month)
);

insert into api_key_months (key_id, month, micros)
  select key_id, to_char(created_at at time zone 'utc', 'YYYY-MM'),
    sum(case status when 'failed' then 0 when 'success' then charged else quote_amount end)
  from tasks group by 1, 2;

-- In the database, so that no way for a task to begin or to end can forget the budget of its key. Deferred, so that this row is
-- always the last that is locked: a submit and a settlement lock accounts and task in different orders.
create function api_key_months_follow() returns trigger language plpgsql as $$
declare
  change bigint := case
    when tg_op = 'INSERT' then new.quote_amount
    when new.status = 'success' then new.charged - new.quote_amount
    else - new.quote_amount
  end;
begin
  insert into api_key_months as used (key_id, month, micros)
    values (new.key_id, to_char(new.created_at at time zone 'utc', 'YYYY-MM'), greatest(change, 0))
    on conflict (key_id, month) do update set micros = used.micros + change;
  return null;
end
$$;

create constraint trigger api_key_months_accepted after insert on tasks
  deferrable initially deferred for each row when (new.status in ('pending', 'processing')) execute function api_key_months_follow();
create constraint trigger api_key_months_ended after update of status on tasks
  deferrable initially deferred for each row when (old.status is distinct from new.status and new.status in ('success', 'failed'))
  execute function api_key_months_follow();

-- Requests of this minute, by team and by key. Not logged: it is written often, and a crash may forget it.
create unlogged table request_counts (
  subject text primary key,
  -- Minutes since the Unix epoch.
  minute bigint not null,
  taken bigint not null check (taken >= 0)
);
