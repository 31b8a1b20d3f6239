import type { Pool } from 'pg';
import type { Database, PreparedStatement } from './database.ts';

/**
 * Makes `prepare` of the port: node-postgres prepares a statement with a name on each connection that first needs it. The server plans it
 * again when the statistics of its tables were renewed (https://www.postgresql.org/docs/current/sql-prepare.html), so that a plan for
 * tables that were empty does not stay.
 */
export function createPostgresStatements(pool: Pool): Database['prepare'] {
  let prepared = 0;
  return <Row>(text: string): PreparedStatement<Row> => {
    const name = `rushes_${++prepared}`;
    return async (...values) => {
      const { rows } = await pool.query({ name, text, values: [...values] });
      return rows as Row[];
    };
  };
}
