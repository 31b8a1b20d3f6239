-- Accepting a task is one statement, so that it is one way to the database and one flush, and several tasks can share them. Also guards
-- of the same strength that cost less.

-- As it is booked after its accounts are locked, a task that begins may count to its key's month at once: the next one of the same
-- transaction must see it. That of a task that ends stays deferred.
drop trigger api_key_months_accepted on tasks;
create trigger api_key_months_accepted after insert on tasks
  for each row when (new.status in ('pending', 'processing')) execute function api_key_months_follow();

-- Each statement leaves each movement balanced, so that all of them are. Looks at what the statement added, and at nothing else.
drop trigger ledger_sums_to_zero on ledger_entries;
create or replace function ledger_sums_to_zero() returns trigger language plpgsql as $$
declare
  unbalanced record;
begin
  select movement_id, sum(amount) as total into unbalanced from added group by movement_id having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'Cannot book movement %: its entries sum to %, expected 0', unbalanced.movement_id, unbalanced.total
      using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create trigger ledger_sums_to_zero after insert on ledger_entries
  referencing new table as added for each statement execute function ledger_sums_to_zero();

-- Only what is final expires: open tasks need not be in this index.
drop index tasks_expiry;
create index tasks_expiry on tasks (expires_at)
  where expires_at is not null and (request is not null or request_file is not null);

-- The statements of functions are planned once for a connection, perhaps while the tables are nearly empty and reading all of them is
-- cheapest. What these look for has an index, whatever the size.
alter function ledger_append() set enable_seqscan = off;
alter function ledger_within_bounds() set enable_seqscan = off;

-- Sets money of a team aside for a task: available → held. Null when it did; what is available when that is too little, and then it has
-- written nothing.
create function ledger_hold(holder text, task text, wanted bigint, booked_by text, booked_at timestamptz)
returns bigint language plpgsql set enable_seqscan = off as $$
declare
  available bigint;
  movement bigint;
begin
  -- In this order everywhere. What is read afterwards, in a statement of its own, cannot change any more.
  perform from ledger_accounts where id in (holder || '/available', holder || '/held') order by id for update;
  select balance into available from ledger_entries
    where account_id = holder || '/available' order by sequence desc limit 1;
  available := coalesce(available, 0);
  if available < wanted then
    return available;
  end if;
  insert into ledger_movements (kind, team_id, task_id, amount, reason, actor, created_at)
    values ('hold', holder, task, wanted, 'accepted', booked_by, booked_at) returning id into movement;
  if wanted <> 0 then
    insert into ledger_entries (account_id, movement_id, amount)
      values (holder || '/available', movement, - wanted), (holder || '/held', movement, wanted);
  end if;
  return null;
end
$$;

-- Why a key may not begin this task now; null when it may. Called with the row of the team locked, so that of two submits at once both
-- cannot be the last one allowed. Tiers are the limits of teams without their own: [{"credit_from": …, "open_max": …}], a null
-- credit for the lowest, a null limit for none.
create function admission_refusal(wanted tasks, tiers jsonb) returns jsonb language plpgsql as $$
declare
  this_month text := to_char(wanted.created_at at time zone 'utc', 'YYYY-MM');
  asks record;
  team_max integer;
  counts record;
begin
  select t.disabled_at is not null or k.disabled_at is not null or coalesce(k.expires_at <= wanted.created_at, false) as is_disabled,
    t.concurrent_tasks as team_max, k.concurrent_tasks as key_max, k.monthly_budget as budget, coalesce(m.micros, 0) as used
  into strict asks
  from api_keys k join teams t on t.id = k.team_id left join api_key_months m on m.key_id = k.id and m.month = this_month
  where k.id = wanted.key_id and k.team_id = wanted.team_id;
  if asks.is_disabled then
    return jsonb_build_object('kind', 'key-disabled');
  end if;
  team_max := asks.team_max;
  if team_max is null then
    select tier.open_max into team_max
    from jsonb_to_recordset(tiers) as tier (credit_from bigint, open_max integer), (
      -- All that the team was ever credited: the last links of its three chains.
      select coalesce(sum(last.balance), 0) as given
      from unnest(array['available', 'held', 'spent']) account (kind), lateral (
        select balance from ledger_entries where account_id = wanted.team_id || '/' || account.kind order by sequence desc limit 1
      ) last
    ) credit
    where tier.credit_from is null or tier.credit_from <= credit.given
    order by tier.credit_from desc nulls last limit 1;
  end if;
  -- Counted only for those who have a limit: it takes a look at each open task.
  if team_max is not null or asks.key_max is not null then
    select count(*) as of_team, count(*) filter (where key_id = wanted.key_id) as of_key into counts
    from tasks where team_id = wanted.team_id and status in ('pending', 'processing');
    if counts.of_team >= team_max then
      return jsonb_build_object('kind', 'too-many-open-tasks', 'of', 'team', 'open', counts.of_team, 'openMax', team_max);
    end if;
    if counts.of_key >= asks.key_max then
      return jsonb_build_object('kind', 'too-many-open-tasks', 'of', 'key', 'open', counts.of_key, 'openMax', asks.key_max);
    end if;
  end if;
  if asks.used + wanted.quote_amount > asks.budget then
    return jsonb_build_object('kind', 'budget-exceeded', 'month', this_month, 'budget', asks.budget::text, 'used', asks.used::text);
  end if;
  return null;
end
$$;

-- Accepts a task, or says why not and then has written nothing. A submit is a row of `tasks` as far as the client decides it, and
-- `replay_after`, `queue_seconds`, `task_seconds`, `elements` (ids, as texts) and `webhook`.
create function accept_task(submit jsonb, tiers jsonb) returns jsonb language plpgsql as $$
declare
  wanted tasks := jsonb_populate_record(null::tasks, submit);
  earlier record;
  refusal jsonb;
  available bigint;
  missing text;
begin
  -- Submits of a team follow each other, on whatever nodes. Each statement after this one sees what was committed before.
  perform from teams where id = wanted.team_id for no key update;
  if wanted.idempotency_key is not null then
    select id, fingerprint into earlier from tasks
    where team_id = wanted.team_id and idempotency_key = wanted.idempotency_key
      and created_at > (submit->>'replay_after')::timestamptz
    order by created_at desc limit 1;
    if found then
      return jsonb_build_object(
        'kind', case when earlier.fingerprint = wanted.fingerprint then 'replay' else 'idempotency-conflict' end,
        'taskId', earlier.id
      );
    end if;
  end if;
  if submit ? 'elements' then
    -- Those that the team has stay until the transaction ends: one that is being deleted meanwhile is either held or missing.
    perform from elements
    where id in (select value::bigint from jsonb_array_elements_text(submit->'elements')) and team_id = wanted.team_id
    order by id for share;
    select named.id into missing from jsonb_array_elements_text(submit->'elements') with ordinality named (id, place)
    where not exists (
      select from elements e where e.id = named.id::bigint and e.team_id = wanted.team_id and e.deleted_at is null
    ) order by named.place limit 1;
    if found then
      return jsonb_build_object('kind', 'element-unknown', 'id', missing);
    end if;
  end if;
  refusal := admission_refusal(wanted, tiers);
  if refusal is not null then
    return refusal;
  end if;
  available := ledger_hold(wanted.team_id, wanted.id, wanted.quote_amount, wanted.key_id, wanted.created_at);
  if available is not null then
    return jsonb_build_object('kind', 'insufficient-balance', 'available', available::text);
  end if;
  insert into tasks (
    id, team_id, key_id, model, status, request, request_file, fingerprint, seed,
    quote_units, quote_unit, quote_rate, quote_amount, quote_id, client_reference, idempotency_key,
    expected_seconds, queue_at, deadline_at, trace, retention_seconds, created_at
  ) values (
    wanted.id, wanted.team_id, wanted.key_id, wanted.model, 'pending', wanted.request, wanted.request_file, wanted.fingerprint,
    wanted.seed, wanted.quote_units, wanted.quote_unit, wanted.quote_rate, wanted.quote_amount, wanted.quote_id,
    wanted.client_reference, wanted.idempotency_key, wanted.expected_seconds,
    now() + make_interval(secs => (submit->>'queue_seconds')::double precision),
    now() + make_interval(secs => (submit->>'task_seconds')::double precision),
    wanted.trace, wanted.retention_seconds, wanted.created_at
  );
  if submit ? 'elements' then
    insert into task_elements (task_id, element_id)
    select distinct wanted.id, value::bigint from jsonb_array_elements_text(submit->'elements');
  end if;
  if submit ? 'webhook' then
    insert into webhook_deliveries (id, task_id, team_id, url, origin, created_at)
    select hook.id, wanted.id, wanted.team_id, hook.url, hook.origin, wanted.created_at
    from jsonb_to_record(submit->'webhook') as hook (id text, url text, origin text);
  end if;
  return jsonb_build_object('kind', 'accepted');
end
$$;

-- Accepts one after the other, each with an outcome of its own, in one transaction.
create function accept_tasks(submits jsonb, tiers jsonb) returns jsonb language plpgsql set enable_seqscan = off as $$
declare
  submit jsonb;
  outcomes jsonb := '[]';
begin
  for submit in select value from jsonb_array_elements(submits) loop
    outcomes := outcomes || accept_task(submit, tiers);
  end loop;
  return outcomes;
end
$$;
