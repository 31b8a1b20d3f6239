-- Accepting costs the database less: what is looked for has an index at each moment, and nothing is planned or set anew.

-- The task is written before what is held for it, so that the reference from the one to the other is checked there and then instead of by
-- the commit.
alter table ledger_movements alter constraint ledger_movements_task_id_fkey not deferrable;

-- Locks what a hold moves money between, in the order of all movements, and tells what is available: it cannot change any more until
-- the transaction ends.
create function ledger_available(holder text) returns bigint language plpgsql as $$
declare
  available bigint;
begin
  perform from ledger_accounts where id in (holder || '/available', holder || '/held') order by id for update;
  -- In a statement of its own, which sees what was committed while this one waited.
  select balance into available from ledger_entries
    where account_id = holder || '/available' order by sequence desc limit 1;
  return coalesce(available, 0);
end
$$;

-- Sets money aside for a task that is written: available → held. That it is there, `ledger_available` has said before.
drop function ledger_hold(text, text, bigint, text, timestamptz);
create function ledger_hold(holder text, task text, wanted bigint, booked_by text, booked_at timestamptz) returns void language plpgsql as $$
declare
  movement bigint;
begin
  insert into ledger_movements (kind, team_id, task_id, amount, reason, actor, created_at)
    values ('hold', holder, task, wanted, 'accepted', booked_by, booked_at) returning id into movement;
  if wanted <> 0 then
    insert into ledger_entries (account_id, movement_id, amount)
      values (holder || '/available', movement, - wanted), (holder || '/held', movement, wanted);
  end if;
end
$$;

create or replace function accept_task(submit jsonb, tiers jsonb) returns jsonb language plpgsql as $$
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
  available := ledger_available(wanted.team_id);
  if available < wanted.quote_amount then
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
  perform ledger_hold(wanted.team_id, wanted.id, wanted.quote_amount, wanted.key_id, wanted.created_at);
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

-- A condition with a query in it is a query, planned each time when its plan depends on the values: now it is asked for debts alone.
create or replace function ledger_append() returns trigger language plpgsql as $$
declare
  last ledger_entries%rowtype;
begin
  select * into last from ledger_entries where account_id = new.account_id order by sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.balance := coalesce(last.balance, 0) + new.amount;
  if new.balance < 0 and new.amount < 0 and new.account_id <> 'house' then
    perform from ledger_movements where id = new.movement_id and overdraws;
    if not found then
      raise exception 'Cannot take % of account %: its balance is %', -new.amount, new.account_id, coalesce(last.balance, 0)
        using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;

-- Each connection of ours has this setting from its start (`db/postgres-pool.ts`, `db/pglite.ts`), as it must: references are checked by
-- plans of the connection, which are outside of functions. Setting it again took some microseconds a call.
alter function accept_tasks(jsonb, jsonb) reset enable_seqscan;
alter function ledger_within_bounds() reset enable_seqscan;
alter function read_tasks(text[]) reset enable_seqscan;
