-- Who is told when a task ends, and how far that has come.

create table webhook_secrets (
  team_id text primary key references teams (id),
  -- In clear, as each message is signed with it.
  secret text not null check (secret ~ '^whsec_[A-Za-z0-9+/]+=*$'),
  created_at timestamptz not null
);

create table webhook_deliveries (
  -- The same in every attempt, so that a receiver can tell repeats.
  id text primary key,
  task_id text not null unique references tasks (id),
  team_id text not null references teams (id),
  url text not null,
  -- What the URLs in the message begin with.
  origin text not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- When the next attempt is due: empty while the task is open, and once the delivery has ended.
  due_at timestamptz,
  outcome text check (outcome in ('delivered', 'given-up')),
  -- What the last attempt met, for the operator.
  last_answer text,
  created_at timestamptz not null,
  ended_at timestamptz,

  constraint webhook_deliveries_ended check ((outcome is null) = (ended_at is null)),
  constraint webhook_deliveries_no_more check (outcome is null or due_at is null)
);

create index webhook_deliveries_due on webhook_deliveries (due_at) where due_at is not null;

-- In the database, so that no way for a task to end can forget who waits for it.
create function webhook_deliveries_become_due() returns trigger language plpgsql as $$
begin
  update webhook_deliveries set due_at = new.completed_at where task_id = new.id and outcome is null and due_at is null;
  return null;
end
$$;

create trigger webhook_deliveries_become_due after update of status on tasks
  for each row when (new.status in ('success', 'failed')) execute function webhook_deliveries_become_due();
