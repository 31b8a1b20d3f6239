import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Writes out the tables, constraints, indexes, functions and triggers of a schema as SQL, in a fixed order: for people to
 * read and for a test to compare. Not meant to be run.
 */
export async function describeSchema(kysely: Kysely<never>, schema = 'public'): Promise<string> {
  const [columns, constraints, indexes, triggers, functions] = await Promise.all([
    rows(kysely, COLUMNS, schema),
    rows(kysely, CONSTRAINTS, schema),
    rows(kysely, INDEXES, schema),
    rows(kysely, TRIGGERS, schema),
    rows(kysely, FUNCTIONS, schema),
  ]);
  const tables = [...new Set(columns.map((column) => column.owner))];
  const of = (list: readonly Line[], table: string) =>
    list.filter(({ owner }) => owner === table).map(({ line }) => line);
  const described = tables.map((table) => {
    const inside = [...of(columns, table), ...of(constraints, table)].map((line) => `  ${line}`).join(',\n');
    return [`create table ${table} (\n${inside}\n);`, ...of(indexes, table), ...of(triggers, table)].join('\n');
  });
  return `${[...described, ...functions.map(({ line }) => line)].join('\n\n')}\n`;
}

interface Line {
  readonly owner: string;
  readonly line: string;
}

async function rows(kysely: Kysely<never>, query: string, schema: string): Promise<readonly Line[]> {
  const { rows: found } = await sql.raw<Line>(query.replaceAll(':schema', `'${schema}'`)).execute(kysely);
  return found;
}

/** The migrator's own tables are of no interest. */
const OWN_TABLES = `n.nspname = :schema and c.relkind = 'r' and c.relname not like 'schema_migrations%'`;

const COLUMNS = `
  select c.relname as owner,
    a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attidentity = 'a' then ' generated always as identity' else '' end
      || case when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
      || case when a.attnotnull then ' not null' else '' end as line
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${OWN_TABLES}
  order by c.relname, a.attnum`;

/** Without "not null", which PostgreSQL 18 lists here and older ones do not; it is with the columns already. */
const CONSTRAINTS = `
  select c.relname as owner, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${OWN_TABLES} and k.contype in ('p', 'u', 'f', 'c')
  order by c.relname, array_position(array['p', 'u', 'f', 'c']::"char"[], k.contype), k.conname`;

/** Without those that a constraint makes. */
const INDEXES = `
  select c.relname as owner, pg_get_indexdef(i.indexrelid) || ';' as line
  from pg_index i
  join pg_class c on c.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${OWN_TABLES} and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
  order by c.relname, x.relname`;

const TRIGGERS = `
  select c.relname as owner, pg_get_triggerdef(t.oid) || ';' as line
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  where ${OWN_TABLES} and not t.tgisinternal
  order by c.relname, t.tgname`;

const FUNCTIONS = `
  select p.proname as owner, pg_get_functiondef(p.oid) || ';' as line
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = :schema
  order by p.proname`;
