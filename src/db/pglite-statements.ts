import { messages, parse, protocol, types, type PGlite } from '@electric-sql/pglite';
import type { Database, PreparedStatement } from './database.ts';

type Parameter = string | readonly string[];

const { serialize } = protocol;

/**
 * Makes `prepare` of the port. `PGlite.query` goes into WebAssembly six times for a statement, and describes it twice; this goes there once,
 * which takes a fifth to a half of the processor time (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY).
 */
export function createPgliteStatements(pglite: PGlite): Database['prepare'] {
  let prepared = 0;
  return <Row>(text: string): PreparedStatement<Row> => {
    const statement = `rushes_${++prepared}`;
    /** What its rows look like, once it is prepared. */
    let columns: messages.RowDescriptionMessage | undefined;
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
          const run = [
            serialize.bind({ statement, values: parameters.map(textOf) }),
            serialize.execute(),
            serialize.sync(),
          ];
          const parts = columns === undefined ? [...prepare(), ...run] : run;
          const answer = await pglite.execProtocolStream(Buffer.concat(parts));
          const described = columns ?? answer.find((each) => each instanceof messages.RowDescriptionMessage);
          columns = described;
          const rows = answer.filter(({ name }) => name === 'dataRow' || name === 'commandComplete');
          const [result] = parse.parseResults(described === undefined ? rows : [described, ...rows], pglite.parsers);
          return (result?.rows ?? []) as Row[];
        }),
      );
  };
}

function textOf(parameter: Parameter): string {
  return typeof parameter === 'string' ? parameter : types.arraySerializer(parameter, String, types.TEXT);
}
