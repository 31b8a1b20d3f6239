-- Tasks and what they delivered.

create table tasks (
  id text primary key,
  team_id text not null references teams (id),
  key_id text not null references api_keys (id),
  model text not null,
  status text not null check (status in ('pending', 'processing', 'success', 'failed')),

  -- The validated request. One that carries large media is kept in a stored file, so that rows stay small.
  -- Both are empty once the task has expired.
  request jsonb,
  request_file text,
  seed bigint not null,

  quote_units integer not null check (quote_units > 0),
  quote_unit text not null check (quote_unit in ('second', 'image')),
  quote_rate bigint not null check (quote_rate >= 0),
  quote_amount bigint not null check (quote_amount >= 0),
  charged bigint check (charged between 0 and quote_amount),

  -- How often a worker started it, how often the engine broke, who works on it now, and the fencing token of that work.
  attempt integer not null default 0 check (attempt >= 0),
  engine_failures integer not null default 0 check (engine_failures >= 0),
  lease_node text,
  lease_fence integer,

  progress jsonb,
  error_code text,
  error_message text,
  metadata jsonb,

  created_at timestamptz not null,
  started_at timestamptz,
  completed_at timestamptz,
  expires_at timestamptz,

  constraint tasks_request_once check (request is null or request_file is null),
  constraint tasks_lease_of_processing check (
    (status = 'processing') = (lease_node is not null) and (lease_node is null) = (lease_fence is null)
  ),
  constraint tasks_started check (status not in ('processing', 'success') or started_at is not null),
  constraint tasks_final check (
    (status in ('success', 'failed')) = (completed_at is not null) and (completed_at is null) = (expires_at is null)
  ),
  constraint tasks_success check ((status = 'success') = (charged is not null and metadata is not null)),
  constraint tasks_failed check (
    (status = 'failed') = (error_code is not null) and (error_code is null) = (error_message is null)
  )
);

create index tasks_open on tasks (team_id) where status in ('pending', 'processing');
create index tasks_leases on tasks (lease_node) where lease_node is not null;
create index tasks_expiry on tasks (expires_at) where request is not null or request_file is not null;
create index tasks_request_files on tasks (request_file) where request_file is not null;

-- The arrows of TRANSITIONS in src/contract/task-states.ts; a test compares the two.
create function tasks_only_forward() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'processing'), ('pending', 'failed'), ('processing', 'success'), ('processing', 'failed')
  ) then
    raise exception 'Cannot move task %: from % to %', old.id, old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger tasks_only_forward before update of status on tasks
  for each row when (old.status is distinct from new.status) execute function tasks_only_forward();

create table task_results (
  token text primary key,
  task_id text not null references tasks (id),
  position integer not null check (position >= 0),
  role text not null check (role in ('primary', 'sidecar')),
  type text not null check (type in ('video', 'image', 'document')),
  format text not null check (format in ('mp4', 'png', 'json')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  width integer,
  height integer,
  duration_seconds double precision,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (task_id, position)
);

create index task_results_hash on task_results (hash);
create index task_results_expiry on task_results (expires_at);
