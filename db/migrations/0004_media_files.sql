-- Files that users sent, for use in requests. A row whose time has come is removed with its file by the sweep; deleting one is
-- letting its time come now.

create table media_files (
  id text primary key,
  team_id text not null references teams (id),
  -- Unguessable, and the permission to read the file.
  token text not null unique,
  name text not null,
  format text not null check (format in ('png', 'jpeg', 'webp', 'mp4', 'mov')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index media_files_team on media_files (team_id, created_at);
create index media_files_hash on media_files (hash);
create index media_files_expiry on media_files (expires_at);
