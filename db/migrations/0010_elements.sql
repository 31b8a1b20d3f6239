-- Elements: things with a name and some pictures that a team keeps and names in requests.

create table elements (
  -- 18 digits, as clients of this API know them; a text on the wire, since JSON numbers lose the last ones.
  id bigint primary key check (id between 100000000000000000 and 999999999999999999),
  team_id text not null references teams (id),
  name text not null check (name <> ''),
  created_at timestamptz not null,
  -- No new task may use it from then on. The sweep removes it when no open task does any more.
  deleted_at timestamptz
);

create index elements_team on elements (team_id, created_at) where deleted_at is null;
create index elements_deleted on elements (deleted_at) where deleted_at is not null;

create table element_images (
  element_id bigint not null references elements (id),
  position smallint not null check (position between 1 and 4),
  -- Unguessable, and the permission to read the file.
  token text not null unique,
  hash text not null references stored_files (hash) check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  format text not null check (format in ('png', 'jpeg', 'webp')),
  -- As shown.
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  primary key (element_id, position)
);

create index element_images_hash on element_images (hash);

-- What the request of a task names.
create table task_elements (
  task_id text not null references tasks (id),
  element_id bigint not null references elements (id),
  primary key (task_id, element_id)
);

create index task_elements_element on task_elements (element_id);
