-- What the migrations add up to. Written by scripts/prepare-database.ts, compared by a test.

create table api_key_months (
  key_id text not null,
  month text not null,
  micros bigint not null,
  constraint api_key_months_pkey PRIMARY KEY (key_id, month),
  constraint api_key_months_key_id_fkey FOREIGN KEY (key_id) REFERENCES api_keys(id),
  constraint api_key_months_micros_check CHECK ((micros >= 0)),
  constraint api_key_months_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text))
);

create table api_key_secrets (
  hash text not null,
  key_id text not null,
  prefix text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  constraint api_key_secrets_pkey PRIMARY KEY (hash),
  constraint api_key_secrets_key_id_fkey FOREIGN KEY (key_id) REFERENCES api_keys(id),
  constraint api_key_secrets_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX api_key_secrets_key ON public.api_key_secrets USING btree (key_id);

create table api_keys (
  id text not null,
  team_id text not null,
  name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  disabled_at timestamp with time zone,
  last_used_at timestamp with time zone,
  scopes text[] not null,
  monthly_budget bigint,
  requests_per_minute integer,
  concurrent_tasks integer,
  models text[],
  constraint api_keys_pkey PRIMARY KEY (id),
  constraint api_keys_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint api_keys_concurrent_tasks_check CHECK ((concurrent_tasks > 0)),
  constraint api_keys_models_check CHECK ((cardinality(models) > 0)),
  constraint api_keys_monthly_budget_check CHECK ((monthly_budget >= 0)),
  constraint api_keys_name_check CHECK ((name <> ''::text)),
  constraint api_keys_requests_per_minute_check CHECK ((requests_per_minute > 0)),
  constraint api_keys_scopes_check CHECK (((scopes <@ ARRAY['submit'::text, 'read'::text, 'admin'::text]) AND (cardinality(scopes) > 0)))
);
CREATE INDEX api_keys_team ON public.api_keys USING btree (team_id);

create table element_images (
  element_id bigint not null,
  position smallint not null,
  token text not null,
  hash text not null,
  bytes bigint not null,
  format text not null,
  width integer not null,
  height integer not null,
  constraint element_images_pkey PRIMARY KEY (element_id, "position"),
  constraint element_images_token_key UNIQUE (token),
  constraint element_images_element_id_fkey FOREIGN KEY (element_id) REFERENCES elements(id),
  constraint element_images_hash_fkey FOREIGN KEY (hash) REFERENCES stored_files(hash),
  constraint element_images_bytes_check CHECK ((bytes > 0)),
  constraint element_images_format_check CHECK ((format = ANY (ARRAY['png'::text, 'jpeg'::text, 'webp'::text]))),
  constraint element_images_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint element_images_height_check CHECK ((height > 0)),
  constraint element_images_position_check CHECK ((("position" >= 1) AND ("position" <= 4))),
  constraint element_images_width_check CHECK ((width > 0))
);
CREATE INDEX element_images_hash ON public.element_images USING btree (hash);

create table elements (
  id bigint not null,
  team_id text not null,
  name text not null,
  created_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  constraint elements_pkey PRIMARY KEY (id),
  constraint elements_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint elements_id_check CHECK (((id >= '100000000000000000'::bigint) AND (id <= '999999999999999999'::bigint))),
  constraint elements_name_check CHECK ((name <> ''::text))
);
CREATE INDEX elements_deleted ON public.elements USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);
CREATE INDEX elements_team ON public.elements USING btree (team_id, created_at) WHERE (deleted_at IS NULL);

create table file_removals (
  hash text not null,
  node text not null,
  begun_at timestamp with time zone not null,
  constraint file_removals_pkey PRIMARY KEY (hash),
  constraint file_removals_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);

create table ledger_accounts (
  id text not null,
  team_id text,
  kind text not null,
  constraint ledger_accounts_pkey PRIMARY KEY (id),
  constraint ledger_accounts_team_id_kind_key UNIQUE (team_id, kind),
  constraint ledger_accounts_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint ledger_accounts_check CHECK (((kind = 'house'::text) = (team_id IS NULL))),
  constraint ledger_accounts_kind_check CHECK ((kind = ANY (ARRAY['house'::text, 'available'::text, 'held'::text, 'spent'::text])))
);

create table ledger_entries (
  account_id text not null,
  sequence bigint not null,
  movement_id bigint not null,
  amount bigint not null,
  balance bigint not null,
  constraint ledger_entries_pkey PRIMARY KEY (account_id, sequence),
  constraint ledger_entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES ledger_accounts(id),
  constraint ledger_entries_movement_id_fkey FOREIGN KEY (movement_id) REFERENCES ledger_movements(id),
  constraint ledger_entries_amount_check CHECK ((amount <> 0)),
  constraint ledger_entries_balance CHECK (((balance >= 0) OR (account_id = 'house'::text) OR (account_id ~~ '%/available'::text))),
  constraint ledger_entries_sequence_check CHECK ((sequence > 0))
);
CREATE INDEX ledger_entries_movement ON public.ledger_entries USING btree (movement_id);
CREATE TRIGGER ledger_append BEFORE INSERT ON public.ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_append();
CREATE TRIGGER ledger_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER ledger_sums_to_zero AFTER INSERT ON public.ledger_entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_sums_to_zero();

create table ledger_movements (
  id bigint generated always as identity not null,
  kind text not null,
  team_id text not null,
  task_id text,
  amount bigint not null,
  reason text not null,
  created_at timestamp with time zone not null,
  actor text not null,
  key text,
  overdraws boolean default false not null,
  constraint ledger_movements_pkey PRIMARY KEY (id),
  constraint ledger_movements_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id),
  constraint ledger_movements_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint ledger_movements_amount CHECK (
CASE kind
    WHEN 'correction'::text THEN (amount <> 0)
    WHEN 'credit'::text THEN (amount > 0)
    WHEN 'refund'::text THEN (amount > 0)
    ELSE (amount >= 0)
END),
  constraint ledger_movements_key CHECK (((kind = ANY (ARRAY['credit'::text, 'refund'::text, 'correction'::text])) = (key IS NOT NULL))),
  constraint ledger_movements_kind CHECK ((kind = ANY (ARRAY['credit'::text, 'hold'::text, 'settle'::text, 'void'::text, 'refund'::text, 'correction'::text]))),
  constraint ledger_movements_overdraws CHECK (((NOT overdraws) OR (kind = 'correction'::text))),
  constraint ledger_movements_task CHECK (((kind = ANY (ARRAY['credit'::text, 'correction'::text])) = (task_id IS NULL)))
);
CREATE UNIQUE INDEX ledger_movements_closing ON public.ledger_movements USING btree (task_id) WHERE (kind = ANY (ARRAY['settle'::text, 'void'::text]));
CREATE UNIQUE INDEX ledger_movements_key ON public.ledger_movements USING btree (team_id, key) WHERE (key IS NOT NULL);
CREATE UNIQUE INDEX ledger_movements_task ON public.ledger_movements USING btree (task_id, kind, COALESCE(key, ''::text)) WHERE (task_id IS NOT NULL);
CREATE INDEX ledger_movements_team ON public.ledger_movements USING btree (team_id, id);
CREATE TRIGGER ledger_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_movements FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER ledger_within_bounds BEFORE INSERT ON public.ledger_movements FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['settle'::text, 'refund'::text]))) EXECUTE FUNCTION ledger_within_bounds();

create table media_files (
  id text not null,
  team_id text not null,
  token text not null,
  name text not null,
  format text not null,
  hash text not null,
  bytes bigint not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint media_files_pkey PRIMARY KEY (id),
  constraint media_files_token_key UNIQUE (token),
  constraint media_files_hash_fkey FOREIGN KEY (hash) REFERENCES stored_files(hash),
  constraint media_files_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint media_files_bytes_check CHECK ((bytes > 0)),
  constraint media_files_format_check CHECK ((format = ANY (ARRAY['png'::text, 'jpeg'::text, 'webp'::text, 'mp4'::text, 'mov'::text]))),
  constraint media_files_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX media_files_expiry ON public.media_files USING btree (expires_at);
CREATE INDEX media_files_hash ON public.media_files USING btree (hash);
CREATE INDEX media_files_team ON public.media_files USING btree (team_id, created_at);

create table quotes (
  id text not null,
  team_id text not null,
  model text not null,
  fingerprint text not null,
  units integer not null,
  unit text not null,
  rate bigint not null,
  amount bigint not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint quotes_pkey PRIMARY KEY (id),
  constraint quotes_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint quotes_amount_check CHECK ((amount >= 0)),
  constraint quotes_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  constraint quotes_rate_check CHECK ((rate >= 0)),
  constraint quotes_unit_check CHECK ((unit = ANY (ARRAY['second'::text, 'image'::text]))),
  constraint quotes_units_check CHECK ((units > 0))
);
CREATE INDEX quotes_expiry ON public.quotes USING btree (expires_at);

create table request_counts (
  subject text not null,
  minute bigint not null,
  taken bigint not null,
  constraint request_counts_pkey PRIMARY KEY (subject),
  constraint request_counts_taken_check CHECK ((taken >= 0))
);

create table stored_files (
  hash text not null,
  put_at timestamp with time zone not null,
  constraint stored_files_pkey PRIMARY KEY (hash),
  constraint stored_files_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);

create table task_elements (
  task_id text not null,
  element_id bigint not null,
  constraint task_elements_pkey PRIMARY KEY (task_id, element_id),
  constraint task_elements_element_id_fkey FOREIGN KEY (element_id) REFERENCES elements(id),
  constraint task_elements_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id)
);
CREATE INDEX task_elements_element ON public.task_elements USING btree (element_id);

create table task_results (
  token text not null,
  task_id text not null,
  position integer not null,
  role text not null,
  type text not null,
  format text not null,
  hash text not null,
  bytes bigint not null,
  width integer,
  height integer,
  duration_seconds double precision,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint task_results_pkey PRIMARY KEY (token),
  constraint task_results_task_id_position_key UNIQUE (task_id, "position"),
  constraint task_results_hash_fkey FOREIGN KEY (hash) REFERENCES stored_files(hash),
  constraint task_results_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id),
  constraint task_results_bytes_check CHECK ((bytes >= 0)),
  constraint task_results_format_check CHECK ((format = ANY (ARRAY['mp4'::text, 'png'::text, 'json'::text]))),
  constraint task_results_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint task_results_position_check CHECK (("position" >= 0)),
  constraint task_results_role_check CHECK ((role = ANY (ARRAY['primary'::text, 'sidecar'::text]))),
  constraint task_results_type_check CHECK ((type = ANY (ARRAY['video'::text, 'image'::text, 'document'::text])))
);
CREATE INDEX task_results_expiry ON public.task_results USING btree (expires_at);
CREATE INDEX task_results_hash ON public.task_results USING btree (hash);

create table tasks (
  id text not null,
  team_id text not null,
  key_id text not null,
  model text not null,
  status text not null,
  request jsonb,
  request_file text,
  seed bigint not null,
  quote_units integer not null,
  quote_unit text not null,
  quote_rate bigint not null,
  quote_amount bigint not null,
  charged bigint,
  attempt integer default 0 not null,
  engine_failures integer default 0 not null,
  lease_node text,
  lease_fence integer,
  progress jsonb,
  error_code text,
  error_message text,
  metadata jsonb,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  completed_at timestamp with time zone,
  expires_at timestamp with time zone,
  client_reference text,
  idempotency_key text,
  fingerprint text,
  quote_id text,
  expected_seconds double precision default 30 not null,
  queue_at timestamp with time zone default now() not null,
  deadline_at timestamp with time zone default (now() + '24:00:00'::interval) not null,
  run_started_at timestamp with time zone,
  run_ends_at timestamp with time zone,
  lease_expires_at timestamp with time zone,
  trace text,
  retention_seconds integer,
  constraint tasks_pkey PRIMARY KEY (id),
  constraint tasks_key_id_fkey FOREIGN KEY (key_id) REFERENCES api_keys(id),
  constraint tasks_request_file_fkey FOREIGN KEY (request_file) REFERENCES stored_files(hash),
  constraint tasks_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint tasks_attempt_check CHECK ((attempt >= 0)),
  constraint tasks_check CHECK (((charged >= 0) AND (charged <= quote_amount))),
  constraint tasks_engine_failures_check CHECK ((engine_failures >= 0)),
  constraint tasks_expected_seconds_check CHECK ((expected_seconds > (0)::double precision)),
  constraint tasks_failed CHECK ((((status = 'failed'::text) = (error_code IS NOT NULL)) AND ((error_code IS NULL) = (error_message IS NULL)))),
  constraint tasks_final CHECK ((((status = ANY (ARRAY['success'::text, 'failed'::text])) = (completed_at IS NOT NULL)) AND ((completed_at IS NULL) = (expires_at IS NULL)))),
  constraint tasks_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  constraint tasks_lease_of_processing CHECK ((((status = 'processing'::text) = (lease_node IS NOT NULL)) AND ((lease_node IS NULL) = (lease_fence IS NULL)))),
  constraint tasks_quote_amount_check CHECK ((quote_amount >= 0)),
  constraint tasks_quote_rate_check CHECK ((quote_rate >= 0)),
  constraint tasks_quote_unit_check CHECK ((quote_unit = ANY (ARRAY['second'::text, 'image'::text]))),
  constraint tasks_quote_units_check CHECK ((quote_units > 0)),
  constraint tasks_request_once CHECK (((request IS NULL) OR (request_file IS NULL))),
  constraint tasks_retention_seconds_check CHECK ((retention_seconds > 0)),
  constraint tasks_run_of_processing CHECK ((((status = 'processing'::text) = (lease_expires_at IS NOT NULL)) AND ((lease_expires_at IS NULL) = (run_ends_at IS NULL)))),
  constraint tasks_started CHECK (((status <> ALL (ARRAY['processing'::text, 'success'::text])) OR (started_at IS NOT NULL))),
  constraint tasks_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'processing'::text, 'success'::text, 'failed'::text]))),
  constraint tasks_success CHECK (((status = 'success'::text) = ((charged IS NOT NULL) AND (metadata IS NOT NULL)))),
  constraint tasks_trace_check CHECK ((length(trace) <= 100))
);
CREATE INDEX tasks_client_references ON public.tasks USING btree (team_id, client_reference, created_at) WHERE (client_reference IS NOT NULL);
CREATE INDEX tasks_deadlines ON public.tasks USING btree (LEAST(deadline_at, run_ends_at)) WHERE (status = ANY (ARRAY['pending'::text, 'processing'::text]));
CREATE INDEX tasks_delivered ON public.tasks USING btree (completed_at) WHERE (status = 'success'::text);
CREATE INDEX tasks_expiry ON public.tasks USING btree (expires_at) WHERE ((expires_at IS NOT NULL) AND ((request IS NOT NULL) OR (request_file IS NOT NULL)));
CREATE INDEX tasks_idempotency_keys ON public.tasks USING btree (team_id, idempotency_key, created_at) WHERE (idempotency_key IS NOT NULL);
CREATE INDEX tasks_listed ON public.tasks USING btree (team_id, created_at, id);
CREATE INDEX tasks_open ON public.tasks USING btree (team_id) WHERE (status = ANY (ARRAY['pending'::text, 'processing'::text]));
CREATE INDEX tasks_recent_runs ON public.tasks USING btree (run_started_at) WHERE (run_started_at IS NOT NULL);
CREATE INDEX tasks_request_files ON public.tasks USING btree (request_file) WHERE (request_file IS NOT NULL);
CREATE INDEX tasks_running ON public.tasks USING btree (lease_expires_at) WHERE (status = 'processing'::text);
CREATE INDEX tasks_waiting ON public.tasks USING btree (team_id, queue_at) WHERE (status = 'pending'::text);
CREATE TRIGGER api_key_months_accepted AFTER INSERT ON public.tasks FOR EACH ROW WHEN ((new.status = ANY (ARRAY['pending'::text, 'processing'::text]))) EXECUTE FUNCTION api_key_months_follow();
CREATE CONSTRAINT TRIGGER api_key_months_ended AFTER UPDATE OF status ON public.tasks DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.status IS DISTINCT FROM new.status) AND (new.status = ANY (ARRAY['success'::text, 'failed'::text])))) EXECUTE FUNCTION api_key_months_follow();
CREATE TRIGGER tasks_only_forward BEFORE UPDATE OF status ON public.tasks FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION tasks_only_forward();
CREATE TRIGGER webhook_deliveries_become_due AFTER UPDATE OF status ON public.tasks FOR EACH ROW WHEN ((new.status = ANY (ARRAY['success'::text, 'failed'::text]))) EXECUTE FUNCTION webhook_deliveries_become_due();

create table teams (
  id text not null,
  name text not null,
  created_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  running_tasks_max integer,
  requests_per_minute integer,
  concurrent_tasks integer,
  constraint teams_pkey PRIMARY KEY (id),
  constraint teams_concurrent_tasks_check CHECK ((concurrent_tasks > 0)),
  constraint teams_name_check CHECK ((name <> ''::text)),
  constraint teams_requests_per_minute_check CHECK ((requests_per_minute > 0)),
  constraint teams_running_tasks_max_check CHECK ((running_tasks_max > 0))
);

create table webhook_deliveries (
  id text not null,
  task_id text not null,
  team_id text not null,
  url text not null,
  origin text not null,
  attempts integer default 0 not null,
  due_at timestamp with time zone,
  outcome text,
  last_answer text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint webhook_deliveries_pkey PRIMARY KEY (id),
  constraint webhook_deliveries_task_id_key UNIQUE (task_id),
  constraint webhook_deliveries_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id),
  constraint webhook_deliveries_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint webhook_deliveries_attempts_check CHECK ((attempts >= 0)),
  constraint webhook_deliveries_ended CHECK (((outcome IS NULL) = (ended_at IS NULL))),
  constraint webhook_deliveries_no_more CHECK (((outcome IS NULL) OR (due_at IS NULL))),
  constraint webhook_deliveries_outcome_check CHECK ((outcome = ANY (ARRAY['delivered'::text, 'given-up'::text])))
);
CREATE INDEX webhook_deliveries_due ON public.webhook_deliveries USING btree (due_at) WHERE (due_at IS NOT NULL);

create table webhook_secrets (
  team_id text not null,
  secret text not null,
  created_at timestamp with time zone not null,
  constraint webhook_secrets_pkey PRIMARY KEY (team_id),
  constraint webhook_secrets_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id),
  constraint webhook_secrets_secret_check CHECK ((secret ~ '^whsec_[A-Za-z0-9+/]+=*$'::text))
);

CREATE OR REPLACE FUNCTION public.accept_task(submit jsonb, tiers jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.accept_tasks(submits jsonb, tiers jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  submit jsonb;
  outcomes jsonb := '[]';
begin
  for submit in select value from jsonb_array_elements(submits) loop
    outcomes := outcomes || accept_task(submit, tiers);
  end loop;
  return outcomes;
end
$function$
;

CREATE OR REPLACE FUNCTION public.admission_refusal(wanted tasks, tiers jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  this_month text := to_char(wanted.created_at at time zone 'utc', 'YYYY-MM');
  asks record;
  team_max integer;
  counts record;
begin
  select t.disabled_at is not null or k.disabled_at is not null or coalesce(k.expires_at <= wanted.created_at, false) as is_disabled,
    t.concurrent_tasks as team_max, k.concurrent_tasks as key_max, k.monthly_budget as budget, coalesce(m.micros, 0) as used
  into strict asks
  from api_keys k join teams t on t.id = k.team_id left join api_key_months m on m.key_id = k.id and m.month = this_month
  where k.id = wanted.key_id and k.team_id = wanted.team_id;
  if asks.is_disabled then
    return jsonb_build_object('kind', 'key-disabled');
  end if;
  team_max := asks.team_max;
  if team_max is null then
    select tier.open_max into team_max
    from jsonb_to_recordset(tiers) as tier (credit_from bigint, open_max integer), (
      -- All that the team was ever credited: the last links of its three chains.
      select coalesce(sum(last.balance), 0) as given
      from unnest(array['available', 'held', 'spent']) account (kind), lateral (
        select balance from ledger_entries where account_id = wanted.team_id || '/' || account.kind order by sequence desc limit 1
      ) last
    ) credit
    where tier.credit_from is null or tier.credit_from <= credit.given
    order by tier.credit_from desc nulls last limit 1;
  end if;
  -- Counted only for those who have a limit: it takes a look at each open task.
  if team_max is not null or asks.key_max is not null then
    select count(*) as of_team, count(*) filter (where key_id = wanted.key_id) as of_key into counts
    from tasks where team_id = wanted.team_id and status in ('pending', 'processing');
    if counts.of_team >= team_max then
      return jsonb_build_object('kind', 'too-many-open-tasks', 'of', 'team', 'open', counts.of_team, 'openMax', team_max);
    end if;
    if counts.of_key >= asks.key_max then
      return jsonb_build_object('kind', 'too-many-open-tasks', 'of', 'key', 'open', counts.of_key, 'openMax', asks.key_max);
    end if;
  end if;
  if asks.used + wanted.quote_amount > asks.budget then
    return jsonb_build_object('kind', 'budget-exceeded', 'month', this_month, 'budget', asks.budget::text, 'used', asks.used::text);
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.api_key_months_follow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  change bigint := case
    when tg_op = 'INSERT' then new.quote_amount
    when new.status = 'success' then new.charged - new.quote_amount
    else - new.quote_amount
  end;
begin
  insert into api_key_months as used (key_id, month, micros)
    values (new.key_id, to_char(new.created_at at time zone 'utc', 'YYYY-MM'), greatest(change, 0))
    on conflict (key_id, month) do update set micros = used.micros + change;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_append()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_available(holder text)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare
  available bigint;
begin
  perform from ledger_accounts where id in (holder || '/available', holder || '/held') order by id for update;
  -- In a statement of its own, which sees what was committed while this one waited.
  select balance into available from ledger_entries
    where account_id = holder || '/available' order by sequence desc limit 1;
  return coalesce(available, 0);
end
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_hold(holder text, task text, wanted bigint, booked_by text, booked_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'Cannot % %: the ledger is append-only', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
end
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_sums_to_zero()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  unbalanced record;
begin
  select movement_id, sum(amount) as total into unbalanced from added group by movement_id having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'Cannot book movement %: its entries sum to %, expected 0', unbalanced.movement_id, unbalanced.total
      using errcode = 'check_violation';
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_within_bounds()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  bound bigint;
  taken numeric := new.amount;
begin
  select amount into bound from ledger_movements
    where task_id = new.task_id and kind = case new.kind when 'settle' then 'hold' else 'settle' end;
  if new.kind = 'refund' then
    select new.amount + coalesce(sum(amount), 0) into taken from ledger_movements
      where task_id = new.task_id and kind = 'refund';
  end if;
  if taken > coalesce(bound, 0) then
    raise exception 'Cannot % % of task %: at most %', new.kind, taken, new.task_id, coalesce(bound, 0)
      using errcode = 'check_violation';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.read_tasks(wanted text[])
 RETURNS TABLE(id text, team_id text, model text, status text, client_reference text, quote_id text, quote_units integer, quote_unit text, quote_rate bigint, quote_amount bigint, charged bigint, progress jsonb, error_code text, error_message text, metadata jsonb, created_at timestamp with time zone, started_at timestamp with time zone, completed_at timestamp with time zone, expires_at timestamp with time zone, run_started_at timestamp with time zone, expected_seconds double precision, results json)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.tasks_only_forward()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (old.status, new.status) not in (
    ('pending', 'processing'), ('pending', 'failed'), ('processing', 'success'), ('processing', 'failed')
  ) then
    raise exception 'Cannot move task %: from % to %', old.id, old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.webhook_deliveries_become_due()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update webhook_deliveries set due_at = new.completed_at where task_id = new.id and outcome is null and due_at is null;
  return null;
end
$function$
;
