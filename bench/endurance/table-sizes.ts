import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

export interface TableSize {
  readonly name: string;
  readonly rows: number;
  /** With its indexes. */
  readonly bytes: number;
}

/** All tables with rows in them, the largest first. */
export async function readTables({ kysely }: Database): Promise<readonly TableSize[]> {
  const { rows: tables } = await sql<{ name: string; bytes: bigint }>`
    select relname as name, pg_total_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by bytes desc`.execute(kysely);
  const sizes: TableSize[] = [];
  for (const { name, bytes } of tables) {
    const { rows } = await sql<{ count: bigint }>`select count(*) as count from ${sql.table(name)}`.execute(kysely);
    sizes.push({ name, bytes: Number(bytes), rows: Number(rows[0]?.count ?? 0) });
  }
  return sizes.filter(({ rows }) => rows > 0);
}
