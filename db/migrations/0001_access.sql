-- Who may call: teams and their keys. A key is stored as its hash alone; what is shown in lists is its first letters.

create table teams (
  id text primary key,
  name text not null check (name <> ''),
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table api_keys (
  id text primary key,
  team_id text not null references teams (id),
  name text not null check (name <> ''),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  prefix text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  disabled_at timestamptz,
  last_used_at timestamptz
);

create index api_keys_team on api_keys (team_id);
