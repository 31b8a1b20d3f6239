-- What a task carries for the nodes that work on it later.

alter table tasks
  -- The span that accepted it, as a W3C trace parent: the trace goes on where the task is worked on.
  add column trace text check (length(trace) <= 100),
  -- How long its result is kept, when the client wants less than the operator gives.
  add column retention_seconds integer check (retention_seconds > 0);
