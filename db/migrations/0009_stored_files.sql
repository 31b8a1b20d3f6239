-- Which files are in the store, so that one that is referred to cannot be removed while it is put again: rows refer to files, and
-- whoever removes one takes its row first. What is in no row is nobody's.

create table stored_files (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  -- When it was last put. Whoever puts a file refers to it soon after.
  put_at timestamptz not null
);

-- Names under which nothing may be put: their files are being removed from the store.
create table file_removals (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  node text not null,
  begun_at timestamptz not null
);

insert into stored_files (hash, put_at)
select hash, now() from (
  select hash from task_results
  union select hash from media_files
  union select request_file from tasks where request_file is not null
) referred;

alter table task_results add foreign key (hash) references stored_files (hash);
alter table media_files add foreign key (hash) references stored_files (hash);
alter table tasks add foreign key (request_file) references stored_files (hash);
