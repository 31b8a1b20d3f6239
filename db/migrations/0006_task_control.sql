-- The queue is the table of tasks itself: what waits, who works on what until when, and when it ends at the latest.
-- Also what clients find their tasks by, and locked prices.
-- Times of leases and deadlines are those of the database, which is one clock for all nodes.

drop schema if exists pgboss cascade;

-- Tasks of a team that may run at once; empty for what the operator's setting says.
alter table teams add column running_tasks_max integer check (running_tasks_max > 0);

alter table tasks
  -- What the client calls it, and what it repeats when it asks again.
  add column client_reference text,
  add column idempotency_key text,
  -- SHA-256 of model and canonical request: what makes two requests the same.
  add column fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  add column quote_id text,
  -- How long it was expected to run when it was accepted, and the order within its team that follows.
  add column expected_seconds double precision not null default 30 check (expected_seconds > 0),
  add column queue_at timestamptz not null default now(),
  -- When it fails if it is not final by then, whoever notices.
  add column deadline_at timestamptz not null default now() + interval '24 hours',
  -- The latest run: when it began, when it must have ended, and until when nobody else may take the task.
  add column run_started_at timestamptz,
  add column run_ends_at timestamptz,
  add column lease_expires_at timestamptz;

update tasks set lease_expires_at = now(), run_started_at = started_at, run_ends_at = now() + interval '30 minutes'
where status = 'processing';

alter table tasks
  add constraint tasks_run_of_processing check (
    (status = 'processing') = (lease_expires_at is not null) and (lease_expires_at is null) = (run_ends_at is null)
  );

drop index tasks_leases;
create index tasks_running on tasks (lease_expires_at) where status = 'processing';
create index tasks_waiting on tasks (team_id, queue_at) where status = 'pending';
create index tasks_deadlines on tasks (least(deadline_at, run_ends_at)) where status in ('pending', 'processing');
create index tasks_recent_runs on tasks (run_started_at) where run_started_at is not null;
create index tasks_delivered on tasks (completed_at) where status = 'success';
create index tasks_listed on tasks (team_id, created_at, id);
create index tasks_client_references on tasks (team_id, client_reference, created_at) where client_reference is not null;
create index tasks_idempotency_keys on tasks (team_id, idempotency_key, created_at) where idempotency_key is not null;

-- A price that holds for one request until it expires. Removed some time after that.
create table quotes (
  id text primary key,
  team_id text not null references teams (id),
  model text not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  units integer not null check (units > 0),
  unit text not null check (unit in ('second', 'image')),
  rate bigint not null check (rate >= 0),
  amount bigint not null check (amount >= 0),
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index quotes_expiry on quotes (expires_at);
