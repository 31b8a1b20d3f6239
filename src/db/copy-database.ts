import { sql } from 'kysely';
import { assert } from '../base/assert.ts';
import type { Database, Queryable } from './database.ts';

/** How many rows were copied, by table. */
export type CopiedRows = Readonly<Record<string, number>>;

/** The target has data of its own, which a copy would mix with that of the source. */
export class TargetNotEmptyError extends Error {
  override readonly name = 'TargetNotEmptyError';
  readonly code = 'target_not_empty';
}

export interface CopyOptions {
  readonly source: Database;
  /** Migrated, and never used. */
  readonly target: Database;
  /** Looks at the copy before it is committed; what it throws undoes all. */
  readonly verify: (target: Queryable) => Promise<void>;
}

const ROWS_AT_ONCE = 500;

/**
 * Copies all rows of one database into another one that nobody has used: all of them, compared and verified, or none. Both must have the
 * same migrations, and nobody may write to the source.
 *
 * Throws a `TargetNotEmptyError` when there are teams in the target, as after any start of a server.
 */
export function copyDatabase({ source, target, verify }: CopyOptions): Promise<CopiedRows> {
  return source.transaction((from) =>
    target.transaction(async (to) => {
      await sql`set local statement_timeout = 0`.execute(to);
      // Times are compared as texts.
      for (const side of [from, to]) await sql`set local timezone = 'UTC'`.execute(side);
      const tables = await tablesOf(to);
      const names = (list: readonly Table[]) => list.map(({ name }) => name).sort();
      assert(String(names(tables)) === String(names(await tablesOf(from))), 'both databases have the same tables');
      await lockUnused(to, tables);
      // Triggers would number entries and move tasks that are what they are.
      for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(to);
      for (const { name } of tables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(to);
      const copied: Record<string, number> = {};
      for (const table of tables) copied[table.name] = await copyTable(from, to, table);
      await sql`set constraints all immediate`.execute(to);
      for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(to);
      await verify(to);
      return copied;
    }),
  );
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The sequence of an identity column, and that column. */
  readonly identity: string | null;
}

/** All tables of ours, each after those that it refers to. */
async function tablesOf(db: Queryable): Promise<readonly Table[]> {
  const { rows } = await sql<Table & { readonly parents: readonly string[] }>`
    select c.relname as name,
      array(
        select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum
      ) as columns,
      (select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as identity,
      array(
        select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
      ) as parents
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'schema\\_migrations%'
    order by c.relname
  `.execute(db);
  const sorted: Table[] = [];
  const left = new Set(rows);
  while (left.size > 0) {
    const next = [...left].find(({ parents }) => parents.every((name) => sorted.some((table) => table.name === name)));
    assert(next !== undefined, 'the tables do not refer to each other in a circle');
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

/** From here to the end no server can start on the target. */
async function lockUnused(to: Queryable, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) await sql`lock table ${sql.table(name)} in exclusive mode`.execute(to);
  const { rows } = await sql<{ used: boolean }>`select exists (select from teams) as used`.execute(to);
  if (rows[0]?.used !== false) {
    throw new TargetNotEmptyError('Cannot copy into the database: it has teams already, expected a new database');
  }
}

async function copyTable(from: Queryable, to: Queryable, table: Table): Promise<number> {
  const name = sql.table(table.name);
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  // Rows travel as JSON text, so that no number and no time passes through JavaScript.
  await sql`declare rows_to_copy no scroll cursor for select to_jsonb(t)::text as line from ${name} t`.execute(from);
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${ROWS_AT_ONCE} from rows_to_copy`).execute(from);
    if (rows.length === 0) break;
    const lines = `[${rows.map(({ line }) => line).join(',')}]`;
    await sql`
      insert into ${name} (${columns}) overriding system value
      select ${columns} from jsonb_populate_recordset(null::${name}, ${lines}::text::jsonb)
    `.execute(to);
  }
  await sql`close rows_to_copy`.execute(from);
  if (table.identity !== null) await continueIdentity(to, table.name, table.identity);
  const [there, here] = [await digestOf(from, table.name), await digestOf(to, table.name)];
  if (there.rows !== here.rows || there.digest !== here.digest) {
    throw new Error(`Cannot copy table "${table.name}": ${here.rows} rows arrived, ${there.rows} left, or they differ`);
  }
  return Number(here.rows);
}

/** New rows are numbered after those that were copied. */
async function continueIdentity(to: Queryable, name: string, column: string): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${name}, ${column}), coalesce(max(${sql.ref(column)}), 1), max(${sql.ref(column)}) is not null)
    from ${sql.table(name)}
  `.execute(to);
}

/** Equal for equal rows in whatever order. */
async function digestOf(db: Queryable, name: string): Promise<{ readonly rows: bigint; readonly digest: string }> {
  const { rows } = await sql<{ rows: bigint; digest: string }>`
    select count(*) as rows,
      coalesce(sum(('x' || left(md5(to_jsonb(t)::text), 15))::bit(60)::bigint), 0)::text as digest
    from ${sql.table(name)} t
  `.execute(db);
  const [found] = rows;
  assert(found !== undefined, 'a sum has one row');
  return found;
}
