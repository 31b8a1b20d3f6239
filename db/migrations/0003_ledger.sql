-- Money, in micro-dollars: an append-only book with double entry.
--
-- A movement says why money moved, its entries say between which accounts; the entries of a movement sum to zero.
-- Each account is a chain of entries, numbered from 1, each with the balance after it: the balance of an account is
-- that of its last entry and is kept nowhere else. Two writers who both extend a chain from the same link collide on
-- its primary key, so that no order of events can lose an entry.

create table ledger_accounts (
  id text primary key,
  team_id text references teams (id),
  kind text not null check (kind in ('house', 'available', 'held', 'spent')),
  unique (team_id, kind),
  check ((kind = 'house') = (team_id is null))
);

insert into ledger_accounts (id, team_id, kind) values ('house', null, 'house');

create table ledger_movements (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('credit', 'hold', 'settle', 'void')),
  team_id text not null references teams (id),
  -- Deferred, so that a hold can be refused before its task is written.
  task_id text references tasks (id) deferrable initially deferred,
  amount bigint not null check (amount >= 0),
  memo text,
  created_at timestamptz not null,
  check ((kind = 'credit') = (task_id is null)),
  unique (task_id, kind)
);

-- A hold is closed once: by settling it or by giving it back.
create unique index ledger_movements_closing on ledger_movements (task_id) where kind in ('settle', 'void');
create index ledger_movements_team on ledger_movements (team_id, id);

create table ledger_entries (
  account_id text not null references ledger_accounts (id),
  sequence bigint not null check (sequence > 0),
  movement_id bigint not null references ledger_movements (id),
  amount bigint not null check (amount <> 0),
  -- Only the house may owe: what it owes is what it has credited.
  balance bigint not null check (balance >= 0 or account_id = 'house'),
  primary key (account_id, sequence)
);

create index ledger_entries_movement on ledger_entries (movement_id);

create function ledger_append() returns trigger language plpgsql as $$
declare
  last ledger_entries%rowtype;
begin
  select * into last from ledger_entries where account_id = new.account_id order by sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.balance := coalesce(last.balance, 0) + new.amount;
  return new;
end
$$;

create trigger ledger_append before insert on ledger_entries for each row execute function ledger_append();

create function ledger_sums_to_zero() returns trigger language plpgsql as $$
declare
  total numeric;
begin
  select sum(amount) into total from ledger_entries where movement_id = new.movement_id;
  if total <> 0 then
    raise exception 'Cannot book movement %: its entries sum to %, expected 0', new.movement_id, total
      using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger ledger_sums_to_zero after insert on ledger_entries
  deferrable initially deferred for each row execute function ledger_sums_to_zero();

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'Cannot % %: the ledger is append-only', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_is_append_only before update or delete or truncate on ledger_entries
  for each statement execute function ledger_is_append_only();
create trigger ledger_is_append_only before update or delete or truncate on ledger_movements
  for each statement execute function ledger_is_append_only();
