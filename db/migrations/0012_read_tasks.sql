-- What single tasks are shown by. In a function its statement is planned once for a connection: planning took longer than reading, since it
-- looks up the size of each table and index.
create function read_tasks(wanted text[]) returns table (
  id text, team_id text, model text, status text, client_reference text, quote_id text, quote_units integer, quote_unit text,
  quote_rate bigint, quote_amount bigint, charged bigint, progress jsonb, error_code text, error_message text, metadata jsonb,
  created_at timestamptz, started_at timestamptz, completed_at timestamptz, expires_at timestamptz, run_started_at timestamptz,
  expected_seconds double precision, results json
) language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
  select
    tasks.id, team_id, model, status, client_reference, quote_id, quote_units, quote_unit, quote_rate, quote_amount, charged, progress,
    error_code, error_message, metadata, tasks.created_at, started_at, completed_at, tasks.expires_at, run_started_at, expected_seconds,
    -- Only what was delivered has files.
    case when status = 'success' then (
      select json_agg(json_build_object(
        'token', token, 'role', role, 'type', type, 'format', format,
        'width', width, 'height', height, 'duration_seconds', duration_seconds
      ) order by position)
      from task_results where task_id = tasks.id
    ) end
  from tasks where tasks.id = any(wanted);
end
$$;
