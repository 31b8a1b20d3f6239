import { messages, protocol, types, type PGlite } from '@electric-sql/pglite';
import type { Database, PreparedStatement } from './database.ts';

type Parameter = string | readonly string[];

const { serialize } = protocol;

/**
 * Makes `prepare` of the port. `PGlite.query` goes into WebAssembly six times for a statement, and describes it twice; this goes there twice,
 * which takes a fifth to a half of the processor time (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY).
 */
export function createPgliteStatements(pglite: PGlite): Database['prepare'] {
  let prepared = 0;
  return <Row>(text: string): PreparedStatement<Row> => {
    const statement = `rushes_${++prepared}`;
    /** Of its rows, once it is prepared. */
    let columns: readonly messages.Field[] | undefined;
    const prepare = () => [
      // Nothing when there is none, and there is one when the first run failed after it was prepared.
      serialize.close({ type: 'S', name: statement }),
      serialize.parse({ name: statement, text }),
      serialize.describe({ type: 'S', name: statement }),
    ];
    return (...parameters) =>
      // As `PGlite.query` does, so that it never comes between the statements of a transaction.
      pglite._runExclusiveTransaction(() =>
        pglite._runExclusiveQuery(async () => {
          const run = [serialize.bind({ statement, values: parameters.map(textOf) }), serialize.execute()];
          const parts = columns === undefined ? [...prepare(), ...run] : run;
          const answer = await runThenSync(pglite, Buffer.concat(parts));
          columns ??= answer.find((each) => each instanceof messages.RowDescriptionMessage)?.fields ?? [];
          const rows: Row[] = [];
          for (const each of answer) {
            if (each instanceof messages.DataRowMessage) rows.push(rowOf(each.fields, columns, pglite) as Row);
          }
          return rows;
        }),
      );
  };
}

/** PGlite cleans up after an error only when what follows comes in a call of its own. */
async function runThenSync(pglite: PGlite, message: Uint8Array): Promise<readonly messages.BackendMessage[]> {
  try {
    return await pglite.execProtocolStream(message, { syncToFs: false });
  } finally {
    await pglite.execProtocolStream(serialize.sync());
  }
}

/** All rows of a statement are made in the same way, so that V8 gives them one shape and compiles what reads them once. */
function rowOf(
  values: readonly (string | null)[],
  columns: readonly messages.Field[],
  { parsers }: PGlite,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index++) {
    const { name, dataTypeID } = columns[index] as messages.Field;
    row[name] = types.parseType(values[index] ?? null, dataTypeID, parsers) as unknown;
  }
  return row;
}

function textOf(parameter: Parameter): string {
  return typeof parameter === 'string' ? parameter : types.arraySerializer(parameter, String, types.TEXT);
}
